package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.StrictHtml;
import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The deck made from a dialog: issue 3, part 5. */
class DialogSlidesTest {
    @TempDir
    Path folder;

    private Document deck;

    @BeforeEach
    void build() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/talk.dialog.md --
            ---
            title: A talk
            objectives: [Count causes]
            ---
            ## Two of them

            P1: (smiles) We have two servers.

            P2: So they never fail!
            <!-- misconception: They fail together. -->

            > Note: An aside.

            P1: What may happen?
            <!-- predict: What may happen to both? -->

            P2: Fire.

            P1: What then?
            <!-- answer: We restore. -->

            P2: A copy elsewhere.
            <!-- takeaway: Count causes. -->
            <!-- takeaway: Keep copies. -->
            """).build();
        deck = course.page("talk.slides.html");
    }

    private Element slide(String id) {
        return deck.selectFirst(".slides > section[id=" + id + "]");
    }

    @Test
    void a_question_is_a_slide_with_the_key_sentence_of_the_answer_which_comes_with_a_step() {
        Element slide = TinyCourse.in(folder.resolve("asked"), """
            -- lessons/talk.dialog.md --
            P1: We have two rooms now.

            P2: (frowns) I see. But why do we need two of them?

            P1: Some day the power fails. Then **the other room goes on alone**. So it was worth it, as they say.
            """)
                .build()
                .page("talk.slides.html")
                .selectFirst("section.exchange");
        assertThat(slide.select(".turn .who b").eachText()).containsExactly("P2", "P1");
        assertThat(slide.select(".turn .said").eachText())
                .containsExactly("But why do we need two of them?", "Then the other room goes on alone.");
        assertThat(slide.select(".turn.fragment")).hasSize(1);
        assertThat(slide.selectFirst(".turn").hasClass("fragment")).isFalse();
        assertThat(slide.select(".notes p").eachText())
                .containsExactly(
                        "P1 We have two rooms now.",
                        "P2 (frowns) I see. But why do we need two of them?",
                        "P1 Some day the power fails. Then the other room goes on alone. So it was worth it, as they say.");
    }

    @Test
    void a_sentence_that_leans_on_another_one_stands_behind_it() {
        Document slides = TinyCourse.in(folder.resolve("leaning"), """
            -- lessons/talk.dialog.md --
            P1: (waves) Two groups of the five shall never decide against each other.

            P2: That's **what a majority gives us**!
            """).build().page("talk.slides.html");
        assertThat(slides.select("section.phrases .said").eachText())
                .containsExactly(
                        "Two groups of the five shall never decide against each other.",
                        "That’s what a majority gives us!");
    }

    @Test
    void a_short_question_of_an_author_stands_behind_what_it_is_about() {
        Document slides = TinyCourse.in(folder.resolve("short"), """
            -- lessons/talk.dialog.md --
            P1: Well. The line between both rooms is cut. What do you do?
            <!-- answer: Nothing yet. -->

            P2: I wait.
            """).build().page("talk.slides.html");
        assertThat(slides.select("section.question .ask").text())
                .isEqualTo("Well. The line between both rooms is cut. What do you do?");
    }

    @Test
    void a_choice_stands_behind_what_asks_for_it() {
        Document slides = TinyCourse.in(folder.resolve("choice"), """
            -- lessons/talk.dialog.md --
            P1: The line is cut. What shall the other room do?

            -> Sell it
            -> Wait for us

            P2: It waits.
            """).build().page("talk.slides.html");
        assertThat(slides.select("section.exchange .said").text()).startsWith("What shall the other room do?");
    }

    @Test
    void no_sentence_stands_on_a_slide_that_breaks_off_goes_on_or_falters() {
        Document slides = TinyCourse.in(folder.resolve("open"), """
            -- lessons/talk.dialog.md --
            P1: The **most important** thing of all is, I think, that two servers...

            P2: — **fail together**, you mean? And the **servers** that… well, stop.

            P1: Servers that share a cause fail together.
            """).build().page("talk.slides.html");
        assertThat(slides.select(".turn .said").eachText())
                .containsExactly("Servers that share a cause fail together.");
    }

    @Test
    void cues_and_asides_are_for_the_speaker() {
        Element slide = slide("t1");
        assertThat(slide.select(".text .cue, .text .aside")).isEmpty();
        assertThat(slide.selectFirst(".notes").text()).contains("(smiles)", "An aside.", "They fail together.");
    }

    @Test
    void a_misconception_is_shown_large_and_what_is_wrong_with_it_comes_with_a_step_in_nobodys_name() {
        Element slide = slide("t1");
        assertThat(slide.select(".turn").text()).isEqualTo("P2P2 Misconception So they never fail!");
        assertThat(slide.select(".turns > .refuted.fragment").eachText()).containsExactly("They fail together.");
        assertThat(slide.select(".turn").first().hasClass("fragment")).isFalse();
    }

    @Test
    void of_a_long_misconception_the_sentence_is_shown_that_its_refutation_is_about() {
        Document slides = TinyCourse.in(folder.resolve("claim"), """
            -- lessons/talk.dialog.md --
            P1: Well?

