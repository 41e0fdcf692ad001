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
        int[] starts = new int[64];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = end + 1;
        }
        lineStarts = Arrays.copyOf(starts, lines);
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
