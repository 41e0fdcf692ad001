package dev.courseware.expression;

import java.util.List;
import java.util.Optional;

/**
 * What formulas give for values of the quantities and a seed. Numbers are in base units; NaN is "not defined". Arrays are
 * the state's own: whoever gets them must not change them.
 *
 * @param values of the quantities, as they were given
 * @param readings by reading
 * @param courses by course, a value for each moment
 * @param graphs by chart
 * @param aims by aim, whether it is reached
 * @param undefined the first place whose value isn't defined although those of its operands are
 * @param exhausted the place at which the work of the readings, the aims or the charts went beyond the limit, if it did;
 *     what wasn't reached is not defined
 */
public record State(
        double[] values,
        double[] readings,
        List<double[]> courses,
        List<Curves> graphs,
        List<Boolean> aims,
        Optional<Expression.Place> undefined,
        Optional<Expression.Place> exhausted) {
    /**
     * The lines of a chart.
     *
     * @param x where there are values, rising; at most 1,001
     * @param lines by line of the {@link Graph}, a value for each x
     */
    public record Curves(double[] x, List<double[]> lines) {}
}
