package dev.courseware.render.chart;

import dev.courseware.model.Chart;
import java.util.List;

/** Draws bars that lie, for labels that are long or many: at their left or, where that is narrow, above them. */
final class BarDrawing {
    private static final double BAR = 1.35;
    private static final double LABEL = 1.5;
    private static final double GAP = 0.9;
    private static final double LINE = 1.1;

    private final Chart chart;
    private final ChartDrawing.Size size;
    private final Pen pen = new Pen();
    private final Axis axis;
    private final boolean above;
    private final double text;
    private final double label;

    BarDrawing(Chart chart, ChartDrawing.Size size) {
        this.chart = chart;
        this.size = size;
        this.axis = ChartDrawing.values(chart, true, size.narrow ? 3 : 5);
        double longest = 0;
        for (int row = 0; row < chart.rows(); row++) {
            longest = Math.max(longest, Lettering.width(chart.label(row), size.text));
        }
        this.above = size.narrow && longest > size.width * 0.28 && !size.isFixed();
        this.text = size.isFixed()
                ? Math.min(size.text, fixedRow() / (chart.series().size() * BAR + GAP))
                : size.text;
        this.label =
                above ? size.text * 0.4 : Math.min(longest * text / size.text, size.width * 0.38) + size.text * 0.7;
    }

    private double fixedRow() {
        return (size.height - 5.5 * size.text - legend(new Pen())) / Math.max(1, chart.rows());
    }

    private double legend(Pen to) {
        return chart.series().size() > 1 ? ChartDrawing.legend(chart, size).draw(to) : 0;
    }

    ChartDrawing draw() {
        double top = legend(pen);
        String place = chart.table().head().get(0).plain();
        String measured = ChartDrawing.measured(chart);
        double room = size.width - label - size.text * 0.5;
        if (!above && !place.isEmpty()) {
            pen.text(
                    "caption",
                    label - size.text * 0.7,
                    top + size.text,
                    "end",
                    Lettering.fitted(place, size.text, label));
        }
        if (!measured.isEmpty()) {
            pen.text("caption", label, top + size.text, "start", Lettering.fitted(measured, size.text, room));
        }
        double begin = top + (measured.isEmpty() && (above || place.isEmpty()) ? 0 : size.text * 1.7);
        double bar = text * BAR;
        double row = (above ? text * LABEL : 0) + bar * chart.series().size() + text * GAP;
        double end = begin + row * chart.rows();
        double[] widest = widest();
        Plot plot = new Plot(label + widest[0], begin, size.width - widest[1], end);
        grid(plot);
        double zero = plot.x(axis, axis.base());
        pen.line("axis", zero, begin, zero, end);
        for (int i = 0; i < chart.rows(); i++) {
            double y = begin + row * i + text * GAP / 2;
            if (above) {
                String words = Lettering.fitted(chart.label(i), text, size.width);
                pen.text("place", 0, y + text, "start", words);
                y += text * LABEL;
            } else {
                double middle = y + bar * chart.series().size() / 2;
                List<String> lines = Lettering.lines(chart.label(i), text, label - size.text * 0.7);
                double first = middle + text * (lines.size() == 1 ? 0.35 : -0.2);
                for (int line = 0; line < lines.size(); line++) {
                    pen.text("place", label - size.text * 0.7, first + line * text * LINE, "end", lines.get(line));
                }
            }
            group(i, y, bar, plot);
        }
        int height = size.isFixed() ? size.height : (int) Math.ceil(end + size.text * 1.8);
        return new ChartDrawing(size.width, height, (int) Math.round(Math.min(text, size.text)), pen.take());
    }

    /** The room for what is written beyond bars, at both ends. */
    private double[] widest() {
        double[] widest = {0, text};
        for (int row = 0; row < chart.rows(); row++) {
            for (int i = 0; i < chart.series().size(); i++) {
                double value = chart.series().get(i).values().get(row);
                int side = value < 0 ? 0 : 1;
                double reach =
                        side == 0 ? value / Math.min(axis.low(), -1e-300) : value / Math.max(axis.high(), 1e-300);
                double width = Lettering.width(chart.written(row, i), text) + text * 0.6;
                widest[side] = Math.max(widest[side], reach > 0.6 ? width : 0);
            }
        }
        return widest;
    }

    private void grid(Plot plot) {
        double last = Double.NEGATIVE_INFINITY;
        for (double mark : axis.marks()) {
            double x = plot.x(axis, mark);
            pen.line("grid", x, plot.top(), x, plot.bottom());
            String words = axis.text(mark, chart.decimalComma());
            double half = Lettering.width(words, size.text) / 2;
            if (x - half > last && x + half <= size.width + half) {
                pen.text("mark", x, plot.bottom() + size.text * 1.4, "middle", words);
                last = x + half + size.text * 0.6;
            }
        }
    }

    private void group(int row, double top, double height, Plot plot) {
        double zero = plot.x(axis, axis.base());
        double gap = Math.min(2, height * 0.1);
        for (int i = 0; i < chart.series().size(); i++) {
            double value = chart.series().get(i).values().get(row);
            if (Double.isNaN(value)) {
                continue;
            }
            double x = plot.x(axis, value);
            double y = top + i * height;
            Bars.bar(
                    pen,
                    i,
                    Math.min(x, zero),
                    y + gap / 2,
                    Math.abs(x - zero),
                    height - gap,
                    text,
                    ChartDrawing.told(chart, row, i));
            double at = value < 0 ? x - text * 0.35 : x + text * 0.35;
            pen.text("value", at, y + height / 2 + text * 0.35, value < 0 ? "end" : "start", chart.written(row, i));
        }
    }
}
