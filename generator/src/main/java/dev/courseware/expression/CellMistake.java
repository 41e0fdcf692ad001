package dev.courseware.expression;

/**
 * A mistake in a row of the table of quantities.
 *
 * @param cell where it is
 * @param mistake its offset counts in the cell's text
 */
public record CellMistake(Cell cell, Mistake mistake) {
    /** The cells of a row, in the order in which they stand. */
    public enum Cell {
        NAME,
        START,
        RANGE,
        STEP
    }
}
