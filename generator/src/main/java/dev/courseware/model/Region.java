package dev.courseware.model;

import java.util.List;

/**
 * Blocks for one audience only.
 *
 * @param audience who gets them
 * @param blocks its content
 * @param position where it starts
 */
public record Region(Audience audience, List<Block> blocks, Position position) implements Block {
    public Region {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<List<Block>> children() {
        return List.of(blocks);
    }

    @Override
    public Region withChildren(List<List<Block>> children) {
        return new Region(audience, children.get(0), position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.region(this);
    }

    /** Where a region's blocks appear. */
    public enum Audience {
        /** Slides, not the page. */
        SLIDE,
        /** The page, not slides. */
        PAGE,
        /** The speaker's notes. */
        NOTES,
        /** Neither: for instructors, who read the source. */
        INSTRUCTOR
    }
}
