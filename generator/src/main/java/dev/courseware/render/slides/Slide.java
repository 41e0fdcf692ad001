package dev.courseware.render.slides;

import dev.courseware.model.Block;
import dev.courseware.model.Html;
import java.util.List;

/**
 * One slide before it is rendered.
 *
 * @param id its anchor, unique in the deck
 * @param layout which of the theme's layouts it has
 * @param heading inline HTML, or empty
 * @param shown what the audience sees
 * @param said what goes to the speaker's notes
 */
record Slide(String id, Layout layout, Html heading, List<Block> shown, List<Block> said) {
    Slide {
        shown = List.copyOf(shown);
        said = List.copyOf(said);
    }

    /** The layouts that a theme has. */
    enum Layout {
        TITLE,
        SECTION,
        CONTENT,
        EXCHANGE,
        CLOSING
    }
}
