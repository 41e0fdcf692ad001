package dev.courseware.model;

/**
 * An image that stands alone.
 *
 * @param source the image's address, relative to the lesson's page
 * @param alternative what it shows, for those who don't see it; empty if it is only decoration
 * @param caption inline HTML, or empty
 * @param width in CSS pixels, 0 if unknown
 * @param height in CSS pixels, 0 if unknown
 * @param attributes the author's id and classes
 * @param position where it starts
 */
public record Figure(
        String source,
        String alternative,
        Html caption,
        int width,
        int height,
        Attributes attributes,
        Position position)
        implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.figure(this);
    }
}
