package dev.courseware.maven;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import dev.courseware.pipeline.BuildReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines that an author reads at the end of a build. */
final class Summary {
    private final BuildReport report;
    private final boolean failOnWarning;
    private final boolean explain;

    Summary(BuildReport report, boolean failOnWarning) {
        this(report, failOnWarning, false);
    }

    /** @param explain whether to give the reason for rebuilding each page */
    Summary(BuildReport report, boolean failOnWarning, boolean explain) {
        this.explain = explain;
        this.report = report;
        this.failOnWarning = failOnWarning;
    }

    /** The closing lines of a successful build. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(problems(Severity.INFO));
        lines.addAll(DialogReport.lines(report.figures(), report.readings()));
        String dialogs = report.dialogs() == 0 ? "" : " (" + Count.of(report.dialogs(), "dialog") + ")";
        lines.add("");
        lines.addAll(WorkSummary.lines(report.work(), explain));
        lines.add(report.title() + ": " + Count.of(report.pages(), "page") + dialogs + ", "
                + Count.of(report.decks(), "deck") + ", " + counts() + ", in " + seconds());
        lines.add("Look at " + report.site().resolve("index.html"));
        return lines;
    }

    /** The problems of one severity, a line each, for a log that prints the severity itself. */
    List<String> problems(Severity severity) {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .map(Diagnostic::logLine)
                .toList();
    }

    /** Why nothing was built, in a sentence or two to follow the problems. */
    String failure() {
        boolean warnings = failOnWarning && report.count(Severity.ERROR) == 0;
        return "The course was not built: " + counts()
                + (warnings ? ", and courseware.failOnWarning is set" : "")
                + ". Nothing was written; the last good site, if any, is unchanged.";
    }

    /** What a change led to in a preview. */
    String shown() {
        return "  " + counts() + ", in "
                + String.format(Locale.ROOT, "%d ms", report.duration().toMillis())
                + (report.written() ? "" : "; the last good version is still shown");
    }

    /** The closing line of a check. */
    String checked() {
        return report.title() + ": " + counts() + ", checked in " + seconds();
    }

    /** Why a check fails, to follow the problems. */
    String refused() {
        boolean warnings = failOnWarning && report.count(Severity.ERROR) == 0;
        return "The course has " + counts() + (warnings ? ", and courseware.failOnWarning is set" : "") + ".";
    }

    private String counts() {
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
