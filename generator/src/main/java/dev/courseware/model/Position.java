package dev.courseware.model;

/**
 * Where something stands in its source file.
 *
 * @param line from 1
 * @param column in UTF-16 units, from 1
 */
public record Position(int line, int column) {
    /** The start of a file. */
    public static final Position START = new Position(1, 1);
}
