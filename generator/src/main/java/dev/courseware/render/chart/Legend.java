package dev.courseware.render.chart;

import java.util.List;

/** Names series above a chart, each behind its sign, on as many lines as it takes. */
final class Legend {
    private static final double LINE = 1.5;

    private final List<String> names;
    private final boolean lines;
    private final ChartDrawing.Size size;

    /** @param lines whether lines are named rather than bars */
    Legend(List<String> names, boolean lines, ChartDrawing.Size size) {
        this.names = names;
        this.lines = lines;
        this.size = size;
    }

    /** Writes it from the top, and returns its height. */
    double draw(Pen pen) {
        double text = size.text;
        double x = 0;
        double y = text * LINE;
        for (int i = 0; i < names.size(); i++) {
            String name = Lettering.fitted(names.get(i), text, size.width - 2 * text);
            double width = text * 1.5 + Lettering.width(name, text) + text;
            if (x > 0 && x + width - text > size.width) {
                x = 0;
                y += text * LINE;
            }
            sign(pen, i, x, y);
            pen.text("name s" + (i + 1), x + text * 1.5, y - text * 0.3, "start", name);
            x += width;
        }
        return y + text * 0.4;
    }

    private void sign(Pen pen, int series, double x, double y) {
        double text = size.text;
        double middle = y - text * 0.65;
        if (lines) {
            pen.line("curve s" + (series + 1), x, middle, x + text * 1.2, middle);
            pen.path("point s" + (series + 1), Hatching.point(series, x + text * 0.6, middle, text * 0.28), "");
            return;
        }
        double side = text * 0.9;
        Bars.bar(pen, series, x, middle - side / 2, side, side, text, "");
    }
}
