package dev.courseware.render.page;

import dev.courseware.deck.SlideStyle;
import dev.courseware.model.Html;

/**
 * One slide, rendered.
 *
 * @param id its anchor, the same as the section's in the page where it stands for one
 * @param layout {@code title}, {@code agenda}, {@code section} (a heading alone), {@code content}, {@code code} (one
 *     listing), {@code figure} (one figure), {@code quote}, {@code exercise}, {@code exchange} and {@code question} (of a dialog), {@code takeaways} or
 *     {@code closing}
 * @param number from 1
 * @param heading inline HTML, or empty
 * @param title the heading's words
 * @param body what is shown
 * @param notes what is said, or empty
 * @param look how it stands there
 * @param background the address of the image that it stands on, or empty
 */
public record SlideView(
        String id,
        String layout,
        int number,
        Html heading,
        String title,
        Html body,
        Html notes,
        SlideStyle look,
        String background) {}
