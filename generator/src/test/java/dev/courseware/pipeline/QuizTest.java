package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quizzes beyond their own HTML, which the spec files show. */
class QuizTest {
    @TempDir
    Path folder;

    private TinyCourse course(String lesson) {
        return TinyCourse.in(folder, "-- course.yml --\ntitle: Tiny\n-- lessons/01-a.md --\n# A\n" + lesson)
                .build();
    }

    private String problem(String lesson) {
        return course(lesson).onlyProblem();
    }

    @Test
    void a_quiz_is_a_slide_whose_answer_is_revealed() {
        TinyCourse course = course("""
            Words.

            ::: quiz single
            Which one?
            - [ ] No
              > Not this one.
            - [x] Yes

            Because it is so.
            :::

            - after
            """);
        assertThat(course.problems()).isEmpty();
        Document deck = course.page("a.slides.html");
        assertThat(deck.select("section.quiz h2").eachText()).containsExactly("Which one?");
        assertThat(deck.select("section.quiz > .of").text()).isEqualTo("Question 1");
        assertThat(deck.select("section.quiz .options > li").eachText())
                .containsExactly("No", "✓Correct answer: B Yes");
        assertThat(deck.select("section.quiz .fragment").eachText()).containsExactly("✓Correct answer: B");
        assertThat(deck.select("section.quiz .notes").text())
                .isEqualTo("Words. Solution No Not this one. Yes Because it is so.");
        assertThat(deck.select("section:not(.quiz) .text li").eachText()).containsExactly("after");
    }

    @Test
    void a_long_question_stands_below_the_quizs_title() {
        String question =
                "Which of the many ways to go on when a part of a system has failed is the one that ".repeat(3);
        Document deck = course("::: quiz multiple Ways\n" + question + "?\n\n- [x] a\n- [ ] b\n:::\n")
                .page("a.slides.html");
        assertThat(deck.select("section.quiz h2").text()).isEqualTo("Ways");
        assertThat(deck.select("section.quiz .text > p").text()).startsWith("Which of the many");
        assertThat(deck.select("section.quiz .options > li")).hasSize(2);
    }

    @Test
    void what_is_sorted_matched_or_written_is_revealed_piece_by_piece() {
        Document deck = course("""
            ::: quiz order
            Sort.
            1. a
            2. b
            :::
            ::: quiz match
            Match.

            | x | y |
            |---|---|
            | a | one |
            | b | two |
            :::
            ::: quiz number
            How many?
            - 8.760 ± 0.1 hours
            :::
            ::: quiz text
            Who?
            - /x+/
            - P1
            :::
            ::: quiz cloze
            One [[two|2]] three [[four]].
            :::
            """).page("a.slides.html");
        assertThat(deck.select("section.quiz").eachAttr("id"))
                .containsExactly("quiz-1", "quiz-2", "quiz-3", "quiz-4", "quiz-5");
        assertThat(deck.select("#quiz-1 .badge > :first-child").eachText()).containsExactly("2", "1");
        assertThat(deck.select("#quiz-2 .badge .unseen").eachText())
                .containsExactlyInAnyOrder("A belongs to 2", "B belongs to 1");
        assertThat(deck.select("#quiz-3 .fragment").text()).isEqualTo("8.76 hours");
        assertThat(deck.select("#quiz-4 .fragment").text()).isEqualTo("P1");
        assertThat(deck.select("#quiz-5 .gap > .fragment").eachText()).containsExactly("two", "four");
    }

