package dev.courseware.parse.dialog.script;

import java.util.BitSet;

/**
 * How much speaks for one shape of a script.
 *
 * @param turns how many turns surely open in it
 * @param lines the indices of the lines on which they do
 */
public record Evidence(int turns, BitSet lines) {
    /** The file itself says which shape it has. */
    public static final Evidence SIGNED = new Evidence(Integer.MAX_VALUE, new BitSet());

    /** Nothing speaks for the shape. */
    public static final Evidence NONE = new Evidence(0, new BitSet());

    /** A turn on each of these lines. */
    public static Evidence of(BitSet lines) {
        return new Evidence(lines.cardinality(), lines);
    }
}
