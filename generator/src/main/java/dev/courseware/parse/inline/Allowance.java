package dev.courseware.parse.inline;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Position;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Limits what one file may demand of a renderer: the number of pieces, and their cost. Costs are counted by texts and
 * by the engine's steps and not by time, so that a build says the same on any machine, with and without what earlier
 * builds have kept.
 */
public final class Allowance {
    /** Some forty photographs of a good camera. */
    private static final long PIXELS = 1_000_000_000;
    /** About three seconds; a usual formula takes a hundred thousand. */
    private static final long FORMULAS_OF_FILE = 200_000_000;
    /** About three minutes. */
    private static final long FORMULAS_OF_COURSE = 12_000_000_000L;
    /** About ten seconds. */
    private static final long DIAGRAMS_OF_FILE = 10_000;
    /** About three minutes. */
    private static final long DIAGRAMS_OF_COURSE = 200_000;

    private final CourseAllowance course;
    private final int most;
    private int pieces;
    private long left;
    private boolean told;
    private final Map<String, Spent> spent = new TreeMap<>();

    Allowance(CourseAllowance course, int most, long costs) {
        this.course = course;
        this.most = most;
        this.left = costs;
    }

    /** Whether one more piece may be rendered. */
    public boolean admits() {
        pieces++;
        return isLeft() && course.admits();
    }

    /** Records the cost of a piece, with its file and position. */
    public void spend(String file, Position at, long cost) {
        left -= cost;
        course.spend(file, at, cost);
        spent.merge(file, new Spent(file, at, cost), Spent::and);
    }

    /** What was spent, by file. */
    public List<Spent> spent() {
        return List.copyOf(spent.values());
    }

    /**
     * What the pieces of a file have cost together.
     *
     * @param first where the first of them stands
     */
    public record Spent(String file, Position first, long cost) {
        Spent and(Spent more) {
            boolean earlier = first.line() < more.first.line()
                    || first.line() == more.first.line() && first.column() <= more.first.column();
            return new Spent(file, earlier ? first : more.first, cost + more.cost);
        }
    }

    /**
     * Whether to report a refusal: only the first one in a file, and none if it is the course's limit that was
     * exceeded.
     */
    public boolean isFirstRefusal() {
        boolean first = !told && !isLeft();
        told |= first;
        return first;
    }

    private boolean isLeft() {
        return pieces <= most && left > 0;
    }

    /**
     * What one file may ask for.
     *
     * @param formulas costs are the engine's steps
     * @param diagrams costs are efforts
     * @param pictures costs are pixels that are decoded for smaller copies
     */
    public record OfFile(Allowance formulas, Allowance diagrams, Allowance pictures) {
        OfFile(OfCourse course) {
            this(
                    new Allowance(course.formulas(), 3_000, FORMULAS_OF_FILE),
                    new Allowance(course.diagrams(), 200, DIAGRAMS_OF_FILE),
                    new Allowance(CourseAllowance.unlimited(), Integer.MAX_VALUE, PIXELS));
        }
    }

    /**
     * What all files of a course may ask for together: what a thousand lessons with twenty formulas and two diagrams each
     * need, several times.
     */
    public record OfCourse(CourseAllowance formulas, CourseAllowance diagrams) {
        public OfCourse() {
            this(
                    new CourseAllowance("formulas", FORMULAS_OF_COURSE),
                    new CourseAllowance("diagrams", DIAGRAMS_OF_COURSE));
        }

        /** Records what an earlier build has spent on a page that is reused. */
        public void spendAgain(List<Spent> ofFormulas, List<Spent> ofDiagrams) {
            ofFormulas.forEach(each -> formulas.spend(each.file(), each.first(), each.cost()));
            ofDiagrams.forEach(each -> diagrams.spend(each.file(), each.first(), each.cost()));
        }

        /**
         * Reports, once every file has been read, which of the course's limits were exceeded, and from which file on.
         */
        public void tell(Diagnostics diagnostics) {
            formulas.tell(diagnostics);
            diagrams.tell(diagnostics);
        }
    }
}
