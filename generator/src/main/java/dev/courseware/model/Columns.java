package dev.courseware.model;

import java.util.List;

/**
 * Blocks side by side where there is room.
 *
 * @param columns two or more, in reading order
 * @param wide the index of a column of two that has more of the room, or -1
 * @param position where it starts
 */
public record Columns(List<List<Block>> columns, int wide, Position position) implements Block {
    /** The part of the room that a wide column has; style sheets say the same. */
    private static final double WIDE = 0.62;

    public Columns {
        columns = columns.stream().map(List::copyOf).toList();
    }

    /** Columns of the same width. */
    public Columns(List<List<Block>> columns, Position position) {
        this(columns, -1, position);
    }

    /** The part of the room that a column has. */
    public double share(int column) {
        return wide < 0 ? 1.0 / columns.size() : column == wide ? WIDE : 1 - WIDE;
    }

    @Override
    public List<List<Block>> children() {
        return columns;
    }

    @Override
    public Columns withChildren(List<List<Block>> children) {
        return new Columns(children, wide, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.columns(this);
    }
}
