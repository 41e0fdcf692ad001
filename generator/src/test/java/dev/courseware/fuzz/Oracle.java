package dev.courseware.fuzz;

import com.sun.management.OperatingSystemMXBean;
import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Judges what a build makes of any course: it never fails otherwise than by telling, and what it writes keeps the promises. */
final class Oracle {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final long A_SECOND = 1_000_000_000L;
    private static final long MOST = 20 * A_SECOND;
    private static final long MOST_A_KILOBYTE = A_SECOND / 10;
    private static final int ROUNDS = 4;

    private final Path folder;
    private String hash = "";

    /** @param folder may be filled and cleared */
    Oracle(Path folder) {
        this.folder = folder;
    }

    /** What is wrong, one line each; empty if nothing is. */
    List<String> faults(Case tried) {
        hash = "";
        Case left = tried;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> faults = new ArrayList<>();
            TinyCourse course;
            try {
                course = build(left, 1, faults);
            } catch (InvalidPathException e) {
                return List.of();
            } catch (Throwable e) {
                return List.of("it failed: " + e + at(e));
            }
            diagnostics(course, faults);
            if (!faults.isEmpty()) {
                return faults;
            }
            if (course.report().written()) {
                return site(left, course);
            }
            Case fewer = withoutRefused(left, course);
            if (fewer.equals(left)) {
                return again(left, course);
            }
            left = fewer;
        }
        return List.of();
    }

    /** A hash of the last site that was written. */
    String hash() {
        return hash;
    }

    /** Where HTML is trusted, its author answers for it. */
    private List<String> site(Case tried, TinyCourse course) {
        Map<String, String> files = TinyCourse.contents(course.site(), path -> path);
        List<String> faults = new ArrayList<>();
        if (!tried.files().getOrDefault("course.yml", "").contains("trusted")) {
            faults.addAll(new SiteJudge(files).faults());
        }
        hash = SiteJudge.hash(files);
        if (faults.isEmpty()) {
            faults.addAll(again(tried, course));
        }
        return faults;
    }

    /** Builds once more, in several threads and another folder, and compares. */
    private List<String> again(Case tried, TinyCourse first) {
        List<String> faults = new ArrayList<>();
        Map<String, String> files =
                first.report().written() ? TinyCourse.contents(first.site(), path -> path) : Map.of();
        List<String> problems = first.problems();
        TinyCourse second = build(tried, 3, faults);
        if (!second.problems().equals(problems)) {
            faults.add("another build tells other things: " + problems + " and " + second.problems());
        }
        Map<String, String> others =
                second.report().written() ? TinyCourse.contents(second.site(), path -> path) : Map.of();
        if (!others.equals(files)) {
            TreeSet<String> different = new TreeSet<>(files.keySet());
            different.addAll(others.keySet());
            different.removeIf(file -> others.getOrDefault(file, "").equals(files.getOrDefault(file, "")));
            faults.add("another build writes other bytes: " + different);
        }
        return faults;
    }

    private TinyCourse build(Case tried, int threads, List<String> faults) {
        clear();
        TinyCourse course = TinyCourse.in(folder.resolve("t" + threads), "-- course.yml --\ntitle: Fuzz\n");
        tried.files().forEach((path, text) -> course.write(path, CaseMaker.bytes(text)));
        long before = MACHINE.getProcessCpuTime();
        course.threads(threads).build();
        long cost = MACHINE.getProcessCpuTime() - before;
        long most = MOST + MOST_A_KILOBYTE * (tried.size() >> 10);
        if (cost > most) {
            faults.add("it costs " + cost / A_SECOND + " s of processor time for " + tried.size() + " bytes");
        }
        return course;
    }

    private static void diagnostics(TinyCourse course, List<String> faults) {
        for (Diagnostic problem : course.report().diagnostics()) {
            boolean lost = problem.hint().startsWith("this is a fault of courseware");
            boolean silent = problem.message().isBlank() || problem.line() < 0;
            boolean internal = problem.message().matches("(?s).*(Exception|java\\.lang|null pointer).*");
            if (lost || silent || internal) {
                faults.add(problem.toString());
            }
        }
    }

    /** The course without the files that hold errors, so that what is left can be built. */
    private static Case withoutRefused(Case tried, TinyCourse course) {
        Case left = tried;
        for (Diagnostic problem : course.report().diagnostics()) {
            if (problem.severity() == Severity.ERROR && problem.path().startsWith("lessons/")) {
                left = left.without(problem.path());
            }
        }
        return left;
    }

    private static String at(Throwable e) {
        return Stream.of(e.getStackTrace())
                .limit(6)
                .map(frame -> " at " + frame)
                .reduce("", String::concat);
    }

    private void clear() {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
