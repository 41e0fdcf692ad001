package dev.courseware.parse.dialog.shape.table;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Comma, semicolon or tab separated values (RFC 4180) whose first line names the columns: {@code speaker,text}. Quoted
 * values may span several lines.
 */
public final class ValueRows implements ShapeReader {
    private static final String SEPARATORS = ",;\t";

    /** A row of values. */
    private record Row(SourceLine line, List<TableCell> cells) {}

    @Override
    public Evidence evidence(Script script) {
        return separator(script) == 0 ? Evidence.NONE : Evidence.SIGNED;
    }

    @Override
    public List<Step> read(Script script) {
        List<Row> rows = rows(script, separator(script));
        List<TableCell> head = rows.get(0).cells();
        TurnColumns columns = TurnColumns.named(head);
        TurnRows turns = new TurnRows(columns, head);
        for (Row row : rows.subList(1, rows.size())) {
            turns.row(row.line(), row.cells());
        }
        turns.steps().add(new Step.Closing());
        return turns.steps();
    }

    /** The character between the names of the columns in the first line; 0 if they aren't such names. */
    private static char separator(Script script) {
        int first = script.firstContent();
        if (first >= script.lines().size() - 1) {
            return 0;
        }
        SourceLine line = script.lines().get(first);
        for (char separator : SEPARATORS.toCharArray()) {
            if (line.text().indexOf(separator) > 0) {
                List<TableCell> head = new ArrayList<>();
                values(script.lines(), first, separator, head);
                if (head.size() > 1 && TurnColumns.named(head) != null) {
                    return separator;
                }
            }
        }
        return 0;
    }

    private static List<Row> rows(Script script, char separator) {
        List<SourceLine> lines = script.lines();
        List<Row> rows = new ArrayList<>();
        for (int i = script.firstContent(); i < lines.size(); ) {
            if (lines.get(i).isBlank()) {
                i++;
                continue;
            }
            List<TableCell> cells = new ArrayList<>();
            int next = values(lines, i, separator, cells);
            rows.add(new Row(lines.get(i), cells));
            i = next;
        }
        return rows;
    }

    /** Reads the values of the row that begins on a line; returns the index of the line after them. */
    private static int values(List<SourceLine> lines, int from, char separator, List<TableCell> cells) {
        int index = from;
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        int start = 0;
        while (true) {
            String text = lines.get(index).text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    value.append('"');
                    i++;
                } else if (quoted && c == '"') {
                    quoted = false;
                    closed = true;
                } else if (!quoted && !closed && c == '"' && value.toString().isBlank()) {
                    quoted = true;
                    value.setLength(0);
                } else if (!quoted && c == separator) {
                    cells.add(new TableCell(value.toString().strip(), index == from ? start : 0));
                    value.setLength(0);
                    closed = false;
                    start = i + 1;
                } else {
                    value.append(c);
                }
            }
            index++;
            if (!quoted || index == lines.size()) {
                cells.add(new TableCell(value.toString().strip(), index == from + 1 ? start : 0));
                return index;
            }
            value.append('\n');
        }
    }
}
