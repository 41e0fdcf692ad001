package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Callout;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Details;
import dev.courseware.model.FewKinds;
import dev.courseware.model.Figure;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.Heading;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.Lab;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Table;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.RichText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the footnotes to which texts refer. */
final class FootnoteMarks extends FewKinds<Void> {
    private final Set<Integer> marks = new TreeSet<>();

    private FootnoteMarks() {}

    /** Their numbers, in order. */
    static Set<Integer> in(List<RichText> texts, List<Block> blocks) {
        FootnoteMarks found = new FootnoteMarks();
        texts.forEach(found::text);
        Blocks.walk(blocks, block -> block.accept(found));
        return found.marks;
    }

    private void text(RichText text) {
        text.any(piece -> {
            if (piece instanceof FootnoteMark mark) {
                marks.add(mark.number());
            }
            return false;
        });
    }

    @Override
    protected Void other(Block block) {
        return null;
    }

    @Override
    public Void prose(Prose prose) {
        text(prose.content());
        return null;
    }

    @Override
    public Void html(HtmlBlock html) {
        text(html.content());
        return null;
    }

    @Override
    public Void heading(Heading heading) {
        text(heading.title());
        return null;
    }

    @Override
    public Void figure(Figure figure) {
        text(figure.caption());
        return null;
    }

    @Override
    public Void callout(Callout callout) {
        text(callout.title());
        return null;
    }

    @Override
    public Void details(Details details) {
        text(details.title());
        return null;
    }

    @Override
    public Void quiz(Quiz quiz) {
        text(quiz.title());
        return null;
    }

    @Override
    public Void model(FormulaModel model) {
        text(model.title());
        return null;
    }

    @Override
    public Void lab(Lab lab) {
        text(lab.title());
        return null;
    }

    @Override
    public Void table(Table table) {
        text(table.caption());
        table.head().forEach(this::text);
        table.rows().forEach(row -> row.forEach(this::text));
        return null;
    }

    @Override
    public Void definitions(DefinitionList definitions) {
        definitions.entries().forEach(entry -> entry.terms().forEach(this::text));
        return null;
    }
}
