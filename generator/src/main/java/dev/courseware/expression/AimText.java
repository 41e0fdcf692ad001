package dev.courseware.expression;

/**
 * Makes words of an aim's condition: {@code up > 99.9 %}, labels instead of names, signs as readers know them. What stands
 * around it ("the smallest n with …") are words of the page: see {@link Aim#kind} and {@link Aim#quantity}.
 *
 * @param decimalComma whether decimals stand behind a comma
 * @param and the language's word, as {@code or} and {@code not}
 */
public record AimText(boolean decimalComma, String and, String or, String not) {
    /** The condition, in one line. */
    public String condition(Aim aim, Formulas formulas) {
        throw new UnsupportedOperationException();
    }
}