    @Test
    void only_pages_with_quizzes_load_their_script_and_style() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/01-a.md --
            # A
            ::: quiz single
            ?
            - [x] a
            - [ ] b
            :::
            -- lessons/02-b.md --
            # B
            """).build();
        assertThat(course.page("a.html").select("script[src*=quiz]")).hasSize(1);
        assertThat(course.page("a.html").select("link[href*=quiz]")).hasSize(1);
        assertThat(course.page("a.slides.html").select("link[href*=quiz]")).hasSize(1);
        assertThat(course.page("b.html").select("[src*=quiz], [href*=quiz], [id=@quizWords]"))
                .isEmpty();
        assertThat(course.page("b.slides.html").select("[href*=quiz]")).isEmpty();
        assertThat(course.page("print.html").select("link[href*=quiz]")).hasSize(1);
    }

    @Test
    void a_deck_whose_only_quiz_is_a_text_with_gaps_loads_their_style() {
        TinyCourse course = course("::: quiz cloze\nOne [[two]].\n:::\n");
        assertThat(course.page("a.slides.html").select("link[href*=quiz]")).hasSize(1);
    }

    @Test
    void an_answer_is_held_in_its_place_when_others_are_shuffled() {
        TinyCourse course = course("""
            ::: quiz single {shuffle=yes}
            ?
            - [ ] All of these *together* {.first}
            - [ ] a
            - [x] b
            - [ ] c
            - [ ] None of the above {.last}
            :::
            """);
        List<String> answers = course.page("a.html").select(".options > li").eachText();
        assertThat(course.problems()).isEmpty();
        assertThat(answers).hasSize(5).startsWith("All of these together").endsWith("None of the above");
        assertThat(answers.subList(1, 4))
                .containsExactlyInAnyOrder("a", "b", "c")
                .isNotEqualTo(List.of("a", "b", "c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"All of the above", "Keine der genannten", "Aucune de ces réponses", "以上都对", "Both A and C"})
    void an_answer_that_means_others_by_their_places_is_told_when_it_is_shuffled(String answer) {
        TinyCourse course = course("::: quiz single {shuffle=yes}\n?\n- [x] a\n- [ ] b\n- [ ] " + answer + "\n:::\n");
        assertThat(course.onlyProblem())
                .contains("warning: «" + answer + "» refers to other answers")
                .contains("{.last}");
        assertThat(course("::: quiz single\n?\n- [x] a\n- [ ] b\n- [ ] " + answer + "\n:::\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_number_is_shown_alike_wherever_it_is_told() {
        TinyCourse course = course("::: quiz number\nHow long?\n- 8.760 hours\n:::\n");
        assertThat(course.page("a.html").select(".judged strong").text()).isEqualTo("8.76 hours");
        assertThat(course.page("a.slides.html").select(".fragment, .notes li").eachText())
                .containsExactly("8.76 hours", "8.76 hours");
    }

    @Test
    void the_page_of_the_whole_course_keeps_what_names_a_quiz() {
        TinyCourse course = course("::: quiz single\n?\n- [x] a\n- [ ] b\n:::\n");
        Document whole = course.page("print.html");
        String name = whole.select(".quiz").attr("aria-labelledby");
        assertThat(whole.getElementById(name).text()).isEqualTo("Question 1");
    }

    @Test
    void the_search_finds_what_is_asked_and_not_what_is_right() {
        TinyCourse course = course("""
            ::: quiz text
            Zebras?
            - Quagga
              > Yaks are told.

