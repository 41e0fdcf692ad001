package dev.courseware.check;

import dev.courseware.check.dialog.TermUse;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports terms of the glossary that a dialog uses before it or an earlier lesson explains them. */
final class TermCheck implements CourseRule {
    private final Map<String, DialogFindings> findings;

    /** @param findings what is kept of the lessons' dialogs, by source */
    TermCheck(Map<String, DialogFindings> findings) {
        this.findings = findings;
    }

    @Override
    public void check(Outline outline, Map<String, LessonSummary> summaries, Diagnostics diagnostics) {
        Set<String> explained = new HashSet<>();
        for (PageRef page : outline.lessons()) {
            String source = page.source();
            for (TermUse use :
                    findings.getOrDefault(source, DialogFindings.NONE).unexplained()) {
                if (!explained.contains(use.id())) {
                    report(use, diagnostics);
                }
            }
            LessonSummary summary = summaries.get(source);
            explained.addAll(summary == null ? List.of() : summary.terms());
        }
    }

    private static void report(TermUse use, Diagnostics diagnostics) {
        String when = use.explained() == 0 ? "nobody explains it" : "it is explained only in turn " + use.explained();
        diagnostics.report(
                CoreRule.DIALOG_TERMS,
                use.source(),
                use.position().line(),
                use.position().column(),
                "turn " + use.turn() + " uses «" + use.name() + "», and " + when,
                "explain it there, or link it: [[" + use.name() + "]]");
    }
}
