package dev.courseware.expression;

/** Computes formulas. Has no state that a caller could see: may be used by many threads. */
public final class Evaluator {
    private final Formulas formulas;

    public Evaluator(Formulas formulas) {
        this.formulas = formulas;
    }

    /**
     * Computes everything: readings, courses, charts, aims.
     *
     * @param values of the quantities, in base units
     * @param seed what draws begin with, a whole number from 0 to 2^31 - 1
     */
    public State at(double[] values, int seed) {
        throw new UnsupportedOperationException(formulas.toString());
    }

    /** Computes everything at the start values. */
    public State start(int seed) {
        return at(formulas.quantities().stream().mapToDouble(Quantity::start).toArray(), seed);
    }
}
