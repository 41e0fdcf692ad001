package dev.courseware.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects the problems of one file or one build. Not thread-safe: each file has its own, and the build joins them.
 * What depends on all of them is decided when they are asked for: who gets a suggestion, and what is reported only once.
 */
public final class Diagnostics {
    /** Hundreds of broken names have few causes, and each search may have to look at all names of a course. */
    static final int MOST_SEARCHES = 100;

    private static final Comparator<Told> FILE_ORDER = Comparator.comparing(Told::problem, Diagnostic.FILE_ORDER);

    private final List<Told> collected = new ArrayList<>();
    private final IgnoredLines ignored = new IgnoredLines();
    private final IgnoredLines outer;
    private Levels levels;

    public Diagnostics() {
        this(Levels.DEFAULT, new IgnoredLines());
    }

    private Diagnostics(Levels levels, IgnoredLines outer) {
        this.levels = levels;
        this.outer = outer;
    }

    /**
     * A problem as it was reported.
     *
     * @param problem weighs what its rule does by itself
     * @param search finds its hint; null if it has one already
     * @param kind what it has in common with others of which only the first is shown; empty if it is shown in any case
     */
    private record Told(Rule rule, Diagnostic problem, Search search, String kind) {
        Told as(Severity severity) {
            return severity == problem.severity() ? this : new Told(rule, problem.as(severity), search, kind);
        }
    }

    /** A collector for one file of the same course, where the same levels hold and the same places are ignored. */
    public Diagnostics ofFile() {
        return new Diagnostics(levels, ignored);
    }

    /** Sets the levels that the author wants, also for problems that were reported before. */
    public void weighBy(Levels wanted) {
        levels = wanted;
    }

    /** Silences a rule at some lines, also for problems that were reported before. */
    public void ignore(Ignore mark) {
        ignored.add(mark);
    }

    public void report(Rule rule, String path, int line, int column, String message, String hint) {
        Diagnostic problem = new Diagnostic(rule.id(), rule.level(), path, line, column, message, hint);
        collected.add(new Told(rule, problem, null, ""));
    }

    /** Reports a name that leads nowhere. */
    public void report(Rule rule, String path, int line, int column, String message, Search search) {
        Diagnostic problem = new Diagnostic(rule.id(), rule.level(), path, line, column, message, "");
        collected.add(new Told(rule, problem, search, ""));
    }

    /**
     * Reports a problem that is shown at its first place only, in file order, with the number of its other places: what
     * runs through a whole course because it came from another tool.
     *
     * @param kind what all of them have in common
     */
    public void once(String kind, Rule rule, String path, int line, int column, String message, String hint) {
        Diagnostic problem = new Diagnostic(rule.id(), rule.level(), path, line, column, message, hint);
        collected.add(new Told(rule, problem, null, kind));
    }

    /** Joins what another one has collected, so that what depends on all is decided for both. */
    public void addAll(Diagnostics others) {
        collected.addAll(others.collected);
        ignored.addAll(others.ignored);
    }

    public boolean hasErrors() {
        return has(Severity.ERROR);
    }

    /** Whether a problem of just this weight was collected. */
    public boolean has(Severity severity) {
        return collected.stream()
                .anyMatch(told -> level(told).filter(severity::equals).isPresent());
    }

    /** The level at which the author sees a problem; empty if it is silenced. The one place that decides by levels and marks. */
    private Optional<Severity> level(Told told) {
        return isIgnored(told) ? Optional.empty() : levels.of(told.rule());
    }

    private boolean isIgnored(Told told) {
        Diagnostic problem = told.problem();
        return told.rule().kind() == Rule.Kind.RULE
                && (ignored.cover(told.rule(), problem.path(), problem.line())
                        || outer.cover(told.rule(), problem.path(), problem.line()));
    }

    /** Every mark by which an author silences a rule. */
    public List<Ignore> marks() {
        return ignored.marks();
    }

