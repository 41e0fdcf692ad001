package dev.courseware.model;

/**
 * A heading inside another block, where it can't open a {@link Section}.
 *
 * @param level 1 to 6, as it should stand in the page
 * @param id unique in the lesson
 * @param html its words with inline markup
 * @param text its words
 * @param position where it starts
 */
public record Heading(int level, String id, Html html, String text, Position position) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.heading(this);
    }
}
