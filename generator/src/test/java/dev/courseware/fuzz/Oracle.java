package dev.courseware.fuzz;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Judges what a build makes of any course: it never fails otherwise than by telling, and what it writes keeps the promises. */
final class Oracle {
    private static final long A_SECOND = 1_000_000_000L;
    private static final long MOST = 6 * A_SECOND;
    private static final long MOST_A_KILOBYTE = A_SECOND / 20;
    private static final int ROUNDS = 4;
    private static final String[] LANGUAGES = {"tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "az"};

    private final Path folder;
    private String hash = "";

    /** @param folder may be filled and cleared */
    Oracle(Path folder) {
        this.folder = folder;
    }

    /** What is wrong, one line each; empty if nothing is. */
    List<String> faults(Case tried) {
        return faults(tried, true);
    }

    /** What may be the same as a fault that was found, without what can't. */
    List<String> faultsLike(String fault, Case smaller) {
        return faults(smaller, fault.startsWith("another build") || fault.startsWith("the build wrote"));
    }

    private List<String> faults(Case tried, boolean twice) {
        hash = "";
        Case left = tried;
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Trial first = Trial.of(left, folder.resolve("first"), 1, "en");
                List<String> faults = new DiagnosticJudge(left).faults(first.course());
                faults.addAll(cost(left, first));
                if (!faults.isEmpty()) {
                    return faults;
                }
                Case fewer = first.course().report().written() ? left : withoutRefused(left, first.course());
                if (fewer.equals(left)) {
                    return site(left, first.course(), twice);
                }
                left = fewer;
            }
            return List.of();
        } catch (Throwable e) {
            return List.of("it failed: " + described(e));
        }
    }

    /** A hash of the last site that was written. */
    String hash() {
        return hash;
    }

    /** The cost of a build is told when a second one costs too much as well. */
    private List<String> cost(Case tried, Trial trial) {
        long most = MOST + MOST_A_KILOBYTE * (tried.size() >> 10);
        if (trial.cost() <= most
                || Trial.of(tried, folder.resolve("first"), 1, "en").cost() <= most) {
            return List.of();
        }
        return List.of("it costs " + trial.cost() / A_SECOND + " s of processor time for " + tried.size() + " bytes");
    }

    static boolean isTooMuch(long nanos, int bytes) {
        return nanos > MOST + MOST_A_KILOBYTE * (bytes >> 10);
    }

    private List<String> site(Case tried, TinyCourse course, boolean twice) {
        Map<String, String> files =
                course.report().written() ? TinyCourse.contents(course.site(), path -> path) : Map.of();
        List<String> faults = new ArrayList<>();
        if (!files.isEmpty()) {
            faults.addAll(new SiteJudge(files, isTrusted(tried)).faults());
            faults.addAll(new MarkJudge(tried, course.report().diagnostics(), files).faults());
            hash = SiteJudge.hash(files);
        }
        if (faults.isEmpty() && twice) {
            faults.addAll(again(tried, course, files));
        }
        return faults;
    }

    /** Where HTML is trusted, its author answers for it. */
    private static boolean isTrusted(Case tried) {
        return tried.files().getOrDefault("course.yml", "").contains("trusted");
    }

    /** Builds once more, in several threads, another folder full of snares and another language, and compares. */
    private List<String> again(Case tried, TinyCourse first, Map<String, String> files) {
        List<String> faults = new ArrayList<>();
        String language = LANGUAGES[(int) (tried.number() % LANGUAGES.length)];
        Snares snares = new Snares(folder.resolve("second"));
        snares.lay((int) (tried.number() / LANGUAGES.length));
        TinyCourse second =
                Trial.built(snares.course(tried).threads(3), language).course();
        faults.addAll(snares.faults());
        if (!second.problems().equals(first.problems())) {
            faults.add("another build tells other things: " + first.problems() + " and " + second.problems());
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

    static String described(Throwable e) {
        return e
                + Stream.of(e.getStackTrace())
                        .limit(6)
                        .map(frame -> " at " + frame)
                        .reduce("", String::concat)
                + (e.getCause() == null ? "" : " for " + described(e.getCause()));
    }
}
