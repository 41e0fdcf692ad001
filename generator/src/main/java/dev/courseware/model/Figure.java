package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target.SiteFile;
import java.util.List;

/**
 * An image that stands alone.
 *
 * @param source the image's place in the site
 * @param copies the same image in other sizes, from the smallest on; none if it is small
 * @param alternative what it shows, for those who don't see it; empty if it is only decoration
 * @param caption may be empty
 * @param width in CSS pixels, 0 if unknown
 * @param height in CSS pixels, 0 if unknown
 * @param first whether it is the first image of its page
 * @param dark how it is shown where the page is dark
 * @param attributes the author's id and classes
 * @param position where it starts
 */
public record Figure(
        SiteFile source,
        List<ScaledImage> copies,
        String alternative,
        RichText caption,
        int width,
        int height,
        boolean first,
        InTheDark dark,
        Attributes attributes,
        Position position)
        implements Block {

    public Figure {
        copies = List.copyOf(copies);
    }

    /** The same where it is loaded at once, wherever it stands. */
    public Figure eager() {
        return first
                ? this
                : new Figure(source, copies, alternative, caption, width, height, true, dark, attributes, position);
    }

    /** How wide a page shows it, as {@code sizes} tells it. */
    public String sizes() {
        return ScaledImage.sizes(width);
    }

    /** The same where something else says its caption. */
    public Figure withoutCaption() {
        return withCaption(RichText.EMPTY);
    }

    /** The same with other words below it. */
    public Figure withCaption(RichText other) {
        return new Figure(source, copies, alternative, other, width, height, first, dark, attributes, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.figure(this);
    }
}
