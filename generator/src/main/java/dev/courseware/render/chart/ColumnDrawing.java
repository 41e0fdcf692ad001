package dev.courseware.render.chart;

import dev.courseware.model.Chart;
import dev.courseware.model.Chart.Series;

/** Draws upright bars, with their labels below. */
final class ColumnDrawing {
    private static final int STEPS = 5;
    /** How much of its place a group of bars fills. */
    private static final double FILLED = 0.68;

    private final Chart chart;
    private final ChartDrawing.Size size;
    private final Pen pen = new Pen();

    ColumnDrawing(Chart chart, ChartDrawing.Size size) {
        this.chart = chart;
        this.size = size;
    }

    ChartDrawing draw() {
        double text = size.text;
        Axis axis = ChartDrawing.values(chart, true, STEPS);
        boolean several = chart.series().size() > 1;
        double top = several ? ChartDrawing.legend(chart, size).draw(pen) : 0;
        Frame frame = new Frame(Frame.Captions.of(chart), size, axis, pen);
        Plot plot = frame.plot(top, size.height);
        frame.grid(plot);
        frame.captions(plot, top);
        double slot = plot.width() / Math.max(1, chart.rows());
        double bar = slot * FILLED / chart.series().size();
        bar = Math.min(bar, text * 5);
        for (int row = 0; row < chart.rows(); row++) {
            double middle = plot.left() + slot * (row + 0.5);
            group(row, middle - bar * chart.series().size() / 2, bar, plot, axis);
            pen.text("place", middle, plot.bottom() + text * 1.4, "middle", chart.label(row));
        }
        double zero = plot.y(axis, axis.base());
        pen.line("axis", plot.left(), zero, plot.right(), zero);
        return new ChartDrawing(size.width, size.height, size.text, pen.take());
    }

    private void group(int row, double left, double width, Plot plot, Axis axis) {
        double text = size.text;
        double zero = plot.y(axis, axis.base());
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            double value = series.values().get(row);
            if (Double.isNaN(value)) {
                continue;
            }
            double y = plot.y(axis, value);
            double x = left + i * width;
            double gap = chart.series().size() > 1 ? Math.min(2, width * 0.1) : 0;
            Bars.bar(
                    pen,
                    i,
                    x + gap / 2,
                    Math.min(y, zero),
                    width - gap,
                    Math.abs(y - zero),
                    text,
                    ChartDrawing.told(chart, row, i));
            String written = chart.written(row, i);
            if (Lettering.width(written, text) <= width * (chart.series().size() == 1 ? 1 / FILLED : 1)) {
                double at = value < 0 ? y + text * 1.1 : y - text * 0.4;
                pen.text("value", x + width / 2, at, "middle", written);
            }
        }
    }
}
