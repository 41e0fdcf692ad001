package dev.courseware.render.slides;

import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.CodeListing;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Html;
import dev.courseware.model.ItemList;
import dev.courseware.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Spreads what is too much for one slide over several, at the borders of blocks, list items, table rows (the head is
 * repeated) and definitions. What can't be split keeps a slide of its own.
 */
final class SlidePages {
    /** Fewer lines than this are not worth beginning a list or table with at a slide's foot. */
    private static final double START = 3;

    private final List<List<Block>> pages = new ArrayList<>();
    private List<Block> page = new ArrayList<>();
    private final double full;
    private double filled;

    private SlidePages(double full) {
        this.full = full;
    }

    static List<List<Block>> of(List<Block> blocks) {
        return of(blocks, Weight.FULL);
    }

    private static List<List<Block>> of(List<Block> blocks, double full) {
        SlidePages spread = new SlidePages(full);
        blocks.forEach(spread::add);
        spread.turn();
        return spread.pages;
    }

    private void add(Block block) {
        double lines = Weight.of(List.of(block));
        if (filled + lines <= full) {
            put(block, lines);
        } else if (block instanceof ItemList list) {
            spread(list.items(), Weight::of, 0, items -> part(list, items));
        } else if (block instanceof Table table) {
            int columns = table.columns().size();
            spread(
                    table.rows(),
                    row -> Weight.of(row, columns),
                    Weight.of(table.head(), columns),
                    rows -> part(table, rows));
        } else if (block instanceof DefinitionList list) {
            spread(list.entries(), Weight::of, 0, entries -> new DefinitionList(entries, list.position()));
        } else if (block instanceof CodeListing code && lines > full) {
            turn();
            CodeParts.of(code, full).forEach(part -> {
                put(part, full);
                turn();
            });
        } else if (block instanceof Callout callout && lines > full) {
            turn();
            of(callout.blocks(), (full - Weight.BOX) / Weight.BOXED).forEach(part -> {
                put(part(callout, part), full);
                turn();
            });
        } else {
            turn();
            put(block, lines);
        }
    }

    /** @param head lines that every part repeats */
    private <T> void spread(List<T> items, ToDoubleFunction<T> weight, double head, Function<List<T>, Block> part) {
        if (filled + head + START > full) {
            turn();
        }
        List<T> taken = new ArrayList<>();
        double lines = head;
        for (T item : items) {
            double more = weight.applyAsDouble(item);
            if (!taken.isEmpty() && filled + lines + more > full) {
                put(part.apply(taken), lines);
                turn();
                taken = new ArrayList<>();
                lines = head;
            }
            taken.add(item);
            lines += more;
        }
        put(part.apply(taken), lines);
    }

    private void put(Block block, double lines) {
        page.add(block);
        filled += lines;
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(page);
        }
        page = new ArrayList<>();
        filled = 0;
    }

    /** A numbered list goes on counting. */
    private ItemList part(ItemList list, List<ItemList.Item> items) {
        int before = 0;
        while (list.items().get(before) != items.get(0)) {
            before++;
        }
        return new ItemList(
                list.ordered(), list.start() + before, list.tight(), items, list.attributes(), list.position());
    }

    private static Callout part(Callout callout, List<Block> blocks) {
        return new Callout(callout.kind(), callout.title(), callout.attributes(), blocks, callout.position());
    }

    private static Table part(Table table, List<List<Html>> rows) {
        return new Table(table.caption(), table.columns(), table.head(), rows, table.position());
    }
}
