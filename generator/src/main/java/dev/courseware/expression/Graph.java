package dev.courseware.expression;

import java.util.List;

/**
 * A chart: lines over a quantity's range or over time.
 *
 * @param lines what is drawn; never empty, all of one dimension
 * @param quantity the index of the quantity that is swept; -1 if it is time
 * @param from where the horizontal axis begins, in base units
 * @param to where it ends
 * @param low where the author wants the vertical axis to begin, in base units; NaN if the build is to choose
 * @param high where it is to end, or NaN
 * @param unit of the vertical axis; if {@code bySize}, the base unit, see {@link ValueText#unitFor}
 * @param bySize whether the vertical axis is of time or data whose unit goes by size
 * @param offset where the statement stands in the fence
 */
public record Graph(
        List<Line> lines,
        int quantity,
        double from,
        double to,
        double low,
        double high,
        MeasureUnit unit,
        boolean bySize,
        int offset) {
    public Graph {
        lines = List.copyOf(lines);
    }

    /**
     * @param name of the reading, course or quantity that is drawn
     * @param label what readers see
     */
    public record Line(String name, String label, Expression.Name value) {}

    public boolean overTime() {
        return quantity < 0;
    }

    public boolean hasAxis() {
        return !Double.isNaN(low);
    }
}
