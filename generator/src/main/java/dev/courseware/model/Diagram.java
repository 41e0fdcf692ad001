package dev.courseware.model;

/**
 * A diagram written as text.
 *
 * @param language {@code plantuml}, drawn already, or {@code mermaid}, which its page draws
 * @param source as written
 * @param picture what stands inside of an {@code svg} element, if it is drawn
 * @param alternative what it shows, for those who don't see it
 * @param title shown below it, or empty
 * @param width in CSS pixels, 0 if it is not drawn yet
 * @param height likewise
 * @param attributes the author's id and classes
 * @param position where it starts
 */
public record Diagram(
        String language,
        String source,
        Html picture,
        String alternative,
        String title,
        int width,
        int height,
        Attributes attributes,
        Position position)
        implements Block {
    /** The same where something else says its title. */
    public Diagram withoutTitle() {
        return new Diagram(language, source, picture, alternative, "", width, height, attributes, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.diagram(this);
    }
}
