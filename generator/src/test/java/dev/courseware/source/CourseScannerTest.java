package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseScannerTest {
    @TempDir
    Path folder;

    /** The superuser may read everything, so the refusal is played. */
    @Test
    void a_folder_that_can_not_be_read_is_told_and_the_others_are_read() throws IOException {
        Files.writeString(folder.resolve("course.yml"), "title: T\n");
        for (String unit : new String[] {"1-open", "2-closed", "3-other"}) {
            Files.createDirectories(folder.resolve("lessons").resolve(unit));
            Files.writeString(folder.resolve("lessons").resolve(unit).resolve("a.md"), "# A\n");
        }
        CourseFiles files = CourseFiles.in(folder, folder.resolve("target"), entry -> {
            if (entry.endsWith("2-closed")) {
                throw new AccessDeniedException(entry.toString());
            }
            return Files.list(entry);
        });
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = CourseScanner.scan(files, (body, kind, html) -> "A", diagnostics)
                .orElseThrow();

        assertThat(diagnostics.inFileOrder().stream().map(Diagnostic::toString))
                .containsExactly("lessons/2-closed: error: this folder can't be read: permission denied"
                        + " (check its permissions, or move it elsewhere)");
        assertThat(tree.outline().lessons()).hasSize(2);
    }
}
