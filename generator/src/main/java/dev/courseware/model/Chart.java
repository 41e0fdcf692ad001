package dev.courseware.model;

import java.util.List;

/**
 * A chart of a table's numbers.
 *
 * @param kind how the numbers are shown
 * @param title shown above it, or empty
 * @param alternative what it shows, for those who don't see it
 * @param unit of all numbers, or empty
 * @param table the same data as text: labels in the first column, then a column for each series
 * @param places where the labels stand on a line of numbers; empty where labels are words
 * @param series the numbers, at least one series
 * @param decimalComma whether the author writes a comma before decimals
 * @param attributes the author's id and classes
 * @param position where it starts
 */
public record Chart(
        Kind kind,
        String title,
        String alternative,
        String unit,
        Table table,
        List<Double> places,
        List<Series> series,
        boolean decimalComma,
        Attributes attributes,
        Position position)
        implements Block {

    public Chart {
        places = List.copyOf(places);
        series = List.copyOf(series);
    }

    /** How numbers are shown. */
    public enum Kind {
        BAR,
        LINE
    }

    /**
     * A column of numbers.
     *
     * @param name its heading
     * @param values a number for each row; none is {@link Double#NaN}
     */
    public record Series(String name, List<Double> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** The words of a row's label. */
    public String label(int row) {
        return table.rows().get(row).get(0).plain();
    }

    /** A number as the author wrote it, or empty. */
    public String written(int row, int series) {
        return table.rows().get(row).get(series + 1).plain();
    }

    public int rows() {
        return table.rows().size();
    }

    @Override
    public List<List<Block>> children() {
        return List.of(List.of(table));
    }

    @Override
    public Chart withChildren(List<List<Block>> children) {
        Table data = (Table) children.get(0).get(0);
        return new Chart(kind, title, alternative, unit, data, places, series, decimalComma, attributes, position);
    }

    /** The same where something else says its title. */
    public Chart withoutTitle() {
        return withTitle("");
    }

    /** The same with another title. */
    public Chart withTitle(String other) {
        return new Chart(kind, other, alternative, unit, table, places, series, decimalComma, attributes, position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.chart(this);
    }
}
