package dev.courseware.render.chart;

import dev.courseware.model.Chart;

/** What stands around numbers that go up: the axis at the left with its marks, and what both axes are called. */
final class Frame {
    private static final double CAPTION = 1.7;

    private final Captions captions;
    private final ChartDrawing.Size size;
    private final Axis axis;
    private final Pen pen;

    Frame(Captions captions, ChartDrawing.Size size, Axis axis, Pen pen) {
        this.captions = captions;
        this.size = size;
        this.axis = axis;
        this.pen = pen;
    }

    /**
     * What stands beside both axes.
     *
     * @param measured what goes up, or empty
     * @param place what runs from left to right, or empty
     */
    record Captions(String measured, String place, boolean decimalComma) {
        static Captions of(Chart chart) {
            return new Captions(
                    ChartDrawing.measured(chart), chart.table().head().get(0).plain(), chart.decimalComma());
        }
    }

    /** The room that is left between two heights. */
    Plot plot(double top, double bottom) {
        double text = size.text;
        double marks = 0;
        for (double mark : axis.marks()) {
            marks = Math.max(marks, Lettering.width(axis.text(mark, captions.decimalComma()), text));
        }
        double above = captions.measured().isEmpty() ? text * 1.6 : text * CAPTION + text * 0.9;
        double below = text * 2 + (captions.place().isEmpty() ? 0 : text * CAPTION);
        return new Plot(marks + text * 0.7, top + above, size.width, bottom - below);
    }

    void grid(Plot plot) {
        for (double mark : axis.marks()) {
            double y = plot.y(axis, mark);
            pen.line("grid", plot.left(), y, plot.right(), y);
            pen.text(
                    "mark",
                    plot.left() - size.text * 0.6,
                    y + size.text * 0.35,
                    "end",
                    axis.text(mark, captions.decimalComma()));
        }
    }

    /** Writes the captions of both axes. */
    void captions(Plot plot, double top) {
        double text = size.text;
        String measured = Lettering.fitted(captions.measured(), text, size.width);
        if (!measured.isEmpty()) {
            pen.text("caption", 0, top + text, "start", measured);
        }
        if (!captions.place().isEmpty()) {
            String name = Lettering.fitted(captions.place(), text, plot.width());
            pen.text("caption", plot.right(), plot.bottom() + text * (1.4 + CAPTION), "end", name);
        }
    }
}
