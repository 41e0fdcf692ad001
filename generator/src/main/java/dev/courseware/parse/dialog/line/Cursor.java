package dev.courseware.parse.dialog.line;

/** A place in a line that moves on while the line is scanned. */
public final class Cursor {
    /** The whole line. */
    public final String line;
    /** The index of the next character to read. */
    public int at;

    /** Starts reading {@code line} at index {@code at}. */
    public Cursor(String line, int at) {
        this.line = line;
        this.at = at;
    }

    /** The character here, or 0 at the end. */
    public char peek() {
        return peek(0);
    }

    /** The character {@code ahead} of here, or 0 past the end. */
    public char peek(int ahead) {
        return at + ahead < line.length() ? line.charAt(at + ahead) : 0;
    }

    /** Whether nothing is left of the line. */
    public boolean atEnd() {
        return at >= line.length();
    }

    /** Whether a space stands at the index. */
    public boolean isSpace(int index) {
        return index < line.length() && SourceLine.isSpace(line.charAt(index));
    }

    /** Whether one of 0 to 9 stands at the index. */
    public boolean isDigit(int index) {
        return index < line.length() && line.charAt(index) >= '0' && line.charAt(index) <= '9';
    }

    /** Moves past spaces. */
    public void skipSpaces() {
        while (!atEnd() && SourceLine.isSpace(line.charAt(at))) {
            at++;
        }
    }

    /** Skips marks as well that only tell in which direction to write; chats export such marks around names. */
    public void skipSpacesAndMarks() {
        while (!atEnd() && (SourceLine.isSpace(line.charAt(at)) || isDirectionMark(line.charAt(at)))) {
            at++;
        }
    }

    private static boolean isDirectionMark(char c) {
        return c == '\u200E' || c == '\u200F' || c >= '\u202A' && c <= '\u202C' || c >= '\u2066' && c <= '\u2069';
    }
}
