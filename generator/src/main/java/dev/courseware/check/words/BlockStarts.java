package dev.courseware.check.words;

/**
 * Finds the line on which a footnote or comment begins that spans several lines, because diagnostics about it are
 * reported there.
 */
final class BlockStarts {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final ScannedText text;
    private final int[] starts;

    BlockStarts(ScannedText text) {
        this.text = text;
        this.starts =
                new int[1 + (int) text.text().chars().filter(c -> c == '\n').count()];
        footnotes();
        comments();
    }

    /** The line on which the footnote or comment around a line begins; most often the line itself. */
    int start(int line) {
        return starts[line - 1];
    }

    private void footnotes() {
        int note = 0;
        int indent = 0;
        boolean blank = true;
        int at = 0;
        for (int line = 1; line <= starts.length; line++) {
            LinePrefix prefix = LinePrefix.of(text, at);
            int end = text.lineEnd(at, text.length());
            boolean empty = prefix.end() >= end;
            if (!empty && text.startsWith("[^", prefix.end()) && isDefinition(prefix.end(), end)) {
                note = line;
                indent = prefix.indent();
            } else if (!empty && blank && prefix.indent() <= indent) {
                note = 0;
            }
            starts[line - 1] = note == 0 ? line : note;
            blank = empty;
            at = end + 1;
        }
    }

    private boolean isDefinition(int from, int end) {
        int close = text.find(']', from, end);
        return close >= 0 && text.startsWith("]:", close);
    }

    private void comments() {
        int line = 1;
        int counted = 0;
        int open = text.text().indexOf(OPEN);
        while (open >= 0) {
            int close = text.text().indexOf(CLOSE, open);
            int end = close < 0 ? text.length() : close;
            int first = line + lines(counted, open);
            line = first + lines(open, end);
            counted = end;
            for (int inside = first; inside <= line; inside++) {
                starts[inside - 1] = Math.min(starts[inside - 1], starts[first - 1]);
            }
            open = text.text().indexOf(OPEN, end);
        }
    }

    private int lines(int from, int to) {
        int lines = 0;
        for (int at = text.find('\n', from, to); at >= 0; at = text.find('\n', at + 1, to)) {
            lines++;
        }
        return lines;
    }
}
