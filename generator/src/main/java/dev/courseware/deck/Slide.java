package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * One slide before it is rendered.
 *
 * @param id its anchor, unique in the deck
 * @param layout which of the theme's layouts it has
 * @param heading may be empty
 * @param shown what the audience sees
 * @param said what goes to the speaker's notes
 * @param look how it stands there
 */
public record Slide(String id, Layout layout, RichText heading, Shown shown, List<Block> said, SlideStyle look) {
    public Slide {
        said = List.copyOf(said);
    }

    Slide(String id, Layout layout, RichText heading, List<Block> shown, List<Block> said, SlideStyle look) {
        this(id, layout, heading, new Shown.Blocks(shown), said, look);
    }

    /** The same under another anchor. */
    Slide withId(String other) {
        return new Slide(other, layout, heading, shown, said, look);
    }

    /** The same with more before what is said on it. */
    Slide after(List<Block> more) {
        List<Block> all = new ArrayList<>(more);
        all.addAll(said);
        return new Slide(id, layout, heading, shown, all, look);
    }

    /** The same below the one before rather than behind it. */
    Slide below() {
        return new Slide(id, layout, heading, shown, said, SlideStyles.below(look));
    }

    /** The same slide with something more for the speaker. */
    Slide saying(List<Block> more) {
        List<Block> all = new ArrayList<>(said);
        all.addAll(more);
        return new Slide(id, layout, heading, shown, all, look);
    }

    /** The layouts that a theme has, each a template {@code slides/<layout>}. */
    public enum Layout {
        /** A deck's first slide. */
        TITLE,
        /** What a long lesson is going to treat. */
        AGENDA,
        /** A heading alone. */
        SECTION,
        /** A heading with blocks below it. */
        CONTENT,
        /** A heading with one listing. */
        CODE,
        /** A heading with one figure. */
        FIGURE,
        /** Nothing but a quotation. */
        QUOTE,
        /** Something to do for the audience. */
        EXERCISE,
        /** A question, and its answer when that is revealed. */
        QUIZ,
        /** Some turns of a dialog. */
        EXCHANGE,
        /** A question about a turn, and its answer when that is revealed. */
        QUESTION,
        /** What a dialog leaves one with. */
        TAKEAWAYS,
        /** What is to be kept in mind. */
        CLOSING
    }
}
