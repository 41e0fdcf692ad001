package dev.courseware.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sources CI servers are told to have passed. */
class PassedSourcesTest {
    private static final Diagnostic DEAD =
            new Diagnostic("link-dead", Severity.ERROR, "lessons/01-unit/02-b.md", 1, 1, "«x.md» is not there", "");

    @TempDir
    private Path folder;

    private Path course;

    @BeforeEach
    void makeCourse() throws IOException {
        course = folder.resolve("course");
        for (String file : List.of(
                "course.yml",
                "glossary.md",
                "lessons/index.md",
                "lessons/01-unit/01-a.md",
                "lessons/01-unit/02-b.md")) {
            Files.createDirectories(course.resolve(file).getParent());
            Files.writeString(course.resolve(file), "");
        }
        Files.writeString(course.resolve("lessons/01-unit/plan.txt"), "");
        Files.writeString(course.resolve("lessons/.hidden.md"), "");
    }

    @Test
    void every_source_without_a_problem_has_passed() throws IOException {
        String xml = junit(new BuildWork(false, "", 4, 0, 0, List.of(), List.of(), List.of()));

        assertThat(xml).contains("tests=\"5\" failures=\"1\"");
        assertThat(xml)
                .contains("name=\"lessons/01-unit/01-a.md\"", "name=\"lessons/index.md\"", "name=\"glossary.md\"");
        assertThat(xml).doesNotContain("plan.txt", "hidden");
    }

    @Test
    void a_course_found_unchanged_has_passed_as_a_whole() throws IOException {
        assertThat(junit(BuildWork.NONE)).contains("tests=\"5\" failures=\"1\"");
    }

    @Test
    void nothing_has_passed_that_nobody_looked_at() throws IOException {
        assertThat(junit(new BuildWork(false, "", 0, 0, 0, List.of(), List.of(), List.of())))
                .contains("tests=\"1\" failures=\"1\"");
    }

    private String junit(BuildWork work) throws IOException {
        BuildReport report = new BuildReport(
                false,
                "A",
                0,
                0,
                0,
                0,
                folder.resolve("site"),
                Duration.ZERO,
                List.of(),
                List.of(),
                List.of(DEAD),
                work);
        new Reports(folder.resolve("check"), course, "1").write(report);
        return Files.readString(folder.resolve("check/junit.xml"));
    }
}
