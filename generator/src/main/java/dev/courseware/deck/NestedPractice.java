package dev.courseware.deck;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.FewKinds;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.Lab;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Styled;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes quizzes, models and labs that stand in other blocks fit for slides: one that has no slide of its own has no heading
 * there, and what is said after it has no place but the notes.
 */
final class NestedPractice extends FewKinds<Block> {
    private NestedPractice() {}

    /** The block with the title of each quiz, model and lab in it as the first words of its question. */
    static Block titled(Block block) {
        NestedPractice titles = new NestedPractice();
        return Blocks.transform(List.of(block), inner -> inner.accept(titles)).get(0);
    }

    /** A block that has a slide of its own, with the titles of what stands in it likewise. */
    static <B extends Block> B inside(Class<B> kind, B block) {
        NestedPractice titles = new NestedPractice();
        return kind.cast(block.withChildren(block.children().stream()
                .map(blocks -> Blocks.transform(blocks, inner -> inner.accept(titles)))
                .toList()));
    }

    /** Blocks that are said, each followed by what slides leave out of it. */
    static List<Block> withNotes(List<Block> blocks) {
        List<Block> said = new ArrayList<>();
        for (Block block : blocks) {
            said.add(block);
            said.addAll(notes(block));
        }
        return said;
    }

    /** What slides leave out of the quizzes, models and labs in a block: hints, answers and what is said afterwards. */
    static List<Block> notes(Block block) {
        List<Block> notes = new ArrayList<>();
        Blocks.walk(List.of(block), inner -> inner.accept(new Notes(notes)));
        return notes;
    }

    @Override
    protected Block other(Block block) {
        return block;
    }

    @Override
    public Block quiz(Quiz quiz) {
        if (quiz.title().isEmpty()) {
            return quiz;
        }
        return new Quiz(
                quiz.kind(),
                quiz.id(),
                quiz.asked(),
                quiz.number(),
                RichText.EMPTY,
                quiz.points(),
                quiz.tries(),
                quiz.draw(),
                below(quiz.title(), quiz, quiz.question()),
                quiz.answers(),
                quiz.hints(),
                quiz.explanation(),
                quiz.attributes(),
                quiz.position());
    }

    @Override
    public Block model(FormulaModel model) {
        return model.title().isEmpty()
                ? model
                : model.withChildren(List.of(below(model.title(), model, model.question()), model.explanation()));
    }

    @Override
    public Block lab(Lab lab) {
        return lab.withChildren(List.of(below(lab.title(), lab, lab.question()), lab.explanation()));
    }

    private static List<Block> below(RichText title, Block of, List<Block> question) {
        RichText strong = RichText.of(new Styled(Styled.Style.STRONG, Attributes.NONE, title));
        List<Block> all = new ArrayList<>();
        all.add(new Prose(strong, true, of.position()));
        all.addAll(question);
        return all;
    }

    /** Gathers what is left out. */
    private static final class Notes extends FewKinds<Void> {
        private final List<Block> notes;

        Notes(List<Block> notes) {
            this.notes = notes;
        }

        @Override
        protected Void other(Block block) {
            return null;
        }

        @Override
        public Void quiz(Quiz quiz) {
            notes.addAll(quiz.hints());
            QuizKey.of(quiz).ifPresent(notes::add);
            return null;
        }

        @Override
        public Void model(FormulaModel model) {
            notes.addAll(model.explanation());
            return null;
        }

        @Override
        public Void lab(Lab lab) {
            notes.addAll(lab.explanation());
            return null;
        }
    }
}
