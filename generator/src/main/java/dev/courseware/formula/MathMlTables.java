package dev.courseware.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Says in classes on a table's cells what MathML Core has no attributes for: alignment, lines, and the columns around and
 * of equations' numbers.
 */
final class MathMlTables {
    /** Classes of cells and tables; the styles for formulas say what they look like. */
    static final Set<String> CLASSES = Set.of(
            "left",
            "right",
            "tight",
            "line-above",
            "line-below",
            "line-before",
            "line-behind",
            "dashed",
            "close",
            "open",
            "small",
            "glue",
            "number",
            "numbered");

    private final Element table;
    private final List<Element> rows;
    private final int columns;

    private MathMlTables(Element table) {
        this.table = table;
        this.rows = table.children().stream()
                .filter(child -> child.normalName().equals("mtr"))
                .toList();
        this.columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
    }

    /**
     * Gives all tables below an element their classes.
     *
     * @param numbers what to write beside the rows that have a number, from the first on
     */
    static void mark(Element root, List<String> numbers) {
        List<String> left = new ArrayList<>(numbers);
        for (Element table : root.select("mtable")) {
            if (table.attr("width").equals("100%")) {
                tagged(table);
            } else {
                MathMlTables cells = new MathMlTables(table);
                cells.space();
                cells.align();
                cells.lines();
                cells.number(left);
            }
        }
    }

    /** KaTeX sets a formula with a tag as a row of two columns of air around the formula and a column for the tag. */
    private static void tagged(Element table) {
        Element row = table.child(0);
        if (row.childrenSize() != 4) {
            return;
        }
        table.removeAttr("width").addClass("numbered");
        row.child(2).remove();
        row.child(0).removeAttr("width").addClass("glue");
        row.child(2).addClass("number");
        Element body = row.child(1);
        Element style = new Element("mstyle").attr("scriptlevel", "0").attr("displaystyle", "true");
        List.copyOf(body.childNodes()).forEach(style::appendChild);
        body.appendChild(style);
    }

    /** Between brackets there is no air at the edges; rows of equations stand further apart than those of matrices. */
    private void space() {
        Element before = table.previousElementSibling();
        Element behind = table.nextElementSibling();
        if (isFence(before) || isFence(behind)) {
            table.addClass("close");
        }
        if (table.attr("columnspacing").startsWith("0.2")
                || table.attr("rowspacing").startsWith("0.1em")) {
            table.addClass("small");
        }
        String rowspacing = table.attr("rowspacing");
        if (rowspacing.startsWith("0.2") || rowspacing.startsWith("0.3")) {
            table.addClass("open");
        }
    }

    private static boolean isFence(Element sign) {
        return sign != null
                && sign.normalName().equals("mo")
                && sign.attr("fence").equals("true");
    }

    private void align() {
        String[] alignments = table.attr("columnalign").split(" ");
        String[] spacings = table.attr("columnspacing").split(" ");
        for (Element row : rows) {
            boolean glued = row.childrenSize() > 0 && row.child(0).hasClass("mtr-glue");
            for (int i = glued ? 1 : 0; i < row.childrenSize(); i++) {
                int column = glued ? i - 1 : i;
                Element cell = row.child(i);
                String alignment = column < alignments.length ? alignments[column] : "";
                if (alignment.equals("left") || alignment.equals("right")) {
                    cell.addClass(alignment);
                }
                if (spacings[0].equals("0em") && (column == 0 || column % 2 == 1 || spacings.length == 1)) {
                    cell.addClass("tight");
                }
            }
        }
    }

    private void lines() {
        String[] between = table.attr("columnlines").split(" ");
        String[] below = table.attr("rowlines").split(" ");
        Element frame = table.parent();
        String edges = frame != null && frame.normalName().equals("menclose") ? " " + frame.attr("notation") + " " : "";
        if (!table.hasAttr("columnlines") && !table.hasAttr("rowlines") && edges.isEmpty()) {
            return;
        }
        for (int r = 0; r < rows.size(); r++) {
            Element row = rows.get(r);
            while (row.childrenSize() < columns) {
                row.appendElement("mtd");
            }
            for (int c = 0; c < columns; c++) {
                Element cell = row.child(c);
                line(cell, "line-behind", c < between.length ? between[c] : "");
                line(cell, "line-below", r < below.length ? below[r] : "");
                // KaTeX confuses the frame's sides: its columns' edges are top and bottom, its rows' left and right.
                line(cell, "line-before", c == 0 && edges.contains(" top ") ? "solid" : "");
                line(cell, "line-behind", c == columns - 1 && edges.contains(" bottom ") ? "solid" : "");
                line(cell, "line-above", r == 0 && edges.contains(" left ") ? "solid" : "");
                line(cell, "line-below", r == rows.size() - 1 && edges.contains(" right ") ? "solid" : "");
            }
        }
    }

    private static void line(Element cell, String where, String kind) {
        if (kind.equals("solid") || kind.equals("dashed")) {
            cell.addClass(where);
            if (kind.equals("dashed")) {
                cell.addClass(kind);
            }
        }
    }

    private void number(List<String> left) {
        boolean numbered =
                rows.stream().anyMatch(row -> !row.select("> mtd.mml-eqn-num").isEmpty());
        if (!numbered) {
            return;
        }
        table.addClass("numbered");
        for (Element row : rows) {
            row.select("> mtd.mtr-glue").remove();
            Element number = row.selectFirst("> mtd.mml-eqn-num");
            row.prependElement("mtd").addClass("glue");
            if (number != null) {
                number.removeClass("mml-eqn-num").addClass("number");
                if (!left.isEmpty()) {
                    number.appendElement("mtext").text(left.remove(0));
                }
            }
        }
    }
}
