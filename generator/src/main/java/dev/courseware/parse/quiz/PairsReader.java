package dev.courseware.parse.quiz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Left;
import dev.courseware.model.Answers.Pairs;
import dev.courseware.model.Block;
import dev.courseware.model.Table;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what belongs together: a table of two columns, a pair a row. Several rows may have the same at the right; a row
 * with nothing at the left adds one that belongs to nothing.
 */
final class PairsReader implements AnswersReader {
    @Override
    public boolean holdsAnswers(Block block) {
        return block instanceof Table;
    }

    @Override
    public String expected() {
        return "put a table of two columns below the question, with what belongs together in each row";
    }

    @Override
    public Answers read(Block block, QuizHead head, ParseContext reading) {
        Table table = (Table) block;
        if (table.columns().size() != 2) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    table.position(),
                    "this table has " + table.columns().size() + " columns",
                    "give it two: what is asked for, and what belongs to it");
            return new Pairs(List.of(), List.of(), List.of());
        }
        Set<RichText> different = new LinkedHashSet<>();
        for (List<RichText> row : table.rows()) {
            if (row.get(1).isEmpty()) {
                reading.report(
                        CoreRule.QUIZ_SYNTAX,
                        table.position(),
                        "nothing belongs to «" + row.get(0).plain() + "»",
                        "write it in the second column");
            } else {
                different.add(row.get(1));
            }
        }
        List<RichText> rights = Shuffled.of(List.copyOf(different), head.id());
        Map<RichText, Integer> places = new HashMap<>();
        rights.forEach(right -> places.put(right, places.size()));
        List<Left> lefts = new ArrayList<>();
        for (List<RichText> row : table.rows()) {
            if (!row.get(0).isEmpty() && !row.get(1).isEmpty()) {
                lefts.add(new Left(row.get(0), places.get(row.get(1))));
            }
        }
        if (lefts.isEmpty() || rights.size() < 2) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX, table.position(), "there is nothing to match", "write at least two rows");
        }
        return new Pairs(table.head(), lefts, rights);
    }
}
