package dev.courseware.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Markdown, and what becomes of it.
 *
 * @param source the Markdown as it stands in the file
 * @param blocks what was read from it
 * @param attributes the author's id and classes
 * @param position where it starts
 */
public record Demo(CodeListing source, List<Block> blocks, Attributes attributes, Position position) implements Block {
    public Demo {
        blocks = List.copyOf(blocks);
    }

    /** The source, and behind it what was read from it. */
    public List<Block> all() {
        List<Block> all = new ArrayList<>(List.of(source));
        all.addAll(blocks);
        return all;
    }

    @Override
    public List<List<Block>> children() {
        return List.of(List.of(source), blocks);
    }

    @Override
    public Demo withChildren(List<List<Block>> children) {
        CodeListing shown = (CodeListing) children.get(0).get(0);
        return new Demo(shown, children.get(1), attributes, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.demo(this);
    }
}
