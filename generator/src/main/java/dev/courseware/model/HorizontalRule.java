package dev.courseware.model;

/**
 * A thematic break; in a deck, the start of a slide.
 *
 * @param down whether that slide stands below the one before, as {@code ----} says, rather than behind it
 * @param position where it stands
 */
public record HorizontalRule(boolean down, Position position) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.rule(this);
    }
}
