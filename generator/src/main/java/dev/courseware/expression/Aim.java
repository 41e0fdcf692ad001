package dev.courseware.expression;

/**
 * What learners are to reach.
 *
 * @param label the author's words; empty if {@link AimText} has to make some
 * @param kind when it is reached
 * @param quantity the index of the quantity that is to be smallest or largest; -1 if none is
 * @param condition what has to hold
 * @param offset where the statement stands in the fence
 */
public record Aim(String label, Kind kind, int quantity, Expression condition, int offset) {
    public enum Kind {
        /** The condition is true. */
        HOLDS,
        /** The condition is true, and for no smaller value of the quantity, by its steps. */
        SMALLEST,
        /** The condition is true, and for no larger value of the quantity, by its steps. */
        LARGEST
    }
}
