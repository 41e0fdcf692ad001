package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written to between the moment when the outline was read and the one when their text is. */
class ChangedWhileBuiltTest {
    @TempDir
    Path folder;

    /** Changes a file as soon as the outline is known. */
    private interface Change {
        void make(Path lesson) throws IOException;
    }

    private BuildReport build(Change change) throws IOException {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# Old title\n\nText.\n");
        Path lesson = course.source().resolve("lessons/1-a.md");
        return CourseBuilder.build(BuildRequest.of(course.source(), course.output()), new BuildListener() {
            @Override
            public void phase(Phase phase, int items) {
                if (phase == Phase.OUTLINE) {
                    try {
                        change.make(lesson);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        });
    }

    private static List<String> problems(BuildReport report) {
        return report.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void a_lesson_that_is_changed_after_its_title_was_read_is_reported_and_the_old_site_stays() throws IOException {
        BuildReport report = build(lesson -> Files.writeString(lesson, "# New title\n\nOther text.\n"));

        assertThat(problems(report))
                .containsExactly("lessons/1-a.md: error: this file was changed while the course was being built"
                        + " (build it again)");
        assertThat(report.written()).isFalse();
    }

    @Test
    void one_that_is_written_again_with_the_same_text_is_not() throws IOException {
        BuildReport report = build(lesson -> Files.write(lesson, Files.readAllBytes(lesson)));

        assertThat(problems(report)).isEmpty();
        assertThat(report.written()).isTrue();
    }

    @Test
    void one_that_is_taken_away_is_reported_by_its_name() throws IOException {
        BuildReport report = build(Files::delete);

        assertThat(problems(report))
                .containsExactly(
                        "lessons/1-a.md: error: this file can't be read any more: it is not a regular file of the"
                                + " course (build again once it is there)");
        assertThat(report.written()).isFalse();
    }
}
