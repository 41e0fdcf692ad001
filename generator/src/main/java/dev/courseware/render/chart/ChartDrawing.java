package dev.courseware.render.chart;

import dev.courseware.model.Chart;
import dev.courseware.model.Chart.Series;
import dev.courseware.model.FormulaModel.Graph;
import dev.courseware.model.Html;
import java.util.List;

/**
 * A chart, drawn.
 *
 * @param width of its view box
 * @param height of its view box
 * @param text the size of its letters
 * @param content what stands in the {@code svg} element
 */
public record ChartDrawing(int width, int height, int text, Html content) {
    /** Bars lie where labels are longer than what stands below a column. */
    private static final double LONGEST = 1.6;

    /** For what it is drawn: each has letters that are large enough there. */
    public enum Size {
        PAGE(640, 340, 14, false),
        PHONE(340, 300, 13, true),
        /** As wide as a slide of 16:9 between its margins. */
        SLIDE(1126, 420, 24, false),
        /** The same where slides are higher, on a screen of 4:3. */
        SLIDE_HIGH(1126, 580, 24, false),
        /** As wide as a slide of 4:3. */
        SLIDE_SQUARISH(844, 420, 24, false),
        SLIDE_COLUMN(520, 420, 22, true),
        /** Beside what is moved, below a question. */
        SLIDE_STAGE(672, 400, 24, false),
        /** The same without a question above. */
        SLIDE_TALL(672, 490, 24, false),
        /** Between a question and results. */
        SLIDE_LOW(672, 316, 24, false),
        /** The same three on slides of 4:3. */
        NARROW_STAGE(448, 340, 24, true),
        NARROW_TALL(448, 490, 24, true),
        NARROW_LOW(448, 264, 24, true);

        final int width;
        final int height;
        final int text;
        final boolean narrow;

        Size(int width, int height, int text, boolean narrow) {
            this.width = width;
            this.height = height;
            this.text = text;
            this.narrow = narrow;
        }

        /** For a whole slide of a shape, {@code 16:9} or {@code 4:3}. */
        public static Size slide(String ratio) {
            return ratio.equals("4:3") ? SLIDE_SQUARISH : SLIDE;
        }

        /** Whether the height is given, too, and everything has to go into it. */
        boolean isFixed() {
            return this != PAGE && this != PHONE;
        }
    }

    /** Draws a chart; the same one always in the same way. */
    public static ChartDrawing of(Chart chart, Size size) {
        if (chart.kind() == Chart.Kind.LINE) {
            return new LineDrawing(chart, size).draw();
        }
        return areLong(chart, size) ? new BarDrawing(chart, size).draw() : new ColumnDrawing(chart, size).draw();
    }

    /** Draws the chart of a model's first state. */
    public static ChartDrawing of(Graph graph, Size size, boolean decimalComma) {
        return new GraphDrawing(graph, size, decimalComma).draw();
    }

    private static boolean areLong(Chart chart, Size size) {
        double slot = (size.width - 4.0 * size.text) / Math.max(1, chart.rows());
        for (int row = 0; row < chart.rows(); row++) {
            if (Lettering.width(chart.label(row), size.text) > slot - size.text * 0.5) {
                return true;
            }
        }
        return slot < size.text * LONGEST * chart.series().size();
    }

    /** The axis for all numbers of a chart. */
    static Axis values(Chart chart, boolean fromZero, int steps) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Series series : chart.series()) {
            for (double value : series.values()) {
                if (!Double.isNaN(value)) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
        }
        if (least > most) {
            return Axis.of(0, 1, steps);
        }
        boolean near = least > 0 && least < most / 2 || most < 0 && most > least / 2;
        if (fromZero || near) {
            least = Math.min(0, least);
            most = Math.max(0, most);
        }
        return Axis.of(least, most, steps);
    }

    static Legend legend(Chart chart, Size size) {
        List<String> names = chart.series().stream().map(Series::name).toList();
        return new Legend(names, chart.kind() == Chart.Kind.LINE, size);
    }

    /** What a pointer is told of a number. */
    static String told(Chart chart, int row, int series) {
        List<Series> all = chart.series();
        String name = all.size() > 1 ? all.get(series).name() + ", " : "";
        return name + chart.label(row) + ": " + written(chart, row, series);
    }

    static String written(Chart chart, int row, int series) {
        String unit = chart.unit();
        return chart.written(row, series) + (unit.isEmpty() ? "" : "\u202F" + unit);
    }

    /** What the numbers are: the only series' name, and the unit. */
    static String measured(Chart chart) {
        String name = chart.series().size() == 1 ? chart.series().get(0).name() : "";
        String unit = chart.unit();
        return name.isEmpty() || unit.isEmpty() ? name + unit : name + " (" + unit + ")";
    }
}
