package dev.courseware.render.block;

import dev.courseware.deck.measure.FormulaWidth;
import dev.courseware.model.Formula;
import dev.courseware.model.Table;
import dev.courseware.model.inline.RichText;
import java.util.List;

/**
 * How tables and formulas are set on paper, by how wide they are at least: a table by the longest words of its columns. A browser makes
 * all pages of a document smaller if anything on one of them is too wide.
 */
final class PaperWidth {
    /** The text of a sheet of A4 between its margins, in CSS pixels, with something to spare. */
    private static final double WIDE = 640;

    private static final double HIGH = 890;

    /** A letter's mean width, of its size: words in capitals and code are wider than others. */
    private static final double LETTER = 0.6;
    /** The widest formula that isn't made smaller, in the size of its letters. */
    private static final double FORMULA = 42;
    /** How much higher cells are than if their text filled them. */
    private static final double RAGGED = 2;

    /** How a table may be set, in CSS pixels: the size of its letters, and what is between columns and between rows. */
    private record Setting(double size, double gap, double between) {
        private double width(long letters, int columns) {
            return letters * LETTER * size + columns * gap;
        }

        /** How high it is at a width. */
        private double height(Table table, double width) {
            long all = table.rows().stream()
                    .flatMap(List::stream)
                    .mapToLong(cell -> cell.plain().length())
                    .sum();
            double lines = all * LETTER * size * RAGGED / width + table.rows().size() + 2;
            return lines * size * 1.5 + (table.rows().size() + 1) * between;
        }
    }

    private static final Setting PLAIN = new Setting(12.7, 24, 17);
    private static final Setting DENSE = new Setting(10, 10, 7);
    private static final Setting TURNED = new Setting(10.7, 12, 9);

    private PaperWidth() {}

    /**
     * The class of a table's box: empty where it fits; {@code dense} in smaller letters; {@code turned}, to be read from
     * the side, if it fits on one sheet so; {@code dense broken} at last, where words have to be divided.
     */
    static String of(Table table) {
        int columns = table.columns().size();
        long letters = 0;
        for (int i = 0; i < columns; i++) {
            letters += longest(table, i);
        }
        if (PLAIN.width(letters, columns) <= WIDE) {
            return "";
        }
        if (DENSE.width(letters, columns) <= WIDE) {
            return "dense";
        }
        boolean turned = TURNED.width(letters, columns) <= HIGH && TURNED.height(table, HIGH) <= WIDE;
        return turned ? "turned" : "dense broken";
    }

    /** The class of a formula, which no browser breaks: smaller letters the wider it is. */
    static String of(Formula formula) {
        double width = FormulaWidth.of(formula.tex());
        if (width <= FORMULA) {
            return "";
        }
        return width <= FORMULA * 1.4 ? "dense" : "denser";
    }

    private static int longest(Table table, int column) {
        int longest = table.head().size() > column ? longest(table.head().get(column)) : 0;
        for (List<RichText> row : table.rows()) {
            longest = row.size() > column ? Math.max(longest, longest(row.get(column))) : longest;
        }
        return longest;
    }

    /** Letters in a row between which no line ends. */
    private static int longest(RichText cell) {
        String text = cell.plain();
        int longest = 0;
        int now = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c <= ' ' || Character.isIdeographic(c);
            now = end ? 0 : now + 1;
            longest = Math.max(longest, now);
            now = c == '-' || c == '\u2013' || c == '\u00AD' ? 0 : now;
        }
        return longest;
    }
}
