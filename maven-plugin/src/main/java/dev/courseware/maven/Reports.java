package dev.courseware.maven;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.folder.OwnFolder;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildWork;
import dev.courseware.report.Annotations;
import dev.courseware.report.JunitXml;
import dev.courseware.report.ReportPage;
import dev.courseware.report.Sarif;
import dev.courseware.report.SourceLines;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.SourceList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes reports of what was found in a course, for programs and people. */
final class Reports {
    private final Path folder;
    private final Path course;
    private final String version;

    Reports(Path folder, Path course, String version) {
        this.folder = folder;
        this.course = course.toAbsolutePath().normalize();
        this.version = version;
    }

    /**
     * Writes all reports.
     *
     * @return the page for people
     */
    Path write(BuildReport report) throws IOException {
        List<Diagnostic> found = report.diagnostics();
        OwnFolder own = OwnFolder.at(folder);
        own.create();
        put(own, "courseware.sarif", Sarif.write(found, version, prefix(System.getenv())));
        put(own, "junit.xml", JunitXml.write(found, sources(report)));
        put(own, "report.css", ReportPage.style());
        put(own, "index.html", ReportPage.write(found, report.title(), new SourceLines(course)));
        return folder.resolve("index.html");
    }

    /** The course's sources; none if the build ended too early, so that no file passes that wasn't examined. */
    private List<String> sources(BuildReport report) throws IOException {
        BuildWork work = report.work();
        boolean looked = work.unchanged() || work.read() + work.framed() + work.kept() > 0;
        return looked ? SourceList.of(CourseFiles.in(course, folder)) : List.of();
    }

    /** The annotations, if this runs on GitHub. */
    List<String> annotations(List<Diagnostic> found, Map<String, String> environment) {
        boolean asked = "true".equals(environment.get("GITHUB_ACTIONS"));
        return asked ? Annotations.lines(found, prefix(environment)) : List.of();
    }

    /** The path from the repository's root to the course, as GitHub writes it. */
    private String prefix(Map<String, String> environment) {
        String root = environment.getOrDefault("GITHUB_WORKSPACE", "");
        if (root.isEmpty() || !course.startsWith(Path.of(root))) {
            return "";
        }
        String path = Path.of(root).relativize(course).toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }

    private static void put(OwnFolder own, String name, String text) throws IOException {
        own.replace(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
