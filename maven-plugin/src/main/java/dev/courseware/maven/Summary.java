package dev.courseware.maven;

import dev.courseware.build.BuildReport;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an author reads at the end of a build. */
final class Summary {
    private final BuildReport report;
    private final boolean failOnWarning;

    Summary(BuildReport report, boolean failOnWarning) {
        this.report = report;
        this.failOnWarning = failOnWarning;
    }

    /** The closing lines of a build that went well. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.INFO)
                .forEach(diagnostic -> lines.add(diagnostic.toString()));
        lines.addAll(DialogReport.lines(report.figures(), report.readings()));
        String dialogs = report.dialogs() == 0 ? "" : " (" + Count.of(report.dialogs(), "dialog") + ")";
        lines.add("");
        lines.add(report.title() + ": " + Count.of(report.pages(), "page") + dialogs + ", "
                + Count.of(report.decks(), "deck") + ", " + problems() + ", in " + seconds());
        lines.add("Look at " + report.site().resolve("index.html"));
        return lines;
    }

    /** The warnings of a build that went well. */
    List<String> warnings() {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .map(Diagnostic::toString)
                .toList();
    }

    /** All problems of a build that failed, as one text. */
    String failure() {
        StringBuilder text = new StringBuilder("The course was not built: ").append(problems());
        if (failOnWarning && report.count(Severity.ERROR) == 0) {
            text.append(", and courseware.failOnWarning is set");
        }
        text.append(".\n");
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (diagnostic.severity() != Severity.INFO) {
                text.append("  ").append(diagnostic).append('\n');
            }
        }
        return text.append("Nothing was written; the last good site, if any, is as it was.")
                .toString();
    }

    private String problems() {
        int errors = report.count(Severity.ERROR);
        int warnings = report.count(Severity.WARNING);
        if (errors == 0 && warnings == 0) {
            return "no problems";
        }
        return errors == 0
                ? Count.of(warnings, "warning")
                : warnings == 0
                        ? Count.of(errors, "error")
                        : Count.of(errors, "error") + " and " + Count.of(warnings, "warning");
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.1f s", report.duration().toMillis() / 1000.0);
    }
}
