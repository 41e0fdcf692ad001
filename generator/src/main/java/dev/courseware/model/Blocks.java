package dev.courseware.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Goes through blocks and all that stands in them, however deep: the one way to search, gather, count or change them.
 * It knows no kind of block, only {@link Block#children()}; what is done with a block is a matter of its kind and so of
 * a {@link Block.Visitor}.
 */
public final class Blocks {
    private Blocks() {}

    /** The blocks of a lesson that stand in no other, in reading order: those of its sections, then of its footnotes. */
    public static List<Block> of(Lesson lesson) {
        List<Block> blocks = new ArrayList<>();
        addAll(lesson.body(), blocks);
        lesson.footnotes().forEach(footnote -> blocks.addAll(footnote.blocks()));
        return blocks;
    }

    private static void addAll(Section section, List<Block> blocks) {
        blocks.addAll(section.blocks());
        section.sections().forEach(inner -> addAll(inner, blocks));
    }

    /** Visits each block, and then the blocks inside it, in reading order. */
    public static void walk(List<? extends Block> blocks, Consumer<Block> visit) {
        walkInto(blocks, block -> {
            visit.accept(block);
            return true;
        });
    }

    /**
     * Shows blocks, and then what stands in them, in reading order.
     *
     * @param visit says whether what stands in the block is shown too
     */
    public static void walkInto(List<? extends Block> blocks, Predicate<Block> visit) {
        for (Block block : blocks) {
            if (visit.test(block)) {
                for (List<Block> inner : block.children()) {
                    walkInto(inner, visit);
                }
            }
        }
    }

    /** All blocks of a kind, in reading order. */
    public static <B extends Block> List<B> find(Class<B> kind, List<? extends Block> blocks) {
        List<B> found = new ArrayList<>();
        walk(blocks, block -> {
            if (kind.isInstance(block)) {
                found.add(kind.cast(block));
            }
        });
        return found;
    }

    /** The block as one of a kind, if it is one. */
    public static <B extends Block> Optional<B> as(Class<B> kind, Block block) {
        return kind.isInstance(block) ? Optional.of(kind.cast(block)) : Optional.empty();
    }

    /** The only one of some blocks, if it is of a kind. */
    public static <B extends Block> Optional<B> only(Class<B> kind, List<? extends Block> blocks) {
        return blocks.size() == 1 ? as(kind, blocks.get(0)) : Optional.empty();
    }

    /**
     * Replaces blocks, from the innermost outwards.
     *
     * @param change receives each block once in reading order, after the blocks inside it have been replaced
     * @return the same list where nothing was changed
     */
    public static List<Block> transform(List<Block> blocks, UnaryOperator<Block> change) {
        List<Block> changed = new ArrayList<>(blocks.size());
        boolean same = true;
        for (Block block : blocks) {
            Block other = change.apply(inside(block, change));
            same &= other == block;
            changed.add(other);
        }
        return same ? blocks : List.copyOf(changed);
    }

    private static Block inside(Block block, UnaryOperator<Block> change) {
        List<List<Block>> children = block.children();
        if (children.isEmpty()) {
            return block;
        }
        List<List<Block>> changed = new ArrayList<>(children.size());
        boolean same = true;
        for (List<Block> list : children) {
            List<Block> other = transform(list, change);
            same &= other == list;
            changed.add(other);
        }
        return same ? block : block.withChildren(changed);
    }
}
