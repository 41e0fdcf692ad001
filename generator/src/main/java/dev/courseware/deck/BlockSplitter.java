package dev.courseware.deck;

import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.CodeListing;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Diagram;
import dev.courseware.model.FewKinds;
import dev.courseware.model.Figure;
import dev.courseware.model.Heading;
import dev.courseware.model.ItemList;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Quote;
import dev.courseware.model.Table;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts what is too high at the borders of blocks, list items, table rows (the head is repeated), definitions, lines of
 * code and sentences.
 */
final class BlockSplitter {
    /** Less room than this many lines is not worth beginning a block in that doesn't fit. */
    private static final double START = 3;

    static final double SLACK = 0.5;

    /** A line of more characters isn't shown once more above the rest of what belongs to it. */
    private static final int AGAIN = 120;

    /** The languages of what a program says, which stands with what was typed. */
    private static final Set<String> OUTPUT = Set.of("output", "error");

    private final BlockHeight heights;
    private final double line;
    private final Sentences sentences;
    private final RowSplitter rows;
    private final Predicate<Block> undivided;

    /**
     * @param line the height of a line of text
     * @param undivided which blocks are not cut though they may be too high
     */
    BlockSplitter(BlockHeight heights, double line, Sentences sentences, Predicate<Block> undivided) {
        this.heights = heights;
        this.line = line;
        this.sentences = sentences;
        this.rows = new RowSplitter(heights);
        this.undivided = undivided;
    }

    private BlockSplitter inner(BlockHeight inner) {
        return new BlockSplitter(inner, line, sentences, block -> false);
    }

    /**
     * Takes as many blocks as fit into a height.
     *
     * @return nothing taken if not even a part of the first one fits
     */
    Cut cut(List<Block> blocks, double room) {
        List<Block> head = new ArrayList<>();
        List<Block> rest = new ArrayList<>(blocks);
        double filled = 0;
        Block before = null;
        while (!rest.isEmpty()) {
            Block next = rest.get(0);
            double gap = before == null ? 0 : heights.gap(before, next);
            double height = heights.of(next);
            if (filled + gap + height > room + SLACK) {
                double left = room - filled - gap;
                boolean begins = head.stream().allMatch(BlockSplitter::leads);
                if (begins
                        || (!isWhole(next)
                                && left >= START * line
                                && head.stream().noneMatch(BlockSplitter::isPicture))) {
                    halves(next, left, begins).ifPresent(halves -> {
                        head.add(halves.head());
                        rest.set(0, halves.rest());
                    });
                }
                break;
            }
            filled += gap + height;
            before = next instanceof Pause ? before : next;
            head.add(rest.remove(0));
        }
        if (!rest.isEmpty()) {
            giveBack(head, rest);
        }
        return new Cut(head, rest);
    }

    /** What leads to the next block goes with it. */
    private static void giveBack(List<Block> head, List<Block> rest) {
        while (head.size() > 1 && leads(head.get(head.size() - 1), rest.get(0))) {
            rest.add(0, head.remove(head.size() - 1));
        }
        while (rest.size() > 1 && rest.get(0) instanceof Pause) {
            rest.remove(0);
        }
    }

    /** What would have to be smaller for the first words of something that doesn't fit below it. */
    private static boolean isPicture(Block block) {
        return block instanceof Figure || block instanceof Diagram;
    }

    /** Whether a block begins on a slide of its own rather than at another one's foot. */
    private static boolean isWhole(Block block) {
        return block.accept(Whole.KIND);
    }

    /** Whether a block stands above what comes next rather than at the foot of a slide. */
    static boolean leads(Block block) {
        return block instanceof Heading
                || block instanceof Pause
                || (block instanceof Prose prose && prose.text().endsWith(":"));
    }

    private static boolean leads(Block block, Block next) {
        return leads(block)
                || block instanceof CodeListing typed
                        && next instanceof CodeListing said
                        && OUTPUT.contains(said.language())
                        && !OUTPUT.contains(typed.language());
    }

    /** @param begins whether nothing stands above the block, so that whatever it is has to be cut */
    private Optional<Halves> halves(Block block, double room, boolean begins) {
        return undivided.test(block) ? Optional.empty() : block.accept(new Halving(room, begins));
    }

    /** Cuts a block where its kind may be cut, into a first half of at most a height and the rest. */
    private final class Halving extends FewKinds<Optional<Halves>> {
        private final double room;
        private final boolean begins;

        Halving(double room, boolean begins) {
            this.room = room;
            this.begins = begins;
        }

        @Override
        protected Optional<Halves> other(Block block) {
            return Optional.empty();
        }

        @Override
        public Optional<Halves> prose(Prose prose) {
            return SentenceCut.of(prose, sentences, part -> heights.of(part) <= room + SLACK)
                    .map(halves -> new Halves(halves.head(), halves.rest()));
        }

        @Override
        public Optional<Halves> list(ItemList list) {
            return BlockSplitter.this.list(list, room, true, begins);
        }

