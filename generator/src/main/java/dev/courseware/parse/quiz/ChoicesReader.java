package dev.courseware.parse.quiz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Choice;
import dev.courseware.model.Answers.Choices;
import dev.courseware.model.Block;
import dev.courseware.model.ItemList;
import dev.courseware.model.ItemList.Place;
import dev.courseware.model.ItemList.Task;
import dev.courseware.model.Quiz.Kind;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayList;
import java.util.List;

/** Reads answers to choose from: a list of boxes, those that are right ticked. */
final class ChoicesReader implements AnswersReader {
    private static final String BOXES = "write each as «- [ ] wrong» or «- [x] right»";

    private final Kind kind;

    ChoicesReader(Kind kind) {
        this.kind = kind;
    }

    @Override
    public boolean holdsAnswers(Block block) {
        return block instanceof ItemList list && list.items().stream().anyMatch(item -> item.task() != Task.NONE);
    }

    @Override
    public String expected() {
        return "put them below the question as a list: «- [x] right», «- [ ] wrong»";
    }

    @Override
    public Answers read(Block block, QuizHead head, ParseContext reading) {
        List<ListedAnswer> answers = ListedAnswer.of((ItemList) block);
        for (ListedAnswer answer : answers) {
            if (answer.box() == Task.NONE) {
                reading.report(CoreRule.QUIZ_SYNTAX, answer.at(), "this answer doesn't say whether it is right", BOXES);
            } else if (answer.isEmpty()) {
                reading.report(
                        CoreRule.QUIZ_SYNTAX, answer.at(), "this answer is empty", "write the answer after the box");
            }
        }
        long right = answers.stream().filter(ListedAnswer::isRight).count();
        if (answers.size() < 2) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    block.position(),
                    "there is only one answer to choose",
                    "add one that is wrong");
        } else if (right == 0) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX, block.position(), "no answer is right", "tick the right one: «- [x] …»");
        } else if (right > 1 && kind == Kind.SINGLE) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    block.position(),
                    right + " answers are marked as right, but only one can be chosen",
                    "tick only one, or write «::: quiz multiple»");
        }
        List<Choice> choices = answers.stream()
                .map(answer -> new Choice(answer.isRight(), answer.text(), answer.feedback()))
                .toList();
        boolean shuffle = head.attributes().values().containsKey("shuffle");
        return new Choices(shuffle ? shuffled(answers, choices, head, reading) : choices);
    }

    /** All but those that are held at the beginning or the end. */
    private static List<Choice> shuffled(
            List<ListedAnswer> answers, List<Choice> choices, QuizHead head, ParseContext reading) {
        List<Choice> first = new ArrayList<>();
        List<Choice> others = new ArrayList<>();
        List<Choice> last = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            ListedAnswer answer = answers.get(i);
            if (answer.place() == Place.ANY && OtherAnswers.areMeant(answer.words())) {
                reading.report(
                        CoreRule.QUIZ_SHUFFLE,
                        answer.at(),
                        "«" + answer.words() + "» refers to other answers by their places, which are shuffled",
                        "keep it in its place with {.last} after it, or say what is meant");
            }
            (answer.place() == Place.FIRST ? first : answer.place() == Place.LAST ? last : others).add(choices.get(i));
        }
        first.addAll(Shuffled.of(others, head.id()));
        first.addAll(last);
        return first;
    }
}
