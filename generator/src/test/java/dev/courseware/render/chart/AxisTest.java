package dev.courseware.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    private static String marks(Axis axis) {
        return axis.marks().stream().map(mark -> axis.text(mark, false)).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1210, 0 500 1000 1500",
        "0, 10, 0 2 4 6 8 10",
        "-5, 31, −10 0 10 20 30 40",
        "0, 0.03, 0.00 0.01 0.02 0.03",
        "0, 40000, 0 10 000 20 000 30 000 40 000",
        "2019, 2024, 2019 2020 2021 2022 2023 2024",
        "0, 0, 0.0 0.2 0.4 0.6 0.8 1.0",
        "7, 7, 2 4 6 8 10 12",
        "-7, -7, −12 −10 −8 −6 −4 −2",
        "0, 3e12, 0 1e12 2e12 3e12",
        "0, 0.00002, 0 5e−6 1e−5 1.5e−5 2e−5"
    })
    void marks_are_round_numbers_that_a_reader_can_tell_apart(double least, double most, String marks) {
        assertThat(marks(Axis.of(least, most, 5)).replace('\u202F', ' ')).isEqualTo(marks);
    }

    @Test
    void decimals_stand_behind_what_the_author_writes_before_them() {
        Axis axis = Axis.of(0, 1, 2);
        assertThat(axis.marks().stream().map(mark -> axis.text(mark, true)).toList())
                .isEqualTo(List.of("0,0", "0,5", "1,0"));
    }

    @Test
    void numbers_are_rounded_as_java_rounds_them() {
        Random random = new Random(14);
        for (int i = 0; i < 20_000; i++) {
            double low = random.nextInt(2_000) / Math.pow(10, random.nextInt(5));
            double high = low + (0.1 + random.nextDouble()) * Math.pow(10, random.nextInt(9) - 2);
            Axis axis = random.nextBoolean() ? Axis.of(low, high, 5) : Axis.exactly(low, high, 5);
            int decimals = Math.max(0, (int) Math.ceil(-Math.log10(axis.step()) - 1e-9));
            for (double mark : axis.marks()) {
                assertThat(axis.text(mark, false).replace("\u202F", ""))
                        .isEqualTo(String.format(Locale.ROOT, "%." + decimals + "f", mark));
            }
        }
    }

    @Test
    void numbers_of_any_size_have_a_few_marks() {
        for (double most : new double[] {1e-15, 1e-9, 1, 3.3, 99, 1e5, 1e15}) {
            for (double least : new double[] {-1e15, -1, 0, most * 0.999, most}) {
                if (least <= most) {
                    assertThat(Axis.of(least, most, 5).marks()).hasSizeBetween(2, 12);
                }
            }
        }
    }
}
