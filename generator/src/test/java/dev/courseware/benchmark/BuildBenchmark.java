package dev.courseware.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Builds a course of N generated lessons, twice in one JVM, and prints what it took: the first build is what a user
 * waits for, the second shows what a warm JVM does. Not a test: figures are only good side by side.
 *
 * <p>{@code mvn -q -Pbenchmark -pl themes,generator verify -Dlessons=1000 -Dslides=auto}
 */
public final class BuildBenchmark {
    private static final String[] WORDS = {
        "node",
        "replica",
        "leader",
        "quorum",
        "request",
        "latency",
        "failure",
        "backup",
        "partition",
        "message",
        "log",
        "state",
        "client",
        "server",
        "timeout",
        "retry",
        "queue",
        "shard",
        "cache",
        "consistency"
    };

    private final Random random = new Random(7);

    private BuildBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int lessons = Integer.parseInt(arguments[0]);
        String slides = arguments.length > 1 ? arguments[1] : "none";
        Path course = Path.of(arguments.length > 2 ? arguments[2] : "target/benchmark");
        new BuildBenchmark().write(course, lessons, slides);
        System.out.printf(
                "%d lessons, slides %s, %d threads, at most %d MB%n",
                lessons,
                slides,
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        // A site from before would have to be cleared away in what is measured.
        forget(course.resolve("target"));
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        for (String run : new String[] {"cold", "warm"}) {
            long before = machine.getProcessCpuTime();
            BuildReport report = CourseBuilder.build(BuildRequest.of(course, course.resolve("target")), new Phases());
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d pages, %d decks in %.2f s, %.2f s of CPU%n",
                    run,
                    report.pages(),
                    report.decks(),
                    report.duration().toMillis() / 1000.0,
                    (machine.getProcessCpuTime() - before) / 1e9);
            report.diagnostics().stream().limit(3).forEach(System.out::println);
        }
    }

    private static void forget(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void write(Path course, int lessons, String slides) throws IOException {
        Files.createDirectories(course);
        Files.writeString(course.resolve("course.yml"), "title: Benchmark\ndefaults:\n  slides: " + slides + "\n");
        for (int i = 0; i < lessons; i++) {
            Path unit = course.resolve(String.format(Locale.ROOT, "lessons/unit-%04d", i / 20));
            Files.createDirectories(unit);
            Files.writeString(unit.resolve(String.format(Locale.ROOT, "lesson-%05d.md", i)), lesson(i));
        }
    }

    private String lesson(int number) {
        StringBuilder text = new StringBuilder("---\ntitle: Lesson " + number + "\n---\n\n");
        for (int section = 0; section < 4; section++) {
            text.append("## Section ").append(section).append("\n\n");
            text.append(paragraph()).append("\n\n").append(paragraph()).append("\n\n");
            for (int item = 0; item < 4; item++) {
                text.append("- ").append(sentence()).append('\n');
            }
            text.append('\n');
        }
        text.append("```java\nfinal class Node")
                .append(number)
                .append(" {\n    private long seen; // millis\n")
                .append("    boolean alive(long now) { return now - seen < 3_000L; }\n}\n```\n\n");
        text.append("| node | load |\n| --- | ---: |\n");
        for (int row = 0; row < 5; row++) {
            text.append("| ")
                    .append(word())
                    .append(" | ")
                    .append(random.nextInt(99))
                    .append(" |\n");
        }
        return text.toString();
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append(sentence()).append(' ');
        }
        return text.toString().strip();
    }

    private String sentence() {
        StringBuilder text = new StringBuilder("The");
        int marked = random.nextInt(12);
        for (int i = 0; i < 12; i++) {
            text.append(i == marked ? " **" + word() + "**" : " " + word());
        }
        return text.append('.').toString();
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static final class Phases implements BuildListener {
        private long last = System.nanoTime();

        @Override
        public void phase(Phase phase, int items) {
            long now = System.nanoTime();
            System.out.printf(Locale.ROOT, "  %s after %d ms%n", phase, (now - last) / 1_000_000);
            last = now;
        }

        @Override
        public void progress(int done, int all) {
            // The phases tell enough.
        }
    }
}
