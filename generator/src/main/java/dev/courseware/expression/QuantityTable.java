package dev.courseware.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows of a model's table one after another. Words that no unit has, such as {@code req} in
 * {@code 3 req/s}, become units of the model.
 */
public final class QuantityTable {
    private final List<Quantity> quantities = new ArrayList<>();
    private final Units units = new Units();
    private final boolean decimalComma;

    /** @param decimalComma whether the course's language writes decimals behind a comma; then a point may stand there too */
    public QuantityTable(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    /**
     * Reads a row; one without mistakes is added to the quantities.
     *
     * @param name by which formulas know it, such as {@code n}
     * @param label what readers see; if it is empty they see the name
     * @param start such as {@code 99 %} or {@code 500 ms}
     * @param range such as {@code 1..8}, {@code 90..99.9 %}, {@code 100 ms..5 s}
     * @param step such as {@code 0.1 %}
     * @return all mistakes of the row
     */
    public List<CellMistake> add(String name, String label, String start, String range, String step) {
        return List.of();
    }

    /** The rows without mistakes, in their order. */
    public List<Quantity> quantities() {
        return List.copyOf(quantities);
    }

    /** The units that formulas may use. */
    public Units units() {
        return units;
    }

    boolean decimalComma() {
        return decimalComma;
    }
}
