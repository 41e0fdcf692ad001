package dev.courseware.render.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the names of lines at their ends, moved apart where these are near each other. */
final class EndNames {
    /** From one name to the next, in the size of letters. */
    static final double LINE = 1.25;

    /** The share of a drawing's width that names may take from it. */
    private static final double MOST = 0.28;

    private EndNames() {}

    /** Whether lines are named at their ends; long names stand whole in a legend above. */
    static boolean areFor(List<String> names, ChartDrawing.Size size) {
        return names.size() > 1 && !size.narrow && widest(names, size) <= size.width * MOST;
    }

    /** The room that they need. */
    static double width(List<String> names, ChartDrawing.Size size) {
        return widest(names, size) + size.text * 1.3;
    }

    private static double widest(List<String> names, ChartDrawing.Size size) {
        return names.stream()
                .mapToDouble(name -> Lettering.width(name, size.text))
                .max()
                .orElse(0);
    }

    /** @param ends how high each line ends */
    static void write(List<String> names, double[] ends, Plot plot, ChartDrawing.Size size, Pen pen) {
        double x = plot.right() + size.text * 0.4;
        double[] ys = apart(ends, size.text * LINE, plot.bottom());
        List<Integer> order = order(ends);
        for (int i : order) {
            String name = Lettering.fitted(names.get(i), size.text, size.width - x);
            pen.text("name s" + (i + 1), x, ys[i] + size.text * 0.35, "start", name);
        }
    }

    private static List<Integer> order(double[] wanted) {
        return IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .toList();
    }

    /**
     * Heights near those that are wanted, none nearer to another than a line.
     *
     * @param lowest where the lowest one stands at most
     */
    static double[] apart(double[] wanted, double line, double lowest) {
        List<Integer> order = order(wanted);
        double[] ys = new double[wanted.length];
        for (int i = 0; i < ys.length; i++) {
            double least = i == 0 ? 0 : ys[order.get(i - 1)] + line;
            ys[order.get(i)] = Math.max(wanted[order.get(i)], least);
        }
        double most = lowest;
        for (int i = ys.length - 1; i >= 0; i--) {
            ys[order.get(i)] = Math.min(ys[order.get(i)], most);
            most = ys[order.get(i)] - line;
        }
        return ys;
    }
}
