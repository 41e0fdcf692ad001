package dev.courseware.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What slides, notes, search and transcripts make of models. */
class ModelSlidesTest {
    private static final String PARTS = """
        | quantity | start | range | step |
        |---|---|---|---|
        | `n` copies | 1 | 1..8 | 1 |

        ```formulas
        up "one is up" = 1 - (1 - 99 %)^n
        chart up over n
        ```

        Said afterwards.
        :::
        """;

    @TempDir
    Path folder;

    private TinyCourse course(String model) {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/01-a.md --\n# A\n\nBefore.\n\n## Part\n\n" + model)
                .build();
        assertThat(course.problems()).isEmpty();
        return course;
    }

    @Test
    void a_model_has_a_slide_whose_heading_is_its_title_and_whose_question_waits_with_what_answers_it() {
        Document deck =
                course("::: model Copies {#copies}\nHow many?\n\n" + PARTS).page("a.slides.html");
        assertThat(deck.select("section#copies.model > h2").text()).isEqualTo("Copies");
        assertThat(deck.select("section#copies .trial-stage > .trial-question").text())
                .isEqualTo("How many?");
        assertThat(deck.select("section#copies .asks > .fragment")).hasSize(1);
        assertThat(deck.select("section#copies .notes").text()).contains("Said afterwards.");
        assertThat(deck.select("section#copies .trial").text()).doesNotContain("Said afterwards.");
    }

    @Test
    void without_a_title_a_short_question_is_the_heading() {
        Document deck = course("::: model\nHow many?\n\n" + PARTS).page("a.slides.html");
        assertThat(deck.select("section#model-1.model > h2").text()).isEqualTo("How many?");
        assertThat(deck.select("section#model-1 .trial-question")).isEmpty();
        assertThat(deck.select("section#model-1 > .of").text()).isEqualTo("Part");
    }

    @Test
    void a_model_that_asks_nothing_hides_nothing() {
        Document deck = course("::: model\n" + PARTS).page("a.slides.html");
        assertThat(deck.select("section#model-1.model > h2").text()).isEqualTo("Model");
        assertThat(deck.select("section#model-1 .fragment")).isEmpty();
    }

    @Test
    void a_chart_cuts_no_name_and_has_some_round_numbers_below() {
        Document deck = course("""
            ::: model Shares
            | quantity | start | range | step |
            |---|---|---|---|
            | `u` use | 50 % | 5..99 % | 1 % |

            ```formulas
            left "what is left for all others" = 1 - u
            used "what the first one takes" = u
            chart left, used over u
            ```
            :::
            """).page("a.slides.html");
        for (String width : List.of("svg.wide", "svg.narrow")) {
            assertThat(deck.select(width + " .name").eachText())
                    .containsExactlyInAnyOrder("what is left for all others", "what the first one takes");
            assertThat(deck.select(width + " .place")).hasSizeGreaterThan(2);
        }
    }

    @Test
    void the_handout_shows_the_first_state_and_loads_no_script_for_it() {
        TinyCourse course = course("::: model Copies\nHow many?\n\n" + PARTS);
        assertThat(course.page("a.handout.html")
                        .select(".trial [data-reading=up]")
                        .text())
                .startsWith("99");
        assertThat(course.read("a.handout.html")).doesNotContain("model.js").doesNotContain("/trial.");
    }
}
