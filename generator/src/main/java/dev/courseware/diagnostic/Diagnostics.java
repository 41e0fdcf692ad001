package dev.courseware.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the problems of one file or one build. Not thread-safe: each file has its own, and the build joins them.
 * What depends on all of them is decided when they are asked for: who gets a suggestion, and what is told only once.
 */
public final class Diagnostics {
    /** Hundreds of broken names have few causes, and each search may have to look at all names of a course. */
    static final int MOST_SEARCHES = 100;

    private static final Comparator<Told> FILE_ORDER = Comparator.comparing(Told::problem, Diagnostic.FILE_ORDER);

    private final List<Told> collected = new ArrayList<>();

    /**
     * A problem as it was told.
     *
     * @param search finds its hint; null if it has one already
     * @param kind what it has in common with others of which only the first is shown; empty if it is shown in any case
     */
    private record Told(Diagnostic problem, Search search, String kind) {}

    public void report(Rule rule, String path, int line, int column, String message, String hint) {
        report(rule, rule.level(), path, line, column, message, hint);
    }

    /** Reports a name that leads nowhere. */
    public void report(Rule rule, String path, int line, int column, String message, Search search) {
        Diagnostic problem = new Diagnostic(rule.id(), rule.level(), path, line, column, message, "");
        collected.add(new Told(problem, search, ""));
    }

    /** Reports a problem whose weight the author may choose. */
    public void report(Rule rule, Severity severity, String path, int line, int column, String message, String hint) {
        collected.add(new Told(new Diagnostic(rule.id(), severity, path, line, column, message, hint), null, ""));
    }

    /**
     * Reports a problem that is shown at its first place only, in file order, with the number of its other places: what
     * runs through a whole course because it came from another tool.
     *
     * @param kind what all of them have in common
     */
    public void once(String kind, Rule rule, String path, int line, int column, String message, String hint) {
        Diagnostic problem = new Diagnostic(rule.id(), rule.level(), path, line, column, message, hint);
        collected.add(new Told(problem, null, kind));
    }

    /** Joins what another one has collected, so that what depends on all is decided for both. */
    public void addAll(Diagnostics others) {
        collected.addAll(others.collected);
    }

    public boolean hasErrors() {
        return has(Severity.ERROR);
    }

    /** Whether a problem of just this weight was collected. */
    public boolean has(Severity severity) {
        return collected.stream().anyMatch(told -> told.problem().severity() == severity);
    }

    /**
     * Returns what was collected so far, in {@link Diagnostic#FILE_ORDER}. The first hundred names that lead nowhere get
     * a suggestion, in that order, so that the same ones get it whichever file was read first.
     */
    public List<Diagnostic> inFileOrder() {
        List<Told> ordered = collected.stream().sorted(FILE_ORDER).toList();
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
