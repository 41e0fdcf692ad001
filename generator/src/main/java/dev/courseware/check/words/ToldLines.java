package dev.courseware.check.words;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import java.util.List;
import java.util.TreeSet;

/** The lines of a file at which something was told that may explain what is missing. */
final class ToldLines {
    private static final List<String> LEAVING_OUT = List.of(
            "left out",
            "not read",
            "nothing refers",
            "belong to nothing",
            "was removed",
            "nobody sees",
            "never closed");
    private static final String REFUSED = "it was not read";

    private final TreeSet<Integer> lines = new TreeSet<>();
    private boolean refused;

    ToldLines(List<Diagnostic> diagnostics, String file) {
        for (Diagnostic problem : diagnostics) {
            if (problem.path().equals(file)) {
                refused |= problem.hint().endsWith(REFUSED);
                if (problem.severity() == Severity.ERROR || saysSo(problem)) {
                    lines.add(problem.line());
                }
            }
        }
    }

    private static boolean saysSo(Diagnostic problem) {
        return LEAVING_OUT.stream()
                .anyMatch(words ->
                        problem.message().contains(words) || problem.hint().contains(words));
    }

    /** Whether something was told from one line to another. */
    boolean isTold(int first, int last) {
        Integer line = lines.ceiling(first);
        return refused || line != null && line <= last;
    }
}
