package dev.courseware.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.cache.ContentCache;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagram.DiagramRenderer;
import dev.courseware.formula.MathRenderer;
import dev.courseware.highlight.Highlighter;
import dev.courseware.model.Glossary;
import dev.courseware.model.PageRef;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.CourseScanner;
import dev.courseware.source.SourceText;
import dev.courseware.source.SourceTree;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to keep the parser busy cost little, or are refused with a diagnostic. */
@Tag("slow")
class HostileTextTest {
    private static final long STACK = 256L * 1024 * 1024;
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final Duration MEASURABLE = Duration.ofMillis(200);
    /** Three doublings tell what grows faster than its text by so much that other work on the machine doesn't matter. */
    private static final int TIMES = 8;

    private static final double DOUBLED = 2.5;
    /** Beyond this, lessons are refused for their length alone, sooner or later. */
    private static final int LARGEST = 100_000;

    private static final int AGAIN = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Highlighter HIGHLIGHTER = new Highlighter(HostileTextTest.class.getClassLoader());
    private static final ContentServices ENGINES = new ContentServices(
            new MathRenderer(ContentCache.NONE, HostileTextTest.class.getClassLoader()),
            new DiagramRenderer(ContentCache.NONE, HostileTextTest.class.getClassLoader()));

    private static final Map<String, Accepted> ACCEPTED = new HashMap<>();

    @TempDir
    static Path folder;

    private static LessonParser parser;
    private static PageRef page;

    @BeforeAll
    static void warmUp() throws IOException {
        TinyCourse course = TinyCourse.in(folder.resolve("warm"), "-- lessons/1-a.md --\n# A\n");
        CourseFiles files = CourseFiles.in(course.source(), course.output());
        SourceTree tree =
                CourseScanner.scan(files, new Titles(), new Diagnostics()).orElseThrow();
        parser = new LessonParser(files, tree.outline(), Glossary.NONE, HIGHLIGHTER, ENGINES);
        page = tree.outline().page("lessons/1-a.md").orElseThrow();
        for (int i = 0; i < 10; i++) {
            read("# a\n\n*b* `c` [d](#a)\n\n- e\n- f\n\n| g |\n|---|\n| h |\n".repeat(100));
        }
    }

