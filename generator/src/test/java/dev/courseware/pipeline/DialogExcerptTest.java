package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ::: dialog src=talk.dialog.md from=t2 to=t3} in a lesson. */
class DialogExcerptTest {
    private static final String TALK = """
        -- lessons/unit/02-talk.dialog.md --
        ---
        title: The talk
        cast: {A: Ada, B: Ben}
        ---
        # One

        A: First, see [the other](../other.md).

        B: Second.

        ## Two

        A: Third.

        B: Fourth.
        -- lessons/other.md --
        # Other
        """;

    @TempDir
    Path folder;

    private TinyCourse course(String lesson) {
        return TinyCourse.in(folder, TALK + "-- lessons/01-lesson.md --\n# Lesson\n\n" + lesson)
                .build();
    }

    private String problem(String lesson) {
        return course(lesson).onlyProblem();
    }

    @Test
    void a_part_of_a_talk_keeps_its_numbers_and_names_the_whole() {
        TinyCourse course = course("::: dialog src=unit/02-talk.dialog.md from=t2 to=t3\n:::\n");
        assertThat(course.problems()).isEmpty();
        Document page = course.page("lesson.html");
        assertThat(page.select(".turn").eachAttr("id")).containsExactly("t2", "t3");
        assertThat(page.select(".turn .who b").eachText()).containsExactly("Ben", "Ada");
        assertThat(page.selectFirst("p.beat").text()).isEqualTo("Two");
        assertThat(page.selectFirst(".excerpt-of a").attr("href")).isEqualTo("unit/talk.html");
        assertThat(page.select("link[href*=dialog], script[src*=dialog]")).hasSize(2);
    }

    @Test
    void without_from_and_to_the_whole_talk_stands_there() {
        TinyCourse course = course("::: dialog {src=unit/02-talk.dialog.md}\n:::\n");
        assertThat(course.page("lesson.html").select(".turn")).hasSize(4);
    }

    @Test
    void links_in_it_lead_from_where_it_stands_now() {
        TinyCourse course = course("::: dialog src=unit/02-talk.dialog.md to=1\n:::\n");
        assertThat(course.page("lesson.html").selectFirst(".said a").attr("href"))
                .isEqualTo("other.html");
        assertThat(course.page("unit/talk.html").selectFirst(".said a").attr("href"))
                .isEqualTo("../other.html");
    }

    @Test
    void a_second_dialog_has_anchors_of_its_own() {
        TinyCourse course =
                course("```dialog\nP1: Hello.\nP2: Hi.\n```\n\n::: dialog src=unit/02-talk.dialog.md to=1\n:::\n");
        assertThat(course.page("lesson.html").select(".turn").eachAttr("id")).containsExactly("t1", "t2", "d2-t1");
    }

    @Test
    void a_script_that_is_no_page_can_be_shown_too() {
        TinyCourse course = course("::: dialog src=../talks/a.txt\n:::\n")
                .write("-- talks/a.txt --\n---\ncast: {P1: Zoe}\n---\nP1: Hello.\nP2: Hi.\n")
                .build();
        assertThat(course.page("lesson.html").select(".turn .who b").eachText()).containsExactly("Zoe", "P2");
        assertThat(course.problems())
                .as("mistakes in it are told in its own lines")
                .allMatch(problem -> problem.startsWith("talks/a.txt:5:1: warning:"))
                .isNotEmpty();
    }

    @Test
    void mistakes_are_told_at_the_container() {
        assertThat(problem("::: dialog\n:::\n"))
                .isEqualTo("lessons/01-lesson.md:3:1: error: this dialog names no script (write «::: dialog"
                        + " src=talk.dialog.md», or a «```dialog» fence)");
        assertThat(problem("::: dialog src=unit/02-talc.dialog.md\n:::\n"))
                .isEqualTo(
                        "lessons/01-lesson.md:3:1: error: there is no file lessons/unit/02-talc.dialog.md (did you mean"
                                + " «unit/02-talk.dialog.md»?)");
        assertThat(problem("::: dialog src=unit/02-talk.dialog.md from=t9\n:::\n"))
                .isEqualTo(
                        "lessons/01-lesson.md:3:1: error: «from=t9» is not a turn of that script (its turns are t1 to"
                                + " t4)");
        assertThat(problem("::: dialog src=unit/02-talk.dialog.md from=t3 to=t2\n:::\n"))
                .contains("from=t3 comes after to=t2");
        assertThat(problem("::: dialog src=unit/02-talk.dialog.md fron=t3\n:::\n"))
                .contains("warning: the attribute «fron» has no meaning here (did you mean «from»?)");
        assertThat(problem("::: dialog the talk\n:::\n")).contains("«the talk» can't be read");
    }

    @Test
    void nothing_outside_of_the_course_is_shown() {
        for (String path : new String[] {
            "../../../../etc/passwd",
            "%2e%2e/%2e%2e/secret.txt",
            "..\\secret.txt",
            "/etc/passwd",
            "file:///etc/passwd",
            "https://example.org/a.txt",
            "//example.org/a.txt"
        }) {
            assertThat(problem("::: dialog {src=\"" + path + "\"}\n:::\n"))
                    .startsWith("lessons/01-lesson.md:3:1: error: ");
        }
    }

    @Test
    void a_talk_can_t_show_itself_inside_of_what_is_said() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/talk.dialog.md --\nP1: Look:\n\n::: dialog src=talk.dialog.md\n:::\n\nP2: Ah.\n")
                .build();
        assertThat(course.problems())
                .containsExactly(
                        "lessons/talk.dialog.md:3:1: error: a dialog can't be part of what somebody says (put it into"
                                + " a lesson)");
    }

    @Test
    void a_lesson_of_too_many_dialogs_is_refused() {
        assertThat(course("::: dialog src=unit/02-talk.dialog.md\n:::\n\n".repeat(60))
                        .problems())
                .filteredOn(problem -> problem.contains("this lesson shows more than 50 dialogs"))
                .hasSize(10);
    }
}
