package dev.courseware.parse.dialog.label;

import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.line.Cursor;

/** Reads what counts or lists turns in front of their labels: {@code 3.}, {@code [3]}, {@code Turn 3 -}, {@code •}. */
final class LabelMarkers {
    private static final int MOST_DIGITS = 4;
    private static final String TURN = "turn ";

    private LabelMarkers() {}

    /** Moves past a marker and the space after it, if there is one. */
    static Marker read(Cursor cursor) {
        int end = number(cursor);
        end = end < 0 ? bracketedNumber(cursor) : end;
        end = end < 0 ? turnNumber(cursor) : end;
        if (end >= 0) {
            cursor.at = end;
            cursor.skipSpaces();
            return Marker.NUMBER;
        }
        if ("-*+•–".indexOf(cursor.peek()) >= 0 && cursor.isSpace(cursor.at + 1)) {
            cursor.at++;
            cursor.skipSpaces();
            return Marker.BULLET;
        }
        return Marker.NONE;
    }

    private static int number(Cursor cursor) {
        int end = digits(cursor, cursor.at);
        boolean closed = end > cursor.at && end < cursor.line.length() && ".)".indexOf(cursor.line.charAt(end)) >= 0;
        return closed && cursor.isSpace(end + 1) ? end + 1 : -1;
    }

    private static int bracketedNumber(Cursor cursor) {
        char close = cursor.peek() == '[' ? ']' : cursor.peek() == '(' ? ')' : 0;
        if (close == 0) {
            return -1;
        }
        int end = digits(cursor, cursor.at + 1);
        boolean closed = end > cursor.at + 1 && end < cursor.line.length() && cursor.line.charAt(end) == close;
        return closed && cursor.isSpace(end + 1) ? end + 1 : -1;
    }

    private static int turnNumber(Cursor cursor) {
        if (!cursor.line.regionMatches(true, cursor.at, TURN, 0, TURN.length())) {
            return -1;
        }
        int end = digits(cursor, cursor.at + TURN.length());
        if (end == cursor.at + TURN.length()) {
            return -1;
        }
        end += cursor.isSpace(end) ? 1 : 0;
        boolean closed = end < cursor.line.length() && "-–—:.|".indexOf(cursor.line.charAt(end)) >= 0;
        return closed && cursor.isSpace(end + 1) ? end + 1 : -1;
    }

    private static int digits(Cursor cursor, int from) {
        int end = from;
        while (end - from < MOST_DIGITS && cursor.isDigit(end)) {
            end++;
        }
        return end;
    }
}
