package dev.courseware.deck.measure;

import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Amounts;
import dev.courseware.model.Answers.Choices;
import dev.courseware.model.Answers.Gaps;
import dev.courseware.model.Answers.OwnWords;
import dev.courseware.model.Answers.Pairs;
import dev.courseware.model.Answers.Phrases;
import dev.courseware.model.Answers.Steps;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.CodePieces;
import dev.courseware.model.Columns;
import dev.courseware.model.ItemList;
import dev.courseware.model.ItemList.Item;
import dev.courseware.model.ItemList.Task;
import dev.courseware.model.Opinions;
import dev.courseware.model.PickedLines;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stand-in blocks for estimating a quiz's height on a slide, where its answers look like lists. */
final class QuizBlocks implements Answers.Visitor<Optional<Block>> {
    private final Quiz quiz;

    private QuizBlocks(Quiz quiz) {
        this.quiz = quiz;
    }

    static List<Block> of(Quiz quiz) {
        List<Block> blocks = new ArrayList<>(quiz.question());
        quiz.answers().accept(new QuizBlocks(quiz)).ifPresent(blocks::add);
        return blocks;
    }

    @Override
    public Optional<Block> choices(Choices choices) {
        return Optional.of(
                list(choices.choices().stream().map(Answers.Choice::text).toList()));
    }

    @Override
    public Optional<Block> phrases(Phrases phrases) {
        return line(phrases.shown());
    }

    @Override
    public Optional<Block> amounts(Amounts amounts) {
        return line(amounts.shown());
    }

    @Override
    public Optional<Block> steps(Steps steps) {
        return Optional.of(list(steps.steps().stream().map(Answers.Step::text).toList()));
    }

    @Override
    public Optional<Block> pairs(Pairs pairs) {
        List<List<Block>> lefts = new ArrayList<>();
        List<List<Block>> rights = new ArrayList<>();
        pairs.lefts().forEach(left -> lefts.add(List.of(prose(left.text()))));
        pairs.rights().forEach(right -> rights.add(List.of(prose(right))));
        return Optional.of(new Columns(List.of(List.of(list(lefts)), List.of(list(rights))), quiz.position()));
    }

    @Override
    public Optional<Block> gaps(Gaps gaps) {
        return Optional.empty();
    }

    @Override
    public Optional<Block> ownWords(OwnWords words) {
        return Optional.empty();
    }

    @Override
    public Optional<Block> pieces(CodePieces pieces) {
        List<List<Block>> items = new ArrayList<>();
        pieces.pieces()
                .forEach(piece -> items.add(List.of(prose(RichText.of(new Code(piece.text(), Attributes.NONE))))));
        return Optional.of(list(items));
    }

    @Override
    public Optional<Block> lines(PickedLines lines) {
        return Optional.of(lines.listing());
    }

    @Override
    public Optional<Block> opinions(Opinions opinions) {
        return Optional.of(
                list(opinions.opinions().stream().map(Opinions.Opinion::text).toList()));
    }

    private ItemList list(List<List<Block>> items) {
        List<Item> all = items.stream().map(text -> new Item(Task.NONE, text)).toList();
        return new ItemList(true, 1, true, all, Attributes.NONE, quiz.position());
    }

    private Optional<Block> line(List<String> shown) {
        return shown.stream().findFirst().map(text -> prose(RichText.of(text)));
    }

    private Prose prose(RichText content) {
        return new Prose(content, false, quiz.position());
    }
}
