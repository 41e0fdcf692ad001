package dev.courseware.parse.experiment;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.expression.CellMistake;
import dev.courseware.expression.QuantityTable;
import dev.courseware.model.Table;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a model's table: {@code | `n` copies | 1 | 1..8 | 1 |}. */
final class QuantityRows {
    private static final int COLUMNS = 4;
    /** More than these are a control room and no experiment. */
    private static final int MOST = 12;

    private static final String EXAMPLE =
            "write «| quantity | start | range | step |», and rows such as «| `n` copies | 1 | 1..8 | 1 |»";

    private final ParseContext reading;
    private final QuantityTable quantities;

    private QuantityRows(ParseContext reading, boolean decimalComma) {
        this.reading = reading;
        this.quantities = new QuantityTable(decimalComma);
    }

    /** @return empty after a mistake, which is reported */
    static Optional<QuantityTable> read(ModelParts parts, ParseContext reading, boolean decimalComma) {
        QuantityRows rows = new QuantityRows(reading, decimalComma);
        return rows.read(parts.table(), parts.given()) ? Optional.of(rows.quantities) : Optional.empty();
    }

    private boolean read(TableBlock table, Table given) {
        if (given.head().size() != COLUMNS) {
            return error(
                    table.getStartOffset(),
                    "the table of a model has four columns, this one has "
                            + given.head().size(),
                    EXAMPLE);
        }
        List<Node> rows = rows(table);
        if (rows.isEmpty()) {
            return error(table.getStartOffset(), "this table has no quantity that learners could change", EXAMPLE);
        }
        if (rows.size() > MOST) {
            return error(
                    rows.get(MOST).getStartOffset(),
                    rows.size() + " quantities are too many to experiment with",
                    "let learners change at most " + MOST + ", and write the others into the formulas");
        }
        boolean right = true;
        for (int i = 0; i < rows.size(); i++) {
            right &= row(rows.get(i), given.rows().get(i).get(0));
        }
        return right;
    }

    private static List<Node> rows(TableBlock table) {
        List<Node> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableBody) {
                part.getChildren().forEach(rows::add);
            }
        }
        return rows;
    }

    private boolean row(Node row, RichText named) {
        List<BasedSequence> cells = new ArrayList<>();
        row.getChildren().forEach(cell -> cells.add(inside(cell)));
        while (cells.size() < COLUMNS) {
            cells.add(row.getChars().subSequence(row.getChars().length()));
        }
        if (named.pieces().isEmpty() || !(named.pieces().get(0) instanceof Code name)) {
            return error(
                    cells.get(0).getStartOffset(),
                    "this quantity has no name that formulas could use",
                    "begin with a name in backticks: «`n` copies»");
        }
        List<Inline> label = named.pieces().subList(1, named.pieces().size());
        List<CellMistake> mistakes = quantities.add(
                name.text(),
                RichText.of(label).plain().strip(),
                cells.get(1).toString(),
                cells.get(2).toString(),
                cells.get(3).toString());
        for (CellMistake found : mistakes) {
            int cell = found.cell().ordinal();
            int before = cell == 0 ? 1 : 0;
            error(
                    cells.get(cell).getStartOffset() + before + found.mistake().offset(),
                    found.mistake().message(),
                    found.mistake().hint());
        }
        return mistakes.isEmpty();
    }

    /** A cell's text without the bars around it. */
    private static BasedSequence inside(Node cell) {
        BasedSequence text = cell.getChars();
        int start = text.safeCharAt(0) == '|' ? 1 : 0;
        int end = text.endsWith("|") && text.length() > start ? text.length() - 1 : text.length();
        return text.subSequence(start, end).trim();
    }

    private boolean error(int offset, String message, String hint) {
        reading.report(CoreRule.MODEL_SYNTAX, reading.at(offset), message, hint);
        return false;
    }
}
