package dev.courseware.render;

import dev.courseware.model.Block;
import dev.courseware.render.chart.ChartDrawing;
import dev.courseware.render.chart.ChartDrawing.Size;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The HTML and the drawings of those of a lesson's blocks that look the same on its page, on its slides and in print, made
 * once for all. Belongs to one thread.
 */
public final class SharedBlocks {
    private final String root;
    private final Map<Block, String> made = new IdentityHashMap<>();
    private final Map<Object, Map<Size, ChartDrawing>> drawings = new IdentityHashMap<>();

    /** @param root the way from the lesson's page to the site's root; from elsewhere, assets have other addresses */
    public SharedBlocks(String root) {
        this.root = root;
    }

    /**
     * A block's HTML.
     *
     * @param block one that shows nothing that depends on where it stands
     * @param root the way from where it is shown to the site's root
     * @param writing makes it
     */
    public String html(Block block, String root, Supplier<String> writing) {
        if (!root.equals(this.root)) {
            return writing.get();
        }
        String known = made.get(block);
        if (known == null) {
            known = writing.get();
            made.put(block, known);
        }
        return known;
    }

    /**
     * A chart, drawn.
     *
     * @param chart the very value that is drawn
     * @param drawing draws it
     */
    public ChartDrawing drawing(Object chart, Size size, Supplier<ChartDrawing> drawing) {
        return drawings.computeIfAbsent(chart, key -> new EnumMap<>(Size.class))
                .computeIfAbsent(size, key -> drawing.get());
    }
}
