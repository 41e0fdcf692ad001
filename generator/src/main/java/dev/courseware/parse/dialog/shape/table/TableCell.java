package dev.courseware.parse.dialog.shape.table;

import dev.courseware.parse.dialog.line.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell in a row of a table.
 *
 * @param text its words, without white space around them; {@code \|} is a bar
 * @param start the index of its first character in the row
 */
record TableCell(String text, int start) {

    /** Splits a line at its bars; returns null if it has none. */
    static List<TableCell> row(String line) {
        int end = line.stripTrailing().length();
        int from = 0;
        while (from < end && SourceLine.isSpace(line.charAt(from))) {
            from++;
        }
        boolean barred = from < end && line.charAt(from) == '|';
        List<TableCell> cells = new ArrayList<>();
        boolean bars = barred;
        int start = barred ? from + 1 : from;
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                bars = true;
                cells.add(cell(line, start, i));
                start = i + 1;
            }
        }
        if (start < end) {
            cells.add(cell(line, start, end));
        }
        return bars && !cells.isEmpty() ? cells : null;
    }

    /** Whether the line separates a table's head from its rows: {@code |---|:-:|}. */
    static boolean isDelimiter(String line) {
        int dashes = 0;
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("|-: \t".indexOf(c) < 0) {
                return false;
            }
            dashes += c == '-' ? 1 : 0;
            bars += c == '|' ? 1 : 0;
        }
        return dashes > 0 && bars > 0;
    }

    private static TableCell cell(String line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && SourceLine.isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && SourceLine.isSpace(line.charAt(end - 1))) {
            end--;
        }
        String text = line.substring(start, end);
        return new TableCell(text.indexOf('|') < 0 ? text : text.replace("\\|", "|"), start);
    }
}
