package dev.courseware.maven;

import dev.courseware.pipeline.BuildWork;
import dev.courseware.pipeline.BuildWork.Reason;
import dev.courseware.pipeline.BuildWork.Spent;
import dev.courseware.pipeline.BuildWork.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a build had to do, in a few lines, or with a line for each source if an explanation was asked for. */
final class WorkSummary {
    private static final int MOST = 10;
    /** People notice a tenth of a second. */
    private static final long SHORTEST = 100;

    private WorkSummary() {}

    static List<String> lines(BuildWork work, boolean explain) {
        if (work.unchanged()) {
            return List.of("Nothing has changed since the last build.");
        }
        List<String> lines = new ArrayList<>();
        if (!work.whole().isEmpty()) {
            lines.add("Every page was rebuilt: " + work.whole() + ".");
        } else {
            lines.add(counts(work));
            reasons(work, reason -> reason.step() != Step.KEPT, explain ? Integer.MAX_VALUE : MOST, lines);
        }
        if (explain && work.whole().isEmpty()) {
            reasons(work, reason -> reason.step() == Step.KEPT, Integer.MAX_VALUE, lines);
        }
        times("Time", work.phases(), lines);
        times("Slowest", work.slowest(), lines);
        return lines;
    }

    private static String counts(BuildWork work) {
        String framed =
                work.framed() == 0 ? "" : ", rewrote " + Count.of(work.framed(), "page") + " around the same text";
        return "Read " + Count.of(work.read(), "source") + framed + ", kept the rest (" + work.kept() + ")";
    }

    private static void reasons(BuildWork work, Predicate<Reason> wanted, int most, List<String> lines) {
        List<Reason> all = work.reasons().stream().filter(wanted).toList();
        all.stream().limit(most).forEach(reason -> lines.add("  " + reason.source() + ": " + reason.why()));
        if (all.size() > most) {
            lines.add("  and " + (all.size() - most) + " more; -Dcourseware.explain lists them all");
        }
    }

    private static void times(String word, List<Spent> times, List<String> lines) {
        String told = times.stream()
                .filter(spent -> spent.milliseconds() >= SHORTEST)
                .map(spent -> spent.what() + String.format(Locale.ROOT, " %.1f s", spent.milliseconds() / 1000.0))
                .collect(Collectors.joining(", "));
        if (!told.isEmpty()) {
            lines.add(word + ": " + told);
        }
    }
}