    static HostileText[] texts() {
        return HostileText.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void any_text_up_to_our_limit_is_read_soon_and_costs_in_proportion_to_its_size(HostileText hostile) {
        Accepted accepted = accepted(hostile);
        if (accepted.cost().compareTo(MEASURABLE) > 0) {
            int size = accepted.size();
            Duration whole = least(hostile.text().apply(size));
            Duration part = least(hostile.text().apply(size / TIMES));
            for (int i = 0; i < AGAIN && whole.toMillis() >= most(part); i++) {
                whole = shorter(whole, least(hostile.text().apply(size)));
                part = shorter(part, least(hostile.text().apply(size / TIMES)));
            }
            assertThat(whole.toMillis())
                    .as("milliseconds for %s, an eighth of it costs %s", size, part)
                    .isLessThan(most(part));
        }
    }

    @Test
    void what_is_just_beyond_our_limits_is_told_and_not_read() {
        Set<String> told = new TreeSet<>();
        for (HostileText hostile : texts()) {
            accepted(hostile).refusal().ifPresent(told::add);
        }
        assertThat(told)
                .contains(
                        "a list is indented by more than 300 columns",
                        "containers are nested deeper than 50 levels",
                        "lists and quotations are nested deeper than 60 levels",
                        "the tables up to here have more than 50,000 cells",
                        "this text has more than 20,000 lines",
                        "this text is too complex to be read",
                        "too many lines in a row, without a blank one, end here",
                        "there are too many emphasis marks in the paragraph that ends here");
    }

    @Test
    void what_is_not_refused_is_built_within_seconds_a_file() {
        TinyCourse course =
                TinyCourse.in(folder.resolve("built"), "-- course.yml --\ntitle: Hostile\ndefaults: {slides: none}\n");
        HostileText[] texts = texts();
        int files = 0;
        for (int i = 0; i < texts.length; i++) {
            if (accepted(texts[i]).flawless()) {
                String text = texts[i].text().apply(accepted(texts[i]).size());
                course.write("lessons/l" + i + ".md", text.getBytes(StandardCharsets.UTF_8));
                files++;
            }
        }
        Duration took = course.leastBuild(MOST.multipliedBy(4));
        assertThat(course.problems())
                .filteredOn(problem -> problem.contains(": error: "))
                .isEmpty();
        assertThat(files).isGreaterThan(texts.length / 2);
        assertThat(took).isLessThan(MOST.multipliedBy(4));
    }

    @Test
    void a_refused_text_is_told_at_its_place_and_other_files_as_well() {
        HostileText links = HostileText.of("[a](b)");
        String intricate = links.text().apply(accepted(links).beyond());
        TinyCourse course = TinyCourse.in(
                        folder.resolve("told"),
                        "-- lessons/1-a.md --\n---\ntitle: A\n---\nText\n\n" + "> ".repeat(61) + "x\n"
                                + "-- lessons/2-b.md --\n" + intricate
                                + "\n-- lessons/3-c.md --\n::: notse\n:::\n")
                .build();
        assertThat(course.report().written()).isFalse();
        assertThat(course.problems().stream().map(problem -> problem.replaceAll(":1:\\d{5}:", ":1:…:")))
                .containsExactly(
                        "lessons/1-a.md:6:1: error: lists and quotations are nested deeper than 60 levels"
                                + " (simplify or split this file; it was not read)",
                        "lessons/2-b.md:1:…: error: this text is too complex to be read"
                                + " (simplify or split this file; it was not read)",
                        "lessons/3-c.md:1:5: error: there is no container «notse» (did you mean «note»?)");
    }

    @Test
    void containers_nest_as_deep_as_anyone_may_need() {
        assertThat(problems(nested(50))).isEmpty();
        assertThat(problems(nested(51))).containsExactly("containers are nested deeper than 50 levels");
    }

    @Test
    void what_large_lessons_hold_is_not_refused() {
        List<String> large = List.of(
                "# A\n\n"
                        + "A paragraph of *some* words with `code` and [links](#a) in it. "
                                .repeat(30)
                                .repeat(4) + "\n\n" + "Another\n".repeat(1_200),
                "| a | b | c |\n|---|---|---|\n" + "| *1* | `2` | 3 |\n".repeat(1_200),
                "- item with `code`\n".repeat(1_200),
                "Term\n: Meaning\n\n".repeat(2_000),
                "[b]: https://example.org\n".repeat(300),
                "```c\n" + "int *a_b = &c_d[e_f] | **p;\n".repeat(900) + "```\n",
                "Text[^1]\n\n".repeat(500) + "[^1]: Note\n",
                ("## Part\n\n" + "Words, words. ".repeat(100) + "\n\n").repeat(200));
        for (String text : large) {
            assertThat(problems(text)).as(text.substring(0, 20)).isEmpty();
        }
    }

    /** Goes up to our own limit and a little beyond, never further. */
    private static Accepted accepted(HostileText hostile) {
        return ACCEPTED.computeIfAbsent(hostile.name(), name -> {
            Accepted accepted = new Accepted(0, Duration.ZERO, false, 0, Optional.empty());
            int size = 4;
            while (size - accepted.size() > accepted.size() / 8) {
                String text = hostile.text().apply(size);
                if (text.length() > LARGEST && accepted.beyond() == 0) {
                    return accepted;
                }
                Reading reading = read(text);
                accepted = reading.refused()
                        ? accepted.but(size, reading.problems().get(0).message())
                        : accepted.at(size, reading);
                size = accepted.beyond() == 0 ? 2 * size : (accepted.size() + accepted.beyond()) / 2;
            }
            return accepted;
        });
    }

    /**
     * How much of a text is read.
     *
     * @param size the largest size, or nearly so, at which it is
     * @param cost what that costs
     * @param flawless whether nothing is told of it
     * @param beyond the least size, or nearly so, that is refused; 0 if none is that this test tries
     * @param refusal what is told then
     */
    private record Accepted(int size, Duration cost, boolean flawless, int beyond, Optional<String> refusal) {
        Accepted at(int read, Reading reading) {
            return new Accepted(read, reading.cost(), reading.problems().isEmpty(), beyond, refusal);
        }

        Accepted but(int refused, String told) {
            return new Accepted(size, cost, flawless, refused, Optional.of(told));
        }
    }

    private record Reading(Duration cost, List<Diagnostic> problems) {
        boolean refused() {
            return problems.stream().anyMatch(problem -> problem.hint().endsWith("it was not read"));
        }
    }

    private static String nested(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = depth; i > 0; i--) {
            out.append(":".repeat(i + 2)).append(" note\n");
        }
        for (int i = 1; i <= depth; i++) {
            out.append(":".repeat(i + 2)).append('\n');
        }
        return out.toString();
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Diagnostic::message).toList();
    }

    private static Duration least(String text) {
        Duration least = read(text).cost();
        for (int i = 0; i < 2; i++) {
            least = shorter(least, read(text).cost());
        }
        return least;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static long most(Duration part) {
        return (long) Math.max(DOUBLED * DOUBLED * DOUBLED * part.toMillis(), DOUBLED * MEASURABLE.toMillis());
    }

    /** Reads a text as a build does, and takes the processor time, which other processes don't change. */
    private static Reading read(String text) {
        AtomicReference<Reading> reading = new AtomicReference<>();
        run(() -> {
            long start = THREADS.getCurrentThreadCpuTime();
            List<Diagnostic> problems = parser.parse(page, new SourceText("", 0, text, 1))
                    .diagnostics()
                    .inFileOrder();
            reading.set(new Reading(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start), problems));
        });
        assertThat(reading.get().cost()).isLessThan(MOST);
        return reading.get();
    }

    private static void run(Runnable task) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, task, "hostile", STACK);
        thread.setUncaughtExceptionHandler((of, problem) -> thrown.set(problem));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(thrown.get()).isNull();
    }
}
