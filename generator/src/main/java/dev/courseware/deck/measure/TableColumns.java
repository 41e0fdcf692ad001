package dev.courseware.deck.measure;

import dev.courseware.deck.measure.Measures.Gaps;
import dev.courseware.deck.measure.Measures.Type;
import dev.courseware.model.Table;
import dev.courseware.model.inline.RichText;
import dev.courseware.typeset.InlineMeasurer;
import dev.courseware.typeset.LineBreaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table set to a width: as browsers do it, columns share it by what they need at least and want at most. */
public final class TableColumns {
    /** Browsers give columns whole pixels. */
    private static final double SNAP = 1;

    private final List<List<LineBreaker>> rows = new ArrayList<>();
    private final double[] widths;
    private final boolean headed;
    private final double narrowest;
    private final Type type;
    private final Gaps gaps;
    private final double rule;

    /** @param cells what has been set before: a table's parts share their cells */
    TableColumns(Table table, double width, Measures measures, Map<RichText, LineBreaker> cells) {
        this.type = measures.table();
        this.headed = table.head().stream().anyMatch(cell -> !cell.isEmpty());
        this.gaps = measures.gaps();
        this.rule = measures.sizes().rule();
        InlineMeasurer setter = measures.setter();
        rows.add(set(
                table.head(),
                setter,
                new Type(type.font().withWeight(measures.boxTitle().font().weight()), 0)));
        for (List<RichText> row : table.rows()) {
            rows.add(row.stream()
                    .map(cell -> cells.computeIfAbsent(cell, key -> setter.set(key, type.font())))
                    .toList());
        }
        int count = table.columns().size();
        double[] least = new double[count];
        double[] most = new double[count];
        for (List<LineBreaker> row : rows) {
            for (int i = 0; i < Math.min(count, row.size()); i++) {
                double side = i == count - 1 ? 0 : gaps.cellSide();
                least[i] = Math.max(least[i], row.get(i).narrowest() + side);
                most[i] = Math.max(most[i], row.get(i).widest() + side);
            }
        }
        this.narrowest = sum(least);
        this.widths = shared(least, most, width);
    }

    private static List<LineBreaker> set(List<RichText> cells, InlineMeasurer setter, Type type) {
        return cells.stream().map(cell -> setter.set(cell, type.font())).toList();
    }

    /** CSS Tables 3, 3.9.3: between least and most by what lies between; no wider than they want. */
    private static double[] shared(double[] least, double[] most, double width) {
        double needed = sum(least);
        double wanted = sum(most);
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            if (width >= wanted) {
                widths[i] = most[i] + SNAP;
            } else {
                double share = wanted == needed ? 0 : (most[i] - least[i]) / (wanted - needed);
                widths[i] = least[i] + Math.max(0, width - needed) * share;
            }
        }
        return widths;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The width below which words stand out of their columns. */
    double narrowest() {
        return narrowest;
    }

    /** The height of the row of headings; 0 where all are empty, which is then left out. */
    public double head() {
        return headed ? height(rows.get(0)) : 0;
    }

    /** The height of a row of the body, from 0. */
    public double row(int index) {
        return height(rows.get(index + 1));
    }

    private double height(List<LineBreaker> row) {
        int lines = 1;
        for (int i = 0; i < Math.min(widths.length, row.size()); i++) {
            double side = i == widths.length - 1 ? 0 : gaps.cellSide();
            lines = Math.max(lines, row.get(i).lines(widths[i] - side - SNAP));
        }
        return lines * type.line() + 2 * gaps.cell() + rule;
    }
}
