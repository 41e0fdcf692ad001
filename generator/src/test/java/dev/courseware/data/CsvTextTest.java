package dev.courseware.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.Growth;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    private static List<List<String>> fields(String text) {
        return CsvText.read(text, ',').rows().stream().map(CsvText.Row::fields).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "\n\na , b\n\n1,2\n\n"})
    void rows_end_with_any_line_end_and_blank_lines_are_none(String text) {
        assertThat(fields(text)).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void quotes_hold_separators_lines_and_doubled_quotes() {
        assertThat(fields("\"a,\"\"b\"\"\",\"c\nd\", \"e\"\n1,2\"3,"))
                .containsExactly(List.of("a,\"b\"", "c d", "e"), List.of("1", "2\"3", ""));
    }

    @Test
    void rows_know_the_line_they_begin_on() {
        assertThat(CsvText.read("a\n\n\"b\nc\"\nd", ',').rows())
                .extracting(CsvText.Row::line)
                .containsExactly(0, 2, 4);
    }

    @Test
    void a_quotation_that_never_ends_is_told_by_its_line() {
        assertThat(CsvText.read("a\nb,\"c\nd", ',').mistake()).contains(new CsvText.Mistake(1, true));
        assertThat(CsvText.read("a\nb,\"c\"", ',').mistake()).isEmpty();
    }

    @Test
    void what_stands_behind_a_quotation_is_told_by_its_line() {
        CsvText csv = CsvText.read("a\n\"b\nc\"\n\"d\"e,f\ng", ',');
        assertThat(csv.mistake()).contains(new CsvText.Mistake(3, false));
        assertThat(csv.rows()).extracting(CsvText.Row::fields).containsExactly(List.of("a"), List.of("b c"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"a,b#,", "a;b#;", "'a\tb'#'\t'", "a|b#|", "\"a;b;c\",d#,", "a#,", "'\n\na;b\n1,2,3'#;"})
    void the_separator_is_the_one_of_the_first_row(String text, char separator) {
        assertThat(CsvText.separator(text)).isEqualTo(separator);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234|1234",
                "1,234.5|1234.5",
                "-3|-3",
                "−3|-3",
                "12 %|12",
                "1e3|1000",
                ".5|0.5",
                "1 234 567|1234567"
            })
    void numbers_are_read_as_people_write_them(String field, double value) {
        assertThat(new NumberParser(false).read(field)).isEqualTo(OptionalDouble.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "n/a", "1,5", "12 ms", "1e999", "2026-01-02", "1.2.3", "%", "e3", "NaN", "0x10"})
    void other_text_is_no_number(String field) {
        assertThat(new NumberParser(false).read(field)).isEmpty();
    }

    @Test
    void a_comma_stands_before_decimals_where_it_separates_no_fields() {
        assertThat(new NumberParser(true).read("1.210,5")).hasValue(1210.5);
        assertThat(new NumberParser(true).read("1,5")).hasValue(1.5);
    }

    @Test
    void quotes_in_plenty_cost_little() {
        Growth.check(size -> "a" + "\"".repeat(size), 400_000, text -> CsvText.read(text, ','));
        Growth.check(size -> "\"\" ".repeat(size), 200_000, text -> CsvText.read(text, ','));
        Growth.check(size -> " \"".repeat(size) + "x", 200_000, text -> CsvText.read(text, ','));
    }
}
