package dev.courseware.pipeline;

import dev.courseware.pipeline.BuildWork.Reason;
import dev.courseware.pipeline.BuildWork.Spent;
import dev.courseware.pipeline.BuildWork.Step;
import dev.courseware.render.Reuse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Notes what a build does, for its report. Thread-safe. */
final class WorkLog {
    /** The number of sources that are listed if nobody asked for all. */
    private static final int MOST = 10;

    private final boolean explain;
    private final List<Spent> phases = new ArrayList<>();
    private final Map<String, Reason> reasons = new HashMap<>();
    private final Map<String, Long> times = new HashMap<>();
    private long since;

    /**
     * @param explain whether every source's reason is wanted
     * @param started when the build began, as {@link System#nanoTime} has it
     */
    WorkLog(boolean explain, long started) {
        this.explain = explain;
        this.since = started;
    }

    /** A phase is over. */
    synchronized void phase(String name) {
        long now = System.nanoTime();
        phases.add(new Spent(name, TimeUnit.NANOSECONDS.toMillis(now - since)));
        since = now;
    }

    /**
     * A source is done.
     *
     * @param why it was read; of others empty
     */
    synchronized void done(String source, Reuse reuse, String why, long nanos) {
        times.put(source, nanos);
        reasons.put(
                source,
                switch (reuse) {
                    case ALL -> new Reason(source, Step.KEPT, "nothing of it was changed");
                    case TEXT -> new Reason(source, Step.FRAMED, "a title or the order around it was changed");
                    case NONE -> new Reason(source, Step.READ, why);
                });
    }

    /** What was done so far. @param whole why everything was built anew, or empty */
    synchronized BuildWork work(String whole) {
        List<Spent> slowest = times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(each -> new Spent(each.getKey(), TimeUnit.NANOSECONDS.toMillis(each.getValue())))
                .toList();
        List<Reason> told = reasons.values().stream()
                .filter(reason -> explain || (whole.isEmpty() && reason.step() != Step.KEPT))
                .sorted(Comparator.comparing(Reason::source))
                .map(reason -> whole.isEmpty() ? reason : new Reason(reason.source(), reason.step(), whole))
                .toList();
        return new BuildWork(
                false, whole, count(Step.READ), count(Step.FRAMED), count(Step.KEPT), phases, slowest, told);
    }

    private int count(Step step) {
        return (int) reasons.values().stream()
                .filter(reason -> reason.step() == step)
                .count();
    }
}
