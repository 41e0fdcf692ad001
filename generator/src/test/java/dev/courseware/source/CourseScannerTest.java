package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Course;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void a_source_that_is_remembered_is_not_read() throws IOException {
        Files.writeString(folder.resolve("course.yml"), "title: T\n");
        Files.createDirectories(folder.resolve("lessons"));
        Files.writeString(folder.resolve("lessons/a.md"), "---\ntitle: A\nodd: 1\n---\n");
        Files.writeString(folder.resolve("lessons/b.md"), "# B\n");
        Kept memory = new Kept();
        CourseFiles files = CourseFiles.in(folder, folder.resolve("target"));
        CourseScanner.scan(files, (body, kind, html) -> "B", false, memory, new Diagnostics());
        assertThat(memory.kept).containsKeys("lessons/a.md", "lessons/b.md");

        Files.write(folder.resolve("lessons/a.md"), new byte[] {(byte) 0xff});
        memory.kept.remove("lessons/b.md");
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = CourseScanner.scan(files, (body, kind, html) -> "C", false, memory, diagnostics)
                .orElseThrow();

        assertThat(tree.outline().lessons()).extracting(PageRef::title).containsExactly("A", "C");
        assertThat(diagnostics.inFileOrder())
                .extracting(Diagnostic::place)
                .as("what is wrong with it is told again")
                .containsExactly("lessons/a.md:3:1");
    }

    /** Remembers everything. */
    private static final class Kept implements PageMemory {
        final Map<String, PageRef> kept = new HashMap<>();
        final Map<String, Diagnostics> told = new HashMap<>();

        @Override
        public void compare(Course course) {
            // Nothing of it changes here.
        }

        @Override
        public Optional<PageRef> find(String path, PageKind byName, Diagnostics diagnostics) {
            Optional<PageRef> page = Optional.ofNullable(kept.get(path));
            page.ifPresent(known -> diagnostics.addAll(told.get(path)));
            return page;
        }

        @Override
        public void keep(PageRef page, PageKind byName, Diagnostics about) {
            kept.put(page.source(), page);
            told.put(page.source(), about);
        }
    }
}
