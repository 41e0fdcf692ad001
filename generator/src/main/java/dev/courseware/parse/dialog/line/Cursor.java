package dev.courseware.parse.dialog.line;

/** A position in a line that advances while the line is scanned. */
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

    /** The character {@code ahead} characters further on, or 0 past the end. */
    public char peek(int ahead) {
        return at + ahead < line.length() ? line.charAt(at + ahead) : 0;
    }

    /** Whether the end of the line has been reached. */
    public boolean atEnd() {
        return at >= line.length();
    }

    /** Whether there is a space at the index. */
    public boolean isSpace(int index) {
        return index < line.length() && SourceLine.isSpace(line.charAt(index));
    }

    /** Whether there is a digit from 0 to 9 at the index. */
    public boolean isDigit(int index) {
        return index < line.length() && line.charAt(index) >= '0' && line.charAt(index) <= '9';
    }

    /** Moves past spaces. */
    public void skipSpaces() {
        while (!atEnd() && SourceLine.isSpace(line.charAt(at))) {
            at++;
        }
    }

    /** Moves past spaces and direction marks, which exported chats have around names. */
    public void skipSpacesAndMarks() {
        while (!atEnd() && (SourceLine.isSpace(line.charAt(at)) || isDirectionMark(line.charAt(at)))) {
            at++;
        }
    }

    private static boolean isDirectionMark(char c) {
        return c == '\u200E' || c == '\u200F' || c >= '\u202A' && c <= '\u202C' || c >= '\u2066' && c <= '\u2069';
    }
}
