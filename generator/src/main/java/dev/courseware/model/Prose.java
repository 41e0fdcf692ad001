package dev.courseware.model;

/**
 * A paragraph, or a piece of raw HTML that the course allows.
 *
 * @param html a {@code <p>} element; in a tight list the paragraph's content alone
 * @param text the words without markup
 * @param position where it starts
 */
public record Prose(Html html, String text, Position position) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.prose(this);
    }
}
