package dev.courseware.pipeline;

import dev.courseware.diagnostic.Severity;
import dev.courseware.folder.OwnFolder;
import dev.courseware.json.JsonRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A build's report as a file, for programs: {@code report.json} beside the site, of the last build that had something to
 * do. Names and numbers only; problems are in the log, in a form that editors know.
 *
 * @param schema which members it has and what they mean; raised when one of them changes
 * @param milliseconds how long it took
 */
record ReportFile(
        int schema,
        String title,
        int pages,
        int decks,
        int dialogs,
        int files,
        int warnings,
        long milliseconds,
        BuildWork work) {
    static final String NAME = "report.json";
    private static final int SCHEMA = 1;

    /** Writes the file; the site is complete even if that fails. */
    static void write(BuildReport report, Path outputDirectory) {
        ReportFile file = new ReportFile(
                SCHEMA,
                report.title(),
                report.pages(),
                report.decks(),
                report.dialogs(),
                report.files(),
                report.count(Severity.WARNING),
                report.duration().toMillis(),
                report.work());
        try {
            OwnFolder.at(outputDirectory)
                    .replace(NAME, (JsonRecords.write(file) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The log has the same content.
        }
    }
}
