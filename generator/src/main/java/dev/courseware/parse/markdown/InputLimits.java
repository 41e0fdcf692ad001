package dev.courseware.parse.markdown;

/**
 * Refuses the few texts that no author writes and whose structure would keep the parser busy for minutes or overflow
 * its stack. The limits are an order of magnitude above what real lessons reach. What takes long by its words instead
 * is given up while it is read, see {@link MeteredText}.
 */
final class InputLimits {
    private static final int LINES = 20_000;
    private static final int NESTING = 60;
    private static final int INDENT = 300;
    /** What emphasis costs grows with the square of its marks in a paragraph; this is some six thousand in one. */
    private static final long EMPHASIS = 40_000_000;
    /** So does what lines cost that follow each other without a blank one. */
    private static final long ROWS = 10_000_000;

    private static final int ROWS_AT_ONCE = 1_500;

    private static final long CELLS = 50_000;

    private final char[] text;
    private int lines;
    private int marks;
    private int rows;
    private int widest;
    private long emphasisCost;
    private long rowsCost;
    private long cells;

    private InputLimits(char[] text) {
        this.text = text;
    }

    /** @throws TooMuchWork if a text is beyond a limit */
    static void check(char[] text) {
        InputLimits limits = new InputLimits(text);
        int start = 0;
        for (int end = 0; end < text.length; end++) {
            if (text[end] == '\n') {
                limits.line(start, end);
                start = end + 1;
            }
        }
        if (start < text.length) {
            limits.line(start, text.length);
        }
        limits.endParagraph(text.length);
    }

    private void line(int start, int end) {
        if (++lines > LINES) {
            throw new TooMuchWork("this text has more than " + LINES / 1000 + ",000 lines", start);
        }
        int at = start;
        int markers = 0;
        int indent = 0;
        while (at < end) {
            char c = text[at];
            int marker = c == '>' ? 1 : listMarker(at, end);
            if (marker > 0) {
                markers++;
                at += marker;
            } else if (c == ' ' || c == '\t') {
                indent++;
                at++;
            } else {
                break;
            }
        }
        if (markers > NESTING) {
            throw new TooMuchWork("lists and quotations are nested deeper than " + NESTING + " levels", start);
        }
        if (indent > INDENT && markers > 0) {
            throw new TooMuchWork("a list is indented by more than " + INDENT + " columns", start);
        }
        if (at == end) {
            endParagraph(start);
        } else {
            count(at, end);
        }
    }

    /** The length of a list's marker that stands here; 0 if there is none. */
    private int listMarker(int at, int end) {
        char c = text[at];
        if (c == '-' || c == '+' || c == '*') {
            return isBlankAt(at + 1, end) ? 1 : 0;
        }
        int digits = at;
        while (digits < end && text[digits] >= '0' && text[digits] <= '9') {
            digits++;
        }
        boolean item = digits > at && digits < end && ".)".indexOf(text[digits]) >= 0 && isBlankAt(digits + 1, end);
        return item ? digits + 1 - at : 0;
    }

    private void count(int start, int end) {
        int pipes = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            marks += c == '*' || c == '_' ? 1 : 0;
            pipes += c == '|' ? 1 : 0;
        }
        widest = Math.max(widest, pipes);
        rows++;
    }

    private void endParagraph(int at) {
        emphasisCost += (long) marks * marks;
        rowsCost += (long) rows * rows;
        cells += (long) rows * widest;
        boolean tooLong = rows > ROWS_AT_ONCE;
        marks = 0;
        rows = 0;
        widest = 0;
        if (emphasisCost > EMPHASIS) {
            throw new TooMuchWork("there are too many emphasis marks in the paragraph that ends here", at);
        }
        if (tooLong || rowsCost > ROWS) {
            throw new TooMuchWork("too many lines in a row, without a blank one, end here", at);
        }
        if (cells > CELLS) {
            throw new TooMuchWork("the tables up to here have more than " + CELLS / 1000 + ",000 cells", at);
        }
    }

    private boolean isBlankAt(int at, int end) {
        return at >= end || text[at] == ' ' || text[at] == '\t';
    }
}
