package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What front matter says of a source holds also in builds that don't read it again. */
class FrontMatterAgainTest {
    @TempDir
    Path folder;

    @Test
    void a_mark_in_front_matter_silences_what_is_told_again() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            ---
            odd: 1
            ignore: [key-unknown]
            ---
            # A
            -- lessons/2-b.md --
            # B
            """).build();
        assertThat(course.problems()).isEmpty();

        course.write("-- lessons/2-b.md --\n# B again\n").build();

        assertThat(course.problems()).isEmpty();
    }

    @Test
    void a_mark_in_front_matter_that_silences_nothing_is_told_again() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            ---
            ignore: [key-unknown]
            ---
            # A
            -- lessons/2-b.md --
            # B
            """).build();
        String idle = course.onlyProblem();

        course.write("-- lessons/2-b.md --\n# B again\n").build();

        assertThat(course.onlyProblem()).isEqualTo(idle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"talk.txt", "2-b.dialog.md"})
    void speakers_by_default_have_their_new_names_also_in_scripts_of_lessons_with_own_ones(String script) {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: Tiny
            defaults:
              cast:
                A: Ada
            -- lessons/1-a.md --
            ---
            cast:
              X: Own
            ---
            # A

            ::: dialog src=%s
            :::
            -- lessons/2-b.dialog.md --
            A: Why?

            A: So.
            -- lessons/talk.txt --
            A: Why?

            A: So.
            """.formatted(script)).build();
        assertThat(course.text("a.html")).contains("Ada");

        course.write("-- course.yml --\ntitle: Tiny\ndefaults:\n  cast:\n    A: Grace\n")
                .build();
        Map<String, String> again = TinyCourse.contents(course.site(), name -> name);
        List<String> problems = course.problems();

        assertThat(course.text("a.html")).contains("Grace").doesNotContain("Ada");
        course.rebuild().build();
        assertThat(problems).isEqualTo(course.problems());
        assertThat(again).isEqualTo(TinyCourse.contents(course.site(), name -> name));
    }
}
