package dev.courseware.source;

import java.util.Optional;
import java.util.Set;

/**
 * Quotes the values of keys that take plain text before YAML is parsed, because an author's title may contain what has
 * a meaning in YAML: {@code title: C# and F#: a tour}, {@code title: @home}, {@code - Know: the thing}. Such a value is
 * the rest of its line and can't be anything else. What YAML reads correctly stays untouched, and so does anything that
 * spans several lines.
 */
final class PlainValues {
    private static final String INDICATORS = "@`%&*!-?:,[]{}|>'\"#";

    static final PlainValues NONE = new PlainValues(Set.of(), Set.of());

    private final Set<String> texts;
    private final Set<String> lists;

    /**
     * @param texts keys that take one string
     * @param lists keys that take a list of strings, either each on a line of its own or all of them in brackets
     */
    PlainValues(Set<String> texts, Set<String> lists) {
        this.texts = Set.copyOf(texts);
        this.lists = Set.copyOf(lists);
    }

    /** Quotes what needs it; every line keeps its number, and every value its column. */
    String quoted(String yaml) {
        String[] lines = yaml.split("\n", -1);
        boolean list = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            String next = i + 1 < lines.length ? lines[i + 1] : "";
            int colon = line.indexOf(':');
            String key = colon > 0 ? line.substring(0, colon) : "";
            if (texts.contains(key) || lists.contains(key)) {
                list = lists.contains(key);
                boolean brackets = list && line.substring(colon + 1).strip().startsWith("[");
                lines[i] = brackets || isContinued(next, 0) ? line : value(line, colon + 1);
            } else if (list && isItem(line)) {
                int dash = line.indexOf('-');
                lines[i] = isContinued(next, dash) ? line : spaces(line, dash) + value(line.substring(dash), 1);
            } else if (!line.isBlank()) {
                list = false;
            }
        }
        return String.join("\n", lines);
    }

    /**
     * A line with its value quoted, to be suggested to an author; empty if the line isn't a key or item with a value.
     */
    static Optional<String> line(String line) {
        String written = line.strip();
        int from = isItem(line) ? 1 : written.indexOf(": ") + 1;
        String key = from > 0 ? written.substring(0, from) : "";
        String value = withoutComment(written.substring(from)).strip();
        boolean known = from > 0 && key.chars().noneMatch(c -> "'\"[]{},&*!|>%@`".indexOf(c) >= 0);
        return known && !value.isEmpty() && value.length() < 200
                ? Optional.of(key + " " + inQuotes(value))
                : Optional.empty();
    }

    private static boolean isItem(String line) {
        String item = line.stripLeading();
        return item.startsWith("- ") || item.startsWith("-\t");
    }

    /** Whether a line continues a value that began on a line with this indentation. */
    private static boolean isContinued(String line, int indentation) {
        int blanks = 0;
        while (blanks < line.length() && (line.charAt(blanks) == ' ' || line.charAt(blanks) == '\t')) {
            blanks++;
        }
        return blanks > indentation && blanks < line.length() && !isItem(line) && line.charAt(blanks) != '#';
    }

    /** Replaces tabs before a list item by spaces, since such a line can't mean anything but a list item. */
    private static String spaces(String line, int dash) {
        return line.substring(0, dash).replace("\t", "  ");
    }

    private static String value(String line, int from) {
        if (from == line.length() || line.charAt(from) != ' ' && line.charAt(from) != '\t') {
            return line;
        }
        int start = from;
        while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\t')) {
            start++;
        }
        String before = line.substring(0, from) + line.substring(from, start).replace('\t', ' ');
        String value = withoutComment(line.substring(start)).strip();
        return quote(value).map(quoted -> before + quoted).orElse(before + line.substring(start));
    }

    /**
     * Removes a comment, which needs a blank before and after its {@code #}: {@code #1} is a number, and {@code C#} a
     * name.
     */
    private static String withoutComment(String value) {
        for (int hash = value.indexOf('#'); hash >= 0; hash = value.indexOf('#', hash + 1)) {
            boolean before = hash == 0 || Character.isWhitespace(value.charAt(hash - 1));
            boolean behind = hash + 1 == value.length() || Character.isWhitespace(value.charAt(hash + 1));
            if (before && behind) {
                return value.substring(0, hash);
            }
        }
        return value;
    }

    /** Quotes a value; empty if YAML reads it correctly as it is. */
    private static Optional<String> quote(String value) {
        if (value.isEmpty() || isBlockHeader(value) || value.startsWith("!!")) {
            return Optional.empty();
        }
        char first = value.charAt(0);
        if (first == '\'' || first == '"') {
            int end = endOfQuoted(value);
            return end < 0 || end == value.length() || ambiguous(value)
                    ? Optional.empty()
                    : Optional.of(inQuotes(apostrophes(value).orElse(value)));
        }
        if (isCollection(value)) {
            return Optional.empty();
        }
        boolean special = INDICATORS.indexOf(first) >= 0
                || value.contains(": ")
                || value.endsWith(":")
                || value.contains(" #")
                || value.indexOf('\t') >= 0;
        return special ? Optional.of(inQuotes(value)) : Optional.empty();
    }

    static String inQuotes(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /**
     * Whether it is {@code |} or {@code >} with an indicator (YAML 1.2, 8.1.1), which precedes text on further lines.
     */
    private static boolean isBlockHeader(String value) {
        char first = value.charAt(0);
        return (first == '|' || first == '>')
                && value.length() < 4
                && value.substring(1).chars().allMatch(c -> c == '+' || c == '-' || c >= '0' && c <= '9');
    }

    /**
     * Whether brackets enclose all of it, which makes it a list or mapping; that is reported where a string is
     * expected.
     */
    private static boolean isCollection(String value) {
        return value.startsWith("[") && value.endsWith("]") || value.startsWith("{") && value.endsWith("}");
    }

    /** The index after the quote that closes the one at the start; -1 if none does. */
    private static int endOfQuoted(String value) {
        char quote = value.charAt(0);
        for (int i = 1; i < value.length(); i++) {
            if (quote == '"' && value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == quote) {
                boolean doubled = quote == '\'' && i + 1 < value.length() && value.charAt(i + 1) == quote;
                if (!doubled) {
                    return i + 1;
                }
                i++;
            }
        }
        return -1;
    }

    /** Whether there are quotes at both ends and inside, so that the outer ones may or may not be part of the text. */
    private static boolean ambiguous(String value) {
        int last = value.length() - 1;
        return value.charAt(0) == '"' && last > 0 && value.charAt(last) == '"' && value.charAt(last - 1) != '\\';
    }

    /** The text of {@code 'It's'}: quotes at both ends, and inside only between letters. */
    private static Optional<String> apostrophes(String value) {
        int last = value.length() - 1;
        if (value.charAt(0) != '\'' || value.charAt(last) != '\'') {
            return Optional.empty();
        }
        for (int i = 1; i < last; i++) {
            boolean between = Character.isLetter(value.charAt(i - 1)) && Character.isLetter(value.charAt(i + 1));
            if (value.charAt(i) == '\'' && !between) {
                return Optional.empty();
            }
        }
        return Optional.of(value.substring(1, last));
    }
}
