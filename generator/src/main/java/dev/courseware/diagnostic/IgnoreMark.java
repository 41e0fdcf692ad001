package dev.courseware.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code <!-- ignore: image-alt, heading-empty (reason) -->}. The reason is for people alone. */
public final class IgnoreMark {
    private static final Pattern OPENING = Pattern.compile("<!--\\s*+ignore\\s*+:", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("[^\\s,>]++");

    private IgnoreMark() {}

    /**
     * An id that a mark names.
     *
     * @param offset where it begins, in UTF-16 units from the start of the comment
     */
    public record Named(String id, int offset) {}

    /** Whether what begins at an index of a text begins as a mark does. */
    public static boolean isAt(int index, CharSequence text) {
        return OPENING.matcher(text).region(index, text.length()).lookingAt();
    }

    /** The ids that a comment names, as written; none if it is no mark. */
    public static List<Named> ids(CharSequence comment) {
        Matcher opening = OPENING.matcher(comment);
        if (!opening.lookingAt()) {
            return List.of();
        }
        String text = comment.toString();
        int end = end(text, opening.end());
        Matcher id = ID.matcher(text).region(opening.end(), end);
        List<Named> ids = new ArrayList<>();
        while (id.find()) {
            ids.add(new Named(id.group(), id.start()));
        }
        return ids;
    }

    private static int end(String text, int from) {
        int close = text.indexOf("-->", from);
        int end = close < 0 ? text.length() : close;
        int reason = text.indexOf('(', from);
        return reason < 0 ? end : Math.min(reason, end);
    }
}
