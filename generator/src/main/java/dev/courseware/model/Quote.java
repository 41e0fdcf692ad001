package dev.courseware.model;

import java.util.List;

/**
 * Words of someone else.
 *
 * @param blocks what is quoted
 * @param position where it starts
 */
public record Quote(List<Block> blocks, Position position) implements Block {
    public Quote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<List<Block>> children() {
        return List.of(blocks);
    }

    @Override
    public Quote withChildren(List<List<Block>> children) {
        return new Quote(children.get(0), position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quote(this);
    }
}
