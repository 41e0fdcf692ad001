package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objectives that have names, and what practises them. */
class ObjectivesTest {
    private static final String LESSON = """
        -- lessons/01-a.md --
        ---
        objectives:
          - Compute the "availability" of parts {#parts}
          - Talk about it
        ---
        # A
        ::: objectives
        - Say it **well** {#say}
        - See `{#this}` {#shown .wide}
        :::
        ::: quiz single Up {objective=parts}
        Which?
        - [x] This
        - [ ] That
        :::
        ::: model Copies {objective=say}
        | quantity | start | range | step |
        |---|---|---|---|
        | `n` copies | 1 | 1..8 | 1 |

        ```formulas
        up = 1 - 0.01^n
        ```
        :::
        ::: exercise Three rooms {objective="parts say"}
        Do it.
        :::
        """;

    @TempDir
    Path folder;

    private TinyCourse build(String files) {
        return TinyCourse.in(folder, files).build();
    }

    @Test
    void an_objective_leads_to_its_practice_and_its_name_is_an_anchor() {
        TinyCourse course = build(LESSON + """
            -- lessons/02-b.md --
            # B
            [Back](01-a.md#parts) and [on](01-a.md#say)
            """);
        assertThat(course.problems()).isEmpty();
        Document page = course.page("a.html");
        assertThat(page.select("#parts").text()).isEqualTo("Compute the “availability” of parts Question 1 Exercise 1");
        assertThat(page.select("#parts a").eachAttr("href")).containsExactly("#quiz-1", "#exercise-1");
        assertThat(page.select("#say strong").text()).isEqualTo("well");
        assertThat(page.select("#say a").eachAttr("href")).containsExactly("#model-1", "#exercise-1");
        assertThat(page.select("#say a").eachText()).containsExactly("Model", "Exercise 1");
        assertThat(page.getElementById("exercise-1")).isNotNull();
        assertThat(page.select("li:contains(Talk about it)").hasAttr("id")).isFalse();
        assertThat(page.select("li:contains({#shown .wide})")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(course.page("print.html").select("[id=a~parts] .practice")).isEmpty();
        for (String other : new String[] {"a.slides.html", "a.slides.text.html", "a.handout.html", "key-points.html"}) {
            if (course.files().contains(other)) {
                assertThat(course.text(other)).as(other).contains("Compute the").doesNotContain("{#parts}", "{#say}");
                assertThat(course.page(other).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void practice_serves_objectives_of_other_lessons_and_questions_in_dialogs_serve_some() {
        TinyCourse course = build("""
            -- lessons/01-a.md --
            ---
            objectives:
              - Notice it {#noticing}
            ---
            # A
            -- lessons/02-b.dialog.md --
            ---
            objectives:
              - Count it {#counting}
            ---
            Ann: What is two and two, do you think?
            <!-- predict: What is it? -->
            <!-- objective: counting, 01-a.md#noticing -->
            Bob: Four. Because it is.
            """);
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("b.html").select("#counting a").eachAttr("href")).containsExactly("#t1-predict");
        assertThat(course.text("b.html")).doesNotContain("01-a.md#noticing");
    }

    @Test
    void objectives_that_nothing_practises_are_told_and_practice_that_serves_none() {
        TinyCourse course = build("""
            -- lessons/01-a.md --
            ---
            objectives:
              - Idle {#idle}
              - Known {#known}
            ---
            # A
            ::: exercise Lost
            Do it.
            :::
            ::: exercise Found {objective=known}
            Do it.
            :::
            -- lessons/02-b.md --
            ---
            objectives: [Without a name]
            ---
            # B
            ::: exercise Free
            Do it.
            :::
            """);
        assertThat(course.problems())
                .containsExactly(
                        "lessons/01-a.md:3:5: warning: nothing practises the objective «idle» (let a quiz or an exercise say"
                                + " that it does: «::: quiz single {objective=idle}»)",
                        "lessons/01-a.md:7:1: info: this practice doesn't say which objective it serves (name one behind"
                                + " its title: «{objective=idle}»)");
    }

    @Test
    void names_that_are_not_there_or_there_twice_are_told_with_their_places() {
        TinyCourse course = build("""
            -- lessons/01-a.md --
            ---
            objectives:
              - One {#parts}
              - Two {#parts}
            ---
            # A
            ::: objectives
            - Three {#parts}
            :::
            ::: exercise Near {objective=part}
            Do it.
            :::
            ::: exercise Empty {objective=""}
            Do it.
            :::
            ::: exercise Elsewhere {objective="03-c.md#x"}
            Do it.
            :::
            -- lessons/02-b.dialog.md --
            Ann: Yes.
            <!-- objective: x -->
            Bob: No.
            """);
        assertThat(course.problems())
                .contains(
                        "lessons/01-a.md:4:5: error: the name «parts» is given to two objectives (choose another one)",
                        "lessons/01-a.md:8:9: error: the id «parts» is used a second time here (choose another one)",
                        "lessons/01-a.md:10:1: error: there is no objective «part» in this file (did you mean «parts»?)",
                        "lessons/01-a.md:13:1: error: this practice names no objective (write the name of one, such as"
                                + " «parts» for «Compute the availability of parts {#parts}»)")
                .anyMatch(told -> told.startsWith("lessons/01-a.md:16:1: error: there is no lesson lessons/03-c.md"))
                .anyMatch(
                        told -> told.startsWith("lessons/02-b.dialog.md:2:1: warning: nothing is asked at this turn"));
    }

    @Test
    void what_a_question_of_a_bank_serves_is_told_at_that_question() {
        TinyCourse course = build("""
            -- lessons/01-a.md --
            ---
            objectives:
              - One {#parts}
            ---
            # A
            :::: bank Sums {objective=parts}
            ::: quiz number
            One and one?

            - 2
            :::
            ::: quiz number {objective=part}
            Two and two?

            - 4
            :::
            ::: quiz number {objective=parts}
            Three and three?

            - 6
            :::
            ::::
            """);
        assertThat(course.problems())
                .containsExactly(
                        "lessons/01-a.md:12:1: error: there is no objective «part» in this file (did you mean «parts»?)");
    }
}
