package dev.courseware.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Builds a course once and says what this process has taken: seconds of CPU, and megabytes at most. */
final class OneBuild {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private OneBuild() {}

    public static void main(String[] arguments) throws IOException {
        Path course = Path.of(arguments[0]);
        BuildReport report =
                CourseBuilder.build(BuildRequest.of(course, course.resolve("target")), BuildListener.SILENT);
        if (!report.written()) {
            throw new IllegalStateException("not written: " + report.diagnostics());
        }
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.out.printf(Locale.ROOT, "%.2f %.1f%n", machine.getProcessCpuTime() / 1e9, peak());
    }

    /** All of the process where Linux tells it, elsewhere what the JVM knows of. */
    private static double peak() throws IOException {
        if (Files.isReadable(STATUS)) {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith(PEAK)) {
                    return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
                }
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .mapToLong(OneBuild::most)
                        .sum()
                / 1e6;
    }

    private static long most(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