        @Override
        public Optional<Halves> table(Table table) {
            return rows.table(table, room);
        }

        @Override
        public Optional<Halves> definitions(DefinitionList list) {
            return rows.definitions(list, room);
        }

        @Override
        public Optional<Halves> code(CodeListing code) {
            return rows.code(code, room);
        }

        @Override
        public Optional<Halves> callout(Callout callout) {
            return inside(callout, heights.boxed(), room - heights.frames().of(callout));
        }

        @Override
        public Optional<Halves> quote(Quote quote) {
            return inside(quote, heights.quoted(), room);
        }

        private Optional<Halves> inside(Block block, BlockHeight inner, double room) {
            Cut cut = inner(inner).cut(block.children().get(0), room);
            return cut.head().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Halves(
                            block.withChildren(List.of(cut.head())), block.withChildren(List.of(cut.rest()))));
        }
    }

    /**
     * @param repeat whether a line whose inner list is cut stands again above the rest of that
     * @param begins whether nothing stands above the list; a first line may then be cut between its sentences, and else
     *     moves on whole, since the rest of a line looks like one of its own
     */
    private Optional<Halves> list(ItemList list, double room, boolean repeat, boolean begins) {
        List<ItemList.Item> items = list.items();
        double filled = 0;
        int count = 0;
        while (count < items.size()) {
            double more = heights.item(items.get(count), list.tight()) + (count == 0 ? 0 : heights.itemGap());
            if (filled + more > room + SLACK) {
                break;
            }
            filled += more;
            count++;
        }
        if (count == items.size()) {
            return Optional.empty();
        }
        // A last item doesn't stand alone.
        if (count > 2 && count == items.size() - 1) {
            count--;
            filled -= heights.item(items.get(count), list.tight()) + heights.itemGap();
        }
        Optional<ItemCut> inner = Optional.empty();
        double left = room - filled - (count == 0 ? 0 : heights.itemGap());
        if (count == 0 || left >= START * line) {
            inner = item(items.get(count), list.tight(), left, repeat, begins && count == 0);
        }
        if (count == 0 && inner.isEmpty()) {
            return Optional.empty();
        }
        List<ItemList.Item> head = new ArrayList<>(items.subList(0, count));
        List<ItemList.Item> rest = new ArrayList<>(items.subList(count, items.size()));
        inner.ifPresent(cut -> {
            head.add(cut.head());
            rest.set(0, cut.rest());
        });
        return Optional.of(new Halves(list.withItems(list.start(), head), rest(list, list.start() + count, rest)));
    }

    private record ItemCut(ItemList.Item head, ItemList.Item rest) {}

    /** @param first whether nothing stands above it, so that its line may stand alone or be cut where it must */
    private Optional<ItemCut> item(ItemList.Item item, boolean tight, double room, boolean repeat, boolean first) {
        if (item.blocks().size() == 1 && item.blocks().get(0) instanceof ItemList only) {
            return inner(heights.indented())
                    .list(only, room, false, first)
                    .map(halves -> new ItemCut(
                            new ItemList.Item(item.task(), List.of(halves.head())),
                            new ItemList.Item(item.task(), List.of(halves.rest()))));
        }
        BlockSplitter inner = inner(heights.indented());
        List<Block> blocks = item.blocks();
        double filled = 0;
        List<Block> head = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double gap = i == 0 ? 0 : tight ? heights.itemGap() : inner.heights.gap(blocks.get(i - 1), block);
            double height = inner.heights.of(block);
            if (filled + gap + height <= room + SLACK) {
                filled += gap + height;
                head.add(block);
                continue;
            }
            double left = room - filled - gap;
            Optional<Halves> halves = Optional.empty();
            if (block instanceof ItemList list) {
                halves = inner.list(list, left, false, first);
            } else if (first || !(block instanceof Prose)) {
                halves = inner.halves(block, left, first);
            }
            List<Block> rest = new ArrayList<>(blocks.subList(i, blocks.size()));
            halves.ifPresent(cut -> {
                head.add(cut.head());
                rest.set(0, cut.rest());
            });
            boolean onlyTheLine = halves.isEmpty() && i == 1;
            if (head.isEmpty() || (onlyTheLine && !first)) {
                return Optional.empty();
            }
            if (repeat
                    && i > 0
                    && !onlyTheLine
                    && blocks.get(0) instanceof Prose parent
                    && parent.text().length() <= AGAIN) {
                rest.add(0, parent);
            }
            return Optional.of(new ItemCut(new ItemList.Item(item.task(), head), new ItemList.Item(item.task(), rest)));
        }
        return Optional.empty();
    }

    /** A list whose only item is nothing but a list is that list. */
    private static Block rest(ItemList list, int start, List<ItemList.Item> items) {
        if (items.size() == 1
                && items.get(0).blocks().size() == 1
                && items.get(0).blocks().get(0) instanceof ItemList inner) {
            return inner;
        }
        return list.withItems(start, items);
    }
}
