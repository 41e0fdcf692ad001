package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two people's builds, or an editor's and a terminal's, of one course into one folder: each takes over what the last one
 * left, whoever made it.
 */
class TwoBuildsAtOnceTest {
    private static final int TIMES = 5;

    @TempDir
    Path folder;

    private TinyCourse course;

    @BeforeEach
    void build() {
        course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            Text.
            -- lessons/2-b.md --
            # B

            See [A](1-a.md).
            -- lessons/3-talk.dialog.md --
            Ada: Why?

            Bob: So.
            """).build();
        assertThat(course.problems()).isEmpty();
    }

    /** Edits a lesson and builds, again and again. */
    static final class Worker {
        private Worker() {}

        /** @param arguments the course, the output, the state, the lesson */
        public static void main(String[] arguments) throws IOException {
            Path source = Path.of(arguments[0]);
            BuildRequest request = new BuildRequest(
                    source,
                    Path.of(arguments[1]),
                    "",
                    "",
                    false,
                    2,
                    new BuildRequest.Memory(Path.of(arguments[2]), false, false));
            for (int i = 0; i < TIMES; i++) {
                Files.writeString(source.resolve(arguments[3]), "# A title\n\nVersion " + i + ".\n");
                BuildReport report = CourseBuilder.build(request, BuildListener.SILENT);
                boolean disturbed = report.diagnostics().stream()
                        .allMatch(problem -> problem.id().equals(CoreRule.FILE_CHANGED.id()));
                if (!disturbed) {
                    throw new IOException(report.diagnostics().toString());
                }
            }
        }
    }

    private static void work(String... arguments) {
        try {
            Worker.main(arguments);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String[] arguments(Path output, Path state, String lesson) {
        return new String[] {course.source().toString(), output.toString(), state.toString(), lesson};
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dorg.freemarker.loggerLibrary=none",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private void isRight() throws IOException {
        course.build();
        assertThat(course.problems()).isEmpty();
        TinyCourse clean =
                TinyCourse.in(folder, "").output(folder.resolve("clean")).rebuild();
        Map<String, String> wanted = TinyCourse.contents(clean.build().site(), name -> name);
        assertThat(TinyCourse.contents(course.site(), name -> name)).isEqualTo(wanted);
        try (Stream<Path> names = Files.list(course.output())) {
            assertThat(names.map(name -> name.getFileName().toString()).collect(Collectors.toSet()))
                    .isSubsetOf(".courseware", ".state", "report.json", "site");
        }
        assertThat(course.build().report().work().unchanged()).isTrue();
    }

    @Test
    void in_one_process() throws IOException {
        Path state = course.output().resolve(".state");
        List<CompletableFuture<Void>> both = Stream.of("lessons/1-a.md", "lessons/2-b.md")
                .map(lesson -> CompletableFuture.runAsync(() -> work(arguments(course.output(), state, lesson))))
                .toList();
        both.forEach(CompletableFuture::join);
        isRight();
    }

    @Test
    void in_two_processes() throws Exception {
        Path state = course.output().resolve(".state");
        List<Process> both = List.of(
                start(arguments(course.output(), state, "lessons/1-a.md")),
                start(arguments(course.output(), state, "lessons/2-b.md")));
        for (Process process : both) {
            assertThat(new String(process.getInputStream().readAllBytes())).isEmpty();
            assertThat(process.waitFor()).isZero();
        }
        isRight();
    }

    @Test
    void into_two_folders_with_one_state() throws IOException {
        Path state = folder.resolve("state");
        List<CompletableFuture<Void>> both = Stream.of("out", "other")
                .map(output -> CompletableFuture.runAsync(
                        () -> work(arguments(folder.resolve(output), state, "lessons/1-a.md"))))
                .toList();
        both.forEach(CompletableFuture::join);
        course.state(state);
        isRight();
    }
}
