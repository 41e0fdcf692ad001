package dev.courseware.render.chart;

import dev.courseware.model.Chart;
import dev.courseware.model.Chart.Series;
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
    private final List<String> names;
    private final boolean named;

    LineDrawing(Chart chart, ChartDrawing.Size size) {
        this.chart = chart;
        this.size = size;
        this.text = size.text;
        this.axis = ChartDrawing.values(chart, false, STEPS);
        this.names = chart.series().stream().map(Series::name).toList();
        this.named = EndNames.areFor(names, size);
    }

    ChartDrawing draw() {
        boolean legend = names.size() > 1 && !named;
        double top = legend ? ChartDrawing.legend(chart, size).draw(pen) : 0;
        Frame frame = new Frame(Frame.Captions.of(chart), size, axis, pen);
        Plot whole = frame.plot(top, size.height);
        double beside = named ? EndNames.width(names, size) : text;
        Plot plot = new Plot(whole.left(), whole.top(), size.width - beside, whole.bottom());
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
            nameEnds(plot);
        }
        return new ChartDrawing(size.width, size.height, size.text, pen.take());
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
            Places.numbers(chart.places(), xs[0], xs[xs.length - 1], plot, size, chart.decimalComma(), pen);
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

    private void nameEnds(Plot plot) {
        double[] ys = new double[chart.series().size()];
        for (int i = 0; i < ys.length; i++) {
            Series series = chart.series().get(i);
            int last = series.values().size() - 1;
            while (last > 0 && Double.isNaN(series.values().get(last))) {
                last--;
            }
            double value = series.values().get(last);
            ys[i] = Double.isNaN(value) ? plot.top() : plot.y(axis, value);
        }
        EndNames.write(names, ys, plot, size, pen);
    }
}
