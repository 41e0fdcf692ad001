package dev.courseware.render.chart;

/** Draws a line as far as it is within a plot, and cuts it where it leaves that. */
final class Tracing {
    private static final double SLACK = 0.01;

    private Tracing() {}

    static boolean isWithin(double y, double top, double bottom) {
        return y >= top - SLACK && y <= bottom + SLACK;
    }

    /** @param ys heights; {@link Double#NaN} makes a gap */
    static String of(double[] xs, double[] ys, double top, double bottom) {
        StringBuilder path = new StringBuilder();
        boolean drawn = false;
        for (int i = 0; i < xs.length; i++) {
            double y = ys[i];
            boolean within = isWithin(y, top, bottom);
            if (i > 0 && !Double.isNaN(y) && !Double.isNaN(ys[i - 1])) {
                double before = ys[i - 1];
                boolean left = !isWithin(before, top, bottom);
                if (left && (within || before < top != y < top)) {
                    point(path, 'M', xs, ys, i, before < top ? top : bottom);
                    drawn = true;
                }
                if (!within && drawn) {
                    point(path, 'L', xs, ys, i, y < top ? top : bottom);
                }
            }
            if (within) {
                add(path, drawn ? 'L' : 'M', xs[i], y);
            }
            drawn = within;
        }
        return path.toString();
    }

    /** Where the line from the point before crosses an edge. */
    private static void point(StringBuilder path, char sign, double[] xs, double[] ys, int i, double edge) {
        double share = (edge - ys[i - 1]) / (ys[i] - ys[i - 1]);
        add(path, sign, xs[i - 1] + share * (xs[i] - xs[i - 1]), edge);
    }

    private static void add(StringBuilder path, char sign, double x, double y) {
        path.append(sign).append(Pen.number(x)).append(' ').append(Pen.number(y));
    }
}
