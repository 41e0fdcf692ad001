package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build whose site is as it should be finds that out, and does nothing. */
class NothingChangedTest {
    private static final Instant LONG_AGO = Instant.parse("2020-02-02T02:02:02.5Z");

    @TempDir
    Path folder;

    private TinyCourse course;

    @BeforeEach
    void build() {
        course = TinyCourse.in(folder, """
            -- lessons/01-first.md --
            # First

            A list in code:

            ```java
            include: example.java
            ```

            ![A square](square.svg)

            [^1]: Nothing refers to this.
            -- lessons/example.java --
            int one = 1;
            -- lessons/square.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="9" height="9"/></svg>
            -- lessons/02-talk.dialog.md --
            # A talk

            **Ada:** Why?

            **Bob:** Because of this.
            -- glossary.md --
            # Terms
            """);
        course.build();
        assertThat(course.problems()).isNotEmpty();
        assertThat(course.report().written()).isTrue();
        age();
    }

    /** What was written just now might change again without another time. */
    private void age() {
        age(course.source());
        course.build();
    }

    private static void age(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isUnchanged() {
        return course.build().report().work().unchanged();
    }

    @Test
    void a_second_build_does_nothing_and_tells_the_same() {
        List<String> problems = course.problems();
        BuildReport first = course.report();

        assertThat(isUnchanged()).isTrue();

        BuildReport again = course.report();
        assertThat(course.problems()).isEqualTo(problems);
        assertThat(again.written()).isTrue();
        assertThat(again.figures()).isEqualTo(first.figures()).isNotEmpty();
        assertThat(again.readings()).isEqualTo(first.readings());
        assertThat(List.of(again.title(), again.pages(), again.decks(), again.dialogs(), again.files(), again.site()))
                .isEqualTo(List.of(
                        first.title(), first.pages(), first.decks(), first.dialogs(), first.files(), first.site()));
    }

    @Test
    void a_warning_still_fails_a_build_that_does_nothing() {
        course.failOnWarning();

        assertThat(isUnchanged()).isTrue();
        assertThat(course.report().written()).isFalse();
        assertThat(course.report().count(Severity.WARNING)).isPositive();
    }

    @Test
    void a_rebuild_trusts_nothing() {
        course.rebuild();

        assertThat(isUnchanged()).isFalse();
    }

    @Test
    void a_file_that_only_has_another_time_is_no_change() throws IOException {
        Files.setLastModifiedTime(course.source().resolve("lessons/01-first.md"), FileTime.from(Instant.now()));

        assertThat(isUnchanged()).isTrue();
    }

    @Test
    void a_file_that_changed_and_got_its_time_back_is_a_change() throws IOException {
        Path included = course.source().resolve("lessons/example.java");
        FileTime before = Files.getLastModifiedTime(included);
        Files.writeString(included, "int two = 2;\n");
        Files.setLastModifiedTime(included, before);

        assertThat(isUnchanged()).isFalse();
        assertThat(course.read("first.html")).contains("two");
    }

    @Test
    void what_was_looked_for_in_vain_is_a_change_once_it_is_there() {
        course.write("-- theme/words/en.properties --\nhome = Up\n");

        assertThat(isUnchanged()).isFalse();
    }

    @Test
    void a_lesson_more_and_a_lesson_less_are_changes() throws IOException {
        course.write("-- lessons/03-more.md --\n# More\n");
        assertThat(isUnchanged()).isFalse();
        assertThat(isUnchanged()).isTrue();

        Files.delete(course.source().resolve("lessons/03-more.md"));
        assertThat(isUnchanged()).isFalse();
        assertThat(course.site().resolve("more.html")).doesNotExist();
    }

    @Test
    void an_option_is_a_change() {
        course.url("https://example.org/course/");

        assertThat(isUnchanged()).isFalse();
    }

    @Test
    void a_page_that_somebody_edited_is_built_again() throws IOException {
        Path page = course.site().resolve("first.html");
        String good = Files.readString(page);
        Files.writeString(page, good.replace("First", "Fitst"));

        assertThat(isUnchanged()).isFalse();
        assertThat(Files.readString(page)).isEqualTo(good);
    }

    @Test
    void a_page_that_somebody_removed_is_built_again() throws IOException {
        Path page = course.site().resolve("first.html");
        Files.delete(page);

        assertThat(isUnchanged()).isFalse();
        assertThat(page).exists();
    }

    @Test
    void a_file_that_somebody_put_into_the_site_is_gone_again() throws IOException {
        Path page = course.site().resolve("assets/strange.html");
        Files.writeString(page, "strange");

        assertThat(isUnchanged()).isFalse();
        assertThat(page).doesNotExist();
    }

    @Test
    void a_state_that_was_cut_edited_or_is_foreign_counts_for_nothing() throws IOException {
        Path manifest = course.output().resolve(".state/manifest");
        byte[] good = Files.readAllBytes(manifest);
        byte[] edited = good.clone();
        edited[edited.length / 2] ^= 1;
        for (byte[] bad : List.of(
                new byte[0],
                Arrays.copyOf(good, good.length - 1),
                Arrays.copyOf(good, good.length / 2),
                edited,
                "something else".getBytes(StandardCharsets.UTF_8))) {
            Files.write(manifest, bad);
            assertThat(isUnchanged()).isFalse();
            assertThat(isUnchanged()).isTrue();
        }
    }

    @Test
    void times_from_the_future_say_nothing() throws IOException {
        Path source = course.source().resolve("lessons/01-first.md");
        FileTime future = FileTime.from(Instant.now().plusSeconds(100_000));
        Files.setLastModifiedTime(source, future);
        course.build();
        assertThat(isUnchanged()).isTrue();

        Files.writeString(source, Files.readString(source).replace("A list", "A LIST"));
        Files.setLastModifiedTime(source, future);
        assertThat(isUnchanged()).isFalse();
    }

    @Test
    void a_build_with_errors_leaves_what_is_known_of_the_last_good_one() {
        String good = course.read("first.html");
        course.write("-- lessons/01-first.md --\n# First\n\n[x](nowhere.md)\n");
        course.build();
        assertThat(course.report().written()).isFalse();
        assertThat(course.read("first.html")).isEqualTo(good);
    }

    @Test
    void a_state_kept_elsewhere_brings_back_a_site_that_was_removed_without_reading_a_lesson() throws IOException {
        course.state(folder.resolve("state")).build();
        Map<String, String> site = TinyCourse.contents(course.site(), name -> name);
        try (Stream<Path> files = Files.walk(course.output())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        assertThat(isUnchanged()).isFalse();
        assertThat(course.report().work().read()).isZero();
        assertThat(TinyCourse.contents(course.site(), name -> name)).isEqualTo(site);
        assertThat(isUnchanged()).isTrue();
    }
}
