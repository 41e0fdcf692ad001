package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dialog's page, as it stands without JavaScript. */
class DialogPageTest {
    private static final String SCRIPT = """
        -- lessons/talk.dialog.md --
        ---
        title: A talk
        cast:
          A: {name: Ada, role: teacher, description: Runs machines., colour: plum, voice: Serena}
          B: {name: Ben, role: learner}
        ---

        ## Two of them

        A: We have two servers. What may fail?
        <!-- predict: What may *fail*, [at worst](https://example.org/)? -->

        B: (proudly) One of them. So two are always enough!
        <!-- misconception: They may fail **together**. -->

        A: Unless they share a...
        <!-- answer: … a cause. -->

        B: Why would they share anything?

        A: Because we bought them together. What do you conclude?
        <!-- answer: Buy from two makers. -->

        B: Two makers.
        <!-- takeaway: Count causes, not machines. -->
        """;

    @TempDir
    Path folder;

    private Document page(String files) {
        TinyCourse course = TinyCourse.in(folder, files).build();
        assertThat(course.report().written()).as("%s", course.problems()).isTrue();
        return course.page("talk.html");
    }

    @Test
    void a_prediction_stands_below_its_turn_and_leads_to_the_answer() {
        Element stop = page(SCRIPT).selectFirst("#t1 + #t1-predict");
        assertThat(stop.className()).isEqualTo("stop predict");
        assertThat(stop.selectFirst("details > summary").text()).isEqualTo("Predict What may fail, at worst?");
        assertThat(stop.select("summary em")).hasSize(1);
        assertThat(stop.select("summary a"))
                .as("a line to click on holds no links")
                .isEmpty();
        assertThat(stop.selectFirst(".see > a").attr("href")).isEqualTo("#t2");
        assertThat(stop.selectFirst(".see").text()).isEqualTo("The answer comes from Ben");
    }

    @Test
    void a_prediction_with_an_answer_has_it_behind_the_question() {
        String script =
                SCRIPT.replace("at worst](https://example.org/)? -->", "at worst](a.md)? -->\n<!-- answer: Both. -->")
                        + "-- lessons/a.md --\n# A\n";
        Element stop = page(script).selectFirst("#t1-predict");
        assertThat(stop.selectFirst(".answer").html()).isEqualTo("<p>Both.</p>");
    }

    @Test
    void a_prediction_without_words_takes_those_of_the_turn() {
        Element stop = page(SCRIPT.replaceFirst("predict: .*", "predict -->")).selectFirst("#t1-predict");
        assertThat(stop.selectFirst("summary").text()).isEqualTo("Predict What may fail?");
    }

    @Test
    void a_misconception_is_set_apart_with_its_refutation() {
        Element stop = page(SCRIPT).selectFirst("#t2 + #t2-misconception");
        assertThat(stop.selectFirst("summary").text()).isEqualTo("Misconception What is wrong with this?");
        assertThat(stop.selectFirst(".answer").html()).isEqualTo("<p>They may fail <strong>together</strong>.</p>");
    }

    @Test
    void an_unfinished_explanation_is_for_the_learner_to_complete() {
        Element stop = page(SCRIPT).selectFirst("#t3 + #t3-complete");
        assertThat(stop.selectFirst("summary").text()).isEqualTo("Finish the thought Unless they share a …");
        assertThat(stop.selectFirst(".answer").text()).isEqualTo("… a cause.");
    }

    @Test
    void a_deep_question_asks_the_learner_too_and_a_shallow_one_does_not() {
        Document page = page(SCRIPT);
        assertThat(page.select("#t4 + #t4-guess")).hasSize(1);
        assertThat(page.selectFirst("#t4-guess summary").text())
                .isEqualTo("Your answer first Why would they share anything?");
        assertThat(page.select(".guess")).hasSize(1);
    }

    @Test
    void a_question_with_an_answer_is_a_check() {
        Element stop = page(SCRIPT).selectFirst("#t5 + #t5-check");
        assertThat(stop.selectFirst("summary").text()).isEqualTo("Check yourself What do you conclude?");
        assertThat(stop.selectFirst(".answer").text()).isEqualTo("Buy from two makers.");
    }

