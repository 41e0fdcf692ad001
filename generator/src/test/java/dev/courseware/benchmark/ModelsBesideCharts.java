package dev.courseware.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * What a model costs beside a chart: the same made-up lessons with one of them each, built in turn in one warm process,
 * so that whatever else keeps the machine busy is shared by both. Prints the processor time of each pair of builds and the
 * medians.
 *
 * <p>{@code mvn -q -Pbenchmark -pl themes,generator verify -Dlessons=1000 -Dslides=auto -Dbenchmark=ModelsBesideCharts}
 */
public final class ModelsBesideCharts {
    private static final int ROUNDS = 7;
    /** Until compilers have seen enough. */
    private static final int WARM = 4;

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ModelsBesideCharts() {}

    public static void main(String[] arguments) throws IOException {
        int lessons = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[2]);
        Path charts = course(folder.resolve("charts"), lessons, arguments[1], ModelsBesideCharts::chart);
        Path models = course(folder.resolve("models"), lessons, arguments[1], ModelsBesideCharts::model);
        List<Double> ofCharts = new ArrayList<>();
        List<Double> ofModels = new ArrayList<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            double chart = seconds(charts);
            double model = seconds(models);
            if (round >= WARM) {
                ofCharts.add(chart);
                ofModels.add(model);
            }
            System.out.printf(Locale.ROOT, "charts %.2f s, models %.2f s: %.3f%n", chart, model, model / chart);
        }
        double chart = median(ofCharts);
        double model = median(ofModels);
        System.out.printf(
                Locale.ROOT,
                "%d lessons, slides %s, medians: charts %.2f s, models %.2f s of CPU: %.3f%n",
                lessons,
                arguments[1],
                chart,
                model,
                model / chart);
    }

    private static Path course(Path folder, int lessons, String slides, IntFunction<String> more) throws IOException {
        MadeCourse.write(folder, lessons, slides, more);
        return folder;
    }

    private static double seconds(Path course) throws IOException {
        BuildBenchmark.forget(course.resolve("target"));
        System.gc();
        long before = MACHINE.getProcessCpuTime();
        BuildReport report =
                CourseBuilder.build(BuildRequest.of(course, course.resolve("target")), BuildListener.SILENT);
        if (!report.written() || !report.diagnostics().isEmpty()) {
            throw new IllegalStateException("not as it should be: " + report.diagnostics());
        }
        return (MACHINE.getProcessCpuTime() - before) / 1e9;
    }

    private static double median(List<Double> seconds) {
        double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String chart(int lesson) {
        StringBuilder text = new StringBuilder("\nHow many copies make three nines?\n\n");
        text.append("```csv {chart=line title=\"At least one is up\" unit=\"%\"}\ncopies,up\n");
        double down = 1;
        for (int copies = 1; copies <= 8; copies++) {
            down *= 1 - each(lesson) / 100;
            text.append(String.format(Locale.ROOT, "%d,%.6f%n", copies, 100 * (1 - down)));
        }
        return text.append("```\n\nTwo of 99 percent do, and at 90 it takes four.\n")
                .toString();
    }

    private static String model(int lesson) {
        return String.format(Locale.ROOT, """

                ::: model Copies {#copies}
                How many copies make three nines?

                | quantity | start | range | step |
                |---|---|---|---|
                | `n` copies | 1 | 1..8 | 1 |
                | `a` each is up | %.1f %% | 90..99.9 %% | 0.1 %% |

                ```formulas
                up "at least one is up" = 1 - (1 - a)^n
                chart up over n
                aim smallest n with up > 99.9 %%
                ```

                Two of 99 percent do, and at 90 it takes four.
                :::
                """, each(lesson));
    }

    private static double each(int lesson) {
        return 90 + lesson % 90 / 10.0;
    }
}
