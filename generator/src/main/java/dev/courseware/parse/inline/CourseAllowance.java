package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Position;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Limits what all files of a course together may demand of a renderer. Files are read in any order, several at a time:
 * which of them come too late to be served differs, but not whether one does, and where that is told is settled in the
 * end, by the files' names. Thread-safe.
 */
public final class CourseAllowance {
    private final String what;
    private final long most;
    private final AtomicLong spent = new AtomicLong();
    private final Map<String, OfFile> files = new ConcurrentSkipListMap<>();

    private record OfFile(Position first, long cost) {
        OfFile and(OfFile more) {
            boolean later = first.line() < more.first.line()
                    || first.line() == more.first.line() && first.column() <= more.first.column();
            return new OfFile(later ? first : more.first, cost + more.cost);
        }
    }

    /**
     * @param what the pieces' name
     * @param most what they may cost
     */
    CourseAllowance(String what, long most) {
        this.what = what;
        this.most = most;
    }

    /** For what a course may have any number of, if each of its files keeps to its own allowance. */
    static CourseAllowance unlimited() {
        return new CourseAllowance("", Long.MAX_VALUE);
    }

    boolean admits() {
        return spent.get() <= most;
    }

    /** Records the cost of a piece of a file. */
    void spend(String file, Position at, long cost) {
        spent.addAndGet(cost);
        files.merge(file, new OfFile(at, cost), OfFile::and);
    }

    /** Reports, once every file has been read, whether the limit was exceeded, and from which file on. */
    void tell(Diagnostics diagnostics) {
        long sum = 0;
        for (Map.Entry<String, OfFile> file : files.entrySet()) {
            sum += file.getValue().cost();
            if (sum > most) {
                Position at = file.getValue().first();
                diagnostics.report(
                        CoreRule.LIMIT,
                        file.getKey(),
                        at.line(),
                        at.column(),
                        "the " + what
                                + " of the course up to this file, in the order of file names, need more work than a"
                                + " build may do",
                        "make large ones smaller, or make several courses of it");
                return;
            }
        }
    }
}
