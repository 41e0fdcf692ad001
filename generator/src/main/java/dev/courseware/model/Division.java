package dev.courseware.model;

import java.util.List;

/**
 * Blocks that their author put into an element of HTML.
 *
 * @param element {@code div}, {@code section}, {@code article}, {@code aside} or {@code figure}
 * @param attributes its id and classes; {@code lang}, {@code dir} and {@code title} as values
 * @param blocks its content
 * @param position where it starts
 */
public record Division(String element, Attributes attributes, List<Block> blocks, Position position) implements Block {
    public Division {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<List<Block>> children() {
        return List.of(blocks);
    }

    @Override
    public Division withChildren(List<List<Block>> children) {
        return new Division(element, attributes, children.get(0), position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.division(this);
    }
}
