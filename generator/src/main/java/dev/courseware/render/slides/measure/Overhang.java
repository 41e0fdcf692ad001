package dev.courseware.render.slides.measure;

import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.Columns;
import dev.courseware.model.CustomContainer;
import dev.courseware.model.Demo;
import dev.courseware.model.ItemList;
import dev.courseware.model.Table;
import dev.courseware.model.Tabs;
import java.util.List;

/** Finds what is wider than its place. */
public final class Overhang {
    /** A list's items need so many pixels at least. */
    private static final double NARROW = 200;

    private Overhang() {}

    /** Whether one of some blocks is too wide. */
    public static boolean any(List<Block> blocks, BlockHeight heights) {
        return blocks.stream().anyMatch(block -> of(block, heights));
    }

    /** Whether a block has words that stand out at the side. */
    static boolean of(Block block, BlockHeight heights) {
        if (block instanceof Table table) {
            return heights.columns(table).narrowest() > heights.width() + 1;
        }
        if (block instanceof Callout callout) {
            return any(callout.blocks(), heights.boxed());
        }
        if (block instanceof Tabs tabs) {
            return tabs.tabs().stream().anyMatch(tab -> any(tab.blocks(), heights));
        }
        if (block instanceof CustomContainer container) {
            return any(container.blocks(), heights.boxed());
        }
        if (block instanceof Demo demo) {
            return any(demo.blocks(), heights);
        }
        if (block instanceof Columns columns) {
            BlockHeight inner = heights.column(columns.columns().size());
            return columns.columns().stream().anyMatch(column -> any(column, inner));
        }
        if (block instanceof ItemList list) {
            BlockHeight inner = heights.indented();
            return inner.width() < NARROW || list.items().stream().anyMatch(item -> any(item.blocks(), inner));
        }
        return false;
    }
}
