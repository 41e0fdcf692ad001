package dev.courseware.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Readings for well-chosen values of one quantity, the others as at the start: for paper and for readers without scripts.
 *
 * @param quantity the index of the one that changes: that of the first chart, else of the first aim, else the first
 * @param rows at most seven, by rising value; the start value is among them
 */
public record ChosenValues(int quantity, List<Row> rows) {
    private static final int SPACES = 5;

    public ChosenValues {
        rows = List.copyOf(rows);
    }

    /** @param readings by reading, in base units, NaN if not defined */
    public record Row(double value, double[] readings) {}

    /**
     * @param evaluator of the same formulas
     * @return no rows if there is no quantity or no reading
     */
    static ChosenValues of(Formulas formulas, Evaluator evaluator, int seed) {
        if (formulas.quantities().isEmpty() || formulas.readings().isEmpty()) {
            return new ChosenValues(0, List.of());
        }
        int chosen = formulas.graphs().stream()
                .mapToInt(Graph::quantity)
                .filter(index -> index >= 0)
                .findFirst()
                .orElseGet(() -> formulas.aims().stream()
                        .mapToInt(Aim::quantity)
                        .filter(index -> index >= 0)
                        .findFirst()
                        .orElse(0));
        Quantity quantity = formulas.quantities().get(chosen);
        TreeSet<Double> values = new TreeSet<>();
        values.add(quantity.start());
        int spaces = Math.min(SPACES, quantity.steps());
        for (int i = 0; i <= spaces; i++) {
            double value = quantity.at((int) Math.floor((double) quantity.steps() * i / Math.max(1, spaces) + 0.5));
            if (!Calculation.equal(value, quantity.start())) {
                values.add(value);
            }
        }
        double[] all =
                formulas.quantities().stream().mapToDouble(Quantity::start).toArray();
        List<Row> rows = new ArrayList<>();
        for (double value : values) {
            all[chosen] = value;
            rows.add(new Row(value, evaluator.readings(all, seed)));
        }
        return new ChosenValues(chosen, rows);
    }
}
