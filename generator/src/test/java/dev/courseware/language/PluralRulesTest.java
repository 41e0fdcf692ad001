package dev.courseware.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralRulesTest {
    /** The samples for whole numbers that CLDR 47 gives with its rules. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en    | one: 1                        | other: 0 2 3 16 100 1000
        de    | one: 1                        | other: 0 2 16 101
        ja    | other: 0 1 2 15 100
        fr    | one: 0 1                      | many: 1000000 2000000       | other: 2 17 100 100000
        es    | one: 1                        | many: 1000000               | other: 0 2 16 100
        pt    | one: 0 1                      | other: 2 17 100
        pt-PT | one: 1                        | other: 0 2 16 100
        hi    | one: 0 1                      | other: 2 17 100
        is    | one: 1 21 31 101              | other: 0 2 11 16 111
        fil   | one: 0 1 2 3 5 7 8 10 100     | other: 4 6 9 14 16 19 104
        lv    | zero: 0 10 11 19 20 30 100    | one: 1 21 31 101            | other: 2 9 22 29 102
        he    | one: 1                        | two: 2                      | other: 0 3 17 100
        ro    | one: 1                        | few: 0 2 16 101 1001        | other: 20 35 100 1000
        ru    | one: 1 21 31 101 1001         | few: 2 4 22 24 102          | many: 0 5 11 14 19 100 111
        uk    | one: 1 21                     | few: 2 3 23                 | many: 0 12 13 25
        hr    | one: 1 21 101                 | few: 2 4 22 104             | other: 0 5 11 19 112
        pl    | one: 1                        | few: 2 4 22 24 104          | many: 0 5 12 14 21 101
        cs    | one: 1                        | few: 2 3 4                  | other: 0 5 22 100
        sk    | one: 1                        | few: 2 4                    | other: 0 5 19
        lt    | one: 1 21 101                 | few: 2 9 22 102             | other: 0 10 11 20 111
        sl    | one: 1 101 201                | two: 2 102                  | few: 3 4 103 104 | other: 0 5 19 100
        gd    | one: 1 11                     | two: 2 12                   | few: 3 10 13 19  | other: 0 20 100
        ga    | one: 1                        | two: 2                      | few: 3 6         | many: 7 10 | other: 0 11 100
        br    | one: 1 21 81 101              | two: 2 22 82                | few: 3 4 9 23 104 | many: 1000000 | other: 0 5 8 10 11 12 13 71 72 91 100
        mt    | one: 1                        | two: 2                      | few: 0 3 10 103  | many: 11 19 111 | other: 20 35 100
        cy    | zero: 0                       | one: 1                      | two: 2 | few: 3 | many: 6 | other: 4 5 7 20
        ar    | zero: 0                       | one: 1                      | two: 2 | few: 3 10 103 1010 | many: 11 26 111 | other: 100 102 202 1000
        """)
    void numbers_take_the_forms_that_cldr_names(org.junit.jupiter.params.aggregator.ArgumentsAccessor cells) {
        String language = cells.getString(0);
        for (int i = 1; i < cells.size() && cells.getString(i) != null; i++) {
            String[] parts = cells.getString(i).split(": ");
            for (String number : parts[1].split(" ")) {
                assertThat(PluralRules.form(language, Long.parseLong(number)).key())
                        .as(language + " " + number)
                        .isEqualTo(parts[0]);
            }
        }
    }

    @Test
    void a_language_without_a_rule_of_its_own_counts_as_english_does() {
        assertThat(PluralRules.form("qaa", 1)).isEqualTo(PluralForm.ONE);
        assertThat(PluralRules.form("de-AT", 2)).isEqualTo(PluralForm.OTHER);
    }

    @Test
    void the_forms_that_a_language_needs_are_those_that_its_numbers_take() {
        for (String language : "en ja fr pt is fil lv he ro ru hr pl cs lt sl gd ga br mt cy ar".split(" ")) {
            Set<PluralForm> taken = new TreeSet<>();
            LongStream.range(0, 2000).forEach(n -> taken.add(PluralRules.form(language, n)));
            assertThat(PluralRules.forms(language)).as(language).isEqualTo(taken);
        }
    }
}
