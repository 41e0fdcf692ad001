package dev.courseware.parse.dialog.label;

import dev.courseware.parse.dialog.label.LabelCandidate.Emphasis;
import dev.courseware.parse.dialog.line.Cursor;
import dev.courseware.parse.dialog.line.HtmlMarks;

/**
 * The emphasis, quotation mark or bracket around a label, which may be closed before or after its colon.
 *
 * @param opening how it begins: {@code **}, {@code <b>}; empty if there is none
 */
record LabelMark(String opening) {
    private static final int MOST_STARS = 3;

    /** Reads the mark before a name and moves past it. */
    static LabelMark read(Cursor cursor) {
        String opening = opening(cursor);
        cursor.at += opening.length();
        return new LabelMark(opening);
    }

    private static String opening(Cursor cursor) {
        char c = cursor.peek();
        if (c == '"' || c == '“' || c == '[') {
            return String.valueOf(c);
        }
        if (c == '<') {
            return cursor.line.substring(cursor.at, HtmlMarks.openings(cursor.line, cursor.at));
        }
        int end = 0;
        while (end < MOST_STARS && (c == '*' || c == '_') && cursor.peek(end) == c) {
            end++;
        }
        return cursor.line.substring(cursor.at, cursor.at + end);
    }

    boolean isNone() {
        return opening.isEmpty();
    }

    boolean isBold() {
        return opening.length() > 1;
    }

    private boolean isHtml() {
        return opening.startsWith("<");
    }

    /** Moves past part of the closing mark; returns false if there is none here. */
    boolean close(Cursor cursor) {
        int closed = isHtml() ? HtmlMarks.closing(cursor.line, cursor.at) : cursor.at;
        if (closed > cursor.at) {
            cursor.at = closed;
            return true;
        }
        boolean closes = closes(cursor.peek());
        cursor.at += closes ? 1 : 0;
        return closes;
    }

    /** Moves past the closing mark after a colon; returns false if there is none. */
    boolean closeAfterColon(Cursor cursor) {
        int before = cursor.at;
        while (!cursor.atEnd()
                && cursor.at - before < opening.length()
                && closes(cursor.peek())
                && cursor.peek() != ']') {
            cursor.at++;
        }
        for (int end = HtmlMarks.closing(cursor.line, cursor.at); end > cursor.at && isHtml(); ) {
            cursor.at = end;
            end = HtmlMarks.closing(cursor.line, cursor.at);
        }
        return cursor.at > before;
    }

    private boolean closes(char c) {
        return switch (c) {
            case '*', '_', '"' -> opening.indexOf(c) >= 0;
            case '”' -> opening.equals("“");
            case ']' -> opening.equals("[");
            default -> false;
        };
    }

    /** The style of the label whose name begins at an index of a line. */
    Emphasis emphasis(String line, int nameStart) {
        if ((opening.startsWith("*") || opening.startsWith("_")) && isStray(line, nameStart)) {
            return Emphasis.NONE;
        }
        return switch (opening) {
            case "" -> Emphasis.NONE;
            case "*", "_" -> Emphasis.ITALIC;
            case "\"", "“" -> Emphasis.QUOTES;
            case "[" -> Emphasis.BRACKETS;
            default -> Emphasis.BOLD;
        };
    }

    /** Whether the emphasis is never closed on the line, so that it is a typing error and not the script's style. */
    private boolean isStray(String line, int nameStart) {
        int marks = 0;
        int at = line.indexOf(opening, nameStart);
        while (at >= 0) {
            marks++;
            at = line.indexOf(opening, at + opening.length());
        }
        return marks == 0 || opening.length() == 2 && marks % 2 == 0;
    }
}
