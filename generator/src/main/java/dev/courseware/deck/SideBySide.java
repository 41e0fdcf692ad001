package dev.courseware.deck;

import dev.courseware.deck.Slide.Layout;
import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Overhang;
import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.Chart;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Columns;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Diagram;
import dev.courseware.model.Figure;
import dev.courseware.model.Formula;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.ItemList;
import dev.courseware.model.Lab;
import dev.courseware.model.Media;
import dev.courseware.model.Prose;
import dev.courseware.model.Quote;
import dev.courseware.model.Table;
import java.util.List;
import java.util.Optional;

/**
 * A picture or a listing and what is to be read with it, set beside each other where that makes the picture larger than
 * below each other, or where they would else need two slides.
 *
 * @param layout the slide's
 * @param columns both, in their order
 */
record SideBySide(Layout layout, Columns columns) {
    /** Text in a narrower column is hard to read from the back row, in a slide's pixels. */
    private static final double NARROWEST = 440;
    /** But few words beside a picture may be, where it is larger by that. */
    private static final double FEW_WORDS = 400;

    /**
     * Tries to set a slide's blocks so.
     *
     * @param heights at the width of the slide
     * @param room how high the slide's body is
     */
    static Optional<SideBySide> of(List<Block> blocks, BlockHeight heights, double room) {
        if (blocks.size() != 2) {
            return Optional.empty();
        }
        Block shown = isText(blocks.get(0)) ? blocks.get(1) : blocks.get(0);
        Block text = shown == blocks.get(0) ? blocks.get(1) : blocks.get(0);
        Optional<Layout> layout = layout(shown);
        if (layout.isEmpty() || !isText(text)) {
            return Optional.empty();
        }
        for (int wide : shown instanceof CodeListing ? new int[] {-1} : new int[] {blocks.indexOf(shown), -1}) {
            Columns columns = new Columns(
                    List.of(List.of(blocks.get(0)), List.of(blocks.get(1))),
                    wide,
                    blocks.get(0).position());
            boolean possible =
                    heights.column(columns, blocks.indexOf(text)).width() >= (wide < 0 ? NARROWEST : FEW_WORDS)
                            && heights.of(columns) <= room + 1
                            && !Overhang.any(List.of(columns), heights);
            BlockHeight column = heights.column(columns, blocks.indexOf(shown));
            if (possible && isWorth(shown, blocks, heights, column, room)) {
                return layout.map(kind -> new SideBySide(kind, columns));
            }
        }
        return Optional.empty();
    }

    /** Whether a block is no words, but something to look at. */
    static boolean isSeen(Block block) {
        return block instanceof Figure
                || block instanceof Diagram
                || block instanceof CodeListing
                || block instanceof Chart
                || block instanceof FormulaModel
                || block instanceof Lab
                || block instanceof Table
                || block instanceof Media
                || block instanceof Formula;
    }

    private static boolean isText(Block block) {
        return block instanceof ItemList
                || block instanceof Prose
                || block instanceof Callout
                || block instanceof Quote
                || block instanceof DefinitionList;
    }

    private static Optional<Layout> layout(Block shown) {
        if (shown instanceof CodeListing) {
            return Optional.of(Layout.CODE_TEXT);
        }
        // A chart's numbers would be too small in a column.
        return shown instanceof Figure || shown instanceof Diagram ? Optional.of(Layout.FIGURE_TEXT) : Optional.empty();
    }

    private static boolean isWorth(
            Block shown, List<Block> blocks, BlockHeight heights, BlockHeight column, double room) {
        if (shown instanceof CodeListing code) {
            return column.of(code) <= heights.of(code) + 1;
        }
        double below = heights.stack(blocks);
        if (below > room + 1) {
            return true;
        }
        if (!(shown instanceof Figure figure) || figure.width() == 0 || figure.height() == 0) {
            return false;
        }
        double caption = heights.frames().of(figure);
        double least = heights.of(figure) - caption;
        double stacked = scale(figure, heights.width(), least + room - below);
        return scale(figure, column.width(), room - column.frames().of(figure)) > stacked;
    }

    private static double scale(Figure figure, double width, double height) {
        return Math.min(width / figure.width(), height / figure.height());
    }
}