            Xenon explains.
            :::
            ::: quiz cloze
            Walrus [[Vixen]].
            :::
            """);
        String index = String.join(
                        "\n",
                        TinyCourse.contents(course.site().resolve("assets/search"), name -> name)
                                .values())
                .toLowerCase();
        assertThat(index).contains("zebras", "walrus").doesNotContain("quagga", "yaks", "xenon", "vixen");
    }

    @Test
    void quizzes_that_learners_do_not_see_have_no_number() {
        TinyCourse course = course("""
            ::::: slide
            ::: quiz single
            On slides?
            - [x] a
            - [ ] b
            :::
            :::::
            ::: quiz single
            On the page?
            - [x] a
            - [ ] b
            :::
            """);
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select(".quiz > .title").eachText()).containsExactly("Question 1");
        assertThat(course.page("a.slides.html").select("section.quiz h2").eachText())
                .containsExactly("On slides?", "On the page?");
    }

    @Test
    void shuffled_answers_stand_in_the_same_order_in_every_build() {
        String quiz = "::: quiz single {shuffle=yes}\n?\n- [x] a\n- [ ] b\n- [ ] c\n- [ ] d\n:::\n";
        TinyCourse course = course(quiz);
        assertThat(course.problems()).isEmpty();
        Map<String, String> first = TinyCourse.contents(course.site(), name -> name);
        assertThat(course.page("a.html").select(".quiz .options > li").eachText())
                .containsExactlyInAnyOrder("a", "b", "c", "d")
                .isNotEqualTo(List.of("a", "b", "c", "d"));
        assertThat(TinyCourse.contents(course.build().site(), name -> name)).isEqualTo(first);
    }

    @Test
    void a_quiz_in_a_callout_is_shown_whole_on_its_slide() {
        Document deck = course("""
            :::: example
            ::: quiz single
            Within?
            - [x] a
            - [ ] b
            :::
            ::::
            """).page("a.slides.html");
        assertThat(deck.select(".callout .text, .callout").text()).contains("Within?", "Correct answer: A");
    }

    @Test
    void an_answer_that_cannot_be_read_may_be_the_right_one() {
        assertThat(problem("::: quiz number\nHow many?\n\n- many\n- [ ] 5\n:::\n"))
                .contains("«many» is not a number")
                .doesNotContain("no answer is right");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "single; - [x] a; there is only one answer to choose",
                "single; - [ ] a\\n- [ ] b; no answer is right",
                "single; - [x] a\\n- [x] b; 2 answers are marked as right, but only one can be chosen",
                "single; - [x] a\\n- b; this answer doesn't say whether it is right",
                "single; - [x] a\\n- [ ] <!-- b -->; this answer is empty",
                "multiple; - a\\n- b; this quiz has no answers",
                "text; 1. a; this quiz has no answers",
                "text; - /a/; there is no answer that can be shown",
                "text; - a\\n"
                        + "- /(a+)+/; the expression «(a+)+» can't be used: what repeats has a choice or a repetition in"
                        + " it",
                "number; - many; «many» is not a number",
                "number; - 1,234; «1,234» may be 1.234 or 1234",
                "number; - 2^10; «2^10» is not a number",
                "number; - 5 × 10; «5 × 10» is not a number",
                "number; - 1.2.3; «1.2.3» is not a number",
                "number; - 1/0; «1/0» is not a number",
                "number; - 0xFF; «0xFF» is not a number",
                "number; - 12:30; «12:30» is not a number",
                "number; - 2h30; «2h30» is not a number",
                "number; - 45°30'; «45°30'» is not a number",
                "number; - 5!; «5!» is not a number",
                "number; - 5 m 20 cm; «5 m 20 cm» is not a number",
                "number; - 5 hours ± 1 days; «5 hours ± 1 days» is not a number",
                "number; - about 5; «about 5» is not a number",
                "number; - 5–6; «5–6» is not a number",
                "number; - 1 m\\n- 2 km; this answer is in «km», another one in «m»",
                "order; 1. a; there is nothing to put in order",
                "order; - a\\n- b; this quiz has no answers",
                "match; - a; this quiz has no answers",
                "cloze; - a; this text has no gaps",
                "cloze; [[a]] and [[]]; the gap «[[]]» has no answer",
                "cloze; [[a]] and [[ | ]]; the gap «[[ | ]]» has no answer",
                "number; - 5. km; this answer is read as a list within the list, not as a number",
                "number; - + 5; this answer is read as a list within the list, not as a number",
                "sinlge; - [x] a\\n- [ ] b; there is no kind of quiz «sinlge»",
            })
    void an_authors_slip_is_told(String kind, String answers, String problem) {
        String told = problem("::: quiz " + kind + "\nWhat?\n\n" + answers.replace("\\n", "\n") + "\n:::\n");
        assertThat(told).contains(problem).contains("lessons/01-a.md:");
    }

    @Test
    void numbers_of_several_parts_are_no_lost_words() {
        String lesson = "::: quiz number\nHow much?\n\n- 1 1/2 h\n- [ ] 1 000 000 h\n- [ ] 250 h\n:::\n";
        assertThat(course(lesson).problems()).isEmpty();
    }

    @Test
    void a_number_with_a_point_or_a_bracket_behind_it_is_that_number_though_it_looks_like_a_list() {
        TinyCourse course = course("::: quiz number\nHow much?\n\n- 5.\n- 12)\n:::\n");
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select("[data-part=judged], .solution").text())
                .contains("5", "12");
    }

    @Test
    void empty_double_brackets_are_text_where_no_gaps_are() {
        TinyCourse course = course("A list of lists is [[]] at first, or [[ ]].\n");
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").text()).contains("is [[]] at first, or [[ ]].");
    }

    @Test
    void slips_are_told_at_their_place() {
        assertThat(problem("::: quiz single\nWhat?\n\n- [x] a\n- b\n:::\n")).contains("lessons/01-a.md:6:3");
        assertThat(problem("::: quiz sinlge\nWhat?\n\n- [x] a\n- [ ] b\n:::\n"))
                .contains("lessons/01-a.md:2:10")
                .contains("did you mean «single»");
        assertThat(problem("::: quiz\nWhat?\n\n- [x] a\n- [ ] b\n:::\n")).contains("what kind it is");
        assertThat(problem("::: quiz single\n- [x] a\n- [ ] b\n:::\n")).contains("has no question");
        assertThat(problem(":::: quiz single\n?\n\n::: quiz text\n?\n- a\n:::\n\n- [x] a\n- [ ] b\n::::\n"))
                .contains("lessons/01-a.md:5:1: error: there is a quiz inside a quiz");
        assertThat(problem("::: quiz single {points=many}\n?\n- [x] a\n- [ ] b\n:::\n"))
                .contains("«points=many» is not a number of points");
    }

    @Test
    void scripts_and_templates_in_quizzes_stay_text() {
        TinyCourse course = course("""
            ::: quiz text ${7*7}
            <script>alert(1)</script> ${7*7} {{ x }}

            - "><script>alert(2)</script>
            - ${7*7}|\\&lt;
            :::
            ::: quiz cloze
            [["&'|${7*7}]]
            :::
            """);
        Document page = course.page("a.html");
        assertThat(page.select(".quiz script, .quiz img, [onerror]")).isEmpty();
        assertThat(page.select(".quiz > .title").text()).contains("${7*7}");
        assertThat(page.select("[data-answers]").attr("data-answers")).isEqualTo("\"&'\n${7*7}");
        assertThat(page.select("[data-text]").get(1).attr("data-text")).isEqualTo("${7*7}|&lt;");
    }

    @Test
    void a_box_directly_before_its_answer_is_no_lost_word() {
        TinyCourse course = TinyCourse.in(
                        folder, "-- lessons/a.md --\n# A\n\n::: quiz single\nWhy?\n- [x]right\n- [ ]wrong\n:::\n")
                .build();
        assertThat(course.problems()).isEmpty();
    }
}
