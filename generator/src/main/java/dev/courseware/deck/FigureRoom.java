package dev.courseware.deck;

import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.model.Block;
import dev.courseware.model.Columns;
import dev.courseware.model.Figure;
import java.util.ArrayList;
import java.util.List;

/** Gives figures the room that the other blocks of a slide leave. */
final class FigureRoom {
    private FigureRoom() {}

    /** The same blocks, with figures as large as fits. */
    static List<Block> fill(List<Block> blocks, BlockHeight heights, double room) {
        long figures = blocks.stream().filter(Figure.class::isInstance).count();
        boolean columns = blocks.stream().anyMatch(Columns.class::isInstance);
        if (figures == 0 && !columns) {
            return blocks;
        }
        double spare = Math.max(0, room - heights.stack(blocks));
        List<Block> filled = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                double least = heights.of(figure) - heights.frames().of(figure);
                filled.add(scaled(figure, heights.width(), least + spare / figures));
            } else if (block instanceof Columns wide) {
                filled.add(columns(wide, heights, heights.of(wide) + (figures == 0 ? spare : 0)));
            } else {
                filled.add(block);
            }
        }
        return filled;
    }

    private static Columns columns(Columns block, BlockHeight heights, double room) {
        List<List<Block>> columns = new ArrayList<>();
        for (int i = 0; i < block.columns().size(); i++) {
            columns.add(fill(block.columns().get(i), heights.column(block, i), room));
        }
        return new Columns(columns, block.wide(), block.position());
    }

    /** Drawings may grow without limit, photographs up to twice their size in pixels. */
    private static Figure scaled(Figure figure, double width, double height) {
        if (figure.width() == 0 || figure.height() == 0) {
            return sized(figure, 0, (int) height);
        }
        boolean drawing = figure.source().path().endsWith(".svg");
        double scale = Math.min(width / figure.width(), height / figure.height());
        scale = Math.min(scale, drawing ? Double.MAX_VALUE : 2);
        return sized(figure, Math.max(1, (int) Math.floor(figure.width() * scale)), Math.max(1, (int)
                Math.floor(figure.height() * scale)));
    }

    private static Figure sized(Figure figure, int width, int height) {
        return new Figure(
                figure.source(),
                figure.copies(),
                figure.alternative(),
                figure.caption(),
                width,
                height,
                figure.first(),
                figure.dark(),
                figure.attributes(),
                figure.position());
    }
}
