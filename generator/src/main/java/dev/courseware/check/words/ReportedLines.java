package dev.courseware.check.words;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a file on which diagnostics were reported that may explain missing words. */
final class ReportedLines {
    private static final Set<String> LEAVING_OUT = Stream.of(
                    CoreRule.ATTRIBUTE_UNKNOWN,
                    CoreRule.CLASS_RESERVED,
                    CoreRule.DIAGRAM_FILTERED,
                    CoreRule.DIALOG_ANNOTATION,
                    CoreRule.DIALOG_BODY,
                    CoreRule.DIALOG_LEFT_OUT,
                    CoreRule.DIALOG_UNCLOSED,
                    CoreRule.FOOTNOTE_UNUSED,
                    CoreRule.HTML_UNBALANCED,
                    CoreRule.HTML_UNSAFE,
                    CoreRule.TABLE_ROW,
                    CoreRule.TITLE_UNSEEN)
            .map(CoreRule::id)
            .collect(Collectors.toUnmodifiableSet());
    private static final String REFUSED = "it was not read";

    private final TreeSet<Integer> lines = new TreeSet<>();
    private boolean refused;

    ReportedLines(List<Diagnostic> diagnostics, String file) {
        for (Diagnostic problem : diagnostics) {
            if (problem.path().equals(file)) {
                refused |= problem.hint().endsWith(REFUSED);
                if (problem.severity() == Severity.ERROR || LEAVING_OUT.contains(problem.id())) {
                    lines.add(problem.line());
                }
            }
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether anything was reported in a range of lines. */
    boolean isAny(int first, int last) {
        Integer line = lines.ceiling(first);
        return refused || line != null && line <= last;
    }
}
