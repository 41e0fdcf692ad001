package dev.courseware.render.chart;

import java.util.List;

/** How wide text gets, about: drawings keep room for what a browser sets a little wider. */
final class Lettering {
    private static final double NARROW = 0.32;
    private static final double USUAL = 0.58;
    private static final double DIGIT = 0.63;
    private static final double CAPITAL = 0.7;
    private static final double WIDE = 0.92;
    private static final double IDEOGRAPH = 1.02;

    private Lettering() {}

    static double width(String text, double size) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += letter(text.charAt(i));
        }
        return width * size;
    }

    private static double letter(char c) {
        if (" .,:;|'!iIjl\u202F".indexOf(c) >= 0) {
            return NARROW;
        }
        if ("mwMW%@\u2026".indexOf(c) >= 0) {
            return WIDE;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        return c >= '\u2E80' ? IDEOGRAPH : Character.isUpperCase(c) ? CAPITAL : USUAL;
    }

    /** One line or two, as a text needs; the second says as much as there is room for. */
    static List<String> lines(String text, double size, double room) {
        if (width(text, size) <= room) {
            return List.of(text);
        }
        int end = text.lastIndexOf(' ');
        while (end > 0 && width(text.substring(0, end), size) > room) {
            end = text.lastIndexOf(' ', end - 1);
        }
        return end <= 0
                ? List.of(fitted(text, size, room))
                : List.of(text.substring(0, end), fitted(text.substring(end + 1), size, room));
    }

    /** As much of a text as there is room for. */
    static String fitted(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + "…", size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
