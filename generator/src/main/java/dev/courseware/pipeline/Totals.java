package dev.courseware.pipeline;

import dev.courseware.check.DialogFindings;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.dialog.DialogReading;
import dev.courseware.model.dialog.DialogStatistics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What is counted for the report while a build goes. */
final class Totals {
    private String title = "";
    private int pages;
    private int decks;
    private int dialogs;
    private int files;
    private List<DialogStatistics> figures = List.of();
    private List<DialogReading> readings = List.of();

    /** Takes the course's title. */
    void title(String read) {
        title = read;
    }

    /** Takes what was found in dialogs. */
    void take(Map<String, DialogFindings> findings) {
        figures = findings.values().stream()
                .flatMap(found -> found.figures().stream())
                .toList();
        readings = findings.values().stream()
                .flatMap(found -> found.readings().stream())
                .toList();
    }

    /** Takes how many of the course's files are copied. */
    void files(int copied) {
        files = copied;
    }

    /** Counts what a site is made of. */
    void count(List<PageRef> sources, Outline outline) {
        pages = outline.glossary().isPresent() ? 1 : 0;
        for (PageRef page : sources) {
            pages += page.kind() == PageKind.DECK ? 0 : 1;
            decks += page.hasDeck() ? 1 : 0;
            dialogs += page.kind() == PageKind.DIALOG ? 1 : 0;
        }
    }

    /** A report with what has been counted so far. */
    BuildReport report(boolean written, Path site, Duration duration, List<Diagnostic> diagnostics, BuildWork work) {
        return new BuildReport(
                written, title, pages, decks, dialogs, files, site, duration, figures, readings, diagnostics, work);
    }
}
