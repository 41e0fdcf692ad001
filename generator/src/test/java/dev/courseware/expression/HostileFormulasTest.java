package dev.courseware.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever an author writes is read or told, in little time and on a small stack. */
class HostileFormulasTest {
    private static final String TABLE = "n | 3 | 1..8 | 1\nlag | 5 ms | 1..9 ms | 1 ms\n\n";
    private static final long SMALL_STACK = 512 * 1024;

    @Test
    void what_is_endless_or_nested_is_told_on_a_small_stack() throws InterruptedException {
        List<String> texts = List.of(
                "x = " + "(".repeat(100_000),
                "x = " + "(".repeat(4_000) + "1" + ")".repeat(4_000),
                "x = " + "-".repeat(9_000) + "1",
                "x = " + "not ".repeat(2_000) + "1",
                "x = " + "2^".repeat(4_000) + "1",
                "x = " + "1+".repeat(4_000) + "1",
                "x = " + "if 1<2 then ".repeat(700) + "1",
                "x = " + "max(1, ".repeat(1_000) + "1" + ")".repeat(1_000),
                "x = " + "sum(k=1..2,".repeat(500) + "1" + ")".repeat(500),
                "x = " + "1 < ".repeat(2_000) + "1",
                "x".repeat(40_000),
                "\n".repeat(49_000),
                "x = 1\n".repeat(8_000),
                "# ".repeat(20_000),
                "\"".repeat(9_999),
                "x = " + "9".repeat(9_000),
                "chart " + "x,".repeat(4_000),
                "x[".repeat(4_000),
                "x".repeat(60_000));
        List<String> silent = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> texts.forEach(text -> {
                    Written written = new Written(TABLE + text);
                    if (written.told().isEmpty() && text.contains("x")) {
                        silent.add(text.substring(0, 20));
                    }
                }),
                "small stack",
                SMALL_STACK);
        List<Throwable> thrown = new ArrayList<>();
        thread.setUncaughtExceptionHandler((dead, error) -> thrown.add(error));
        thread.start();
        thread.join();
        assertThat(thrown).isEmpty();
        assertThat(silent).isEmpty();
    }

    @Test
    void as_deep_and_as_long_as_formulas_may_be_they_are_computed_on_a_small_stack() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> {
                    State state = new Written("\nx = " + "(1+".repeat(98) + "1" + ")".repeat(98)).start();
                    assertThat(state.readings()[0]).isEqualTo(99);
                },
                "small stack",
                SMALL_STACK);
        thread.setUncaughtExceptionHandler((dead, error) -> thrown.add(error));
        thread.start();
        thread.join();
        assertThat(thrown).isEmpty();
    }

    @Test
    void any_pieces_in_any_order_are_read_or_told_at_a_place_within_the_text() {
        String[] pieces = {
            "x",
            "n",
            "lag",
            "t",
            "=",
            "[",
            "]",
            "(",
            ")",
            "+",
            "-",
            "*",
            "/",
            "^",
            "<",
            ">=",
            "!=",
            ",",
            "..",
            "1",
            "2.5",
            "1e3",
            "%",
            "ms",
            "req/s",
            "€",
            "if",
            "then",
            "else",
            "and",
            "or",
            "not",
            "sum",
            "k",
            "max",
            "random",
            "chart",
            "aim",
            "over",
            "within",
            "from",
            "to",
            "step",
            "smallest",
            "with",
            "as",
            "\"label\"",
            "\"",
            "#",
            "\n",
            "\n",
            " ",
            "µ",
            "𝒳",
            "–",
            "×",
            "\u0000",
            "t-1",
            "x[t]",
            "x[0]",
            "x = ",
            "x[t] = ",
            "0..9 s step 1 s",
            "t = 0..9 step 1\n"
        };
        Random random = new Random(14);
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(25); piece >= 0; piece--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            String fence = text.toString();
            assertThatCode(() -> tried(fence)).as(fence).doesNotThrowAnyException();
        }
    }

    private static void tried(String fence) {
        Written written = new Written(TABLE + fence);
        written.told();
        ReadFormulas read = written.read;
        assertThat(read.mistakes().isEmpty()).isEqualTo(read.formulas().isPresent());
        for (Mistake mistake : read.mistakes()) {
            assertThat(mistake.message()).isNotBlank();
            assertThat(mistake.offset()).isBetween(0, written.fence.length());
        }
        read.formulas().ifPresent(formulas -> {
            Trial.of(formulas, 1);
            assertThat(ProgramText.of(formulas, 1)).startsWith("{");
        });
    }

    @Test
    void any_cells_are_read_or_told() {
        String[] pieces = {
            "1", "9", ".", ",", "..", "…", " ", "%", "ms", "req", "/", "-", "−", "€", "e", "e9", "5 s", "x", "𝒳", "·",
            "\u202F"
        };
        Random random = new Random(14);
        for (int i = 0; i < 50_000; i++) {
            String[] cells = new String[4];
            for (int cell = 0; cell < cells.length; cell++) {
                StringBuilder text = new StringBuilder();
                for (int piece = random.nextInt(6); piece > 0; piece--) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                cells[cell] = text.toString();
            }
            boolean comma = random.nextBoolean();
            QuantityTable table = new QuantityTable(comma);
            assertThatCode(() -> {
                        List<CellMistake> mistakes = table.add("n", "", cells[1], cells[2], cells[3]);
                        Quantity quantity = table.quantities().get(0);
                        if (mistakes.isEmpty()) {
                            assertThat(quantity.steps()).isBetween(1, Quantity.MOST_STEPS);
                            assertThat(quantity.start()).isBetween(quantity.low(), quantity.high());
                        }
                    })
                    .as(String.join(" | ", cells))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void nothing_takes_longer_than_the_limit_of_work() {
        Written written = new Written("n | 3 | 1..10000 | 1\n\nt = 0..10000 s step 1 s\nx[t] = sum(k = 1..10000, k)\n"
                + "y = sum(k = 1..10000, sum(i = 1..10000, i))\n" + "chart y over n\n".repeat(20)
                + "chart x over t\n".repeat(20)
                + "aim largest n with y < 1\n".repeat(20));
        long before = System.nanoTime();
        Trial trial = Trial.of(written.formulas(), 1);
        assertThat(trial.errors()).hasSize(1);
        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(20_000);
    }
}
