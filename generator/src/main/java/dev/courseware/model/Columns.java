package dev.courseware.model;

import java.util.List;

/**
 * Blocks side by side where there is room.
 *
 * @param columns two or more, in reading order
 * @param position where it starts
 */
public record Columns(List<List<Block>> columns, Position position) implements Block {
    public Columns {
        columns = columns.stream().map(List::copyOf).toList();
    }

    @Override
    public List<List<Block>> children() {
        return columns;
    }

    @Override
    public Columns withChildren(List<List<Block>> children) {
        return new Columns(children, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.columns(this);
    }
}
