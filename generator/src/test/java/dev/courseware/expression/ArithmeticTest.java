package dev.courseware.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Function;

/** The functions are near the true values, and the same to the bit in the build and in the page. */
class ArithmeticTest {
    private static final int MANY = 100_000;
    private static final int SOME = 4_000;
    private final Arithmetic arithmetic = new Arithmetic();
    private final Random random = new Random(14);

    @Test
    void exponentials_are_within_one_unit_of_the_last_place() {
        assertThat(worst(arithmetic::exp, StrictMath::exp, () -> random.nextDouble() * 1450 - 745))
                .isLessThanOrEqualTo(1);
        assertThat(worst(arithmetic::exp, StrictMath::exp, () -> random.nextGaussian()))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void logarithms_are_within_one_unit_of_the_last_place() {
        assertThat(worst(arithmetic::ln, StrictMath::log, this::anyPositive)).isLessThanOrEqualTo(1);
        assertThat(worst(arithmetic::ln, StrictMath::log, () -> 1 + random.nextGaussian() / 100))
                .isLessThanOrEqualTo(1);
        assertThat(worst(arithmetic::log10, StrictMath::log10, this::anyPositive))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void powers_are_within_one_unit_of_the_last_place() {
        double worst = 0;
        for (int i = 0; i < MANY; i++) {
            double x = random.nextDouble() * 3;
            double y = random.nextGaussian() * (i % 2 == 0 ? 3 : 200);
            worst = Math.max(worst, apart(arithmetic.pow(x, y), StrictMath.pow(x, y)));
        }
        assertThat(worst).isLessThanOrEqualTo(1);
    }

    @Test
    void sines_are_within_one_unit_of_the_last_place_and_tangents_within_two() {
        assertThat(worst(arithmetic::sin, StrictMath::sin, () -> random.nextGaussian() * 10))
                .isLessThanOrEqualTo(1);
        assertThat(worst(arithmetic::cos, StrictMath::cos, () -> random.nextGaussian() * 10))
                .isLessThanOrEqualTo(1);
        assertThat(worst(arithmetic::sin, StrictMath::sin, () -> random.nextDouble() * 1e9))
                .isLessThanOrEqualTo(1);
        assertThat(worst(arithmetic::tan, StrictMath::tan, () -> random.nextGaussian() * 10))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void what_has_an_exact_result_gets_it() {
        for (int i = -300; i <= 300; i++) {
            assertThat(arithmetic.log10(Double.parseDouble("1e" + i))).isEqualTo(i);
            assertThat(arithmetic.log2(Math.scalb(1.0, i))).isEqualTo(i);
            assertThat(arithmetic.pow(2, i)).isEqualTo(Math.scalb(1.0, i));
        }
        for (int base = 2; base < 40; base++) {
            double exact = base;
            for (int power = 2; exact * base < 9007199254740992.0; power++) {
                exact *= base;
                assertThat(arithmetic.pow(base, power)).isEqualTo(exact);
            }
        }
        assertThat(arithmetic.exp(0)).isEqualTo(1);
        assertThat(arithmetic.ln(1)).isZero();
        assertThat(arithmetic.pow(-2, 3)).isEqualTo(-8);
        assertThat(arithmetic.pow(-2, 0.5)).isNaN();
        assertThat(arithmetic.pow(0, 0)).isEqualTo(1);
        assertThat(arithmetic.cos(0)).isEqualTo(1);
    }

    @Test
    void what_lies_outside_is_infinite_or_nothing() {
        assertThat(arithmetic.exp(1000)).isInfinite();
        assertThat(arithmetic.exp(-1000)).isZero();
        assertThat(arithmetic.ln(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(arithmetic.ln(-1)).isNaN();
        assertThat(arithmetic.sin(1e12)).isNaN();
        assertThat(arithmetic.pow(10, 400)).isInfinite();
        assertThat(arithmetic.pow(10, -400)).isZero();
    }

    @Test
    void the_page_gives_the_same_bits() {
        Map<String, DoubleUnaryOperator> functions = Map.of(
                "exp", arithmetic::exp,
                "ln", arithmetic::ln,
                "log10", arithmetic::log10,
                "log2", arithmetic::log2,
                "sin", arithmetic::sin,
                "cos", arithmetic::cos,
                "tan", arithmetic::tan);
        List<String> different = new ArrayList<>();
        try (PageScripts page = new PageScripts()) {
            functions.forEach((name, build) -> {
                Function same = page.function("function (x) { return Arithmetic." + name + "(x); }");
                for (double x : values()) {
                    if (!same(build.applyAsDouble(x), page.number(same, x))) {
                        different.add(name + "(" + x + ")");
                    }
                }
            });
            Function pow = page.function("function (x, y) { return Arithmetic.pow(x, y); }");
            double[] all = values();
            for (int i = 0; i < all.length; i++) {
                double y = i % 3 == 0 ? random.nextInt(40) - 20 : random.nextGaussian() * 10;
                if (!same(arithmetic.pow(all[i], y), page.number(pow, all[i], y))) {
                    different.add("pow(" + all[i] + ", " + y + ")");
                }
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void the_page_draws_the_same_numbers() {
        try (PageScripts page = new PageScripts()) {
            Function draws = page.function("""
                    function (seed, stream) {
                      var d = Arithmetic.draws(seed, stream), all = [];
                      for (var i = 0; i < 50; i++) all.push(d.uniform(), d.normal(5, 2), d.exponential(3));
                      return all.join(" ");
                    }""");
            for (int seed : new int[] {0, 1, 42, Integer.MAX_VALUE, -7}) {
                Draws build = new Draws(seed, 3, arithmetic);
                List<Double> expected = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    expected.add(build.uniform());
                    expected.add(build.normal(5, 2));
                    expected.add(build.exponential(3));
                }
                assertThat(page.call(draws, seed, 3).split(" "))
                        .extracting(Double::valueOf)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void draws_have_the_mean_and_the_deviation_that_were_asked_for() {
        Draws draws = new Draws(1, 0, arithmetic);
        double uniform = 0;
        double normal = 0;
        double square = 0;
        double exponential = 0;
        for (int i = 0; i < MANY; i++) {
            uniform += draws.uniform();
            double one = draws.normal(5, 2);
            normal += one;
            square += (one - 5) * (one - 5);
            exponential += draws.exponential(3);
        }
        assertThat(uniform / MANY).isBetween(0.497, 0.503);
        assertThat(normal / MANY).isBetween(4.98, 5.02);
        assertThat(Math.sqrt(square / MANY)).isBetween(1.98, 2.02);
        assertThat(exponential / MANY).isBetween(2.97, 3.03);
    }

    private double anyPositive() {
        return Math.scalb(1 + random.nextDouble(), random.nextInt(2090) - 1070);
    }

    private double[] values() {
        double[] all = new double[SOME + 20];
        double[] extremes = {
            0,
            -0.0,
            1,
            -1,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            Double.MIN_NORMAL,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            709.78,
            709.79,
            -745.1,
            -745.2,
            -708.5,
            Math.PI,
            1e9,
            1e9 + 1
        };
        System.arraycopy(extremes, 0, all, 0, extremes.length);
        for (int i = extremes.length; i < all.length; i++) {
            all[i] = i % 2 == 0 ? random.nextGaussian() * 100 : anyPositive();
        }
        return all;
    }

    private interface Source {
        double next();
    }

    private double worst(DoubleUnaryOperator ours, DoubleUnaryOperator theirs, Source source) {
        double worst = 0;
        for (int i = 0; i < MANY; i++) {
            double x = source.next();
            worst = Math.max(worst, apart(ours.applyAsDouble(x), theirs.applyAsDouble(x)));
        }
        return worst;
    }

    private static double apart(double ours, double theirs) {
        return ours == theirs ? 0 : Math.abs(ours - theirs) / Math.ulp(theirs);
    }

    private static boolean same(double a, double b) {
        return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
    }
}
