package dev.courseware.model;

/**
 * {@code . . .} alone in a paragraph: what follows it on a slide waits for the speaker. Means nothing in a page.
 *
 * @param position where it stands
 */
public record Pause(Position position) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.pause(this);
    }
}