            P2: I looked at the graphs that we were sent last week, and then I went and asked the others about them. So \
            a second machine makes us tolerant of faults! They all agreed with me, and we had a long and happy lunch.
            <!-- misconception: A second machine is only one of several things that we need: somebody has to notice, \
            the survivor must be able to carry the whole load, its data must be up to date, and it mustn't fail for \
            the same reason as the first one. -->
            """.replace("\\\n", ""))
                .build()
                .page("talk.slides.html");
        assertThat(slides.select(".turn .said").eachText())
                .containsExactly("So a second machine makes us tolerant of faults!");
        assertThat(slides.select(".notes").text())
                .contains("I looked at the graphs", "happy lunch", "only one of several");
    }

    @Test
    void a_prediction_has_a_slide_of_its_own_before_the_answer() {
        assertThat(deck.select(".slides > section").eachAttr("id"))
                .containsSubsequence("t1", "t3-predict", "t5-check", "takeaways");
        assertThat(slide("t3-predict").selectFirst(".text").text()).isEqualTo("Predict What may happen to both?");
    }

    @Test
    void an_author_s_answer_comes_with_a_step() {
        assertThat(slide("t5-check").selectFirst(".answer.fragment").text()).isEqualTo("We restore.");
        assertThat(slide("t5-check").selectFirst(".notes").text()).contains("We restore.");
    }

    @Test
    void what_is_said_after_a_question_is_said_while_it_is_shown() {
        assertThat(slide("t3-predict").select(".notes p").eachText()).containsExactly("P2 Fire.", "P1 What then?");
        assertThat(slide("t5-check").select(".notes p").eachText())
                .containsExactly("We restore.", "P2 A copy elsewhere.");
    }

    @Test
    void takeaways_close_the_deck() {
        Element last = deck.select(".slides > section").last();
        assertThat(last.selectFirst("h2").text()).isEqualTo("Takeaways");
        assertThat(last.select("li").eachText()).containsExactly("Count causes.", "Keep copies.");
    }

    @Test
    void what_a_speaker_quotes_is_on_the_slide_and_no_cue_of_any_place() {
        Document slides = TinyCourse.in(folder.resolve("quoted"), """
            -- lessons/talk.dialog.md --
            P1: (nods) The paper (pauses) says so:

            > A quorum is more than half.

            Do you see?

            P2: I do.

            > Nobody says this.

            P1: Good.
            """).build().page("talk.slides.html");
        Elements text = slides.select(".slides .text");
        assertThat(text.text())
                .contains("A quorum is more than half.", "The paper says so:")
                .doesNotContain("nods", "pauses", "Nobody says this.");
        assertThat(slides.select(".notes").text()).contains("(nods)", "(pauses)", "Nobody says this.");
    }

    @Test
    void what_is_shown_of_a_long_turn_is_not_cut_behind_a_title() {
        String long_ = "P1: " + "We ask what it means for us all and for them. ".repeat(7) + "So we go and ask "
                + "our dear old Dr. Smith and Dr. Jones ".repeat(4) + ".\n\nP2: Yes.\n";
        Document slides = TinyCourse.in(folder.resolve("long"), "-- lessons/talk.dialog.md --\n" + long_)
                .build()
                .page("talk.slides.html");
        assertThat(slides.select(".turn .said").eachText())
                .containsExactly("We ask what it means for us all and for them.");
    }

    @Test
    void decks_and_handouts_of_what_is_said_in_lists_code_and_headings_are_well_formed() {
        TinyCourse course = TinyCourse.in(folder.resolve("blocks"), """
            -- lessons/talk.dialog.md --
            ---
            title: A talk
            ---
            Ann:# b {#b}

