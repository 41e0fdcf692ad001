package dev.courseware.deck;

import dev.courseware.model.Prose;
import dev.courseware.model.TurnMark;
import java.util.List;

/** Something in a conversation that is worth a slide. Indexes are those of the dialog's parts. */
sealed interface TalkStop {
    /** The turn that it is about. */
    int at();

    /** The part with which its slide comes. */
    default int from() {
        return at();
    }

    /**
     * A question of its author's, after the turn.
     *
     * @param mark what is asked
     */
    record Asked(int at, TurnMark mark) implements TalkStop {
        @Override
        public int from() {
            return at + 1;
        }
    }

    /**
     * Something to look at.
     *
     * @param from the first of the turn's blocks that are spoken while it is shown
     * @param to the block after the last of them
     * @param more the quotes or choices behind the turn that are shown with it; none of its own where {@code to} is 0
     */
    record Look(int at, int first, int to, List<Integer> more) implements TalkStop {}

    /**
     * Something that is wrong.
     *
     * @param claim the words that say it
     * @param mark what is wrong with it
     */
    record Claim(int at, List<Prose> claim, TurnMark mark) implements TalkStop {}

    /**
     * A sentence to keep in mind, perhaps behind the question that it answers.
     *
     * @param phrases by the turn that says each
     */
    record Key(int at, List<Phrase> phrases) implements TalkStop {}

    /**
     * A whole sentence of a turn.
     *
     * @param part the turn
     */
    record Phrase(int part, Prose said) {}
}
