package dev.courseware.model.inline;

import dev.courseware.model.Attributes;
import dev.courseware.model.InTheDark;
import dev.courseware.model.ScaledImage;
import dev.courseware.model.inline.Target.SiteFile;
import java.util.List;

/**
 * An image among words.
 *
 * @param file its place in the site
 * @param copies the same image in other sizes, from the smallest on; none if it is small
 * @param alternative what it shows, for those who don't see it; empty if it is only decoration
 * @param title what is shown when it is pointed at, or empty
 * @param width in CSS pixels, 0 if unknown
 * @param height in CSS pixels, 0 if unknown
 * @param dark how it is shown where the page is dark
 * @param attributes the id and classes that its author gave it
 */
public record InlineImage(
        SiteFile file,
        List<ScaledImage> copies,
        String alternative,
        String title,
        int width,
        int height,
        InTheDark dark,
        Attributes attributes)
        implements Inline {
    public InlineImage {
        copies = List.copyOf(copies);
    }

    @Override
    public void appendPlain(StringBuilder out) {
        Text.append(alternative, out);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.image(this);
    }
}
