package dev.courseware.pipeline;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import dev.courseware.model.dialog.DialogReading;
import dev.courseware.model.dialog.DialogStatistics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How a build ended.
 *
 * @param written whether the site was written; if not, the last good one is untouched
 * @param title the course's title, or empty if it couldn't be read
 * @param pages how many pages the site has
 * @param decks how many slide decks
 * @param dialogs how many of the pages are dialogs
 * @param files how many files of the course were copied
 * @param site the site's folder
 * @param duration how long it took
 * @param figures the dialogs in figures, in file order
 * @param readings how their scripts were read, one for each of {@code figures}
 * @param diagnostics the course's problems, in file order
 * @param work what was done for it
 */
public record BuildReport(
        boolean written,
        String title,
        int pages,
        int decks,
        int dialogs,
        int files,
        Path site,
        Duration duration,
        List<DialogStatistics> figures,
        List<DialogReading> readings,
        List<Diagnostic> diagnostics,
        BuildWork work) {

    public BuildReport {
        figures = List.copyOf(figures);
        readings = List.copyOf(readings);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same build, told by another one. */
    BuildReport again(boolean nowWritten, Path nowSite, Duration nowDuration, BuildWork nowWork) {
        return new BuildReport(
                nowWritten,
                title,
                pages,
                decks,
                dialogs,
                files,
                nowSite,
                nowDuration,
                figures,
                readings,
                diagnostics,
                nowWork);
    }

    /** How many diagnostics have a severity. */
    public int count(Severity severity) {
        return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
