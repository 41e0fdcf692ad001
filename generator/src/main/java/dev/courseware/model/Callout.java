package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.List;

/**
 * Blocks set apart for what they mean to the reader.
 *
 * @param kind {@code note}, {@code tip}, {@code important}, {@code warning}, {@code caution}, {@code example},
 *     {@code objectives}, {@code prerequisites}, {@code keypoints}, {@code exercise} or {@code discussion}
 * @param title empty for the theme's own word for the kind
 * @param attributes the author's id, classes and values
 * @param number an exercise's number in the lesson, else 0
 * @param blocks its content
 * @param position where it starts
 */
public record Callout(
        String kind, RichText title, Attributes attributes, int number, List<Block> blocks, Position position)
        implements Block {
    public Callout {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<List<Block>> children() {
        return List.of(blocks);
    }

    @Override
    public Callout withChildren(List<List<Block>> children) {
        return new Callout(kind, title, attributes, number, children.get(0), position);
    }

    /** The same where something else says its title. */
    public Callout withoutTitle() {
        return new Callout(kind, RichText.EMPTY, attributes, number, blocks, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.callout(this);
    }
}
