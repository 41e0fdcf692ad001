package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the footnotes of a lesson and of a conversation are in their decks. */
class DeckFootnotesTest {
    @TempDir
    Path folder;

    private TinyCourse course(String files) {
        TinyCourse course = TinyCourse.in(folder, files).build();
        assertThat(course.problems()).isEmpty();
        return course;
    }

    @Test
    void what_a_slide_refers_to_stands_small_at_its_foot_and_what_is_said_refers_to_its_notes() {
        TinyCourse course = course("""
                -- lessons/1-a.md --
                # A

                ## One

                Said of it.[^said]

                - shown[^shown]

                ## Two

                - shown again[^shown]

                ::: page
                Only here.[^page]
                :::

                [^said]: Where it is *said*.
                [^shown]: Where it is shown.[^deep]
                [^deep]: Deeper down.
                [^page]: Of the page.
                """);
        Document deck = course.page("a.slides.html");
        assertThat(deck.select("#one > .noted > li").eachText()).containsExactly("2 Where it is shown.4");
        assertThat(deck.select("#one > .text").text()).isEqualTo("shown2");
        assertThat(deck.select("#one > .notes").text())
                .startsWith("Said of it.1")
                .contains("Where it is said.", "Deeper down.")
                .doesNotContain("is shown");
        assertThat(deck.select("#two > .noted > li").eachText()).containsExactly("2 Where it is shown.4");
        assertThat(deck.text()).doesNotContain("Of the page.");
        for (String other : new String[] {"a.handout.html", "a.slides-linear.html"}) {
            assertThat(course.page(other).select(".noted")).as(other).hasSize(2);
            assertThat(course.page(other).text()).as(other).contains("Where it is said.");
        }
    }

    @Test
    void what_does_not_fit_at_a_slides_foot_is_in_its_notes() {
        String many = "- an item that fills a line\n".repeat(7);
        String much = "Words of a note that goes on for very long. ".repeat(12).strip();
        TinyCourse course = course("-- lessons/1-a.md --\n# A\n\n## One\n\n" + many
                + "- last[^full]\n\n## Two\n\n- x[^long]\n\n" + "[^full]: No room for it.\n[^long]: " + much + "\n");
        Document deck = course.page("a.slides.html");
        assertThat(deck.select(".noted")).isEmpty();
        assertThat(deck.select("section[id^=one] .notes").text()).contains("No room for it.");
        assertThat(deck.select("#two .notes").text()).isEqualTo(much);
    }

    @Test
    void footnotes_of_a_conversation_are_in_its_notes() {
        TinyCourse course = TinyCourse.in(folder, """
                -- lessons/1-a.dialog.md --
                ---
                minutes: 4
                ---
                Ann: **A quorum is more than half of all the nodes.**[^q]

                Ben: So it is, and two of them share one.

                [^q]: Gifford, 1979.
                """).build();
        String deck = course.page("a.slides.html").select(".notes").text();
        assertThat(deck.split("Gifford, 1979.", -1)).hasSize(2);
    }
}
