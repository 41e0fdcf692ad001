package dev.courseware.render.chart;

import dev.courseware.model.Html;

/** Writes the elements of a drawing. What they look like is the style sheet's: {@code css/chart.css}. */
final class Pen {
    private final StringBuilder out = new StringBuilder(4096);

    /** A number with at most one decimal. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10.0 + "";
    }

    void line(String name, double x1, double y1, double x2, double y2) {
        path(name, "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2), "");
    }

    /** @param told what a pointer is told, or empty */
    void path(String name, String path, String told) {
        out.append("<path class=\"").append(name).append("\" d=\"").append(path).append('"');
        if (told.isEmpty()) {
            out.append("/>");
        } else {
            out.append("><title>").append(Html.text(told)).append("</title></path>");
        }
    }

    /** Begins a group with some attributes, each a name and a value. */
    void open(String name, String... attributes) {
        out.append("<g class=\"").append(name).append('"');
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(attributes[i + 1])
                    .append('"');
        }
        out.append('>');
    }

    void close() {
        out.append("</g>");
    }

    /**
     * Draws a shape around nothing where a script may move it.
     *
     * @param y {@link Double#NaN} hides it
     */
    void moved(String name, String path, double x, double y) {
        out.append("<path class=\"").append(name).append("\" d=\"").append(path).append("\" transform=\"translate(");
        out.append(number(x))
                .append(' ')
                .append(Double.isNaN(y) ? "0" : number(y))
                .append(")\"");
        out.append(Double.isNaN(y) ? " display=\"none\"/>" : "/>");
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    void text(String name, double x, double y, String anchor, String text) {
        out.append("<text class=\"").append(name);
        out.append("\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append('"');
        if (!anchor.equals("start")) {
            out.append(" text-anchor=\"").append(anchor).append('"');
        }
        out.append('>').append(Html.text(text)).append("</text>");
    }

    Html take() {
        return new Html(out.toString());
    }
}
