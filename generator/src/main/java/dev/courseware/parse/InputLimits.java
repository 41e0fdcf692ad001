package dev.courseware.parse;

import dev.courseware.model.Position;
import java.util.Optional;

/**
 * Refuses the few texts that no author writes and whose structure would keep the Markdown parser busy for minutes or
 * overflow its stack. The limits are an order of magnitude above what real lessons reach. What takes long by its words
 * instead is given up while it is read.
 */
final class InputLimits {
    private static final int CHARACTERS = 500_000;
    private static final int LINES = 20_000;
    private static final int NESTING = 60;
    private static final int INDENT = 300;
    /** What emphasis costs grows with the square of its marks in a paragraph; this is some six thousand in one. */
    private static final long EMPHASIS = 40_000_000;
    /** So does what definitions and rows cost that follow each other without a blank line; some three thousand. */
    private static final long ROWS = 10_000_000;

    private static final long CELLS = 50_000;

    private final String text;
    private final int firstLine;
    private int line;
    private int marks;
    private int rows;
    private int widest;
    private long emphasisCost;
    private long rowsCost;
    private long cells;

    private InputLimits(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    /** What is too much, and where. */
    record Excess(String what, Position at) {}

    static Optional<Excess> check(String text, int firstLine) {
        return new InputLimits(text, firstLine).check();
    }

    private Optional<Excess> check() {
        line = firstLine;
        if (text.length() > CHARACTERS) {
            return excess("this text is longer than " + CHARACTERS / 1000 + ",000 characters");
        }
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String excess = checkLine(start, end);
            if (excess != null) {
                return excess(excess);
            }
            start = end + 1;
        }
        String excess = endParagraph();
        return excess == null ? Optional.empty() : excess(excess);
    }

    private Optional<Excess> excess(String what) {
        return Optional.of(new Excess(what, new Position(line, 1)));
    }

    private String checkLine(int start, int end) {
        if (line - firstLine >= LINES) {
            return "this text has more than " + LINES / 1000 + ",000 lines";
        }
        int at = start;
        int markers = 0;
        int indent = 0;
        while (at < end) {
            char c = text.charAt(at);
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
            return "lists and quotations are nested deeper than " + NESTING + " levels";
        }
        if (indent > INDENT && markers > 0) {
            return "a list is indented by more than " + INDENT + " columns";
        }
        if (at == end) {
            return endParagraph();
        }
        count(at, end);
        return null;
    }

    /** The length of a list's marker that stands here; 0 if there is none. */
    private int listMarker(int at, int end) {
        char c = text.charAt(at);
        if (c == '-' || c == '+' || c == '*') {
            return isBlankAt(at + 1, end) ? 1 : 0;
        }
        int digits = at;
        while (digits < end && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean item =
                digits > at && digits < end && ".)".indexOf(text.charAt(digits)) >= 0 && isBlankAt(digits + 1, end);
        return item ? digits + 1 - at : 0;
    }

    private void count(int start, int end) {
        int pipes = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            marks += c == '*' || c == '_' ? 1 : 0;
            pipes += c == '|' ? 1 : 0;
        }
        widest = Math.max(widest, pipes);
        char first = text.charAt(start);
        rows += pipes > 0 || first == '[' || first == ':' ? 1 : 0;
    }

    private String endParagraph() {
        emphasisCost += (long) marks * marks;
        rowsCost += (long) rows * rows;
        cells += (long) rows * widest;
        marks = 0;
        rows = 0;
        widest = 0;
        if (emphasisCost > EMPHASIS) {
            return "too many marks of emphasis stand in the paragraph above";
        }
        if (rowsCost > ROWS) {
            return "too many rows or definitions follow each other without a blank line above";
        }
        return cells > CELLS ? "the tables down to here have more than " + CELLS / 1000 + ",000 cells" : null;
    }

    private boolean isBlankAt(int at, int end) {
        return at >= end || text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }
}
