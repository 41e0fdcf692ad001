package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a deck says that no slide shows is in the speaker's notes, and so in the handout. */
class SpeakerNotesTest {
    @TempDir
    Path folder;

    private Document deck(String text) {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.slides.md --\n# A\n\n" + text)
                .build();
        assertThat(course.problems()).isEmpty();
        return course.page("a.slides.html");
    }

    private static String notes(Document deck, String slide) {
        return deck.getElementById(slide).select(".notes").text();
    }

    @Test
    void a_quiz_inside_of_another_block_has_its_hints_and_answers_in_the_notes() {
        Document deck = deck("""
            ## Boxed

            ::::: note
            :::: quiz single Your turn
            Which?

            - [x] This
            - [ ] That
              > Not that.

            ::: hint
            Look closer.
            :::

            Because of this.
            ::::
            :::::

            ## Folded

            ::::: details More
            :::: quiz text
            Who?

            - Ann

            She is.
            ::::
            :::::
            """);
        assertThat(deck.getElementById("boxed").select(".callout strong").text())
                .isEqualTo("Your turn");
        assertThat(notes(deck, "boxed")).contains("Look closer.", "Not that.", "Because of this.");
        assertThat(notes(deck, "folded")).contains("Ann", "She is.");
    }

    @Test
    void what_learners_who_wrote_an_answer_are_told_is_in_the_notes() {
        Document deck = deck("""
            ::: quiz number
            How many?

            - 12 %
              > Well done.
            - [ ] 13 %
              > Count again.
            - [ ] 14 %
            :::

            ::: quiz text
            Who?

            - Ann
            - [ ] Bob
              > He was away.
            - [ ] Dan
            - [ ] /E.*/
            - [ ] /C.*/
              > Nobody with C.
            :::
            """);
        assertThat(deck.getElementById("quiz-1").select(".notes li").eachText())
                .containsExactly("12 % Well done.", "13 % Count again.", "14 %");
        assertThat(deck.getElementById("quiz-2").select(".notes li").eachText())
                .containsExactly("Ann", "Bob He was away.", "Dan", "C.* Nobody with C.");
    }

    @Test
    void footnotes_of_a_deck_of_its_own_are_on_the_slides_that_refer_to_them_or_in_their_notes() {
        Document deck = deck("""
            ## One

            Text[^b] and

            | a[^t] | b |
            |---|---|

            ## Two

            - more[^a]

            ## Three

            Rest.

            [^a]: Noted of two.

            [^b]: Noted of one.

                At length.

            [^t]: Noted in a table.
            """);
        assertThat(deck.getElementById("one").text()).contains("Noted of one. At length.", "Noted in a table.");
        assertThat(deck.getElementById("two").text()).contains("Noted of two.");
        assertThat(deck.getElementById("two").select(".noted b").text()).isEqualTo("3");
        assertThat(deck.getElementById("three").text()).doesNotContain("Noted");
    }

    @Test
    void what_is_said_beside_a_dialog_is_in_the_notes_of_its_first_slide() {
        Document deck = deck("""
            ## Talk

            ::: notes
            Read it with two voices.
            :::

            ```dialog
            A: Hello.

            B: Hi.
            ```
            """);
        List<String> notes = deck.select(".notes").eachText();
        assertThat(notes.get(0)).startsWith("Read it with two voices.");
        assertThat(String.join(" ", notes)).contains("Hello.", "Hi.");
    }
}
