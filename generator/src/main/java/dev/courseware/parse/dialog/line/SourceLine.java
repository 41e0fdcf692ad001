package dev.courseware.parse.dialog.line;

import dev.courseware.json.JsonReader;
import dev.courseware.model.Position;

/**
 * A line of a script, or a piece of one.
 *
 * @param text its characters, without the line end
 * @param number the source line, from 1
 * @param column where {@code text} starts in the source line, from 1
 */
public record SourceLine(String text, int number, int column) implements Step, JsonReader.Line {
    private static final int TAB = 4;

    /** Whether it has nothing but spaces. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Where its content starts. */
    public Position position() {
        return at(Math.min(contentStart(), text.length()));
    }

    /** Where the character at {@code index} of the text stands in the source. */
    @Override
    public Position at(int index) {
        // A label that a reader puts before the text stands nowhere in the source.
        return new Position(number, Math.max(1, column + index));
    }

    /** The rest of the line from {@code index} on. */
    public SourceLine from(int index) {
        return index == 0 ? this : new SourceLine(text.substring(index), number, column + index);
    }

    /** A line at the same place with other text. */
    public SourceLine withText(String changed) {
        return changed.equals(text) ? this : new SourceLine(changed, number, column);
    }

    /** The index of the first character that is no white space, or the text's length. */
    public int contentStart() {
        int i = 0;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The width of the white space before the content, a tab counted as Markdown does. */
    public int indent() {
        int width = 0;
        for (int i = 0; i < text.length() && isSpace(text.charAt(i)); i++) {
            width += text.charAt(i) == '\t' ? TAB - width % TAB : 1;
        }
        return width;
    }

    /** Whether it is a space that may stand between words. */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
