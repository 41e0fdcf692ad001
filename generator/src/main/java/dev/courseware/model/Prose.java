package dev.courseware.model;

import dev.courseware.model.inline.RichText;

/**
 * A paragraph, or what stands in one's place: in a tight list, an item's line.
 *
 * @param content what it says
 * @param paragraph whether it is one
 * @param position where it starts
 */
public record Prose(RichText content, boolean paragraph, Position position) implements Block {
    /** The words without markup. */
    public String text() {
        return content.plain();
    }

    /** The same place and form with something else in it. */
    public Prose with(RichText other) {
        return new Prose(other, paragraph, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.prose(this);
    }
}
