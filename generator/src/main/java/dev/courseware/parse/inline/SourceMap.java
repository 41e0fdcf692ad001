package dev.courseware.parse.inline;

import dev.courseware.model.LineEnds;
import dev.courseware.model.Position;
import java.util.Arrays;

/** Maps indices in a text to positions in the source file from which it was taken. */
public final class SourceMap {
    private final int[] lineStarts;
    private final int firstLine;
    private final int firstColumn;
    private final boolean oneLine;
    private final LineEnds ends;

    /**
     * @param text the text; its first character stands at {@code start}, its further lines begin at column 1
     * @param start the place of the first character
     */
    public SourceMap(String text, Position start) {
        this(lineStarts(text), start, false, LineEnds.UNKNOWN);
    }

    private SourceMap(int[] lineStarts, Position start, boolean oneLine, LineEnds ends) {
        this.lineStarts = lineStarts;
        this.firstLine = start.line();
        this.firstColumn = start.column();
        this.oneLine = oneLine;
        this.ends = ends;
    }

    /** Of a text whose lines all stand in one line of the source, as those of a string of JSON do. */
    public static SourceMap ofOneLine(String text, Position start) {
        return ofOneLine(text, start, LineEnds.UNKNOWN);
    }

    /** Of such a text that may also hold words that aren't there in the source. */
    public static SourceMap ofOneLine(String text, Position start, LineEnds ends) {
        return new SourceMap(lineStarts(text), start, true, ends);
    }

    /** Of a text that may also hold words that aren't there in the source, so that indices may lead too far. */
    public static SourceMap within(LineEnds ends, String text, Position start) {
        return new SourceMap(lineStarts(text), start, false, ends);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    public Position at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = offset - lineStarts[line] + 1;
        if (oneLine && line > 0) {
            return new Position(firstLine, firstColumn);
        }
        return ends.within(new Position(firstLine + line, line == 0 ? column + firstColumn - 1 : column));
    }
}
