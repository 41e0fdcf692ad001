package dev.courseware.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Function;

/** Build and page compute the same numbers and show the same digits: with the page's own scripts. */
class SameInPageTest {
    private static final int FORMULAS = 2_000;

    @Test
    void random_formulas_give_the_same_in_the_build_and_in_the_page() {
        List<String> different = new ArrayList<>();
        try (PageScripts page = new PageScripts()) {
            Function all = page.function(MadeFormulas.ALL);
            for (MadeFormulas.Case one : MadeFormulas.cases(FORMULAS)) {
                String difference = MadeFormulas.difference(
                        one, page.call(all, one.program(), one.values(), one.seed(), one.comma()));
                if (!difference.isEmpty()) {
                    different.add(difference);
                }
            }
        }
        assertThat(different.size() + " differ\n" + (different.isEmpty() ? "" : different.get(0)))
                .isEqualTo("0 differ\n");
    }

    /** Otherwise the comparison would say little. */
    @Test
    void most_random_formulas_are_defined() {
        List<MadeFormulas.Case> cases = MadeFormulas.cases(FORMULAS);
        long readings = cases.stream()
                .mapToLong(one -> one.expected()
                        .lines()
                        .filter(line -> line.startsWith("x"))
                        .count())
                .sum();
        long defined = cases.stream()
                .mapToLong(one -> one.expected()
                        .lines()
                        .filter(line -> line.startsWith("x") && !line.contains("NaN"))
                        .count())
                .sum();
        assertThat(defined * 100 / readings).isGreaterThan(60);
        assertThat(cases.stream()
                        .filter(one -> one.expected().contains("\ntrue"))
                        .count())
                .isGreaterThan(50);
    }

    @Test
    void work_without_end_is_given_up_at_the_same_place() {
        Formulas formulas = new Written("""
                        n | 1000 | 1..10000 | 1

                        t = 0..500 s step 1 s
                        a = sum(k = 1..n, sum(i = 1..k, i))
                        b = a + 1
                        x[t] = x[t-1] + sum(k = 1..n, k * random())
                        chart a over n
                        chart x over t
                        aim largest n with sum(k = 1..n, k) > 10
                        """).formulas();
        State state = new Evaluator(formulas).start(1);
        assertThat(state.exhausted()).isPresent();
        assertThat(state.readings()[0]).isNaN();
        try (PageScripts page = new PageScripts()) {
            String there = page.call(page.function(MadeFormulas.ALL), ProgramText.of(formulas, 1), "1000.0", 1, false);
            assertThat(MadeFormulas.difference(MadeFormulas.made("", formulas, new double[] {1000}, 1, false), there))
                    .isEmpty();
        }
    }

    @Test
    void numbers_of_all_sizes_are_shown_alike() {
        Random random = new Random(1);
        List<String> different = new ArrayList<>();
        Units units = new Units();
        List<MeasureUnit> all = List.of(
                MeasureUnit.NONE,
                units.find("%").orElseThrow(),
                units.find("€").orElseThrow(),
                units.find("ms").orElseThrow(),
                units.find("s").orElseThrow(),
                units.find("B").orElseThrow());
        try (PageScripts page = new PageScripts()) {
            Function show = page.function(
                    "function (x, name, times, per, size, comma) { return Expression.text(comma).of(x, name ? [name, times, per] : 0, size); }");
            for (int i = 0; i < 20_000; i++) {
                double x = switch (i % 4) {
                    case 0 -> random.nextGaussian() * Math.pow(10, random.nextInt(36) - 18);
                    case 1 -> 1 - Math.pow(10, -random.nextInt(14)) * random.nextInt(100);
                    case 2 -> random.nextInt(200_000) / 1000.0;
                    default -> random.nextInt(3_000_000);
                };
                MeasureUnit unit = all.get(i % all.size());
                boolean bySize = i % 3 == 0 && i % all.size() > 3;
                boolean comma = i % 2 == 0;
                String build = new ValueText(comma).of(x, unit, bySize);
                String there = page.call(show, x, unit.name(), unit.times(), unit.per(), bySize ? 1 : 0, comma);
                if (!build.equals(there)) {
                    different.add(
                            x + " " + unit.name() + " is " + build + " in the build and " + there + " in the page");
                }
            }
        }
        assertThat(different).isEmpty();
    }
}
