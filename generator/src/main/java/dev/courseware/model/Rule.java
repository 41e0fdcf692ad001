package dev.courseware.model;

/**
 * A thematic break; in a deck, the start of a slide.
 *
 * @param position where it stands
 */
public record Rule(Position position) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.rule(this);
    }
}
