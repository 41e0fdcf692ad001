package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.List;
import java.util.Optional;

/**
 * Blocks that stand in an element of HTML.
 *
 * @param element {@code div}, {@code section}, {@code article}, {@code aside} or {@code figure}
 * @param attributes its id and classes; {@code lang}, {@code dir} and {@code title} as values
 * @param blocks its content
 * @param html what pages show in place of all this, where a container of a jar has HTML of its own
 * @param position where it starts
 */
public record Division(
        String element, Attributes attributes, List<Block> blocks, Optional<RichText> html, Position position)
        implements Block {
    public Division {
        blocks = List.copyOf(blocks);
    }

    /** Blocks that pages show as well. */
    public Division(String element, Attributes attributes, List<Block> blocks, Position position) {
        this(element, attributes, blocks, Optional.empty(), position);
    }

    @Override
    public List<List<Block>> children() {
        return List.of(blocks);
    }

    @Override
    public Division withChildren(List<List<Block>> children) {
        return new Division(element, attributes, children.get(0), html, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.division(this);
    }
}
