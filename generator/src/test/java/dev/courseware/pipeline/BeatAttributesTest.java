package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in braces behind a heading of a script, and ids that questions get by themselves. */
class BeatAttributesTest {
    private static final String TALK = """
            -- lessons/1-a.dialog.md --
            ---
            title: Talk
            minutes: 6
            ---
            ## Where it begins {#start .center background-color=bold}

            Ann: **Two machines are enough for all that we do.** See [the end](#the-end).

            Ben: Are they?

            ## Words {in braces}

            Ann: **Three machines are better than two of them.**

            ## The end {#the-end}

            Ben: **They share the work and the worry.**
            """;

    @TempDir
    Path folder;

    @Test
    void a_heading_of_a_script_has_its_authors_id_and_slides_that_look_as_it_says() {
        TinyCourse course = TinyCourse.in(folder, TALK).build();
        assertThat(course.problems()).noneMatch(problem -> problem.contains("word-lost") || problem.contains("error"));
        Document page = course.page("a.html");
        assertThat(page.getElementById("start").text()).isEqualTo("Where it begins");
        assertThat(page.select("a[href=#the-end]")).isNotEmpty();
        assertThat(page.text()).contains("Words {in braces}").doesNotContain("background-color");
        Document deck = course.page("a.slides.html");
        assertThat(deck.select("section:has(> h2:contains(Where it begins))")
                        .first()
                        .classNames())
                .contains("center", "on-bold");
        assertThat(deck.select("section:has(> h2:contains(The end))").first().classNames())
                .doesNotContain("on-bold");
    }

    @Test
    void what_has_no_meaning_behind_such_a_heading_is_told() {
        TinyCourse course = TinyCourse.in(folder, TALK.replace(".center", "layout=comparison"))
                .build();
        assertThat(course.problems())
                .anyMatch(problem -> problem.startsWith("lessons/1-a.dialog.md:5:1: warning: the attribute «layout»"));
    }

    @Test
    void a_question_takes_no_id_that_its_author_uses_below_it() {
        String quiz = "::: quiz single\nWhich one is it?\n\n- [x] a\n- [ ] b\n:::\n\n";
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/1-a.md --\n# A\n\n" + quiz + "## Sub {#quiz-1}\n\n- [l](#quiz-1)\n\n" + quiz
                                + "-- lessons/2-b.md --\n# B\n\n" + quiz + "[other](1-a.md#quiz-1) [own](#quiz-1)\n")
                .build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").getElementById("quiz-1").tagName()).isEqualTo("h2");
        assertThat(course.page("a.html").select("[id=quiz-1-1], [id=quiz-2]")).hasSize(2);
        assertThat(course.page("b.html").getElementById("quiz-1").tagName()).isNotEqualTo("h2");
    }
}
