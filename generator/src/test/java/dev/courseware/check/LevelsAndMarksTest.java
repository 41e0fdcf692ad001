package dev.courseware.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors say of checks: their levels in course.yml, and marks that silence them in a file or at a place. */
class LevelsAndMarksTest {
    private static final String PIXEL =
            "-- lessons/p.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>\n";

    @TempDir
    Path folder;

    private TinyCourse course(String checks, String lesson) {
        return TinyCourse.in(
                        folder, "-- course.yml --\ntitle: Tiny\n" + checks + PIXEL + "-- lessons/1-a.md --\n" + lesson)
                .build();
    }

    private TinyCourse lesson(String lesson) {
        return course("", lesson);
    }

    @Test
    void course_yml_sets_the_level_of_any_rule_and_a_lowered_error_gives_a_site() {
        TinyCourse course = course(
                "checks: {image-alt: warning, link-dead: info, link-anchor: off}\n",
                "# A\n\nSee [the next](2-gone.md) and [a place](#gone).\n\n![](p.svg)\n");
        assertThat(course.problems())
                .containsExactly(
                        "lessons/1-a.md:3:5: info: the link «2-gone.md» leads nowhere: there is no lessons/2-gone.md"
                                + " (check the path; it is relative to this file)",
                        "lessons/1-a.md:5:1: warning: this image has no alternative text (write ![what it shows](…),"
                                + " or add {.decorative} if it shows nothing)");
        assertThat(course.report().written()).isTrue();
        assertThat(course.page("a.html").text()).contains("See the next and a place.");
    }

    @Test
    void a_rule_that_weighs_more_stops_the_build() {
        TinyCourse course = course("checks: {footnote-unused: error}\n", "# A\n\nText.\n\n[^1]: Never used.\n");
        assertThat(course.onlyProblem()).startsWith("lessons/1-a.md:5:1: error: nothing refers to the footnote [^1]");
        assertThat(course.report().written()).isFalse();
    }

    @Test
    void a_promise_keeps_its_level_whatever_course_yml_says() {
        TinyCourse course = course(
                "checks:\n  html-unsafe: off\n  link-scheme: info\n",
                "# A\n\n<script>alert(1)</script>\n\n[run](javascript:x)\n");
        assertThat(course.problems())
                .contains("course.yml:3:3: warning: «html-unsafe» holds for every course and can't be changed or"
                        + " ignored: HTML that could harm readers is not in the site (remove it here, and fix what"
                        + " is reported)")
                .anyMatch(problem -> problem.startsWith("lessons/1-a.md:3:1: warning: the tag <script> is not"))
                .anyMatch(problem -> problem.startsWith("lessons/1-a.md:5:1: error: a link may not lead to"));
        assertThat(course.report().written()).isFalse();
    }

    @Test
    void no_promise_is_silenced_by_a_mark_or_front_matter() {
        TinyCourse course =
                lesson("---\nignore: link-scheme\n---\n# A\n\n<!-- ignore: link-scheme -->\n[run](javascript:x)\n");
        assertThat(course.problems("promise-kept")).hasSize(2);
        assertThat(course.problems("link-scheme")).hasSize(1);
    }

    @Test
    void a_mark_silences_its_rules_for_the_block_below_and_for_no_other() {
        TinyCourse course = lesson("""
            # A

            <!-- ignore: image-alt, link-dead (waiting for the photographs) -->
            ![](p.svg)

            ![](p.svg)

            <!-- ignore: link-dead -->

            ::: note
            A [word](gone.md).

            - And [one](gone.md) more.
            :::

            The [last](gone.md) one.
            """);
        assertThat(course.problems("image-alt")).singleElement().asString().startsWith("lessons/1-a.md:6:1: error");
        assertThat(course.problems("link-dead")).singleElement().asString().startsWith("lessons/1-a.md:16:5: error");
        assertThat(course.problems("ignore-idle"))
                .containsExactly(
                        "lessons/1-a.md:3:25: warning: «link-dead» is ignored here, but there is nothing to ignore"
                                + " (remove it)");
    }

    @Test
    void marks_stand_wherever_blocks_do() {
        TinyCourse course = lesson("""
            # A

            - One.

              <!-- ignore: image-alt -->
              ![](p.svg)

            > <!-- ignore: link-dead
            > (later) -->
            > A [word](gone.md)
            > on two lines, [twice](gone.md).

            ::: tip
            <!-- a remark -->
            <!-- ignore: link-dead -->
            <!-- another -->
            {.wide}
            - A [word](gone.md)
            :::
            """);
        assertThat(course.problems()).isEmpty();
        assertThat(course.report().written()).isTrue();
    }

    @Test
    void front_matter_silences_rules_for_a_whole_file() {
        TinyCourse course = lesson("""
            ---
            titel: A
            ignore: [image-alt, key-unknown, link-anchor, table-row]
            ---
            # A

            ![](p.svg) and [a place](#gone).
            """);
        assertThat(course.problems())
                .containsExactly(
                        "lessons/1-a.md:3:47: warning: «table-row» is ignored here, but there is nothing to ignore"
                                + " (remove it)");
    }

