package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.List;

/**
 * A container that the course itself brings, with a template of its own.
 *
 * @param name the template's name, below {@code theme/blocks}
 * @param title may be empty
 * @param attributes the author's id, classes and values
 * @param blocks its content
 * @param position where it starts
 */
public record CustomContainer(String name, RichText title, Attributes attributes, List<Block> blocks, Position position)
        implements Block {
    public CustomContainer {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<List<Block>> children() {
        return List.of(blocks);
    }

    @Override
    public CustomContainer withChildren(List<List<Block>> children) {
        return new CustomContainer(name, title, attributes, children.get(0), position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.custom(this);
    }
}
