package dev.courseware.check.words;

/** Finds the line numbers of indices; fast if they are asked for in ascending order. */
final class LineCount {
    private final ScannedText text;
    private int line = 1;
    private int start;

    LineCount(ScannedText text) {
        this.text = text;
    }

    /** The number of the line that holds an index, from 1. */
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

    /** The index at which the last line asked for begins. */
    int start() {
        return start;
    }
}
