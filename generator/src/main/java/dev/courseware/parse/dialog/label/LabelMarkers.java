package dev.courseware.parse.dialog.label;

import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.line.Cursor;
import dev.courseware.parse.dialog.words.WordList;

/** Reads what numbers or lists turns before their labels: {@code 3.}, {@code [3]}, {@code Turn 3 -}, {@code Anf. 3}, {@code •}. */
public final class LabelMarkers {
    private static final int MOST_DIGITS = 4;

    private LabelMarkers() {}

    /** The number of the turn that begins at an index of a line, in whatever form it is written; negative if it has none. */
    public static int number(String line, int from) {
        Cursor cursor = new Cursor(line, from);
        cursor.skipSpaces();
        int start = cursor.at;
        if (read(cursor) != Marker.NUMBER) {
            return -1;
        }
        String digits = line.substring(start, cursor.at).replaceAll("\\D", "");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    /** Moves past a marker and the space after it, if there is one. */
    static Marker read(Cursor cursor) {
        int end = number(cursor);
        end = end < 0 ? bracketedNumber(cursor) : end;
        end = end < 0 ? turnNumber(cursor) : end;
        end = end < 0 ? speech(cursor) : end;
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
        int number = -1;
        for (String turn : WordList.TURN.all()) {
            int behind = cursor.at + turn.length();
            if (cursor.line.regionMatches(true, cursor.at, turn, 0, turn.length())
                    && cursor.line.startsWith(" ", behind)) {
                number = behind + 1;
            }
        }
        int end = number < 0 ? -1 : digits(cursor, number);
        if (end <= number) {
            return -1;
        }
        end += cursor.isSpace(end) ? 1 : 0;
        boolean closed = end < cursor.line.length() && "-–—:.|".indexOf(cursor.line.charAt(end)) >= 0;
        return closed && cursor.isSpace(end + 1) ? end + 1 : -1;
    }

    /** {@code Anf. 12}, as parliaments number speeches, or without a number. */
    private static int speech(Cursor cursor) {
        for (String turn : WordList.TURN.all()) {
            int behind = cursor.at + turn.length();
            if (turn.endsWith(".")
                    && cursor.line.regionMatches(true, cursor.at, turn, 0, turn.length())
                    && cursor.line.startsWith(" ", behind)) {
                int end = digits(cursor, behind + 1);
                return end == behind + 1 ? behind : cursor.isSpace(end) ? end : -1;
            }
        }
        return -1;
    }

    private static int digits(Cursor cursor, int from) {
        int end = from;
        while (end - from < MOST_DIGITS && cursor.isDigit(end)) {
            end++;
        }
        return end;
    }
}
