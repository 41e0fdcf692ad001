package dev.courseware.json;

/**
 * Writes text as a JSON string that is safe in JavaScript and HTML too: it can't end a script element, a comment or a
 * line.
 */
public final class JsonText {
    private static final String HEX = "0123456789abcdef";
    /** Which ASCII characters are written as they are. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (char c = ' '; c < 0x7F; c++) {
            PLAIN[c] = "<>\"\\".indexOf(c) < 0;
        }
    }

    private JsonText() {}

    /** Appends a text in double quotes. */
    public static StringBuilder quote(String text, StringBuilder out) {
        out.append('"');
        // In a short build the JVM reads an array faster than a string.
        char[] signs = text.toCharArray();
        boolean[] plain = PLAIN;
        int from = 0;
        for (int i = 0; i < signs.length; i++) {
            char c = signs[i];
            if (c < plain.length ? !plain[c] : !isPlain(text, i)) {
                out.append(text, from, i);
                escape(c, out);
                from = i + 1;
            }
        }
        // All at once, where nothing was escaped.
        return (from == 0 ? out.append(text) : out.append(text, from, text.length())).append('"');
    }

    private static void escape(char c, StringBuilder out) {
        out.append('\\');
        if (c == '"' || c == '\\') {
            out.append(c);
            return;
        }
        out.append('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 15));
        }
    }

    /** Of those behind ASCII. A surrogate without its half can't be written in UTF-8, and HTML forbids noncharacters. */
    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c > 0x9F
                && c != '\u2028'
                && c != '\u2029'
                && c != '\uFEFF'
                && (c < '\uFDD0' || c > '\uFDEF')
                && c < '\uFFFE';
    }
}
