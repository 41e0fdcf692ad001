package dev.courseware.render.chart;

import dev.courseware.model.Chart;
import dev.courseware.model.Chart.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws lines, each with its name at its end or, where that is narrow, in a legend. */
final class LineDrawing {
    private static final int STEPS = 5;
    /** More points than this are so close that their shapes would hide the line. */
    private static final int POINTS = 24;

    private final Chart chart;
    private final ChartDrawing.Size size;
    private final Axis axis;
    private final Pen pen = new Pen();
    private final double text;
    private final boolean named;

    LineDrawing(Chart chart, ChartDrawing.Size size) {
        this.chart = chart;
        this.size = size;
        this.text = size.text;
        this.axis = ChartDrawing.values(chart, false, STEPS);
        this.named = chart.series().size() > 1 && !size.narrow;
    }

    ChartDrawing draw() {
        boolean legend = chart.series().size() > 1 && size.narrow;
        double top = legend ? new Legend(chart, size).draw(pen) : 0;
        Frame frame = new Frame(chart, size, axis, pen);
        Plot whole = frame.plot(top, size.height);
        double names = named ? namesWidth() : text;
        Plot plot = new Plot(whole.left(), whole.top(), size.width - names, whole.bottom());
        frame.grid(plot);
        frame.captions(plot, top);
        double[] xs = xs(plot);
        labels(plot, xs);
        pen.line("axis", plot.left(), plot.bottom(), plot.right(), plot.bottom());
        if (axis.low() < 0 && axis.high() > 0) {
            pen.line("axis", plot.left(), plot.y(axis, 0), plot.right(), plot.y(axis, 0));
        }
        for (int i = 0; i < chart.series().size(); i++) {
            curve(i, xs, plot);
        }
        if (named) {
            names(plot, xs);
        }
        return new ChartDrawing(size.width, size.height, size.text, pen.take());
    }

    private double namesWidth() {
        double widest = 0;
        for (Series series : chart.series()) {
            widest = Math.max(widest, Lettering.width(series.name(), text));
        }
        return Math.min(widest, size.width * 0.28) + text * 1.3;
    }

    private double[] xs(Plot plot) {
        double[] xs = new double[chart.rows()];
        double inset = text * 0.6;
        List<Double> places = chart.places();
        for (int i = 0; i < xs.length; i++) {
            double share = places.isEmpty()
                    ? xs.length == 1 ? 0.5 : (double) i / (xs.length - 1)
                    : (places.get(i) - places.get(0)) / (places.get(xs.length - 1) - places.get(0));
            xs[i] = plot.left() + inset + share * (plot.width() - 2 * inset);
        }
        return xs;
    }

    /** As many labels as there is room for. */
    private void labels(Plot plot, double[] xs) {
        double y = plot.bottom() + text * 1.4;
        if (!chart.places().isEmpty()) {
            numbers(plot, xs, y);
            return;
        }
        double widest = 0;
        for (int i = 0; i < xs.length; i++) {
            widest = Math.max(widest, Lettering.width(chart.label(i), text));
        }
        double most = Math.min(widest, plot.width() / 3);
        double slot = xs.length > 1 ? xs[1] - xs[0] : plot.width();
        int every = Math.max(1, (int) Math.ceil((most + text) / slot));
        for (int i = 0; i < xs.length; i += every) {
            String words = Lettering.fitted(chart.label(i), text, most);
            pen.line("tick", xs[i], plot.bottom(), xs[i], plot.bottom() + text * 0.3);
            double half = Lettering.width(words, text) / 2;
            double x = Math.max(half, Math.min(size.width - half, xs[i]));
            pen.text("place", x, y, "middle", words);
        }
    }

    private void numbers(Plot plot, double[] xs, double y) {
        double first = chart.places().get(0);
        double last = chart.places().get(xs.length - 1);
        boolean whole = chart.places().stream().allMatch(place -> place == Math.rint(place));
        int steps = size.narrow ? 4 : 7;
        Axis along = Axis.of(first, last, whole ? (int) Math.min(steps, last - first) : steps);
        double taken = Double.NEGATIVE_INFINITY;
        for (double mark : along.marks()) {
            if (mark < first - along.step() * 1e-9 || mark > last + along.step() * 1e-9) {
                continue;
            }
            double x = xs[0] + (mark - first) / (last - first) * (xs[xs.length - 1] - xs[0]);
            String words = along.text(mark, chart.decimalComma());
            double half = Lettering.width(words, text) / 2;
            pen.line("tick", x, plot.bottom(), x, plot.bottom() + text * 0.3);
            if (x - half > taken) {
                pen.text("place", x, y, "middle", words);
                taken = x + half + text * 0.4;
            }
        }
    }

    private void curve(int series, double[] xs, Plot plot) {
        List<Double> values = chart.series().get(series).values();
        StringBuilder path = new StringBuilder();
        boolean drawn = false;
        for (int i = 0; i < xs.length; i++) {
            double value = values.get(i);
            if (!Double.isNaN(value)) {
                path.append(drawn ? 'L' : 'M').append(Pen.number(xs[i])).append(' ');
                path.append(Pen.number(plot.y(axis, value)));
            }
            drawn = !Double.isNaN(value);
        }
        pen.path("curve s" + (series + 1), path.toString(), "");
        int every = Math.max(1, (xs.length + POINTS - 1) / POINTS);
        for (int i = 0; i < xs.length; i++) {
            double value = values.get(i);
            boolean alone = (i == 0 || Double.isNaN(values.get(i - 1)))
                    && (i == xs.length - 1 || Double.isNaN(values.get(i + 1)));
            if (!Double.isNaN(value) && (alone || i % every == 0)) {
                pen.path(
                        "point s" + (series + 1),
                        Hatching.point(series, xs[i], plot.y(axis, value), text * 0.28),
                        ChartDrawing.told(chart, i, series));
            }
        }
    }

    /** A name and the height at which it would like to stand. */
    private record Name(int series, double y) {}

    private void names(Plot plot, double[] xs) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            List<Double> values = chart.series().get(i).values();
            int last = values.size() - 1;
            while (last > 0 && Double.isNaN(values.get(last))) {
                last--;
            }
            names.add(new Name(i, Double.isNaN(values.get(last)) ? plot.top() : plot.y(axis, values.get(last))));
        }
        names.sort(Comparator.comparingDouble(Name::y));
        double line = text * 1.25;
        double[] ys = new double[names.size()];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = Math.max(names.get(i).y(), i == 0 ? 0 : ys[i - 1] + line);
        }
        double lowest = plot.bottom();
        for (int i = ys.length - 1; i >= 0; i--) {
            ys[i] = Math.min(ys[i], lowest);
            lowest = ys[i] - line;
        }
        for (int i = 0; i < ys.length; i++) {
            int series = names.get(i).series();
            double x = plot.right() + text * 0.4;
            String name = Lettering.fitted(chart.series().get(series).name(), text, size.width - x);
            pen.text("name s" + (series + 1), x, ys[i] + text * 0.35, "start", name);
        }
    }
}
