package dev.courseware.model;

import java.nio.charset.StandardCharsets;

/**
 * A fragment of HTML that is safe to stand in a page as it is: made by the parser, or sanitized by it.
 *
 * @param value the markup
 */
public record Html(String value) {
    public static final Html EMPTY = new Html("");

    /** The ASCII characters that stay as they are. */
    private static final boolean[] PLAIN = plain();

    /** Text that stays text: what means something in content or in a quoted attribute is escaped. */
    public static Html text(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return new Html(out.toString());
    }

    /** Appends text as {@link #text} escapes it. Control characters and noncharacters, which HTML forbids, are replaced. */
    public static void escape(CharSequence text, StringBuilder out) {
        String plain = text.toString();
        // All that a site says comes by here, and the build's compiler reads an array faster than a text.
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == plain.length()) {
            escape(plain, bytes, out);
        } else {
            escapeAny(plain, out);
        }
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        for (int c = 0; c < plain.length; c++) {
            plain[c] = escaped(c) == null;
        }
        return plain;
    }

    /** @param letters the text, all ASCII */
    private static void escape(String text, byte[] letters, StringBuilder out) {
        boolean[] plain = PLAIN;
        int from = 0;
        for (int i = 0; i < letters.length; i++) {
            byte c = letters[i];
            if (plain[c]) {
                continue;
            }
            out.append(text, from, i).append(escaped(c));
            from = i + 1;
        }
        rest(text, from, out);
    }

    private static void rest(String plain, int from, StringBuilder out) {
        if (from == 0) {
            out.append(plain);
        } else {
            out.append(plain, from, plain.length());
        }
    }

    private static void escapeAny(String plain, StringBuilder out) {
        char[] letters = plain.toCharArray();
        int from = 0;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"' && c < '\u007F') {
                continue;
            }
            int point = plain.codePointAt(i);
            int end = i + Character.charCount(point);
            String escaped = escaped(point);
            if (escaped != null) {
                out.append(plain, from, i).append(escaped);
                from = end;
            }
            i = end - 1;
        }
        rest(plain, from, out);
    }

    private static String escaped(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> TextCharacters.isAllowed(c) ? null : "\uFFFD";
        };
    }

    /** The words, without markup. */
    public String words() {
        String markup = withoutSymbols(value);
        StringBuilder words = new StringBuilder(markup.length());
        boolean inTag = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '<') {
                inTag = true;
            } else if (c == '>' && inTag) {
                inTag = false;
            } else if (!inTag) {
                words.append(c);
            }
        }
        return words.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Of a formula its TeX alone is left, which stands in an annotation. */
    private static String withoutSymbols(String markup) {
        int math = markup.indexOf("<math");
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (math >= 0) {
            int end = markup.indexOf("</math>", math);
            int annotation = markup.indexOf("<annotation", math);
            if (end < 0 || annotation < 0 || annotation > end) {
                break;
            }
            out.append(markup, from, math).append(markup, annotation, end);
            from = end;
            math = markup.indexOf("<math", end);
        }
        return from == 0 ? markup : out.append(markup, from, markup.length()).toString();
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
