package dev.courseware.model;

/**
 * The characters that text may hold. HTML (Living Standard, 13.2.3.5) and XML 1.0 forbid control characters,
 * noncharacters and halves of a pair, also where they are written as {@code &#1;}; so none of them gets in.
 */
public final class TextCharacters {
    /** Stands for what isn't allowed. */
    public static final char REPLACEMENT = '\uFFFD';

    private TextCharacters() {}

    /** The text with {@link #REPLACEMENT} in place of each character that it may not hold; mostly the text itself. */
    public static String allowed(String text) {
        int first = firstForbidden(text, 0);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int at = first; at >= 0; at = firstForbidden(text, from)) {
            out.append(text, from, at).append(REPLACEMENT);
            from = at + Character.charCount(text.codePointAt(at));
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The index of the first character from one on that text may not hold, or -1. */
    public static int firstForbidden(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < '\u007F' || c > '\u009F' && c < '\uD800' || c == '\n' || c == '\t') {
                continue;
            }
            int point = text.codePointAt(i);
            if (!isAllowed(point)) {
                return i;
            }
            i += Character.charCount(point) - 1;
        }
        return -1;
    }

    static boolean isAllowed(int c) {
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        return (c < 0x7F || c > 0x9F)
                && (c < 0xD800 || c > 0xDFFF)
                && (c < 0xFDD0 || c > 0xFDEF)
                && (c & 0xFFFE) != 0xFFFE;
    }
}
