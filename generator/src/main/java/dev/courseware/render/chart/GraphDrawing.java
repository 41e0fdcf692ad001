package dev.courseware.render.chart;

import dev.courseware.model.FormulaModel.Curve;
import dev.courseware.model.FormulaModel.Graph;
import java.util.List;

/**
 * Draws a model's chart. What moves with the model's state stands in a group of its own, which says where numbers stand,
 * so that the page's script ({@code js/model.js}) draws other states in the same frame:
 * {@code data-x="left right from to"} and {@code data-y="bottom top low high"}, in units of
 * {@code data-units="times per times per"}.
 */
final class GraphDrawing {
    private static final int STEPS = 5;
    /** From one number of the axis to the next at least, and what stands above and below the plot, in the size of letters. */
    private static final double APART = 2;

    private static final double AROUND = 5;
    /** The size of the mark of the present state, in the size of letters; other marks are smaller. */
    private static final double NOW = 0.42;

    private static final double POINT = 0.26;
    private static final double SLACK = 0.01;
    /** How far a number stands beside its mark. */
    private static final double ASIDE = 0.75;

    private final Graph graph;
    private final ChartDrawing.Size size;
    private final boolean decimalComma;
    private final Axis axis;
    private final Pen pen = new Pen();
    private final double text;
    private final List<String> names;
    private final boolean named;
    /** The height of the names above, where there are any. */
    private final double top;

    GraphDrawing(Graph graph, ChartDrawing.Size size, boolean decimalComma) {
        this.graph = graph;
        this.size = size;
        this.decimalComma = decimalComma;
        this.text = size.text;
        this.names = graph.curves().stream().map(Curve::name).toList();
        this.named = EndNames.areFor(names, size);
        this.top = names.size() > 1 && !named ? new Legend(names, true, size).draw(pen) : 0;
        int steps = (int) Math.max(2, Math.min(STEPS, (size.height - top - AROUND * text) / (APART * text)));
        this.axis = graph.exact()
                ? Axis.exactly(graph.low(), graph.high(), steps)
                : Axis.of(graph.low(), graph.high(), steps);
    }

    ChartDrawing draw() {
        Frame frame = new Frame(new Frame.Captions(graph.measured(), graph.along(), decimalComma), size, axis, pen);
        Plot whole = frame.plot(top, size.height);
        double right = size.width - (named ? EndNames.width(names, size) : text);
        Plot plot = new Plot(whole.left(), whole.top(), right, whole.bottom());
        frame.grid(plot);
        frame.captions(plot, top);
        double inset = text * 0.6;
        Plot marks = new Plot(plot.left() + inset, plot.top(), plot.right() - inset, plot.bottom());
        pen.line("axis", plot.left(), plot.bottom(), plot.right(), plot.bottom());
        if (axis.low() < 0 && axis.high() > 0) {
            pen.line("axis", plot.left(), plot.y(axis, 0), plot.right(), plot.y(axis, 0));
        }
        Places.numbers(List.of(graph.from(), graph.to()), marks.left(), marks.right(), plot, size, decimalComma, pen);
        marks(marks);
        return new ChartDrawing(size.width, size.height, size.text, pen.take());
    }

    private double x(Plot plot, double place) {
        return plot.left() + (place - graph.from()) / (graph.to() - graph.from()) * plot.width();
    }

    private void marks(Plot plot) {
        pen.open(
                "marks",
                "data-x",
                join(plot.left(), plot.right(), graph.from(), graph.to()),
                "data-y",
                join(plot.bottom(), plot.top(), axis.low(), axis.high()),
                "data-units",
                join(
                        graph.across().times(),
                        graph.across().per(),
                        graph.up().times(),
                        graph.up().per()));
        double[] xs =
                graph.places().stream().mapToDouble(place -> x(plot, place)).toArray();
        double[] ends = new double[names.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = curve(i, xs, plot);
        }
        if (named) {
            EndNames.write(names, ends, new Plot(0, plot.top(), plot.right() + text * 0.6, plot.bottom()), size, pen);
        }
        if (!Double.isNaN(graph.now())) {
            present(x(plot, graph.now()), plot);
        }
        pen.close();
    }

    /** Returns how high it ends. */
    private double curve(int series, double[] xs, Plot plot) {
        List<Double> values = graph.curves().get(series).values();
        double[] ys = values.stream().mapToDouble(value -> plot.y(axis, value)).toArray();
        pen.path("curve s" + (series + 1), Tracing.of(xs, ys, plot.top(), plot.bottom()), "");
        if (graph.stepped()) {
            for (int i = 0; i < xs.length; i++) {
                pen.moved(
                        "point s" + (series + 1),
                        Hatching.point(series, 0, 0, text * POINT),
                        xs[i],
                        shown(ys[i], plot));
            }
        }
        int last = ys.length - 1;
        while (last > 0 && Double.isNaN(ys[last])) {
            last--;
        }
        return Double.isNaN(ys[last]) ? plot.top() : Math.max(plot.top(), Math.min(plot.bottom(), ys[last]));
    }

    /** A height within the plot; what stands elsewhere has none. */
    private static double shown(double y, Plot plot) {
        return Tracing.isWithin(y, plot.top(), plot.bottom()) ? y : Double.NaN;
    }

    /** The state that is set, which may stand outside of what the chart shows. */
    private void present(double x, Plot plot) {
        boolean within = x >= plot.left() - SLACK && x <= plot.right() + SLACK;
        pen.open("present", within ? new String[0] : new String[] {"display", "none"});
        pen.line("now-line", x, plot.top(), x, plot.bottom());
        double[] wanted = new double[names.size()];
        for (int i = 0; i < wanted.length; i++) {
            double y = shown(plot.y(axis, graph.curves().get(i).now()), plot);
            pen.moved("now s" + (i + 1), Hatching.point(i, 0, 0, text * NOW), x, y);
            wanted[i] = Double.isNaN(y) ? plot.top() : y;
        }
        double[] ys = EndNames.apart(beside(wanted, plot), text * EndNames.LINE, plot.bottom());
        boolean atRight = x < (plot.left() + plot.right()) / 2;
        double beside = x + (atRight ? text * ASIDE : -text * ASIDE);
        for (int i = 0; i < ys.length; i++) {
            String words = graph.curves().get(i).shown();
            pen.text("value s" + (i + 1), beside, ys[i] + text * 0.35, atRight ? "start" : "end", words);
        }
        pen.close();
    }

    /**
     * Numbers stand above their marks, the lowest of several below, and one that would stand in the way of what is written
     * above the chart.
     */
    private double[] beside(double[] marks, Plot plot) {
        int lowest = 0;
        for (int i = 1; i < marks.length; i++) {
            lowest = marks[i] > marks[lowest] ? i : lowest;
        }
        double[] wanted = new double[marks.length];
        for (int i = 0; i < marks.length; i++) {
            boolean low = i == lowest && (marks.length > 1 || marks[i] - text < plot.top());
            boolean below = low && marks[i] + text <= plot.bottom();
            wanted[i] = below ? marks[i] + text : marks[i] - text;
        }
        return wanted;
    }

    private static String join(double... numbers) {
        StringBuilder all = new StringBuilder();
        for (double number : numbers) {
            all.append(all.isEmpty() ? "" : " ").append(number);
        }
        return all.toString();
    }
}
