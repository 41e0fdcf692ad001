package dev.courseware.render.chart;

/** Draws single bars. */
final class Bars {
    private Bars() {}

    static void bar(Pen pen, int series, double x, double y, double width, double height, double text, String told) {
        pen.path("bar s" + (series + 1), Hatching.box(x, y, width, height), told);
        String strokes = Hatching.of(series, x, y, width, height, text);
        if (!strokes.isEmpty()) {
            pen.path("hatch s" + (series + 1), strokes, "");
        }
    }
}
