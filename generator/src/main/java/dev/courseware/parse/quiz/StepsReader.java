package dev.courseware.parse.quiz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Step;
import dev.courseware.model.Answers.Steps;
import dev.courseware.model.Block;
import dev.courseware.model.ItemList;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayList;
import java.util.List;

/** Reads what is to be brought into order: a numbered list in the right one. */
final class StepsReader implements AnswersReader {
    @Override
    public boolean holdsAnswers(Block block) {
        return block instanceof ItemList list && list.ordered();
    }

    @Override
    public String expected() {
        return "put what is to be ordered below the question as a numbered list, in the right order";
    }

    @Override
    public Answers read(Block block, QuizHead head, ParseContext reading) {
        ItemList list = (ItemList) block;
        List<Step> steps = new ArrayList<>();
        for (ItemList.Item item : list.items()) {
            steps.add(new Step(steps.size() + 1, item.blocks()));
        }
        if (steps.size() < 2) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    block.position(),
                    "there is nothing to put in order",
                    "add a second line to the list");
        }
        return new Steps(Shuffled.of(steps, head.id()));
    }
}
