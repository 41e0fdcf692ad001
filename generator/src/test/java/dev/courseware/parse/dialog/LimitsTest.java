package dev.courseware.parse.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a script holds, reading it takes time in proportion to its length, and never fails. */
class LimitsTest {
    private static final int SIZE = 500_000;
    private static final double DOUBLE_COST = 2.5;
    /** Below this, clocks and collectors decide more than the input does. */
    private static final long NOISE_NANOS = 300_000_000;

    private static final long LONGEST_NANOS = 5_000_000_000L;

    @Test
    void noInputMakesItThrow() {
        for (int seed = 0; seed < 6_000; seed++) {
            RandomScripts scripts = new RandomScripts(seed);
            for (String script : new String[] {scripts.noise(), scripts.mixed(), scripts.json()}) {
                assertThatCode(() -> ScriptWriter.write(Scripts.read(script)))
                        .as(script)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void noPrefixOfAScriptMakesItThrow() {
        String script =
                "Sure:\n**P1 (x):** [00:01] (laughs) a `b` <!-- predict: c -->\n```\nd\n```\n> e\n[S1] <P1>f</P1> {\"g\": [\"h\\u0041\"]}\n00:01.000 --> 00:02.000\n";
        for (int end = 0; end <= script.length(); end++) {
            String prefix = script.substring(0, end);
            assertThatCode(() -> ScriptWriter.write(Scripts.read(prefix)))
                    .as(prefix)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aMegabyteOfOrdinaryTalkTakesUnderASecond() {
        String script = repeat(
                "P1: So, let's (laughs) talk about *distributed* systems. Scalability, fault tolerance...\nP2: (interrupting) Yeah: why?\n\n- item: x\n\nNote: aside\n\n",
                2 * SIZE);
        nanos(script);
        assertThat(Math.min(nanos(script), nanos(script))).isLessThan(1_000_000_000L);
    }

    @TestFactory
    Stream<DynamicTest> doublingTheInputAtMostDoublesTheCost() {
        Map<String, IntFunction<String>> hostile = new LinkedHashMap<>();
        hostile.put("one long line", size -> "P1: a\nP2: " + repeat("word ", size));
        hostile.put("open brackets", size -> "P1: a\nP2: " + repeat("(pause ", size));
        hostile.put("cues", size -> "P1: a\nP2: " + repeat("(smiling) ", size));
        hostile.put("bracket lines", size -> "P1: a\nP2: b\n" + repeat("(x y)\n", size));
        hostile.put("colons", size -> repeat(": ", size));
        hostile.put("labels on one line", size -> repeat("Hi. Bob: ", size));
        hostile.put("less-than signs", size -> repeat("<", size));
        hostile.put("tags", size -> repeat("<Bo>x</Al>\n", size));
        hostile.put("stream marks", size -> repeat("[S1] x ", size));
        hostile.put("pipes", size -> repeat("<|", size));
        hostile.put("labels", size -> repeat("Bob: x\n", size));
        hostile.put("names", size -> numbered("Bo", ": x\n", size));
        hostile.put("codes", size -> numbered("A", ": x\n", size));
        hostile.put("deep JSON lists", size -> repeat("[\n", size));
        hostile.put("deep JSON objects", size -> repeat("{\"a\":", size));
        hostile.put("JSON", size -> "[" + repeat("{\"speaker\":\"A\",\"text\":\"b\"},", size) + "{}]");
        hostile.put("open fences", size -> "P1: a\n" + repeat("```x\n", size));
        hostile.put("growing back-ticks", LimitsTest::backTicks);
        hostile.put("open comments", size -> "P1: a\n" + repeat("<!-- predict:\n", size));
        hostile.put("annotations", size -> "P1: a\n\n(x)\n\n" + repeat("<!-- predict: x -->\n", size));
        hostile.put("open thoughts", size -> repeat("<think>", size));
        hostile.put("quotes", size -> repeat("> a\n", size));
        hostile.put("asterisks", size -> "P1: a\nP2: " + repeat("*", size));
        hostile.put("blank lines", size -> "P1: a\n" + repeat("\n", size) + "P2: b");
        hostile.put("backslashes", size -> "P1: a\nBob" + repeat("\\", size) + ": b");
        hostile.put("captions", size -> "WEBVTT\n\n" + repeat("00:01.000 --> 00:02.000\n<v A>x\n\n", size));
        hostile.put("last words", size -> "P1: a\n\n" + repeat("I hope x\n\n", size));
        return hostile.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> checkGrowth(entry.getValue())));
    }

    private static void checkGrowth(IntFunction<String> script) {
        String once = script.apply(SIZE);
        String twice = script.apply(2 * SIZE);
        long single = nanos(once);
        long both = nanos(twice);
        for (int i = 0; i < 8 && both > Math.max(NOISE_NANOS, DOUBLE_COST * single); i++) {
            single = Math.min(single, nanos(once));
            both = Math.min(both, nanos(twice));
        }
        assertThat(both).isLessThan(LONGEST_NANOS);
        assertThat((double) both).isLessThanOrEqualTo(Math.max(NOISE_NANOS, DOUBLE_COST * single));
    }

    /** The processor time that reading takes, which other work on the machine doesn't lengthen. */
    private static long nanos(String script) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Scripts.read(script);
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static String repeat(String piece, int size) {
        return piece.repeat(size / piece.length() + 1);
    }

    private static String numbered(String before, String after, int size) {
        StringBuilder script = new StringBuilder(size + 20);
        for (int i = 0; script.length() < size; i++) {
            script.append(before).append(i).append(after);
        }
        return script.toString();
    }

    private static String backTicks(int size) {
        StringBuilder script = new StringBuilder("P1: (pause) a\nP2: ");
        for (int i = 1; script.length() < size; i++) {
            script.append("`".repeat(i)).append(" (pause) ");
        }
        return script.toString();
    }
}