            Bob: Seen [it](#b)?

            > - an aside

            > ```
            > code
            > ```

            Ann: Yes.
            -- lessons/nobody.dialog.md --
            -
            """).build();
        for (String page : course.files()) {
            if (page.endsWith(".html")) {
                assertThat(StrictHtml.faults(course.read(page))).as(page).isEmpty();
            }
        }
        assertThat(course.page("talk.handout.html").select("[id=b]").eachText()).containsExactly("b #");
    }

    @Test
    void no_slide_of_a_dialog_refers_to_a_footnote_since_slides_have_no_foot() {
        TinyCourse course = TinyCourse.in(folder.resolve("noted"), """
            -- lessons/talk.dialog.md --
            ## Two of them[^1]

            P1: We have two servers.[^1]

            P2: So they never fail!
            <!-- predict: Do they?[^1] -->
            <!-- takeaway: Count causes.[^1] -->

            [^1]: Often told.
            """).build();

        for (String file : new String[] {"talk.slides.html", "talk.slides-linear.html", "talk.handout.html"}) {
            assertThat(course.read(file)).contains("We have two servers").doesNotContain("footnote-ref", "#fn-");
        }
        assertThat(course.read("talk.html")).contains("#fn-1");
    }

    @Test
    void notes_that_say_once_more_what_the_slide_says_have_anchors_of_their_own() {
        Document slides = TinyCourse.in(folder.resolve("anchors"), """
            -- lessons/talk.dialog.md --
            ---
            minutes: 4
            ---
            P1: (nods) We *share*{#shared} one [rack]{#rack} for all.

            *Both* look [up]{#up}.

            ## Later

            P2: What may happen?
            <!-- predict: What may happen? -->
            <!-- answer: The [fire]{#fire} takes both. -->
            """).build().page("talk.slides.html");

        assertThat(slides.select(".said #shared, .said #rack, .answer #fire").eachText())
                .containsExactly("share", "rack", "fire");
        assertThat(slides.select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates()
                .contains("shared@notes", "rack@notes", "fire@notes");
        Elements notes = slides.select(".notes p");
        assertThat(notes.first().select("> strong, > i").eachText()).containsExactly("P1", "(nods)");
    }

    @Test
    void what_is_too_long_for_a_slide_of_a_conversation_is_told_whether_anything_is_rendered_or_not() {
        String lines = "x = 1\n".repeat(40);
        TinyCourse course = TinyCourse.in(folder.resolve("full"), """
            -- lessons/1-broken.md --
            # Broken

            [x](nope.md)
            -- lessons/2-talk.dialog.md --
            P1: Look at this:

            ```
            CODE```

            P2: Why is it so long?
            <!-- predict: -->
            <!-- answer:
            ```
            CODE```
            -->

            P1: It needn't be.
            <!-- takeaway: Be brief. -->
            """.replace("CODE", lines))
                .build();

        assertThat(course.report().written()).isFalse();
        assertThat(course.problems("slide-overfull"))
                .extracting(problem -> problem.substring(0, problem.indexOf(" (")))
                .containsExactly(
                        "lessons/2-talk.dialog.md:3:1: warning: this is about 28 lines too long for a slide",
                        "lessons/2-talk.dialog.md:47:1: warning: this is about 28 lines too long for a slide");
    }

    @Test
    void what_stands_before_a_conversation_in_a_lesson_is_in_its_notes_and_links_to_the_section_lead_to_it() {
        StringBuilder lesson = new StringBuilder("-- lessons/a.md --\n---\nslides: auto\n---\n# A\n\n");
        for (int i = 1; i <= 5; i++) {
            lesson.append("## Part %1$d\n\nBefore %1$d.\n\n```dialog\nAnn: Yes?\nBob: No.\n```\n\n".formatted(i));
        }
        Document slides = TinyCourse.in(folder.resolve("lesson"), lesson.toString())
                .build()
                .page("a.slides.html");

        assertThat(slides.select(".agenda .text a").eachAttr("href"))
                .hasSize(5)
                .allSatisfy(link -> assertThat(slides.select("section" + link)).hasSize(1));
        assertThat(slides.select("section.exchange .notes p:first-child").eachText())
                .containsExactly("Before 1.", "Before 2.", "Before 3.", "Before 4.", "Before 5.");
    }

    /** No slide, and no mark, may look through the whole cast. */
    @Test
    @Tag("slow")
    void thousands_of_speakers_take_seconds() {
        String script = IntStream.range(0, 12_000)
                .mapToObj(i -> "Name" + i + ": Is that so?\n<!-- predict: Is it? -->\n\n")
                .collect(Collectors.joining());
        TinyCourse course = TinyCourse.in(folder.resolve("many"), "-- lessons/talk.dialog.md --\n" + script);

        assertThat(course.leastBuild(Duration.ofSeconds(12))).isLessThan(Duration.ofSeconds(12));
        assertThat(course.page("talk.slides.html").select("section").size()).isGreaterThan(1000);
    }
}
