package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that fails, is killed or meets another leaves a whole site. */
class FailedBuildTest {
    private static final String GOOD = "-- lessons/1-a.md --\n# Good\n";
    private static final String BAD = "-- lessons/1-a.md --\n# Bad\n::: nope\n:::\n-- lessons/2-b.md --\n# New\n";

    @TempDir
    Path folder;

    @Test
    void a_failed_build_leaves_the_last_good_site_and_no_stage() throws IOException {
        TinyCourse course = TinyCourse.in(folder, GOOD).build();
        Map<String, String> before = TinyCourse.contents(course.output(), name -> name);
        course.write(BAD).build();
        assertThat(course.report().written()).isFalse();
        assertThat(TinyCourse.contents(course.output(), name -> name)).isEqualTo(before);
        assertThat(names(course.output())).containsExactlyInAnyOrder(".courseware", ".state", "report.json", "site");
    }

    @Test
    void a_failed_first_build_writes_no_site() throws IOException {
        TinyCourse course = TinyCourse.in(folder, BAD).build();
        assertThat(course.report().written()).isFalse();
        assertThat(names(course.output())).containsExactly(".courseware");
    }

    @Test
    void a_new_site_holds_nothing_of_the_old_one() {
        TinyCourse course =
                TinyCourse.in(folder, GOOD + "-- lessons/2-b.md --\n").build();
        assertThat(course.files()).contains("b.html");
        course.write("-- lessons/2-b.md --\n---\ndraft: true\n---\n").build();
        assertThat(course.report().written()).isTrue();
        assertThat(course.files()).doesNotContain("b.html");
    }

    @Test
    void warnings_fail_a_build_only_on_demand() {
        String warned = GOOD + "```jaav\nx\n```\n";
        TinyCourse lenient = TinyCourse.in(folder.resolve("a"), warned).build();
        assertThat(lenient.report().written()).isTrue();
        TinyCourse strict =
                TinyCourse.in(folder.resolve("b"), warned).failOnWarning().build();
        assertThat(strict.report().written()).isFalse();
        assertThat(strict.problems()).isEqualTo(lenient.problems()).hasSize(1);
    }

    @Test
    void what_a_build_killed_in_the_middle_left_is_cleared_up() throws IOException {
        TinyCourse course = TinyCourse.in(folder, GOOD).build();
        Files.createDirectories(course.output().resolve(".stage/half"));
        Files.writeString(course.output().resolve(".stage/half/page.html"), "<p>half");
        course.build();
        assertThat(course.report().written()).isTrue();
        assertThat(names(course.output())).containsExactlyInAnyOrder(".courseware", ".state", "report.json", "site");
        assertThat(course.files()).doesNotContain("half/page.html");
    }

    @Test
    void the_good_site_that_a_build_killed_between_two_moves_left_under_another_name_is_put_back() throws IOException {
        TinyCourse course = TinyCourse.in(folder, GOOD).build();
        Map<String, String> before = TinyCourse.contents(course.site(), name -> name);
        Files.move(course.site(), course.output().resolve(".previous"));
        course.write(BAD).build();
        assertThat(course.report().written()).isFalse();
        assertThat(TinyCourse.contents(course.site(), name -> name)).isEqualTo(before);
    }

    @Test
    void an_old_site_that_a_build_killed_after_the_moves_left_is_removed() throws IOException {
        TinyCourse course = TinyCourse.in(folder, GOOD).build();
        Files.createDirectories(course.output().resolve(".previous"));
        Files.writeString(course.output().resolve(".previous/old.html"), "old");
        course.build();
        assertThat(names(course.output())).containsExactlyInAnyOrder(".courseware", ".state", "report.json", "site");
        assertThat(course.page("a.html").selectFirst("h1").text()).isEqualTo("Good");
    }

    @Test
    void builds_of_one_course_at_once_are_all_right() {
        TinyCourse course = TinyCourse.in(folder, GOOD);
        List<CompletableFuture<BuildReport>> builds = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> build(course)))
                .toList();
        assertThat(builds)
                .allSatisfy(build -> assertThat(build.join().written()).isTrue());
        assertThat(course.page("a.html").selectFirst("h1").text()).isEqualTo("Good");
    }

    @Test
    void an_output_that_cant_be_written_is_an_error_of_the_machine_not_of_the_author() throws IOException {
        TinyCourse course = TinyCourse.in(folder, GOOD);
        Files.writeString(course.output(), "a file where the folder should be");
        course.build();
        assertThat(course.problems()).singleElement().asString().contains("it is a file");

        Files.delete(course.output());
        Files.createDirectories(course.output().resolve(".courseware"));
        course.build();
        assertThat(course.onlyProblem()).contains("its «.courseware» is a link or a folder");
        assertThat(course.site()).doesNotExist();
    }

    @Test
    void the_good_site_is_put_back_even_if_the_course_cant_be_read_any_more() throws IOException {
        TinyCourse course = TinyCourse.in(folder, GOOD).build();
        Map<String, String> before = TinyCourse.contents(course.site(), name -> name);
        for (String broken : List.of("title: \"", "", "\u0000")) {
            Files.move(course.site(), course.output().resolve(".previous"));
            course.write("course.yml", broken.getBytes(StandardCharsets.UTF_8)).build();
            assertThat(course.report().written()).isFalse();
            assertThat(TinyCourse.contents(course.site(), name -> name)).isEqualTo(before);
        }
        Files.move(course.site(), course.output().resolve(".previous"));
        CourseBuilder.build(BuildRequest.of(folder.resolve("none"), course.output()), BuildListener.SILENT);
        assertThat(TinyCourse.contents(course.site(), name -> name)).isEqualTo(before);
    }

    @Test
    void a_course_is_not_built_into_itself() throws IOException {
        TinyCourse course = TinyCourse.in(folder, GOOD);
        for (String output : List.of("course", "course/lessons", "course/lessons/site", "course/theme", ".")) {
            BuildReport report =
                    CourseBuilder.build(BuildRequest.of(course.source(), folder.resolve(output)), BuildListener.SILENT);
            assertThat(report.written()).as(output).isFalse();
            assertThat(report.diagnostics()).singleElement().asString().contains("can't be built into this folder");
        }
        assertThat(names(course.source())).containsExactlyInAnyOrder("course.yml", "lessons");
    }

    @Test
    void a_course_that_is_not_there_is_told() throws IOException {
        BuildReport report = CourseBuilder.build(
                BuildRequest.of(folder.resolve("none"), folder.resolve("out")), BuildListener.SILENT);
        assertThat(report.written()).isFalse();
        assertThat(report.diagnostics()).singleElement().asString().contains("there is no such folder");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static BuildReport build(TinyCourse course) {
        try {
            return CourseBuilder.build(BuildRequest.of(course.source(), course.output()), BuildListener.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