    /** The marks that silence nothing that was reported. */
    public List<Ignore> idleMarks() {
        Map<List<String>, TreeSet<Integer>> lines = new HashMap<>();
        for (Told told : collected) {
            if (isIgnored(told)) {
                lines.computeIfAbsent(List.of(told.problem().path(), told.rule().id()), place -> new TreeSet<>())
                        .add(told.problem().line());
            }
        }
        return ignored.marks().stream()
                .filter(mark -> {
                    TreeSet<Integer> silenced = lines.get(List.of(mark.path(), mark.id()));
                    Integer line = silenced == null ? null : silenced.ceiling(mark.first());
                    return line == null || line > mark.last();
                })
                .toList();
    }

    /**
     * A problem to be kept for a later build.
     *
     * @param rule the id of one of courseware's own
     * @param kind what it has in common with others, or empty
     */
    public record Kept(String rule, String path, int line, int column, String message, String hint, String kind) {}

    /**
     * What was reported so far, for a later build to report again.
     *
     * @return empty if that is for each build to find out: what depends on other files, or is none of courseware's own
     */
    public Optional<List<Kept>> kept() {
        boolean keeps = collected.stream().allMatch(told -> told.search() == null && told.rule() instanceof CoreRule);
        return keeps ? Optional.of(collected.stream().map(Diagnostics::kept).toList()) : Optional.empty();
    }

    private static Kept kept(Told told) {
        Diagnostic problem = told.problem();
        return new Kept(
                problem.id(),
                problem.path(),
                problem.line(),
                problem.column(),
                problem.message(),
                problem.hint(),
                told.kind());
    }

    /** Tells again what an earlier build has kept. */
    public void tellAgain(List<Kept> kept) {
        for (Kept each : kept) {
            CoreRule rule = CoreRule.of(each.rule()).orElseThrow();
            if (each.kind().isEmpty()) {
                report(rule, each.path(), each.line(), each.column(), each.message(), each.hint());
            } else {
                once(each.kind(), rule, each.path(), each.line(), each.column(), each.message(), each.hint());
            }
        }
    }

    /** All that was reported so far, silenced or not, each at the level that its rule has by default. */
    public List<Diagnostic> asTold() {
        return collected.stream().map(Told::problem).toList();
    }

    /**
     * Returns what was collected so far, in {@link Diagnostic#FILE_ORDER}: with the levels that the author wants, and
     * without what the author ignores. The first hundred names that lead nowhere get a suggestion, in that order, so that
     * the same ones get it whichever file was read first.
     */
    public List<Diagnostic> inFileOrder() {
        List<Told> ordered = collected.stream()
                .flatMap(told -> level(told).map(told::as).stream())
                .sorted(FILE_ORDER)
                .toList();
        Map<String, Set<Diagnostic>> kinds = new HashMap<>();
        ordered.stream()
                .filter(told -> !told.kind().isEmpty())
                .forEach(told -> kinds.computeIfAbsent(told.kind(), kind -> new LinkedHashSet<>())
                        .add(told.problem()));
        Map<Object, Optional<String>> answers = new HashMap<>();
        Set<Diagnostic> problems = new LinkedHashSet<>();
        for (Told told : ordered) {
            Diagnostic problem = told.problem();
            if (told.search() != null) {
                problems.add(with(problem.message(), hint(told.search(), answers), problem));
            } else if (told.kind().isEmpty()) {
                problems.add(problem);
            } else if (kinds.containsKey(told.kind())) {
                int places = kinds.remove(told.kind()).size();
                problems.add(with(problem.message() + others(places), problem.hint(), problem));
            }
        }
        return List.copyOf(problems);
    }

    private static String hint(Search search, Map<Object, Optional<String>> answers) {
        if (answers.size() < MOST_SEARCHES) {
            answers.computeIfAbsent(
                    search.question(), question -> search.nearest().get());
        }
        return search.hint(answers.getOrDefault(search.question(), Optional.empty()));
    }

    private static String others(int places) {
        return places == 1 ? "" : places == 2 ? ", as in one more place" : ", as in " + (places - 1) + " more places";
    }

    private static Diagnostic with(String message, String hint, Diagnostic problem) {
        return new Diagnostic(
                problem.id(), problem.severity(), problem.path(), problem.line(), problem.column(), message, hint);
    }
}
