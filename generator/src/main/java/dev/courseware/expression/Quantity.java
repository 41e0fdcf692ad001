package dev.courseware.expression;

/**
 * What a learner can change. All numbers are in base units.
 *
 * @param name by which formulas know it
 * @param label what readers see; never empty
 * @param start its value at first
 * @param low the least value
 * @param high the greatest value, above {@code low}
 * @param step from one value to the next, above 0; see {@link #at}
 * @param unit in which it is typed and shown
 */
public record Quantity(
        String name, String label, double start, double low, double high, double step, MeasureUnit unit) {
    /** As many steps as a range may have. */
    public static final int MOST_STEPS = 10_000;

    private static final double SLACK = 1e-9;

    /** How many steps lie between the least value and the greatest that steps reach. */
    public int steps() {
        return (int) Math.floor((high - low) / step + SLACK);
    }

    /** The value after so many steps from the least, without the wear of adding: 90 % and 99 steps of 0.1 % are 99.9 %. */
    public double at(int steps) {
        return Math.max(low, Math.min(high, Digits.after(steps, low, step)));
    }
}
