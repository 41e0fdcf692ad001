package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildListener.Phase;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files that change or vanish while a build takes most of the last site over: it gives a site, or says what was in its way
 * and leaves the old one, and the next build sees everything.
 */
class ChangedBelowABuildTest {
    @TempDir
    Path folder;

    private TinyCourse course;

    @BeforeEach
    void build() {
        course = TinyCourse.in(folder, """
            -- course.yml --
            title: Tiny
            defaults:
              slides: none
            -- lessons/1-a.md --
            # A

            Text.
            -- lessons/2-kept.md --
            # Kept

            ```python
            include: code.py
            ```

            ![A square](square.svg)
            -- lessons/code.py --
            print(1)
            -- lessons/square.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="9" height="9"/></svg>
            -- lessons/3-talk.dialog.md --
            ---
            title: Talk
            slides: auto
            ---

            Ada: Why?

            Bob: So.
            -- glossary.md --
            # Terms

            Node
            : A machine.
            -- theme/extra.css --
            p { color: red }
            -- theme/templates/foot.ftlh --
            <#macro foot home course about=true><footer>Own <#nested></footer></#macro>
            """).build();
        assertThat(course.problems()).isEmpty();
        course.write("-- lessons/1-a.md --\n# A\n\nOther text.\n");
    }

    /** What somebody does in the middle of a build. */
    private enum Change {
        EDIT_A_LESSON("lessons/2-kept.md"),
        EDIT_THE_READ_LESSON("lessons/1-a.md"),
        EDIT_AN_INCLUDED_FILE("lessons/code.py"),
        EDIT_AN_IMAGE("lessons/square.svg"),
        EDIT_THE_GLOSSARY("glossary.md"),
        EDIT_A_TEMPLATE("theme/templates/foot.ftlh"),
        EDIT_A_STYLE("theme/extra.css"),
        EDIT_THE_COURSE("course.yml"),
        REMOVE_A_LESSON("lessons/2-kept.md"),
        REMOVE_A_DIALOG("lessons/3-talk.dialog.md"),
        REMOVE_AN_INCLUDED_FILE("lessons/code.py"),
        REMOVE_AN_IMAGE("lessons/square.svg"),
        REMOVE_THE_GLOSSARY("glossary.md"),
        REMOVE_THE_THEME("theme"),
        REMOVE_ALL_LESSONS("lessons"),
        ADD_A_LESSON("lessons/4-new.md");

        final String path;

        Change(String path) {
            this.path = path;
        }

        void make(TinyCourse course) throws IOException {
            Path file = course.source().resolve(path);
            if (name().startsWith("EDIT_")) {
                String text = Files.readString(file);
                Files.writeString(
                        file,
                        text.replace("1", "2")
                                .replace("red", "tan")
                                .replace("Text", "Taxt")
                                .replace("Other", "Utter")
                                .replace("Kept", "Late")
                                .replace("9", "8")
                                .replace("Own", "New")
                                .replace("machine", "vehicle")
                                .replace("Tiny", "Huge"));
                assertThat(Files.readString(file)).isNotEqualTo(text);
            } else if (name().startsWith("ADD_")) {
                Files.writeString(file, "# New\n");
            } else {
                delete(file);
            }
        }
    }

    private static void delete(Path top) throws IOException {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private BuildReport build(Change change, Phase when) throws IOException {
        return CourseBuilder.build(BuildRequest.of(course.source(), course.output()), new BuildListener() {
            @Override
            public void phase(Phase phase, int items) {
                if (phase == when) {
                    try {
                        change.make(course);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        });
    }

    private Map<String, String> site() {
        return TinyCourse.contents(course.site(), name -> name);
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void what_changes_in_the_middle_of_a_build_is_told_or_waits_for_the_next(Change change) throws IOException {
        for (Phase when : Phase.values()) {
            Map<String, String> old = site();
            BuildReport report = build(change, when);

            if (!report.written()) {
                assertThat(report.diagnostics())
                        .extracting(Diagnostic::path)
                        .anyMatch(path -> path.startsWith(change.path) || change.path.startsWith(path));
                assertThat(site()).isEqualTo(old);
            }
            Map<String, String> before = site();
            course.build();
            Path clean = folder.resolve("clean");
            BuildReport wanted = CourseBuilder.build(BuildRequest.of(course.source(), clean), BuildListener.SILENT);
            assertThat(course.report().diagnostics()).isEqualTo(wanted.diagnostics());
            assertThat(course.report().written()).isEqualTo(wanted.written());
            assertThat(site()).isEqualTo(wanted.written() ? TinyCourse.contents(wanted.site(), name -> name) : before);

            delete(clean);
            delete(course.source());
            delete(course.output());
            build();
        }
    }
}
