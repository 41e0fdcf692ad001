package dev.courseware.parse.block;

import dev.courseware.data.CsvText;
import dev.courseware.data.NumberParser;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Attributes;
import dev.courseware.model.Chart;
import dev.courseware.model.Chart.Kind;
import dev.courseware.model.Chart.Series;
import dev.courseware.model.Position;
import dev.courseware.model.Table;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads a chart of data: {@code ```csv {chart=bar title="…" unit="ms"}}. The first column holds labels, the others numbers. */
final class ChartReader {
    static final String CHART = "chart";

    private static final Map<String, Kind> KINDS = Map.of("bar", Kind.BAR, "line", Kind.LINE);
    private static final int MOST_SERIES = 8;
    private static final int MOST_POINTS = 500;
    private static final int MOST_BARS = 60;
    private static final int MOST_REMARKS = 5;

    private final ParseContext reading;
    private final Position at;

    /** @param at where the attributes stand */
    ChartReader(ParseContext reading, Position at) {
        this.reading = reading;
        this.at = at;
    }

    /** Reports a problem on a line of the data, counted from 0, at its place in the file. */
    interface Lines {
        void error(int line, String message, String hint);
    }

    /**
     * Reads what is to be drawn.
     *
     * @param rows the table's rows, as they were written
     * @return empty after a mistake, which is reported
     */
    Optional<Chart> read(
            List<CsvText.Row> rows, Table table, NumberParser figures, Attributes attributes, Lines lines) {
        String wanted = attributes.value(CHART).orElse("");
        Kind kind = KINDS.get(wanted);
        if (kind == null) {
            String hint = Suggestion.didYouMean(wanted, List.of("bar", "line"));
            reading.report(
                    CoreRule.ATTRIBUTE_VALUE,
                    at,
                    "there is no chart «" + wanted + "»",
                    hint.isEmpty() ? "write chart=bar or chart=line" : hint);
            return Optional.empty();
        }
        String title = attributes.value("title").orElse("");
        String alternative = attributes.value("alt").orElse(title);
        if (alternative.isBlank()) {
            reading.report(
                    CoreRule.DIAGRAM_ALT,
                    at,
                    "this chart has no description for those who can't see it",
                    "write title=\"Answer times\", or alt=\"…\" if it needs no title");
        }
        if (!isOfSize(kind, rows, table)) {
            return Optional.empty();
        }
        List<Series> series = series(rows, table, figures, lines);
        return Optional.of(new Chart(
                kind,
                title,
                alternative,
                attributes.value("unit").orElse(""),
                table,
                kind == Kind.LINE ? places(rows, figures) : List.of(),
                series,
                figures.decimalComma(),
                new Attributes(attributes.id(), attributes.classes(), Map.of()),
                table.position()));
    }

    private boolean isOfSize(Kind kind, List<CsvText.Row> rows, Table table) {
        int series = table.head().size() - 1;
        int most = kind == Kind.BAR ? MOST_BARS : MOST_POINTS;
        int points = kind == Kind.BAR ? rows.size() * Math.max(1, series) : rows.size();
        if (rows.isEmpty()) {
            reading.report(
                    CoreRule.DATA_SYNTAX, at, "there is nothing to draw", "write a row of headings and rows below it");
        } else if (series < 1) {
            reading.report(
                    CoreRule.DATA_SYNTAX,
                    at,
                    "a chart needs a column of labels and at least one of numbers",
                    "put labels into the first column and numbers into the others");
        } else if (series > MOST_SERIES) {
            reading.report(
                    CoreRule.DATA_SYNTAX,
                    at,
                    series + " series can't be told apart in one chart",
                    "draw at most " + MOST_SERIES + ", or make several charts");
        } else if (points > most) {
            String what = kind == Kind.BAR ? " bars" : " points on a line";
            reading.report(
                    CoreRule.DATA_SYNTAX,
                    at,
                    points + what + " are too many to read",
                    "draw at most " + most + (kind == Kind.BAR ? ", or a line" : ""));
        } else {
            return true;
        }
        return false;
    }

    private static List<Series> series(List<CsvText.Row> rows, Table table, NumberParser figures, Lines lines) {
        List<Series> series = new ArrayList<>();
        int remarks = 0;
        for (int column = 1; column < table.head().size(); column++) {
            List<Double> values = new ArrayList<>();
            String name = table.head().get(column).plain();
            for (CsvText.Row row : rows) {
                String field = row.fields().get(column);
                OptionalDouble value = figures.read(field);
                if (value.isEmpty() && !field.isEmpty() && remarks++ < MOST_REMARKS) {
                    lines.error(
                            row.line(),
                            "«" + shortened(field) + "» is not a number"
                                    + (name.isEmpty() ? "" : " for «" + name + "»"),
                            "write digits only, and unit=\"…\" after chart=…; leave it empty if there is no number");
                }
                values.add(value.orElse(Double.NaN));
            }
            series.add(new Series(name, values));
        }
        return series;
    }

    private static String shortened(String field) {
        return field.length() > 40 ? field.substring(0, field.offsetByCodePoints(0, 30)) + "…" : field;
    }

    /** The labels as numbers, if they are numbers that grow. */
    private static List<Double> places(List<CsvText.Row> rows, NumberParser figures) {
        List<Double> places = new ArrayList<>();
        for (CsvText.Row row : rows) {
            OptionalDouble place = figures.read(row.fields().get(0));
            boolean grows =
                    place.isPresent() && (places.isEmpty() || place.getAsDouble() > places.get(places.size() - 1));
            if (!grows) {
                return List.of();
            }
            places.add(place.getAsDouble());
        }
        return places.size() < 2 ? List.of() : places;
    }
}
