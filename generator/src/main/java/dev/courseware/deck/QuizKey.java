package dev.courseware.deck;

import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Amounts;
import dev.courseware.model.Answers.Choice;
import dev.courseware.model.Answers.Choices;
import dev.courseware.model.Answers.Gaps;
import dev.courseware.model.Answers.Pairs;
import dev.courseware.model.Answers.Phrases;
import dev.courseware.model.Answers.Steps;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Details;
import dev.courseware.model.ItemList;
import dev.courseware.model.ItemList.Item;
import dev.courseware.model.ItemList.Task;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quote;
import dev.courseware.model.Table;
import dev.courseware.model.Table.Align;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;

/** What a speaker, or a learner with the handout, looks up: a quiz's answers, what is said to each, and why. */
final class QuizKey implements Answers.Visitor<Block> {
    private final Position at;

    private QuizKey(Position at) {
        this.at = at;
    }

    static Details of(Quiz quiz) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(quiz.answers().accept(new QuizKey(quiz.position())));
        blocks.addAll(quiz.explanation());
        return new Details("solution", RichText.EMPTY, Attributes.NONE, blocks, quiz.position());
    }

    @Override
    public Block choices(Choices choices) {
        return list(false, choices.choices().stream().map(this::choice).toList());
    }

    @Override
    public Block phrases(Phrases phrases) {
        return lines(phrases.shown());
    }

    @Override
    public Block amounts(Amounts amounts) {
        return lines(amounts.shown());
    }

    @Override
    public Block steps(Steps steps) {
        return list(
                true,
                steps.inOrder().stream().map(text -> new Item(Task.NONE, text)).toList());
    }

    @Override
    public Block pairs(Pairs pairs) {
        return table(pairs);
    }

    @Override
    public Block gaps(Gaps gaps) {
        return list(true, gaps.gaps().stream().map(gap -> line(gap.get(0))).toList());
    }

    private ItemList lines(List<String> shown) {
        return list(false, shown.stream().map(this::line).toList());
    }

    private Item choice(Choice choice) {
        List<Block> blocks = new ArrayList<>(choice.text());
        if (!choice.feedback().isEmpty()) {
            blocks.add(new Quote(choice.feedback(), at));
        }
        return new Item(choice.right() ? Task.DONE : Task.OPEN, blocks);
    }

    private Table table(Pairs pairs) {
        List<List<RichText>> rows = pairs.lefts().stream()
                .map(left -> List.of(left.text(), pairs.rights().get(left.right())))
                .toList();
        return new Table(RichText.EMPTY, List.of(Align.START, Align.START), pairs.heads(), rows, at);
    }

    private Item line(String text) {
        return new Item(Task.NONE, List.of(new Prose(RichText.of(text), false, at)));
    }

    private ItemList list(boolean ordered, List<Item> items) {
        return new ItemList(ordered, 1, true, items, Attributes.NONE, at);
    }
}