    @Test
    void a_mark_in_a_script_silences_its_rules_for_the_turn_above() {
        String script = """
            ---
            ignore: dialog-silent
            ---
            A: We keep a [copy](gone.md).
            B: See ![](p.svg)
            and [more](gone.md). <!-- ignore: image-alt, link-dead -->
            A: A [third](gone.md).
            B:

            A: Yes.
            """;
        TinyCourse course = TinyCourse.in(folder, PIXEL + "-- lessons/talk.dialog.md --\n" + script)
                .build();
        assertThat(course.problems("image-alt")).isEmpty();
        assertThat(course.problems("link-dead"))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("lessons/talk.dialog.md:4:"))
                .anyMatch(problem -> problem.startsWith("lessons/talk.dialog.md:7:"));
        assertThat(course.problems("ignore-idle")).isEmpty();
    }

    @Test
    void an_unknown_name_is_told_with_the_nearest_one() {
        TinyCourse course = course(
                "checks: {image-altt: off}\n",
                "---\nignore: link-ded\n---\n# A\n\n<!-- ignore: heading-emty, nothing-like-it -->\nText.\n");
        assertThat(course.problems())
                .containsExactly(
                        "course.yml:2:10: warning: there is no check «image-altt» (did you mean «image-alt»?)",
                        "lessons/1-a.md:2:9: warning: there is no check «link-ded» (did you mean «link-dead»?)",
                        "lessons/1-a.md:6:14: warning: there is no check «heading-emty» (did you mean"
                                + " «heading-empty»?)",
                        "lessons/1-a.md:6:28: warning: there is no check «nothing-like-it» (each message ends with the"
                                + " name of its check, such as [image-alt])");
    }

    @Test
    void a_mark_that_no_block_follows_says_where_marks_belong() {
        TinyCourse course =
                lesson("# A\n\nText <!-- ignore: link-dead --> with words.\n\n<!-- ignore: image-alt -->\n");
        assertThat(course.problems("ignore-idle"))
                .hasSize(2)
                .allMatch(problem -> problem.endsWith(
                        "(put the mark on a line of its own above a block; in a script," + " below a turn)"));
    }

    @Test
    void a_mark_for_what_is_looked_for_only_in_a_sound_course_is_not_called_idle_beside_an_error() {
        String lesson = "---\nignore: [slide-overfull, word-lost]\n---\n# A\n\nText.\n";
        assertThat(lesson(lesson).problems("ignore-idle")).hasSize(2);
        assertThat(lesson(lesson + "\n[x](gone.md)\n").problems("ignore-idle"))
                .singleElement()
                .asString()
                .contains("«slide-overfull»");
    }

    @Test
    void what_is_ignored_is_no_reason_to_fail_on_warnings() {
        TinyCourse course = TinyCourse.in(
                        folder, "-- lessons/1-a.md --\n---\ntitel: A\nignore: key-unknown\n---\n# A\n\nText.\n")
                .failOnWarning()
                .build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.report().written()).isTrue();
        assertThat(course.page("a.html").text()).contains("Text.");
    }

    @Test
    void words_that_a_silenced_rule_leaves_out_are_not_told_as_lost() {
        TinyCourse course = course(
                "checks: {table-row: off}\n", "# A\n\n| a | b |\n|---|---|\n| 1 | 2 | left out words of a cell |\n");
        assertThat(course.problems()).isEmpty();
    }

    @Test
    void every_rule_may_be_lowered_and_the_site_is_still_written() {
        String checks = Arrays.stream(CoreRule.values())
                .filter(rule -> rule.kind() == Rule.Kind.RULE)
                .map(rule -> "  " + rule.id() + ": info\n")
                .collect(Collectors.joining("", "checks:\n", ""));
        TinyCourse course = course(checks, """
            # A

            [dead](gone.md), [place](#gone), [root](/gone), [[Nobody]], footnote[^gone], ![no image](gone.png), ![](p.svg),
            and a ![film](film.mp4) within.

            ![the words of a picture](gone.png)

            ![](p.svg)

            ## One {#one}

            ## Two {#one}

            ::: nothing-known A title
            The words of the container.
            :::

            ```java
            int a; // <1>
            int b;
            ```

            1. Explained.

            ```plantuml
            @startuml
            A -> B
            @enduml
            ```

            """)
                .write("-- glossary.md --\nQuorum\n: Enough.\n\nQuorum\n: Again.\n")
                .build();
        assertThat(course.problems()).allMatch(problem -> problem.contains(": info: "));
        assertThat(course.report().written()).isTrue();
        assertThat(course.page("a.html").select("main").text())
                .contains("dead, place, root, [[Nobody]], footnote[^gone], no image, , and a film within.")
                .contains("the words of a picture")
                .contains("A title The words of the container.")
                .contains("Explained.");
    }

    @Test
    void what_is_too_large_for_a_slide_is_ignored_by_a_mark_above_it() {
        String table = "| " + "word ".repeat(400) + " |\n|---|\n";
        String more = "| " + "more ".repeat(400) + "|\n";
        assertThat(lesson("# A\n\n" + table + more).problems("slide-overfull")).hasSize(1);
        assertThat(lesson("# A\n\n<!-- ignore: slide-overfull (is read at home) -->\n" + table + more)
                        .problems())
                .isEmpty();
    }

    @Test
    void levels_in_a_page_are_told_where_they_belong() {
        assertThat(lesson("---\nchecks: {image-alt: off}\n---\n# A\n").onlyProblem())
                .isEqualTo(
                        "lessons/1-a.md:2:1: warning: the key «checks» is not known here (levels belong in course.yml; a"
                                + " page silences rules by «ignore: [image-alt]»)");
    }
}
