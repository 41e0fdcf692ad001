package dev.courseware.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Comma-separated values (RFC 4180), with any separator and any line ends. Blank lines are no rows.
 *
 * @param rows in order
 * @param openQuote the line, from 0, on which a quotation begins that never ends; empty if there is none
 */
public record CsvText(List<Row> rows, Optional<Integer> openQuote) {
    private static final String SEPARATORS = ",;\t|";

    public CsvText {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line the line it begins on, from 0
     * @param fields without quotes and blanks around them
     */
    public record Row(int line, List<String> fields) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /** Reads a text. */
    public static CsvText read(String text, char separator) {
        return new Scanner(text, separator).read();
    }

    /** The separator that stands most often in the first row, outside of quotes; a comma if none does. */
    public static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && begun) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
            begun |= c > ' ';
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static final class Scanner {
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private List<String> fields = new ArrayList<>();
        private int at;
        private int line;
        private int rowLine;

        Scanner(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        CsvText read() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '"' && isBlank()) {
                    int begins = line;
                    field.setLength(0);
                    if (!quotation()) {
                        return new CsvText(rows, Optional.of(begins));
                    }
                } else if (c == separator) {
                    endField();
                    at++;
                } else if (c == '\n' || c == '\r') {
                    endRow();
                    endLine(c);
                    rowLine = line;
                } else {
                    field.append(c);
                    at++;
                }
            }
            endRow();
            return new CsvText(rows, Optional.empty());
        }

        /** Takes what stands in quotes, where a doubled one is one; false if it never ends. */
        private boolean quotation() {
            at++;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    field.append('"');
                    at += 2;
                } else if (c == '"') {
                    at++;
                    return true;
                } else if (c == '\n' || c == '\r') {
                    field.append(' ');
                    endLine(c);
                } else {
                    field.append(c);
                    at++;
                }
            }
            return false;
        }

        /** Finds a letter at once where there is one, so that quotes behind it cost nothing. */
        private boolean isBlank() {
            for (int i = 0; i < field.length(); i++) {
                if (!Character.isWhitespace(field.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private void endLine(char end) {
            boolean two = end == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            at += two ? 2 : 1;
            line++;
        }

        private void endField() {
            fields.add(field.toString().strip());
            field.setLength(0);
        }

        private void endRow() {
            endField();
            if (fields.size() > 1 || !fields.get(0).isEmpty()) {
                rows.add(new Row(rowLine, fields));
            }
            fields = new ArrayList<>();
        }
    }
}
