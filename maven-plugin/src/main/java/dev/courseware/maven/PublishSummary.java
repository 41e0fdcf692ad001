package dev.courseware.maven;

import dev.courseware.publish.Change;
import dev.courseware.publish.PublishReport;
import java.util.ArrayList;
import java.util.List;

/** The lines that an author reads after publishing. */
final class PublishSummary {
    private static final int MOST_CHANGES = 1000;
    private static final int SHORT_NAME = 10;

    private final PublishReport report;
    private final boolean dryRun;

    PublishSummary(PublishReport report, boolean dryRun) {
        this.report = report;
        this.dryRun = dryRun;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (dryRun) {
            report.changes().stream()
                    .limit(MOST_CHANGES)
                    .map(PublishSummary::line)
                    .forEach(lines::add);
            if (report.changes().size() > MOST_CHANGES) {
                lines.add("  and " + (report.changes().size() - MOST_CHANGES) + " more");
            }
        }
        if (report.pushed()) {
            lines.add("Published as " + report.commit().substring(0, SHORT_NAME) + ": " + counts());
        } else if (report.changes().isEmpty()) {
            lines.add("The branch " + report.branch() + " holds all of this already; nothing "
                    + (dryRun ? "would be" : "was") + " pushed.");
        } else {
            lines.add("Nothing was pushed, since courseware.publish.dryRun is set. It would be: " + counts());
        }
        return lines;
    }

    private String counts() {
        return report.count(Change.Kind.ADDED) + " new, " + report.count(Change.Kind.CHANGED) + " changed, "
                + report.count(Change.Kind.REMOVED) + " removed";
    }

    private static String line(Change change) {
        return switch (change.kind()) {
                    case ADDED -> "  new      ";
                    case CHANGED -> "  changed  ";
                    case REMOVED -> "  removed  ";
                }
                + change.path();
    }
}
