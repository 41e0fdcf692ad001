package dev.courseware.fuzz;

import com.sun.management.OperatingSystemMXBean;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One build of a made-up course.
 *
 * @param course what came of it
 * @param cost processor time of the whole process, in nanoseconds
 */
record Trial(TinyCourse course, long cost) {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /**
     * Builds a course in a folder that is emptied before.
     *
     * @param language of the machine that builds, as {@code tr}
     */
    static Trial of(Case tried, Path folder, int threads, String language) {
        clear(folder);
        TinyCourse course =
                TinyCourse.in(folder, "-- course.yml --\ntitle: Fuzz\n").extensions(LocalFormat.LOADER);
        tried.files().keySet().forEach(path -> course.write(path, tried.bytes(path)));
        return built(course.threads(threads), language);
    }

    /** Builds a course once more where it is. */
    static Trial built(TinyCourse course, String language) {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            long before = MACHINE.getProcessCpuTime();
            course.build();
            return new Trial(course, MACHINE.getProcessCpuTime() - before);
        } finally {
            Locale.setDefault(usual);
        }
    }

    static void clear(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
