package dev.courseware.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where the lines of a source end, so that no place is told that isn't there. */
public final class LineEnds {
    /** Of a source that is read as it stands, where all places are there. */
    public static final LineEnds UNKNOWN = new LineEnds(new int[0], 1);

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final int[] lengths;
    private final int firstLine;

    private LineEnds(int[] lengths, int firstLine) {
        this.lengths = lengths;
        this.firstLine = firstLine;
    }

    /** @param firstLine the number of the line with which the text begins */
    public static LineEnds of(String text, int firstLine) {
        IntStream.Builder lengths = IntStream.builder();
        Matcher end = LINE_END.matcher(text);
        int from = 0;
        while (end.find()) {
            lengths.add(end.start() - from);
            from = end.end();
        }
        return new LineEnds(lengths.add(text.length() - from).build().toArray(), firstLine);
    }

    /** The place itself, or the end of its line or of the source if it is behind that. */
    public Position within(Position place) {
        int line = place.line() - firstLine;
        if (line < 0 || lengths.length == 0) {
            return place;
        }
        if (line >= lengths.length) {
            return new Position(firstLine + lengths.length - 1, lengths[lengths.length - 1] + 1);
        }
        return new Position(place.line(), Math.max(1, Math.min(place.column(), lengths[line] + 1)));
    }
}
