package dev.courseware.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A bulleted or numbered list.
 *
 * @param ordered whether it is numbered
 * @param start the first number
 * @param tight whether its items stand without space between them
 * @param items in order
 * @param attributes such as {@code .fragments}
 * @param explains the {@link CodeListing#explained} of the listing above whose marks the items explain, else empty
 * @param position where it starts
 */
public record ItemList(
        boolean ordered,
        int start,
        boolean tight,
        List<Item> items,
        Attributes attributes,
        String explains,
        Position position)
        implements Block {

    public ItemList {
        items = List.copyOf(items);
    }

    /** A list that explains nothing. */
    public ItemList(
            boolean ordered, int start, boolean tight, List<Item> items, Attributes attributes, Position position) {
        this(ordered, start, tight, items, attributes, "", position);
    }

    @Override
    public List<List<Block>> children() {
        List<List<Block>> children = new ArrayList<>(items.size());
        for (Item item : items) {
            children.add(item.blocks());
        }
        return children;
    }

    @Override
    public ItemList withChildren(List<List<Block>> children) {
        List<Item> changed = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            changed.add(items.get(i).with(children.get(i)));
        }
        return withItems(start, changed);
    }

    /** Other items in such a list, such as those from one on. */
    public ItemList withItems(int start, List<Item> items) {
        return new ItemList(ordered, start, tight, items, attributes, explains, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.list(this);
    }

    /**
     * One item.
     *
     * @param task whether it is a box to tick, and ticked or not
     * @param place where it stays when a quiz shuffles its answers
     * @param id its anchor, if it is an objective that has a name; else empty
     * @param blocks its content
     */
    public record Item(Task task, Place place, String id, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        /** An item that may stand anywhere. */
        public Item(Task task, List<Block> blocks) {
            this(task, Place.ANY, "", blocks);
        }

        /** The same with something else in it. */
        public Item with(List<Block> other) {
            return new Item(task, place, id, other);
        }
    }

    /** Where an item stays. */
    public enum Place {
        ANY,
        FIRST,
        LAST
    }

    /** The box before an item. */
    public enum Task {
        NONE,
        OPEN,
        DONE
    }
}
