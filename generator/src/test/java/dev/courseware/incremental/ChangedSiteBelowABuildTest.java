package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody changes the site itself in the middle of a build: the next one makes it whole. */
class ChangedSiteBelowABuildTest {
    /** Longer than files that are changed one after the other may keep the same time. */
    private static final int PAUSE_MILLIS = 60;

    @TempDir
    Path folder;

    private TinyCourse course;

    /** What somebody does to a file or folder of the site. */
    private enum Change {
        EDIT,
        REMOVE;

        void make(Path path) {
            try {
                if (this == EDIT) {
                    Files.writeString(path, "by hand");
                } else {
                    delete(path);
                }
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void delete(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EDIT, b.html, false",
        "REMOVE, b.html, false",
        "REMOVE, '', false",
        "EDIT, a.html, true",
        "EDIT, b.html, true",
        "REMOVE, a.html, true",
        "REMOVE, b.html, true",
        "REMOVE, '', true"
    })
    void the_build_after_one_below_which_the_site_was_changed_makes_it_whole(Change change, String file, boolean placed)
            throws Exception {
        for (boolean preview : new boolean[] {false, true}) {
            delete(Files.createDirectories(folder.resolve("out")));
            course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n-- lessons/2-b.md --\n# B\n");
            build("out", preview, BuildListener.SILENT);
            Thread.sleep(PAUSE_MILLIS);
            course.write("-- lessons/1-a.md --\n# A\n\nOther text.\n");
            build("out", preview, disturbing(() -> change.make(course.site().resolve(file)), placed));

            Thread.sleep(PAUSE_MILLIS);
            BuildReport report = build("out", preview, BuildListener.SILENT);

            assertThat(report.diagnostics()).isEmpty();
            Path clean =
                    build("clean-" + preview, preview, BuildListener.SILENT).site();
            assertThat(TinyCourse.contents(course.site(), name -> name))
                    .isEqualTo(TinyCourse.contents(clean, name -> name));
        }
    }

    private BuildReport build(String output, boolean preview, BuildListener listener) throws IOException {
        Path out = folder.resolve(output);
        BuildRequest request = BuildRequest.of(course.source(), out);
        return CourseBuilder.build(preview ? request.forPreview(out) : request, listener);
    }

    /** @param placed whether the site is in place by then, or its pages are only about to be made */
    private static BuildListener disturbing(Runnable change, boolean placed) {
        return new BuildListener() {
            @Override
            public void phase(Phase phase, int items) {
                if (!placed && phase == Phase.LESSONS) {
                    change.run();
                }
            }

            @Override
            public void placed(Supplier<Set<String>> changed, BuildReport report) {
                if (placed) {
                    change.run();
                }
            }
        };
    }
}
