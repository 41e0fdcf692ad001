package dev.courseware.deck;

import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Amounts;
import dev.courseware.model.Answers.Choice;
import dev.courseware.model.Answers.Choices;
import dev.courseware.model.Answers.Gaps;
import dev.courseware.model.Answers.Pairs;
import dev.courseware.model.Answers.Phrase;
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
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * The key of a quiz for the speaker, and for learners with the handout: its answers, the feedback on each, and the
 * explanation.
 */
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
        boolean judged = phrases.phrases().stream().anyMatch(phrase -> isTold(phrase) && !phrase.right());
        return list(
                false,
                phrases.phrases().stream()
                        .filter(QuizKey::isTold)
                        .map(phrase -> told(words(phrase), phrase.right(), judged, phrase.feedback()))
                        .toList());
    }

    @Override
    public Block amounts(Amounts amounts) {
        boolean judged = amounts.amounts().stream().anyMatch(amount -> !amount.right());
        return list(
                false,
                amounts.amounts().stream()
                        .map(amount ->
                                told(RichText.of(amounts.withUnit(amount)), amount.right(), judged, amount.feedback()))
                        .toList());
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
        return list(
                true,
                gaps.gaps().stream()
                        .map(gap -> told(RichText.of(gap.get(0)), true, false, List.of()))
                        .toList());
    }

    /** An expression is no words; it is named where there is something to say to it. */
    private static boolean isTold(Phrase phrase) {
        return !phrase.pattern() || !phrase.feedback().isEmpty();
    }

    private static RichText words(Phrase phrase) {
        return phrase.pattern() ? RichText.of(new Code(phrase.text(), Attributes.NONE)) : RichText.of(phrase.text());
    }

    /** @param judged whether right answers stand beside wrong ones */
    private Item told(RichText text, boolean right, boolean judged, List<Block> feedback) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Prose(text, false, at));
        if (!feedback.isEmpty()) {
            blocks.add(new Quote(feedback, at));
        }
        return new Item(!judged ? Task.NONE : right ? Task.DONE : Task.OPEN, blocks);
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

    private ItemList list(boolean ordered, List<Item> items) {
        return new ItemList(ordered, 1, true, items, Attributes.NONE, at);
    }
}
