package dev.courseware.render.page;

import dev.courseware.deck.SlideStyle;
import dev.courseware.model.Html;
import java.util.List;

/**
 * One slide, rendered.
 *
 * @param id its anchor, the same as the section's in the page where it stands for one
 * @param layout the name of its layout, such as {@code title}, {@code table} or {@code figure-text}
 * @param number from 1
 * @param heading inline HTML, or empty
 * @param title the heading's words
 * @param section the title of the section that it goes on with below a heading of its own; inline HTML, or empty
 * @param body what is shown
 * @param notes what is said, or empty
 * @param beside the same without what the slide shows of it, for who sees both
 * @param whole the notes once more, with ids of their own, for a page that has what stands beside the slide as well;
 *     empty where both are the same
 * @param footnotes what stands small at its foot
 * @param look how it stands there
 * @param background the address of the image that it stands on, or empty
 */
public record SlideView(
        String id,
        String layout,
        int number,
        Html heading,
        String title,
        Html section,
        Html body,
        Html notes,
        Html beside,
        Html whole,
        List<Note> footnotes,
        SlideStyle look,
        String background) {
    /** A footnote at the foot. */
    public record Note(int number, Html text) {}
}
