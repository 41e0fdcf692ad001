package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.data.CsvText;
import dev.courseware.data.NumberParser;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Position;
import dev.courseware.model.Table;
import dev.courseware.model.Table.Align;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads data: {@code ```csv {table title="…"}}, or a fence of that kind that includes a file. */
final class DataReader {
    static final String TABLE = "table";

    static final Set<String> LANGUAGES = Set.of("csv", "tsv");
    private static final List<String> KEYS =
            List.of("title", "header", "separator", TABLE, ChartReader.CHART, "alt", "unit");
    private static final List<String> KEYS_OF_TABLES = KEYS.subList(0, KEYS.indexOf("alt"));
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_COLUMNS = 50;
    private static final int MOST_TEXT = 200_000;
    /** The most problems that are reported of one file: one that isn't data has one on every line. */
    private static final int MOST_REMARKS = 5;

    private final BlockReader blocks;
    private final ParseContext reading;

    DataReader(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    /** Whether a fence is data and no listing that shows what such a file looks like. */
    static boolean reads(String language, String text, Attributes attributes) {
        return LANGUAGES.contains(language)
                && (attributes.value(TABLE).isPresent()
                        || attributes.value(ChartReader.CHART).isPresent()
                        || IncludedCode.address(text).isPresent());
    }

    Block read(FencedCodeBlock fence, String text, String language, Attributes written, Position infoAt) {
        Position at = blocks.at(fence);
        boolean chart = written.value(ChartReader.CHART).isPresent();
        Attributes attributes = reading.attributes(written, infoAt, chart ? KEYS : KEYS_OF_TABLES);
        RichText caption = RichText.of(attributes.value("title").orElse(""));
        Optional<Data> data = data(fence, text);
        if (data.isEmpty()) {
            return new Table(caption, List.of(Align.START), List.of(RichText.EMPTY), List.of(), at);
        }
        char separator = separator(language, data.get().text(), attributes, infoAt);
        List<CsvText.Row> rows = rows(data.get(), separator);
        Rows even = even(rows, data.get(), !isFalse(attributes, "header", infoAt));
        NumberParser figures = new NumberParser(separator == ';');
        if (chart) {
            return new ChartReader(reading, infoAt)
                    .read(
                            even.body(),
                            table(even, figures, RichText.EMPTY, at),
                            figures,
                            attributes,
                            (line, message, hint) -> error(data.get(), line, message, hint))
                    .map(Block.class::cast)
                    .orElseGet(() -> table(even, figures, caption, at));
        }
        return table(even, figures, caption, at);
    }

    /** What is read, with the place of each of its lines, from 0; none where it is a whole file. */
    private record Data(String text, String file, List<Position> lines) {
        Position at(int line) {
            return lines.isEmpty() ? new Position(line + 1, 1) : lines.get(Math.min(line, lines.size() - 1));
        }
    }

    /** Rows of one length. */
    private record Rows(List<String> head, List<CsvText.Row> body) {}

    private Optional<Data> data(FencedCodeBlock fence, String text) {
        Optional<String> address = IncludedCode.address(text);
        if (address.isEmpty()) {
            List<Position> lines = new ArrayList<>();
            for (BasedSequence line : fence.getContentLines()) {
                lines.add(reading.at(line.getStartOffset()));
            }
            if (lines.isEmpty()) {
                lines.add(blocks.at(fence));
            }
            return Optional.of(new Data(text, reading.source(), lines));
        }
        Position at = reading.at(fence.getContentChars().trimStart().getStartOffset());
        return blocks.included().whole(address.get(), at).map(whole -> new Data(whole.text(), whole.file(), List.of()));
    }

    private char separator(String language, String text, Attributes attributes, Position at) {
        String written = attributes.value("separator").orElse(language.equals("tsv") ? "tab" : "");
        if (written.isEmpty()) {
            return CsvText.separator(text);
        }
        if (written.equals("tab")) {
            return '\t';
        }
        if (written.length() != 1 || written.isBlank() || written.equals("\"")) {
            reading.report(
                    CoreRule.ATTRIBUTE_VALUE,
                    at,
                    "«" + written + "» can't separate fields",
                    "write separator=\";\" or separator=tab");
            return ',';
        }
        return written.charAt(0);
    }

    private boolean isFalse(Attributes attributes, String key, Position at) {
        String value = attributes.value(key).orElse("true");
        if (!Set.of("true", "false", key).contains(value)) {
            reading.report(
                    CoreRule.ATTRIBUTE_VALUE,
                    at,
                    "«" + key + "=" + value + "» is neither true nor false",
                    "write " + key + "=false");
        }
        return value.equals("false");
    }

    private List<CsvText.Row> rows(Data data, char separator) {
        if (data.text().length() > MOST_TEXT) {
            error(data, 0, "this data is longer than " + MOST_TEXT + " characters", "show less of it");
            return List.of();
        }
        CsvText csv = CsvText.read(data.text(), separator);
        csv.mistake()
                .ifPresent(mistake -> error(
                        data,
                        mistake.line(),
                        mistake.isOpen()
                                ? "a quoted field in this row never ends"
                                : "there is text after a quoted field in this row",
                        mistake.isOpen()
                                ? "close it with \""
                                : "end the field after its closing quote; write \"\" for a quote inside it"));
        if (csv.rows().isEmpty() && csv.mistake().isEmpty()) {
            error(data, 0, "this table is empty", "write a row of headings and rows below it");
        }
        if (csv.rows().size() > MOST_ROWS) {
            int line = csv.rows().get(MOST_ROWS).line();
            error(data, line, "a table has at most " + MOST_ROWS + " rows", "show less, and link to the file");
            return csv.rows().subList(0, MOST_ROWS);
        }
        return csv.rows();
    }

    private Rows even(List<CsvText.Row> rows, Data data, boolean header) {
        int columns = rows.isEmpty() ? 1 : rows.get(0).fields().size();
        if (columns > MOST_COLUMNS) {
            error(data, rows.get(0).line(), "a table has at most " + MOST_COLUMNS + " columns", "show less");
            columns = MOST_COLUMNS;
        }
        List<CsvText.Row> even = new ArrayList<>();
        int uneven = 0;
        for (CsvText.Row row : rows) {
            if (row.fields().size() != rows.get(0).fields().size() && ++uneven <= MOST_REMARKS) {
                ragged(row, rows.get(0).fields().size(), data);
            }
            even.add(new CsvText.Row(row.line(), sized(row.fields(), columns)));
        }
        boolean headed = header && !even.isEmpty();
        List<String> head = headed ? even.get(0).fields() : sized(List.of(), columns);
        return new Rows(head, headed ? even.subList(1, even.size()) : even);
    }

    private void ragged(CsvText.Row row, int expected, Data data) {
        int found = row.fields().size();
        Position at = data.at(row.line());
        reading.diagnostics()
                .report(
                        CoreRule.TABLE_ROW,
                        data.file(),
                        at.line(),
                        at.column(),
                        "this row has " + found + (found == 1 ? " field" : " fields") + ", the first has " + expected,
                        found > expected
                                ? "the extra fields are left out; put a field that contains the separator into quotes"
                                : "the missing ones stay empty; add them");
    }

    private static List<String> sized(List<String> fields, int size) {
        List<String> sized = new ArrayList<>(fields.subList(0, Math.min(size, fields.size())));
        while (sized.size() < size) {
            sized.add("");
        }
        return sized;
    }

    private Table table(Rows rows, NumberParser figures, RichText caption, Position at) {
        List<Align> columns = new ArrayList<>();
        for (int i = 0; i < rows.head().size(); i++) {
            columns.add(isOfNumbers(rows.body(), i, figures) ? Align.END : Align.START);
        }
        List<List<RichText>> body =
                rows.body().stream().map(row -> cells(row.fields())).toList();
        return new Table(caption, columns, cells(rows.head()), body, at);
    }

    private static boolean isOfNumbers(List<CsvText.Row> rows, int column, NumberParser figures) {
        List<String> fields = rows.stream()
                .map(row -> row.fields().get(column))
                .filter(field -> !field.isEmpty())
                .toList();
        return !fields.isEmpty()
                && fields.stream().allMatch(field -> figures.read(field).isPresent());
    }

    private List<RichText> cells(List<String> fields) {
        fields.forEach(reading.inventory()::countWords);
        return fields.stream().map(RichText::of).toList();
    }

    private void error(Data data, int line, String message, String hint) {
        Position at = data.at(line);
        reading.diagnostics().report(CoreRule.DATA_SYNTAX, data.file(), at.line(), at.column(), message, hint);
    }
}
