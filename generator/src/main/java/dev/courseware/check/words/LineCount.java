package dev.courseware.check.words;

/** Counts lines up to places that are asked for in their order. */
final class LineCount {
    private final ScannedText text;
    private int line = 1;
    private int start;

    LineCount(ScannedText text) {
        this.text = text;
    }

    /** The line of a place, from 1. */
    int line(int place) {
        if (place < start) {
            line = 1;
            start = 0;
        }
        int newline = text.find('\n', start, place);
        while (newline >= 0) {
            line++;
            start = newline + 1;
            newline = text.find('\n', start, place);
        }
        return line;
    }

    /** The index at which the line of the last place begins. */
    int start() {
        return start;
    }
}
