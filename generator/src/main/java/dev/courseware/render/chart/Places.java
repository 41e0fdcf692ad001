package dev.courseware.render.chart;

import java.util.List;

/** Writes numbers below a line of them. */
final class Places {
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
        Axis along = Axis.of(first, last, whole ? (int) Math.min(steps, last - first) : steps);
        double taken = Double.NEGATIVE_INFINITY;
        for (double mark : along.marks()) {
            if (mark < first - along.step() * 1e-9 || mark > last + along.step() * 1e-9) {
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
}
