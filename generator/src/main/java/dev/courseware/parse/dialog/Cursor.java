package dev.courseware.parse.dialog;

/** A place in a line that moves on while the line is scanned. */
final class Cursor {
    final String line;
    int at;

    Cursor(String line, int at) {
        this.line = line;
        this.at = at;
    }

    /** The character here, or 0 at the end. */
    char peek() {
        return peek(0);
    }

    /** The character {@code ahead} of here, or 0 behind the end. */
    char peek(int ahead) {
        return at + ahead < line.length() ? line.charAt(at + ahead) : 0;
    }

    boolean atEnd() {
        return at >= line.length();
    }

    boolean isSpace(int index) {
        return index < line.length() && SourceLine.isSpace(line.charAt(index));
    }

    boolean isDigit(int index) {
        return index < line.length() && line.charAt(index) >= '0' && line.charAt(index) <= '9';
    }

    void skipSpaces() {
        while (!atEnd() && SourceLine.isSpace(line.charAt(at))) {
            at++;
        }
    }

    /** Skips marks as well that only tell in which direction to write; chats export such marks around names. */
    void skipSpacesAndMarks() {
        while (!atEnd() && (SourceLine.isSpace(line.charAt(at)) || isDirectionMark(line.charAt(at)))) {
            at++;
        }
    }

    private static boolean isDirectionMark(char c) {
        return c == '\u200E' || c == '\u200F' || c >= '\u202A' && c <= '\u202C' || c >= '\u2066' && c <= '\u2069';
    }
}
