package dev.courseware.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounds to so many digits that what two ways of reckoning make of one number is the same again. */
final class Digits {
    /** Of numbers that were written: as many as a double always keeps. */
    static final int EXACT = 15;
    /** Of steps of a range: few enough that what adding them up has worn off is gone. */
    static final int STEP = 12;

    private Digits() {}

    static double round(double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return value;
        }
        return new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_UP))
                .doubleValue();
    }
}
