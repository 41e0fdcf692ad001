package dev.courseware.parse.dialog.line;

import dev.courseware.json.JsonReader;
import dev.courseware.model.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a script, or part of one.
 *
 * @param text its characters, without the newline
 * @param number the source line, from 1
 * @param column the column of the source line at which {@code text} starts, from 1
 */
public record SourceLine(String text, int number, int column) implements Step, JsonReader.Line {
    private static final int TAB = 4;

    /** The lines of a text that is written in one line of the source, where an escape stands for the end of each. */
    public static List<SourceLine> inOne(String text, Position start) {
        return lines(text, start, true);
    }

    /** The lines of a text each of which is a line of the source, from the one on which the text starts. */
    public static List<SourceLine> following(String text, Position start) {
        return lines(text, start, false);
    }

    private static List<SourceLine> lines(String text, Position start, boolean inOne) {
        String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        List<SourceLine> lines = new ArrayList<>();
        int from = 0;
        while (from >= 0) {
            int end = unix.indexOf('\n', from);
            boolean own = inOne || from == 0;
            lines.add(new SourceLine(
                    unix.substring(from, end < 0 ? unix.length() : end),
                    inOne ? start.line() : start.line() + lines.size(),
                    own ? start.column() : 1));
            from = end < 0 ? -1 : end + 1;
        }
        return lines;
    }

    /** Whether it consists of spaces. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** The position of its content. */
    public Position position() {
        return at(Math.min(contentStart(), text.length()));
    }

    /** The source position of the character at {@code index} of the text. */
    @Override
    public Position at(int index) {
        // A label that a reader put before the text has no place in the source.
        return new Position(number, Math.max(1, column + index));
    }

    /** The rest of the line from {@code index} on. */
    public SourceLine from(int index) {
        return index == 0 ? this : new SourceLine(text.substring(index), number, column + index);
    }

    /** A line at the same position with other text. */
    public SourceLine withText(String changed) {
        return changed.equals(text) ? this : new SourceLine(changed, number, column);
    }

    /** The index of the first character that isn't white space, or the text's length. */
    public int contentStart() {
        return behindSpaces(text, 0);
    }

    /** The width of the white space before the content; tabs count as in Markdown. */
    public int indent() {
        int width = 0;
        for (int i = 0; i < text.length() && isSpace(text.charAt(i)); i++) {
            width += text.charAt(i) == '\t' ? TAB - width % TAB : 1;
        }
        return width;
    }

    /** The index of the first character from an index on that is no space. */
    public static int behindSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a character is a space that may separate words. */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
