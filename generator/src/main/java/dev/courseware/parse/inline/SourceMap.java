package dev.courseware.parse.inline;

import dev.courseware.model.Position;
import java.util.Arrays;

/** Tells the place in the source file of an index in a text that was cut from it. */
public final class SourceMap {
    private final int[] lineStarts;
    private final int firstLine;
    private final int firstColumn;

    /**
     * @param text the text; its first character stands at {@code start}, its further lines begin at column 1
     * @param start the place of the first character
     */
    public SourceMap(String text, Position start) {
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        lineStarts = new int[lines];
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lineStarts[++line] = i + 1;
            }
        }
        firstLine = start.line();
        firstColumn = start.column();
    }

    public Position at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = offset - lineStarts[line] + 1;
        return new Position(firstLine + line, line == 0 ? column + firstColumn - 1 : column);
    }
}
