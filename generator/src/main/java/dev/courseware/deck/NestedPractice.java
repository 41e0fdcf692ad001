package dev.courseware.deck;

import dev.courseware.model.Attributes;
import dev.courseware.model.Bank;
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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

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

    /** The title of a bank and those of its questions that aren't drawn, whole. */
    static List<Block> undrawn(Bank bank) {
        List<Quiz> others = new ArrayList<>();
        for (int i = 0; i < bank.questions().size(); i++) {
            if (!bank.first().contains(i)) {
                others.add(bank.questions().get(i));
            }
        }
        List<Block> notes = new ArrayList<>(bank.title().isEmpty() ? List.of() : below(bank.title(), bank, List.of()));
        Block rest = titled(new Bank(bank.id(), RichText.EMPTY, List.of(), others, bank.position()));
        notes.addAll(notes(rest));
        return notes;
    }

    /** What slides leave out of the quizzes, models and labs in a block: hints, answers and what is said afterwards. */
    static List<Block> notes(Block block) {
        List<Block> notes = new ArrayList<>();
        Notes gathering = new Notes(notes);
        Blocks.walk(List.of(block), inner -> inner.accept(gathering));
        return notes;
    }

    @Override
    protected Block other(Block block) {
        return block;
    }

    @Override
    public Block quiz(Quiz quiz) {
        return quiz.title().isEmpty() ? quiz : quiz.untitled(below(quiz.title(), quiz, quiz.question()));
    }

    /** The title of a bank stands above the first question that is asked. */
    @Override
    public Block bank(Bank bank) {
        if (bank.title().isEmpty() || bank.first().isEmpty()) {
            return bank;
        }
        List<Quiz> questions = new ArrayList<>(bank.questions());
        Quiz first = questions.get(bank.first().get(0));
        questions.set(bank.first().get(0), first.untitled(below(bank.title(), bank, first.question())));
        return new Bank(bank.id(), RichText.EMPTY, bank.first(), questions, bank.position());
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
        private final Set<Quiz> untold = Collections.newSetFromMap(new IdentityHashMap<>());

        Notes(List<Block> notes) {
            this.notes = notes;
        }

        @Override
        protected Void other(Block block) {
            return null;
        }

        /** Questions that aren't drawn are told whole. */
        @Override
        public Void bank(Bank bank) {
            List<Quiz> questions = bank.questions();
            for (int i = 0; i < questions.size(); i++) {
                if (!bank.first().contains(i)) {
                    untold.add(questions.get(i));
                }
            }
            return null;
        }

        @Override
        public Void quiz(Quiz quiz) {
            if (untold.contains(quiz)) {
                notes.addAll(quiz.question());
            }
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
