package dev.courseware.parse.dialog.shape.caption;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.time.Timestamp;
import org.jsoup.parser.Parser;

/** The markup within captions: {@code <v Alice>}, {@code <i>}, {@code <00:01.000>}, {@code &amp;}. */
public final class CaptionTag {
    private static final int LONGEST = 200;
    private static final int LONGEST_ENTITY = 33;

    private CaptionTag() {}

    /** The index after the tag that opens at {@code at}, or -1 if the {@code <} there is part of the words. */
    static int end(String text, int at) {
        int start = at + 1;
        if (start < text.length() && text.charAt(start) == '/') {
            start++;
        }
        int name = start;
        while (name < text.length() && Character.isLetterOrDigit(text.charAt(name))) {
            name++;
        }
        int close = Math.max(name, start);
        while (close < text.length() && close - at < LONGEST && text.charAt(close) != '>') {
            close++;
        }
        if (close >= text.length() || text.charAt(close) != '>') {
            return -1;
        }
        String element = text.substring(start, name);
        boolean time = name > start
                && Character.isDigit(text.charAt(start))
                && Timestamp.isStamp(text.substring(start, close));
        boolean bare = name == close || text.charAt(name) == '.' || text.startsWith("/", name);
        return time || isForm(element) && (bare || mayBeDescribed(element)) ? close + 1 : -1;
    }

    /** The speaker of a voice tag between {@code at} and {@code end}, empty for an end tag; null for any other tag. */
    static String voice(String text, int at, int end) {
        if (text.startsWith("</v>", at)) {
            return "";
        }
        int name = at + 2;
        if (!text.startsWith("<v", at) || " .\t".indexOf(text.charAt(name)) < 0) {
            return null;
        }
        while (name < end - 1 && !SourceLine.isSpace(text.charAt(name))) {
            name++;
        }
        StringBuilder speaker = new StringBuilder();
        for (int i = name; i < end - 1; ) {
            i += decode(text, i, speaker);
        }
        return speaker.toString().strip();
    }

    /**
     * Appends the character at {@code i}, or the one that an entity there stands for; returns how many characters were
     * read.
     */
    static int decode(String text, int i, StringBuilder out) {
        if (text.charAt(i) == '&') {
            int end = indexOf(';', text, i, LONGEST_ENTITY) + 1;
            String entity = end > i ? text.substring(i, end) : "";
            String character = entity.isEmpty() ? "" : Parser.unescapeEntities(entity, false);
            if (!entity.isEmpty() && !character.equals(entity)) {
                out.append(isInvisible(character) ? "" : character.replace('\u00A0', ' '));
                return entity.length();
            }
        }
        out.append(text.charAt(i));
        return 1;
    }

    /** Decodes a text whose characters may be written as entities. */
    public static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            i += decode(text, i, decoded);
        }
        return decoded.toString();
    }

    /** Whether it only sets the direction of the text. */
    private static boolean isInvisible(String character) {
        return character.equals("\u200E") || character.equals("\u200F");
    }

    /** The index after SubRip's place on the screen, {@code {\an8}}, at {@code at}; or -1. */
    static int placeEnd(String text, int at) {
        int close = text.startsWith("{\\", at) ? indexOf('}', text, at, LONGEST) : -1;
        return close < 0 ? -1 : close + 1;
    }

    /**
     * The index of a character within reach, or -1. Without that limit each search could take as long as the whole
     * text.
     */
    private static int indexOf(char wanted, String text, int from, int reach) {
        int last = Math.min(text.length(), from + reach);
        for (int i = from; i < last; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether words may follow the element's name: {@code <v Alice>}, {@code <lang de>}, {@code <font color="red">}.
     */
    private static boolean mayBeDescribed(String element) {
        return element.equals("v") || element.equals("lang") || element.equals("font");
    }

    private static boolean isForm(String element) {
        return switch (element) {
            case "v", "c", "i", "b", "u", "lang", "ruby", "rt", "font", "I", "B", "U" -> true;
            default -> false;
        };
    }
}
