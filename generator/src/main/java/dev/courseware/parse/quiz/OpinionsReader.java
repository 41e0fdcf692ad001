package dev.courseware.parse.quiz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Answers;
import dev.courseware.model.Block;
import dev.courseware.model.ItemList;
import dev.courseware.model.Opinions;
import dev.courseware.model.Opinions.Opinion;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayList;
import java.util.List;

/** Reads answers of which none is right: a list, with or without empty boxes. */
final class OpinionsReader implements AnswersReader {
    @Override
    public boolean holdsAnswers(Block block) {
        return ListedAnswer.areIn(block);
    }

    @Override
    public String expected() {
        return "list the answers below the question: «- never», «- once a week»";
    }

    @Override
    public Answers read(Block block, QuizHead head, ParseContext reading) {
        List<Opinion> opinions = new ArrayList<>();
        for (ListedAnswer answer : ListedAnswer.of((ItemList) block)) {
            if (answer.isRight()) {
                reading.report(
                        CoreRule.QUIZ_SYNTAX,
                        answer.at(),
                        "this answer is marked as right, but a poll has no right answer",
                        "take the tick away, or write «::: quiz single»");
            } else if (answer.isEmpty()) {
                reading.report(
                        CoreRule.QUIZ_SYNTAX, answer.at(), "this answer is empty", "write the answer, or remove it");
            }
            opinions.add(new Opinion(answer.text(), answer.feedback()));
        }
        if (opinions.size() < 2) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX, block.position(), "there is only one answer to choose", "add another one");
        }
        return new Opinions(opinions);
    }
}
