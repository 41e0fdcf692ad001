package dev.courseware.parse.block;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Table;
import dev.courseware.model.Table.Align;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.InlineReader;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayList;
import java.util.List;

/** Reads GFM tables. */
final class TableReader {
    private final ParseContext reading;

    TableReader(ParseContext reading) {
        this.reading = reading;
    }

    Table read(TableBlock table, Attributes attributes) {
        List<Align> columns = new ArrayList<>();
        List<RichText> head = new ArrayList<>();
        List<List<RichText>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    head.addAll(cells(row));
                    columns.addAll(aligns(row));
                } else if (part instanceof TableBody) {
                    rows.add(padded(row, columns.size()));
                }
            }
        }
        RichText caption = RichText.of(attributes.value("caption").orElse(""));
        return new Table(caption, columns, head, rows, reading.at(table.getStartOffset()));
    }

    private List<RichText> cells(Node row) {
        List<RichText> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            RichText content = new InlineReader(reading).read(cell).strip();
            reading.inventory().countWords(content.plain());
            cells.add(content);
        }
        return cells;
    }

    private static List<Align> aligns(Node row) {
        List<Align> aligns = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            TableCell.Alignment alignment = ((TableCell) cell).getAlignment();
            aligns.add(
                    alignment == TableCell.Alignment.RIGHT
                            ? Align.END
                            : alignment == TableCell.Alignment.CENTER ? Align.CENTER : Align.START);
        }
        return aligns;
    }

    private List<RichText> padded(Node row, int columns) {
        List<RichText> cells = cells(row);
        if (cells.size() >= columns) {
            reportExcess(row, columns);
        }
        List<RichText> fitting = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns)));
        while (fitting.size() < columns) {
            fitting.add(RichText.EMPTY);
        }
        return fitting;
    }

    /** GFM drops cells beyond the head's columns; what stands in them must not vanish in silence. */
    private void reportExcess(Node row, int columns) {
        int end = row.getStartOffset();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            end = Math.max(end, cell.getEndOffset());
        }
        String rest = row.getChars().subSequence(end - row.getStartOffset()).toString();
        if (!rest.replace('|', ' ').isBlank()) {
            reading.report(
                    CoreRule.TABLE_ROW,
                    reading.at(row.getStartOffset()),
                    "this row has more cells than the table has columns, which are " + columns + ": «" + rest.strip()
                            + "» is left out",
                    "add columns to the table's head; write «\\|» for a bar in the text");
        }
    }
}
