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

/** The example course in {@code content/}, built once for all tests that look at its pages. */
final class ExampleCourse {
    private static final Path SITE = build();

    private ExampleCourse() {}

    static Path site() {
        return SITE;
    }

    /** Every HTML file, relative to the site. */
    static List<String> pages() {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> SITE.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages on which somebody stays: no former addresses, which lead on, and no frames of the theme's own. */
    static List<String> read() {
        return pages().stream()
                .filter(page -> !page.startsWith("assets/") && !text(page).contains("<body class=\"redirect\">"))
                .toList();
    }

    private static String text(String page) {
        try {
            return Files.readString(SITE.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path build() {
        Path source = Path.of("..", "content");
        Path output = Path.of("target", "example-course");
        try {
            BuildReport report = CourseBuilder.build(BuildRequest.of(source, output), BuildListener.SILENT);
            if (!report.written()
                    || !report.diagnostics().stream()
                            .filter(d -> d.severity() != Severity.INFO)
                            .toList()
                            .isEmpty()) {
                throw new IllegalStateException("the example course has problems: " + report.diagnostics());
            }
            return report.site().toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
