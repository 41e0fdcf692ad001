package dev.courseware.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Comma-separated values (RFC 4180, read by FastCSV), with any separator and any line ends. Blank lines are no rows.
 *
 * @param rows in order
 * @param mistake what keeps the rest from being read, if anything
 */
public record CsvText(List<Row> rows, Optional<Mistake> mistake) {
    private static final String SEPARATORS = ",;\t|";
    /** A row of its own behind the last one; a quotation that never ends swallows it. */
    private static final String END = "\n\uFFFFend";

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

    /**
     * A quotation that goes wrong.
     *
     * @param line the line, from 0, on which its row begins
     * @param isOpen whether it never ends; else something stands behind its end
     */
    public record Mistake(int line, boolean isOpen) {}

    /** Reads a text. */
    public static CsvText read(String text, char separator) {
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .trimWhitespacesAroundQuotes(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(text.length() + 1)
                                .maxFieldSize(text.length() + END.length())
                                .maxRecordSize(text.length() + END.length())
                                .build(),
                        text + END);
        List<Row> rows = new ArrayList<>();
        int next = 0;
        try {
            for (CsvRecord record : reader) {
                int line = (int) record.getStartingLineNumber() - 1;
                if (record.getField(0).equals(END.strip())) {
                    return new CsvText(rows, Optional.empty());
                }
                if (record.getFields().stream().anyMatch(field -> field.endsWith(END))) {
                    return new CsvText(rows, Optional.of(new Mistake(line, true)));
                }
                next = line
                        + 1
                        + (int) record.getFields().stream()
                                .flatMapToInt(String::chars)
                                .filter(c -> c == '\n')
                                .count();
                List<String> fields =
                        record.getFields().stream().map(CsvText::oneLine).toList();
                if (fields.size() > 1 || !fields.get(0).isEmpty()) {
                    rows.add(new Row(line, fields));
                }
            }
        } catch (CsvParseException e) {
            return new CsvText(rows, Optional.of(new Mistake(next, false)));
        }
        throw new IllegalStateException("the last row was not read");
    }

    private static String oneLine(String field) {
        return field.strip().replaceAll("\\R", " ");
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
}
