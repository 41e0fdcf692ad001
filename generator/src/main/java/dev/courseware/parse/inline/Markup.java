package dev.courseware.parse.inline;

import dev.courseware.model.Attributes;

/** Writes text into HTML so that it stays text. */
public final class Markup {
    private Markup() {}

    /** Appends text, with the characters escaped that mean something in content or in a quoted attribute. */
    public static void escape(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (isAllowed(c)) {
                        out.append(c);
                    } else {
                        out.append('\uFFFD');
                    }
                }
            }
        }
    }

    public static String escape(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    /** Appends an attribute with a space before it. */
    public static void attribute(String name, CharSequence value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        escape(value, out);
        out.append('"');
    }

    /** Appends the author's id and classes. */
    public static void idAndClasses(Attributes attributes, StringBuilder out) {
        if (!attributes.id().isEmpty()) {
            attribute("id", attributes.id(), out);
        }
        if (!attributes.classes().isEmpty()) {
            attribute("class", String.join(" ", attributes.classes()), out);
        }
    }

    /** HTML forbids control characters and noncharacters (HTML Living Standard, 13.2.3.5). */
    private static boolean isAllowed(char c) {
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        return (c < '\u007F' || c > '\u009F') && (c < '\uFDD0' || c > '\uFDEF') && c < '\uFFFE';
    }
}
