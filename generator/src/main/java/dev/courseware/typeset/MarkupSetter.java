package dev.courseware.typeset;

import java.util.Set;

/** Sets markup, in one pass. */
final class MarkupSetter {
    static final Set<String> EMPTY = Set.of("br", "img", "wbr", "input", "hr");

    private final Line line;
    private final String html;

    MarkupSetter(Line line, String html) {
        this.line = line;
        this.html = html;
    }

    void set() {
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                int end = html.indexOf('>', at);
                end = end < 0 ? html.length() - 1 : end;
                tag(at, end);
                at = end + 1;
            } else if (c == '&') {
                int end = html.indexOf(';', at);
                if (end < 0 || end - at > 10) {
                    line.character('&');
                    at++;
                } else {
                    line.character(entity(html.substring(at + 1, end)));
                    at = end + 1;
                }
            } else {
                int character = html.codePointAt(at);
                line.character(character);
                at += Character.charCount(character);
            }
        }
    }

    private void tag(int from, int end) {
        boolean closing = html.charAt(from + 1) == '/';
        int start = closing ? from + 2 : from + 1;
        int stop = start;
        while (stop < end && Character.isLetterOrDigit(html.charAt(stop))) {
            stop++;
        }
        String name = html.substring(start, stop);
        if (closing) {
            line.close(name);
        } else if (name.equals("img")) {
            line.image(number("width=\"", from, end));
        } else if (EMPTY.contains(name)) {
            line.empty(name);
        } else {
            line.open(name);
        }
    }

    private double number(String attribute, int from, int end) {
        int at = html.indexOf(attribute, from);
        int value = 0;
        for (int i = at + attribute.length(); at > 0 && i < end && Characters.isDigit(html.charAt(i)); i++) {
            value = Math.min(100_000, value * 10 + html.charAt(i) - '0');
        }
        return value;
    }

    private static int entity(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "nbsp" -> '\u00A0';
            default -> numeric(name);
        };
    }

    private static int numeric(String name) {
        try {
            if (name.startsWith("#x")) {
                return Integer.parseInt(name, 2, name.length(), 16);
            }
            return name.startsWith("#") ? Integer.parseInt(name, 1, name.length(), 10) : 'x';
        } catch (NumberFormatException e) {
            return 'x';
        }
    }
}
