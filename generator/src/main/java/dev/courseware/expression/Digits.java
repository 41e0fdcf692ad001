package dev.courseware.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounds to so many digits that what two ways of reckoning make of one number is the same again. */
final class Digits {
    /** Of numbers that were written: as many as a double always keeps. */
    static final int EXACT = 15;
    /** Whole numbers below have no more digits than that. */
    private static final double WHOLE = 1e15;

    /** What is less than this part of a step from zero is zero. */
    private static final double NOTHING = 1e-9;

    private Digits() {}

    static double round(double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return value;
        }
        if (Math.abs(value) < WHOLE && value == Math.rint(value) && digits >= EXACT) {
            return value;
        }
        return new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_UP))
                .doubleValue();
    }

    /** The value after so many steps, without the wear of adding. */
    static double after(int steps, double low, double step) {
        double value = round(low + steps * step, EXACT);
        return Math.abs(value) < step * NOTHING ? 0 : value;
    }
}
