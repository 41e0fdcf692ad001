package dev.courseware.parse.dialog;

/** The marks inside of subtitles: {@code <v Alice>}, {@code <i>}, {@code <00:01.000>}, {@code &amp;}. */
final class CaptionTag {
    private static final int LONGEST = 200;
    private static final String[] ENTITIES = {"&amp;", "&lt;", "&gt;", "&nbsp;", "&lrm;", "&rlm;", "&quot;", "&#39;"};
    private static final String[] CHARACTERS = {"&", "<", ">", " ", "", "", "\"", "'"};

    private CaptionTag() {}

    /** The index behind the tag that opens at {@code at}, or -1 if the {@code <} there belongs to the words. */
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
        boolean time =
                name > start && Character.isDigit(text.charAt(start)) && Stamp.isStamp(text.substring(start, close));
        return time || isForm(element) ? close + 1 : -1;
    }

    /** The speaker of a voice tag between {@code at} and {@code end}, empty for its end tag; null for any other tag. */
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

    /** Appends the character at {@code i}, or the one that an entity there stands for; returns how many were read. */
    static int decode(String text, int i, StringBuilder out) {
        if (text.charAt(i) == '&') {
            for (int e = 0; e < ENTITIES.length; e++) {
                if (text.startsWith(ENTITIES[e], i)) {
                    out.append(CHARACTERS[e]);
                    return ENTITIES[e].length();
                }
            }
        }
        out.append(text.charAt(i));
        return 1;
    }

    private static boolean isForm(String element) {
        return switch (element) {
            case "v", "c", "i", "b", "u", "lang", "ruby", "rt", "font", "I", "B", "U" -> true;
            default -> false;
        };
    }
}