    @Test
    void takeaways_close_the_page() {
        Document page = page(SCRIPT);
        assertThat(page.selectFirst(".dialog > ol + .takeaways").text())
                .isEqualTo("Takeaways Count causes, not machines.");
        page = page(SCRIPT.replace("machines. -->", "machines. -->\n<!-- takeaway: Ask who sold them. -->"));
        assertThat(page.select(".takeaways li")).hasSize(2);
    }

    @Test
    void speakers_differ_by_name_initial_shape_side_and_colour() {
        Document page = page(SCRIPT);
        assertThat(page.selectFirst("#t1").className()).isEqualTo("turn shape-1 tone-plum side-start");
        assertThat(page.selectFirst("#t2").className()).isEqualTo("turn shape-2 tone-rust side-end");
        assertThat(page.selectFirst("#t1 .who").text()).isEqualTo("AAda 1");
        assertThat(page.selectFirst("#t1").attr("data-voice")).isEqualTo("Serena");
        assertThat(page.selectFirst(".cast").text()).contains("Ada teacher Runs machines.");
    }

    @Test
    void a_seventh_speaker_has_a_look_as_well() {
        StringBuilder script = new StringBuilder("-- lessons/talk.dialog.md --\n");
        for (String name : "Ann Bob Cid Dee Eve Fay Gil".split(" ")) {
            script.append(name).append(": One.\n").append(name).append(": Two.\n");
        }
        assertThat(page(script.toString()).selectFirst("#t13").className()).contains("shape-1 tone-teal");
    }

