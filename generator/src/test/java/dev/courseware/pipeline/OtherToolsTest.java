package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Courses that were written for other tools. */
class OtherToolsTest {
    @TempDir
    Path folder;

    private TinyCourse lesson(String text) {
        return TinyCourse.in(folder, "-- lessons/01-page.md --\n# Page\n\n" + text)
                .build();
    }

    private static String code(TinyCourse course) {
        return course.page("page.html").selectFirst("pre code").wholeText();
    }

    @Test
    void lines_of_blanks_in_code_within_a_list_keep_what_the_code_has() {
        TinyCourse course = lesson("- a\n\n  ```text\n  b\n    \n      \n  \n  c\n  ```\n");

        assertThat(code(course)).isEqualTo("b\n  \n    \n\nc");
    }

    @Test
    void lines_of_blanks_in_indented_code_within_a_list_keep_what_the_code_has() {
        TinyCourse course = lesson("1. a\n\n       b\n         \n       c\n");

        assertThat(code(course)).isEqualTo("b\n  \nc");
    }

    @Test
    void lines_of_blanks_in_code_within_a_quotation_keep_what_the_code_has() {
        TinyCourse course = lesson("- > ```text\n  > a\n  >   \n  > b\n  > ```\n");

        assertThat(code(course)).isEqualTo("a\n  \nb");
    }

    @Test
    void lines_of_tabs_in_code_within_a_list_keep_what_the_code_has() {
        TinyCourse course = lesson("-\t```text\n\ta\n\t\t\n\tb\n\t```\n");

        assertThat(code(course)).isEqualTo("a\n\t\nb");
    }

    @Test
    void a_blank_that_does_not_break_stays_one_in_code() {
        assertThat(code(lesson("```text\na\u00A0b\n```\n"))).isEqualTo("a\u00A0b");
        assertThat(code(lesson("```java\nint\u00A0a\u00A0= 1;\n```\n"))).isEqualTo("int\u00A0a\u00A0= 1;");
    }

    @Test
    void a_container_of_the_course_goes_before_another_tools_one_of_its_name() {
        TinyCourse course = TinyCourse.in(folder, """
            -- theme/blocks/challenge.ftlh --
            <section class="mine">${title}${content}</section>
            -- lessons/01-page.md --
            # Page

            ::: challenge Run
            a
            :::
            """).build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.text("page.html")).contains("<section class=\"mine\">Run<p>a</p>");
    }

    @Test
    void code_comes_in_by_mdbooks_command_with_its_anchor_or_lines() {
        TinyCourse course = TinyCourse.in(folder, """
            -- src/main.rs --
            fn main() {
                // ANCHOR: here
                run();
                // ANCHOR_END: here
            }
            -- lessons/01-page.md --
            # Page

            ```text
            {{#rustdoc_include ../src/main.rs:here}}
            ```

            ```text
            {{#include ../src/main.rs:3:}}
            ```

            ```text
            include: ../src/main.rs#L1-L1
            ```
            """).build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("page.html").select("pre code").eachText())
                .containsExactly("run();", "run();\n}", "fn main() {");
    }

    @Test
    void lines_that_a_file_does_not_have_are_told() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- src/a.txt --\n"
                                + "a\n"
                                + "-- lessons/01-page.md --\n"
                                + "# Page\n\n"
                                + "```\n"
                                + "include: ../src/a.txt#L2-L3\n"
                                + "```\n")
                .build();

        assertThat(course.onlyProblem()).contains("src/a.txt has no lines L2-L3");
    }

    @Test
    void code_in_an_unknown_language_is_told_once_for_a_file() {
        TinyCourse course = lesson("```nosuch\na\n```\n\n```nosuch\nb\n```\n");

        assertThat(course.onlyProblem()).contains("«nosuch»");
    }
}
