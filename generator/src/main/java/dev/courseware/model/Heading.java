package dev.courseware.model;

import dev.courseware.model.inline.RichText;

/**
 * A heading inside another block, where it can't open a {@link Section}.
 *
 * @param level 1 to 6, as it should stand in the page
 * @param id unique in the lesson
 * @param title what it says
 * @param position where it starts
 */
public record Heading(int level, String id, RichText title, Position position) implements Block {
    /** Its words. */
    public String text() {
        return title.plain().strip();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.heading(this);
    }
}
