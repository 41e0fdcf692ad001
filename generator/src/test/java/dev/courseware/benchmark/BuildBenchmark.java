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
import java.util.stream.Stream;

/**
 * Builds a course of N generated lessons, twice in one JVM, and prints what it took: the first build is what a user
 * waits for, the second shows what a warm JVM does. Of several sizes, how all that it takes grows. Not a test: figures
 * are only good side by side.
 *
 * <p>{@code mvn -q -Pbenchmark -pl themes,generator verify -Dlessons=1000 -Dslides=auto}
 *
 * <p>{@code mvn -q -Pbenchmark -pl themes,generator verify -Dlessons=1000,10000,100000}
 */
public final class BuildBenchmark {
    private BuildBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].contains(",")) {
            Growth.print(arguments[0].split(","), arguments[1], Path.of(arguments[2]));
            return;
        }
        int lessons = Integer.parseInt(arguments[0]);
        String slides = arguments.length > 1 ? arguments[1] : "none";
        Path course = Path.of(arguments.length > 2 ? arguments[2] : "target/benchmark");
        MadeCourse.write(course, lessons, slides);
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

    static void forget(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
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
