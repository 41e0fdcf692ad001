package dev.courseware.browser;

import dev.courseware.diagnostic.Severity;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Our own courses, each built once for all tests that look at its pages. */
enum ExampleCourse {
    COURSE("content"),
    TOUR("content/tour");

    private final String folder;
    private Path site;

    ExampleCourse(String folder) {
        this.folder = folder;
    }

    synchronized Path site() {
        if (site == null) {
            site = build();
        }
        return site;
    }

    /** Every HTML file, relative to the site. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(site())) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> site().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages on which somebody stays: no former addresses, which lead on, and no frames of the theme's own. */
    List<String> read() {
        return pages().stream()
                .filter(page -> !page.startsWith("assets/") && !text(page).contains("<body class=\"redirect\">"))
                .toList();
    }

    private String text(String page) {
        try {
            return Files.readString(site().resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path build() {
        Path source = Path.of("..").resolve(folder);
        // Tests run in several processes at once, each of which serves its own.
        Path output = Path.of("target", "example-course-" + System.getProperty("fork", "0"))
                .resolve(name());
        try {
            BuildReport report = CourseBuilder.build(BuildRequest.of(source, output), BuildListener.SILENT);
            if (!report.written()
                    || !report.diagnostics().stream()
                            .filter(d -> d.severity() != Severity.INFO)
                            .toList()
                            .isEmpty()) {
                throw new IllegalStateException(folder + " has problems: " + report.diagnostics());
            }
            return report.site().toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