    @Test
    void a_speaker_s_picture_stands_for_the_initial() {
        byte[] png = java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- course.yml --\ntitle: Tiny\ncast:\n  A: {name: Ada, picture: faces/ada.png}\n  B: Ben\n"
                                + "-- lessons/unit/talk.dialog.md --\nA: One.\nB: Two.\n")
                .write("faces/ada.png", png)
                .build();
        assertThat(course.problems()).isEmpty();
        String address =
                course.page("unit/talk.html").selectFirst("#t1 img.initial").attr("src");
        assertThat(address).isEqualTo("../course/faces/ada.png");
        assertThat(course.site().resolve("course/faces/ada.png")).exists();
    }

    @Test
    void a_picture_that_is_not_there_is_told_where_it_is_named() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- course.yml --\ntitle: Tiny\ncast:\n  A: {name: Ada, picture: ../../etc/passwd}\n"
                                + "  B: {name: Ben, picture: ben.png, colour: pink}\n"
                                + "-- lessons/talk.dialog.md --\nA: One.\nB: Two.\n")
                .build();
        assertThat(course.problems())
                .containsExactly(
                        "course.yml:3:27: error: «../../etc/passwd» leads out of the course (copy the file into the"
                                + " course)",
                        "course.yml:4:27: error: there is no image ben.png (check its name; upper and lower case"
                                + " matter)",
                        "course.yml:4:44: error: «pink» is not a value of «colour», which takes teal, rust, plum, blue,"
                                + " green, rose");
    }

    @Test
    void nobody_stops_at_a_question_that_its_own_turn_answers() {
        Document page = page("""
            -- lessons/talk.dialog.md --
            A: Why two? Because one machine fails sooner or later.

            B: How do they agree? They vote, and most of them win. Right?

            A: What happens then? Let's see.

            B: Why is that? Look:

            ```
            a -> b
            ```

            A: Good. Why does that help?

            B: It does.
            """);
        assertThat(page.select(".guess")).extracting(Element::id).containsExactly("t3-guess", "t5-guess");
    }

    @Test
    void a_learner_who_goes_on_after_a_question_gives_reasons_and_no_answer() {
        Document page = page("""
            -- course.yml --
            title: Tiny
            cast:
              A: {name: Ada, role: teacher}
              B: {name: Ben, role: learner}
            -- lessons/talk.dialog.md --
            B: Why would there be an end? If one server does a hundred, ten do a thousand.

            A: Why would they? Because nothing that they share is in their way.

            B: I see.
            """);
        assertThat(page.select(".guess")).extracting(Element::id).containsExactly("t1-guess");
        assertThat(page.select("#t1-guess .see a").attr("href")).isEqualTo("#t2");
    }

    @Test
    void a_prediction_is_not_answered_by_the_next_speaker_where_its_own_turn_does() {
        Document page = page("""
            -- lessons/talk.dialog.md --
            A: Why two? Because one machine fails sooner or later.
            <!-- predict: Why two? -->

            B: I see.
            """);
        assertThat(page.select("#t1-predict")).hasSize(1);
        assertThat(page.select("#t1-predict .see")).isEmpty();
    }

    @Test
    void a_turn_holds_code_images_and_terms_as_lessons_do() {
        Document page = page("-- glossary.md --\n"
                + "Quorum\n"
                + ": Enough votes.\n"
                + "-- lessons/talk.dialog.md --\n"
                + "P1: Look at this [[quorum]]:\n\n"
                + "```java\n"
                + "int votes = 2;\n"
                + "```\n\n"
                + "P2: I see. (nods) A [[Quorum|majority]].\n");
        assertThat(page.selectFirst("#t1 .said a.term").attr("href")).isEqualTo("glossary.html#quorum");
        assertThat(page.selectFirst("#t1 .said pre").text()).isEqualTo("int votes = 2;");
        assertThat(page.selectFirst("#t2 .said").text()).isEqualTo("I see. (nods) A majority.");
    }

    @Test
    void names_cues_and_marks_stay_text() {
        String evil = "<img src=x onerror=alert(1)>${70007*7}";
        Document page = page("-- lessons/talk.dialog.md --\n---\ncast:\n  A: {name: '" + evil + "', role: '" + evil
                + "', description: '" + evil + "', voice: '" + evil + "'}\n---\n"
                + "A: (laughs <script>alert(1)</script>) One? How?\n<!-- predict: <script>alert(1)</script>" + evil
                + " -->\nB: Two.\n<!-- takeaway: <b onclick=x>" + evil + "</b> -->\n");
        assertThat(page.select("img, [onerror], [onclick]")).isEmpty();
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.selectFirst("#t1 .who b").text()).isEqualTo(evil);
        assertThat(page.html()).contains("${70007*7}").doesNotContain("490049");
    }

    @Test
    void a_heading_that_is_an_image_holds_the_image_and_no_figure() {
        Document page =
                page("-- lessons/p.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>\n"
                        + "-- lessons/talk.dialog.md --\n# ![The rack](p.svg)\n\nA: It hums.\nB: It does.\n");
        assertThat(page.select("h2.beat > img[alt=The rack]")).hasSize(1);
        assertThat(page.select("h2 figure")).isEmpty();
    }

    @Test
    void what_ends_a_turn_stands_in_its_last_line_or_behind_what_is_no_line() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/talk.dialog.md --
            Ada: First.

            We had a *plan* and... (trails off)

            Ben: So:

            - one
            - two...

            Ada: A *plan...*

            Ben: Then... Yes.
            """).build();

        Document page = course.page("talk.html");
        assertThat(page.selectFirst("#t1 .said").html())
                .isEqualTo("<p>First.</p>\n<p>We had a <em>plan</em> and<span class=\"dots\">...</span>"
                        + " <i class=\"cue\">(trails off)</i></p>");
        assertThat(page.select("#t2 .said .dots, #t3 .said .dots, #t4 .said .dots"))
                .isEmpty();
        assertThat(page.select("#t2 .said > *").last().outerHtml()).contains("two...");
    }

    @Test
    void a_cue_behind_a_question_is_no_answer_to_it_but_whatever_else_is_said_or_shown_is() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/talk.dialog.md --
            ---
            cast: {A: {role: teacher}, B: {role: teacher}}
            ---
            A: Why does it fail? (raises an eyebrow and waits for a while) Well.

            B: No disk.

            A: Why does it fail? It has no disk at all.

            B: Right.

            A: Why does it fail?

            - no disk

            B: Right.

            A: Why does it fail? And then? Tell me.

            B: Right.
            """).build();

        assertThat(course.page("talk.html").select(".stop.guess").eachAttr("id"))
                .containsExactly("t1-guess", "t7-guess");
    }

    @Test
    void an_answer_that_is_nothing_but_a_number_stands_on_the_page_and_in_the_transcripts() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.dialog.md --
            Ann: In which year?
            <!-- answer: 77. -->

            Bob: 1984.

            Ann: And how many?

            Bob: 3)

            Ann: So few?

            Bob: 3. Or *5*.

            Ann: 1. One.
            """).build();

        assertThat(course.problems()).noneMatch(problem -> problem.contains("warning"));
        assertThat(course.page("a.html").select(".said").eachText())
                .containsExactly("In which year?", "1984.", "And how many?", "3)", "So few?", "3. Or 5.", "One.");
        assertThat(course.page("a.html").text()).contains("77.");
        assertThat(course.read("a.vtt")).contains("<v Bob>1984.", "<v Bob>3)", "<v Bob>3. Or 5.");
    }

    @Test
    void a_sign_with_which_somebody_begins_stands_on_the_page_and_in_the_transcripts() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.dialog.md --
            Ann: # of nodes?
            <!-- answer: > 3 -->

            Bob: > 3

            Ann: - 5

            Bob: (laughs) > half of *them* (pauses) and more.

            Ann: * wow

            Bob: ---

            Ann: #

            Bob: >>> print(1)

            Ann: # 3 is `down`.

            It is.

            Bob: -

            Ann: ***

            Bob: + 4 is
            enough.

            Ann: ## Hm ##

            Bob: > N/2
            """).build();

        assertThat(course.problems()).noneMatch(problem -> problem.contains("warning"));
        assertThat(course.page("a.html").select(".said").eachText())
                .containsExactly(
                        "# of nodes?",
                        "> 3",
                        "- 5",
                        "> half of them (pauses) and more.",
                        "* wow",
                        "---",
                        "#",
                        ">>> print(1)",
                        "# 3 is down. It is.",
                        "-",
                        "***",
                        "+ 4 is enough.",
                        "## Hm ##",
                        "> N/2");
        assertThat(course.page("a.html").select(".stop, .answer").text()).contains("> 3");
        assertThat(course.read("a.vtt")).contains("<v Ann># of nodes?", "<v Bob>&gt; 3", "<v Ann>- 5");
    }

    @Test
    void lists_headings_and_quotations_of_a_speech_stay_what_they_are() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.dialog.md --
            Ann: - one
            - two

            Bob: # The plan

            We begin.

            Ann: > To be or not to be.

            Bob: > “*Whether*” is a word.

            Ann: - [ ] a task

            Bob: - one
              - inner
            """).build();

        assertThat(course.problems()).noneMatch(problem -> problem.contains("warning"));
        assertThat(course.page("a.html").select(".said > *").eachText())
                .containsExactly(
                        "one two",
                        "The plan #",
                        "We begin.",
                        "To be or not to be.",
                        "“Whether” is a word.",
                        "a task",
                        "one inner");
    }

    @Test
    void a_mistake_in_words_that_are_put_before_a_cell_is_told_within_its_line() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.dialog.md --
            | A note to be read aloud ![](y.png) | Speaker | Line |
            |---|---|---|
            | a | Ann | Hi. |
            | b | Bob | Ho. |
            """).build();

        assertThat(course.problems())
                .filteredOn(problem -> problem.contains("no image"))
                .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
                .containsExactly("lessons/1-a.dialog.md:3:18", "lessons/1-a.dialog.md:4:18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"::: note\n  inside", "```\n  inside", "~~~\n  inside"})
    void what_is_never_closed_in_a_list_s_item_ends_with_it_and_is_told_alone(String block) {
        TinyCourse course = TinyCourse.in(
                        folder, "-- lessons/1-a.dialog.md --\nAnn: - item\n\n  " + block + "\n\nBob: Well.\n")
                .build();

        assertThat(course.problems()).hasSize(1).first().asString().contains("a.dialog.md:3:3: warning: this block is");
        assertThat(course.page("a.html").select(".said li").text()).endsWith("inside");
        assertThat(course.page("a.html").select(".said > *")).hasSize(2);
    }
}
