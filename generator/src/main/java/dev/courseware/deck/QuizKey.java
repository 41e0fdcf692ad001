package dev.courseware.deck;

import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Amounts;
import dev.courseware.model.Answers.Choice;
import dev.courseware.model.Answers.Choices;
import dev.courseware.model.Answers.Gaps;
import dev.courseware.model.Answers.OwnWords;
import dev.courseware.model.Answers.Pairs;
import dev.courseware.model.Answers.Phrase;
import dev.courseware.model.Answers.Phrases;
import dev.courseware.model.Answers.Steps;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.CodePieces;
import dev.courseware.model.Details;
import dev.courseware.model.ItemList;
import dev.courseware.model.ItemList.Item;
import dev.courseware.model.ItemList.Task;
import dev.courseware.model.Opinions;
import dev.courseware.model.PickedLines;
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
import java.util.Optional;

/**
 * The key of a quiz for the speaker, and for learners with the handout: its answers, the feedback on each, and the
 * explanation.
 */
final class QuizKey implements Answers.Visitor<Optional<Block>> {
    private final Position at;

    private QuizKey(Position at) {
        this.at = at;
    }

    /** Empty where nothing is said to those who answered. */
    static Optional<Details> of(Quiz quiz) {
        List<Block> blocks = new ArrayList<>();
        quiz.answers().accept(new QuizKey(quiz.position())).ifPresent(blocks::add);
        blocks.addAll(quiz.explanation());
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Details("solution", RichText.EMPTY, Attributes.NONE, blocks, quiz.position()));
    }

    @Override
    public Optional<Block> choices(Choices choices) {
        return some(false, choices.choices().stream().map(this::choice).toList());
    }

    @Override
    public Optional<Block> phrases(Phrases phrases) {
        boolean judged = phrases.phrases().stream().anyMatch(phrase -> isTold(phrase) && !phrase.right());
        return some(
                false,
                phrases.phrases().stream()
                        .filter(QuizKey::isTold)
                        .map(phrase -> told(words(phrase), phrase.right(), judged, phrase.feedback()))
                        .toList());
    }

    @Override
    public Optional<Block> amounts(Amounts amounts) {
        boolean judged = amounts.amounts().stream().anyMatch(amount -> !amount.right());
        return some(
                false,
                amounts.amounts().stream()
                        .map(amount ->
                                told(RichText.of(amounts.withUnit(amount)), amount.right(), judged, amount.feedback()))
                        .toList());
    }

    @Override
    public Optional<Block> steps(Steps steps) {
        return some(
                true,
                steps.inOrder().stream().map(text -> new Item(Task.NONE, text)).toList());
    }

    @Override
    public Optional<Block> pairs(Pairs pairs) {
        return Optional.of(table(pairs));
    }

    @Override
    public Optional<Block> gaps(Gaps gaps) {
        return some(
                true,
                gaps.gaps().stream()
                        .map(gap -> told(RichText.of(gap.get(0)), true, false, List.of()))
                        .toList());
    }

    @Override
    public Optional<Block> ownWords(OwnWords words) {
        return Optional.empty();
    }

    @Override
    public Optional<Block> pieces(CodePieces pieces) {
        return Optional.of(pieces.solution());
    }

    @Override
    public Optional<Block> lines(PickedLines lines) {
        return some(
                false,
                lines.told().stream()
                        .map(remark -> told(
                                RichText.of(lines.numbers(remark.lines())),
                                lines.isRight(remark),
                                true,
                                remark.feedback()))
                        .toList());
    }

    @Override
    public Optional<Block> opinions(Opinions opinions) {
        boolean told = opinions.opinions().stream()
                .anyMatch(opinion -> !opinion.feedback().isEmpty());
        return told
                ? some(
                        false,
                        opinions.opinions().stream()
                                .map(opinion -> new Item(Task.NONE, withFeedback(opinion.text(), opinion.feedback())))
                                .toList())
                : Optional.empty();
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
        List<Block> blocks = withFeedback(List.of(new Prose(text, false, at)), feedback);
        return new Item(!judged ? Task.NONE : right ? Task.DONE : Task.OPEN, blocks);
    }

    private Item choice(Choice choice) {
        return new Item(choice.right() ? Task.DONE : Task.OPEN, withFeedback(choice.text(), choice.feedback()));
    }

    private List<Block> withFeedback(List<Block> text, List<Block> feedback) {
        List<Block> blocks = new ArrayList<>(text);
        if (!feedback.isEmpty()) {
            blocks.add(new Quote(feedback, at));
        }
        return blocks;
    }

    private Table table(Pairs pairs) {
        List<List<RichText>> rows = pairs.lefts().stream()
                .map(left -> List.of(left.text(), pairs.rights().get(left.right())))
                .toList();
        return new Table(RichText.EMPTY, List.of(Align.START, Align.START), pairs.heads(), rows, at);
    }

    private Optional<Block> some(boolean ordered, List<Item> items) {
        return Optional.of(new ItemList(ordered, 1, true, items, Attributes.NONE, at));
    }
}
