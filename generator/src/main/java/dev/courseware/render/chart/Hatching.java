package dev.courseware.render.chart;

/** Makes series distinguishable without colours: by strokes over bars, and by the shapes of points. */
final class Hatching {
    private static final double GAP = 0.5;

    private Hatching() {}

    static String box(double x, double y, double width, double height) {
        return "M" + Pen.number(x) + " " + Pen.number(y) + "h" + Pen.number(width) + "v" + Pen.number(height) + "h"
                + Pen.number(-width) + "z";
    }

    /** The strokes over a bar of a series; empty for those that have none. */
    static String of(int series, double x, double y, double width, double height, double text) {
        StringBuilder path = new StringBuilder();
        double gap = text * GAP;
        switch (series % 8) {
            case 1 -> rising(path, x, y, width, height, gap);
            case 3 -> level(path, x, y, width, height, gap);
            case 4 -> falling(path, x, y, width, height, gap);
            case 5 -> upright(path, x, y, width, height, gap);
            case 6 -> {
                rising(path, x, y, width, height, gap);
                falling(path, x, y, width, height, gap);
            }
            case 7 -> {
                level(path, x, y, width, height, gap);
                upright(path, x, y, width, height, gap);
            }
            default -> {}
        }
        return path.toString();
    }

    private static void stroke(StringBuilder path, double x1, double y1, double x2, double y2) {
        path.append('M').append(Pen.number(x1)).append(' ').append(Pen.number(y1));
        path.append('L').append(Pen.number(x2)).append(' ').append(Pen.number(y2));
    }

    private static void rising(StringBuilder path, double x, double y, double width, double height, double gap) {
        for (double at = gap; at < width + height; at += gap * Math.sqrt(2)) {
            double left = Math.max(0, at - height);
            double right = Math.min(width, at);
            stroke(path, x + left, y + at - left, x + right, y + at - right);
        }
    }

    private static void falling(StringBuilder path, double x, double y, double width, double height, double gap) {
        for (double at = gap; at < width + height; at += gap * Math.sqrt(2)) {
            double left = Math.max(0, at - height);
            double right = Math.min(width, at);
            stroke(path, x + left, y + height - at + left, x + right, y + height - at + right);
        }
    }

    private static void level(StringBuilder path, double x, double y, double width, double height, double gap) {
        for (double at = gap; at < height; at += gap) {
            stroke(path, x, y + at, x + width, y + at);
        }
    }

    private static void upright(StringBuilder path, double x, double y, double width, double height, double gap) {
        for (double at = gap; at < width; at += gap) {
            stroke(path, x + at, y, x + at, y + height);
        }
    }

    /** A point's shape: circle, square, triangle, diamond, and the same turned or smaller. */
    static String point(int series, double x, double y, double size) {
        double r = size;
        String c = Pen.number(r);
        return switch (series % 8) {
            case 0 ->
                "M" + Pen.number(x - r) + " " + Pen.number(y) + "a" + c + " " + c + " 0 1 0 " + Pen.number(2 * r)
                        + " 0a" + c + " " + c + " 0 1 0 " + Pen.number(-2 * r) + " 0z";
            case 1 -> box(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
            case 2 -> polygon(x, y - r * 1.2, x + r * 1.15, y + r * 0.85, x - r * 1.15, y + r * 0.85);
            case 3 -> polygon(x, y - r * 1.3, x + r * 1.3, y, x, y + r * 1.3, x - r * 1.3, y);
            case 4 -> polygon(x, y + r * 1.2, x + r * 1.15, y - r * 0.85, x - r * 1.15, y - r * 0.85);
            case 5 -> box(x - r * 1.2, y - r * 0.5, r * 2.4, r);
            case 6 -> box(x - r * 0.5, y - r * 1.2, r, r * 2.4);
            default -> polygon(x + r, y - r, x + r, y + r, x - r, y);
        };
    }

    private static String polygon(double... at) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < at.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(Pen.number(at[i]))
                    .append(' ')
                    .append(Pen.number(at[i + 1]));
        }
        return path.append('z').toString();
    }
}
