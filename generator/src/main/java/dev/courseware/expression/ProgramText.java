package dev.courseware.expression;

/** Writes formulas as JSON for {@code js/expression.js}. */
public final class ProgramText {
    private ProgramText() {}

    /** The whole program, one line. */
    public static String of(Formulas formulas, int seed) {
        throw new UnsupportedOperationException(formulas.toString());
    }
}
