package dev.courseware.render.chart;

import java.util.List;

/** Writes numbers below a line of them. */
final class Places {
    private static final double SLACK = 1e-9;
    private static final int FEWEST = 3;

    private Places() {}

    /**
     * Writes as many round numbers as there is room for.
     *
     * @param places in order
     * @param start where the first one stands
     * @param end where the last one stands
     */
    static void numbers(
            List<Double> places,
            double start,
            double end,
            Plot plot,
            ChartDrawing.Size size,
            boolean decimalComma,
            Pen pen) {
        double text = size.text;
        double first = places.get(0);
        double last = places.get(places.size() - 1);
        boolean whole = places.stream().allMatch(place -> place == Math.rint(place));
        int steps = size.narrow ? 4 : 7;
        Axis along = along(first, last, whole ? (int) Math.min(steps, last - first) : steps);
        double taken = Double.NEGATIVE_INFINITY;
        for (double mark : along.marks()) {
            if (!isBetween(mark, first, last, along)) {
                continue;
            }
            double x = start + (mark - first) / (last - first) * (end - start);
            String words = along.text(mark, decimalComma);
            double half = Lettering.width(words, text) / 2;
            pen.line("tick", x, plot.bottom(), x, plot.bottom() + text * 0.3);
            if (x - half > taken) {
                pen.text("place", x, plot.bottom() + text * 1.4, "middle", words);
                taken = x + half + text * 0.4;
            }
        }
    }

    /** About as many steps as wished, or more where fewer than three round numbers lie between the ends. */
    private static Axis along(double first, double last, int steps) {
        Axis along = Axis.of(first, last, steps);
        for (int more = steps + 1; more <= 2 * steps && count(along, first, last) < FEWEST; more++) {
            along = Axis.of(first, last, more);
        }
        return along;
    }

    private static long count(Axis along, double first, double last) {
        return along.marks().stream()
                .filter(mark -> isBetween(mark, first, last, along))
                .count();
    }

    private static boolean isBetween(double mark, double first, double last, Axis along) {
        double slack = along.step() * SLACK;
        return mark >= first - slack && mark <= last + slack;
    }
}
