package dev.courseware.expression;

import java.util.List;

/**
 * Readings for well-chosen values of one quantity, the others as at the start: for paper and for readers without scripts.
 *
 * @param quantity the index of the one that changes: that of the first chart, else of the first aim, else the first
 * @param rows at most seven, by rising value; the start value is among them
 */
public record ChosenValues(int quantity, List<Row> rows) {
    public ChosenValues {
        rows = List.copyOf(rows);
    }

    /** @param readings by reading, in base units, NaN if not defined */
    public record Row(double value, double[] readings) {}

    /** @return no rows if there is no quantity or no reading */
    public static ChosenValues of(Formulas formulas, int seed) {
        throw new UnsupportedOperationException(formulas.toString());
    }
}
