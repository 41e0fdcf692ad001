package dev.courseware.parse.dialog.script;

import java.util.BitSet;

/**
 * How much evidence there is that a script has a certain shape.
 *
 * @param turns the number of turns that certainly open in that shape
 * @param lines the indices of the lines on which they open
 */
public record Evidence(int turns, BitSet lines) {
    /** The file itself states its shape. */
    public static final Evidence SIGNED = new Evidence(Integer.MAX_VALUE, new BitSet());

    /** There is no evidence for the shape. */
    public static final Evidence NONE = new Evidence(0, new BitSet());

    /** A turn opens on each of these lines. */
    public static Evidence of(BitSet lines) {
        return new Evidence(lines.cardinality(), lines);
    }
}
