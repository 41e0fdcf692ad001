package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.List;

/**
 * Blocks that are folded until the reader opens them.
 *
 * @param kind {@code details}, {@code hint} or {@code solution}
 * @param title empty for the theme's own word for the kind
 * @param attributes the author's id and classes
 * @param blocks its content
 * @param position where it starts
 */
public record Details(String kind, RichText title, Attributes attributes, List<Block> blocks, Position position)
        implements Block {
    public Details {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<List<Block>> children() {
        return List.of(blocks);
    }

    @Override
    public Details withChildren(List<List<Block>> children) {
        return new Details(kind, title, attributes, children.get(0), position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.details(this);
    }
}
