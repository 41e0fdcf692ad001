package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
public record Slide(String id, Layout layout, RichText heading, List<Block> shown, List<Block> said, SlideStyle look) {
    public Slide {
        shown = List.copyOf(shown);
        said = List.copyOf(said);
    }

    /** The conversation that it stands for, which fills slides of its own. */
    public Optional<DialogBlock> conversation() {
        return layout == Layout.EXCHANGE && !shown.isEmpty()
                ? Blocks.as(DialogBlock.class, shown.get(0))
                : Optional.empty();
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
        /** What is to be kept in mind. */
        CLOSING
    }
}
