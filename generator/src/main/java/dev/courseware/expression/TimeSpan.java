package dev.courseware.expression;

/**
 * The course of time. All numbers are in base units.
 *
 * @param name of the variable, such as {@code t}
 * @param low where it begins
 * @param step from one moment to the next
 * @param steps how many steps follow the first moment, at most 10,000
 * @param unit in which it was written
 */
public record TimeSpan(String name, double low, double step, int steps, MeasureUnit unit) {
    /** As many as there may be. */
    public static final int MOST_STEPS = 10_000;

    /** The moment after so many steps. */
    public double at(int index) {
        return Digits.after(index, low, step);
    }
}
