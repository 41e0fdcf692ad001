package dev.courseware.typeset;

import java.util.Arrays;

/**
 * A paragraph as line breaking sees it: words with the space behind them. Lines are filled as browsers do, one after
 * the other with as much as fits; a word that is wider than the line is broken where it ends.
 */
public final class LineBreaker {
    /** A difference that a browser's rounding makes. */
    private static final double SLACK = 0.01;

    private double[] words = new double[24];
    private double[] spaces = new double[24];
    private boolean[] breaks = new boolean[24];
    private int count;
    private double word;

    LineBreaker() {}

    void add(double width) {
        word += width;
    }

    /** Ends a word where a line may break. */
    void end(double space) {
        if (word == 0 && count > 0) {
            spaces[count - 1] += space;
            return;
        }
        push(space, false);
    }

    /** Ends a line. */
    void lineBreak() {
        if (word == 0 && count > 0 && !breaks[count - 1]) {
            breaks[count - 1] = true;
            return;
        }
        push(0, true);
    }

    void close() {
        if (word > 0) {
            push(0, false);
        }
    }

    private void push(double space, boolean lineBreak) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            spaces = Arrays.copyOf(spaces, count * 2);
            breaks = Arrays.copyOf(breaks, count * 2);
        }
        words[count] = word;
        spaces[count] = space;
        breaks[count++] = lineBreak;
        word = 0;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** How many lines it fills at a width in pixels; 0 if it is empty. */
    public int lines(double width) {
        int lines = count == 0 ? 0 : 1;
        double filled = 0;
        double space = 0;
        for (int i = 0; i < count; i++) {
            double next = words[i];
            if (filled > 0 && filled + space + next > width + SLACK) {
                lines++;
                filled = 0;
                space = 0;
            }
            filled += space + next;
            if (filled > width + SLACK) {
                int more = (int) Math.ceil(filled / Math.max(1, width)) - 1;
                lines += more;
                filled -= more * width;
            }
            space = spaces[i];
            if (breaks[i] && i + 1 < count) {
                lines++;
                filled = 0;
                space = 0;
            }
        }
        return lines;
    }

    /** The width of its widest word. */
    public double narrowest() {
        double widest = 0;
        for (int i = 0; i < count; i++) {
            widest = Math.max(widest, words[i]);
        }
        return widest;
    }

    /** The width at which only its own breaks end lines. */
    public double widest() {
        double widest = 0;
        double line = 0;
        for (int i = 0; i < count; i++) {
            widest = Math.max(widest, line + words[i]);
            line = breaks[i] ? 0 : line + words[i] + spaces[i];
        }
        return widest;
    }
}
