package dev.courseware.parse.markdown;

import dev.courseware.model.Attributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code {#id .class key=value key="a value"}}. Braces that hold anything else are text, so that {@code {x}} in
 * prose stays what it is.
 */
public final class AttributeText {
    private final CharSequence text;
    private final boolean bareWords;
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private String id = "";
    private int at;

    private AttributeText(CharSequence text, int at, boolean bareWords) {
        this.text = text;
        this.at = at;
        this.bareWords = bareWords;
    }

    /**
     * What was read.
     *
     * @param attributes the values
     * @param end the index after the closing brace
     */
    public record Found(Attributes attributes, int end) {}

    /**
     * Reads attributes whose opening brace stands at an index.
     *
     * @param bareWords whether a word alone is a value of its own name, as in a code fence's {@code {lines}}
     * @return empty if these braces hold no attributes
     */
    public static Optional<Found> read(CharSequence text, int start, boolean bareWords) {
        return new AttributeText(text, start + 1, bareWords).read();
    }

    private Optional<Found> read() {
        boolean any = false;
        while (true) {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            if (at >= text.length()) {
                return Optional.empty();
            }
            if (text.charAt(at) == '}') {
                Attributes attributes = new Attributes(id, classes, values);
                return any ? Optional.of(new Found(attributes, at + 1)) : Optional.empty();
            }
            if (!readOne()) {
                return Optional.empty();
            }
            any = true;
        }
    }

    private boolean readOne() {
        char c = text.charAt(at);
        if (c == '#' || c == '.') {
            at++;
            String name = word();
            if (name.isEmpty()) {
                return false;
            }
            if (c == '#') {
                id = name;
            } else {
                classes.add(name);
            }
            return true;
        }
        String key = word();
        if (key.isEmpty()) {
            return false;
        }
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            String value = value();
            values.put(key, value == null ? "" : value);
            return value != null;
        }
        values.put(key, "");
        return bareWords;
    }

    private String word() {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return text.subSequence(start, at).toString();
    }

    private String value() {
        if (at >= text.length()) {
            return null;
        }
        char quote = text.charAt(at);
        if (quote != '"' && quote != '\'') {
            int start = at;
            while (at < text.length() && text.charAt(at) != '}' && !isSpace(text.charAt(at))) {
                at++;
            }
            return at == start ? null : text.subSequence(start, at).toString();
        }
        int start = ++at;
        while (at < text.length() && text.charAt(at) != quote) {
            at++;
        }
        if (at >= text.length()) {
            return null;
        }
        return text.subSequence(start, at++).toString();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.' || isMark(c);
    }

    /** A part of a letter: its accent in decomposed text (NFD), or a vowel of an Indic script. */
    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
