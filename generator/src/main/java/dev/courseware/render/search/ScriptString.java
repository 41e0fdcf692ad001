package dev.courseware.render.search;

/** Writes text as a string of JavaScript that ends nothing, wherever it stands. */
final class ScriptString {
    private static final String HEX = "0123456789abcdef";

    private ScriptString() {}

    static StringBuilder quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (isPlain(text, i)) {
                        out.append(c);
                    } else {
                        out.append("\\u");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            out.append(HEX.charAt(c >> shift & 15));
                        }
                    }
                }
            }
        }
        return out.append('"');
    }

    /** A surrogate without its half can't be written in UTF-8. */
    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x7F) {
            return c >= ' ' && c != '<' && c != '>';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c > 0x9F && c != '\u2028' && c != '\u2029' && c != '\uFEFF';
    }
}
