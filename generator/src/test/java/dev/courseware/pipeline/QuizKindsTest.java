package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about code, open ones and polls beyond their own HTML, which the spec files show. */
class QuizKindsTest {
    private static final String KINDS = """
            ::: quiz code Sort
            Sort.

            ```python
            if ready:
                go()
            ```

            ```python {wrong}
            quagga()
            ```

            Xenon explains.
            :::
            ::: quiz lines Pick
            Pick.

            ```python {answer=2}
            walrus()
            yak()
            ```

            - 2
              > Vixen told.
            :::
            ::: quiz open Say
            Zebras?

            ::: solution
            Narwhals.
            :::
            :::
            ::: quiz poll Vote
            Tea?

            - Tea
              > Lemur.
            - Coffee
            :::
            """;

    @TempDir
    Path folder;

    private TinyCourse course(String lesson) {
        return TinyCourse.in(folder, "-- course.yml --\ntitle: Tiny\n-- lessons/01-a.md --\n# A\n" + lesson)
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "number {draw=\"n=2..5\"}; - {=}#  > So.; 5:5; the formula is missing behind =",
                "number {draw=\"n=2..5\"}; - {=#  > So.; 5:3; the formula that begins with «{=» doesn't end",
                "number {draw=\"n=2..5\"}; - {= 2 *#  {n}#  > So.; 5:3; the formula that begins with «{=» doesn't end",
                "number {draw=\"n=2..5\"}; - {= 2 *#  m }#  > So.; 6:3; «m»",
                "number {draw=\"n=2..5\"}; - {= 2#  * n }#  > So.; 5:3; the formula that begins with «{=» doesn't end",
                "code; ```java {wrong}#a#```; 2:1; all code of this quiz is marked as wrong",
                "code; 1. a#2. b; 2:1; this quiz has no code",
                "code; ```java#```; 5:4; there is nothing to put in order",
                "code; ```java#a#```; 5:4; there is nothing to put in order",
                "code; ```java#a#b#```##```java#c#d#```; 10:4; this quiz has two listings in the right order",
                "code; ```java#a#b#```##```java {wrong}#a#```; 10:4; the line «a» is marked as wrong",
                "code {indent=tabs}; ```java#a#b#```; 2:1; «indent=tabs» has no meaning",
                "code {shuffle=yes}; ```java#a#b#```; 2:1; «shuffle» has no meaning for this kind of quiz",
                "open {indent=none}; ::: solution#a#:::; 2:1; «indent» has no meaning for this kind of quiz",
                "lines; ```java#a#b#```; 5:4; no line of this code is the right one",
                "lines; ```java {answer}#a#b#```; 5:4; no line of this code is the right one",
                "lines; ```java {answer=3}#a#b#```; 5:4; «answer=3» names lines that this code doesn't have",
                "lines; ```java {answer=x}#a#b#```; 5:4; «answer=x» is not a list of lines",
                "lines; ```java {answer=1}#a#```; 5:4; there is nothing to pick",
                "lines; - a; 2:1; this quiz has no code",
                "lines; ```java {answer=1}#a#b#```##```java {answer=1}#a#b#```; 10:4; this quiz has two listings",
                "lines; ```java {answer=1}#a#b#```##- 1#  > Yes.#- b#  > No.; 12:3; «b» is not what is said of a line",
                "lines; ```java {answer=1}#a#b#```##- 1#  > Yes.#- 3#  > No.; 12:3; names lines that this code",
                "open; - a; 2:1; this question has no answer to compare with",
                "poll; - [x] a#- [ ] b; 5:7; this answer is marked as right, but a poll has no right answer",
                "poll; - a; 5:1; there is only one answer to choose",
                "poll; 1. a; 2:1; this quiz has no answers",
            })
    void an_authors_slip_is_told_at_its_place(String kind, String content, String place, String problem) {
        assertThat(course("::: quiz " + kind + "\nWhat?\n\n" + content.replace('#', '\n') + "\n:::\n")
                        .onlyProblem())
                .contains("lessons/01-a.md:" + place + ": ")
                .contains(problem);
    }

    @Test
    void more_lines_than_anyone_sorts_are_told() {
        String lines = IntStream.range(0, 200).mapToObj(i -> "a" + i + "();\n").collect(Collectors.joining());
        assertThat(course("::: quiz code\nSort.\n\n```java\n" + lines + "```\n:::\n")
                        .problems()
                        .get(0))
                .contains("these are 200 lines to put in order")
                .contains("at most 50");
    }

    @Test
    void what_code_says_to_quizzes_alone_is_told_elsewhere() {
        assertThat(course("```java {answer=2}\na\nb\n```\n").onlyProblem())
                .contains("code has no attribute «answer»")
                .contains("::: quiz lines");
        assertThat(course("```java {wrong}\na\n```\n").onlyProblem()).contains("::: quiz code");
        assertThat(course("::: quiz lines\n?\n\n```java {anwser=1}\na\nb\n```\n:::\n")
                        .problems()
                        .toString())
                .contains("did you mean «answer»");
    }

    @Test
    void code_in_a_language_that_is_not_known_is_sorted_as_text() {
        TinyCourse course = course("::: quiz code\nSort.\n\n```klingon\n<a>\n  b\n```\n:::\n");
        assertThat(course.onlyProblem()).contains("«klingon» can't be highlighted");
        assertThat(course.page("a.html").select(".pieces > li").eachText()).containsExactlyInAnyOrder("<a>", "b");
    }

    @Test
    void blanks_before_a_line_in_a_comment_of_several_are_left_out_of_its_piece() {
        TinyCourse course = course("::: quiz code\nSort.\n\n```java\n/* a\n   b */\nc();\n```\n:::\n");
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select(".pieces > li > code").stream()
                        .map(code -> code.wholeText())
                        .toList())
                .containsExactlyInAnyOrder("/* a", "b */", "c();");
    }

    @Test
    void what_is_asked_is_found_by_the_search_and_what_is_right_is_not() {
        String index = String.join(
                        "\n",
                        TinyCourse.contents(course(KINDS).site().resolve("assets/search"), name -> name)
                                .values())
                .toLowerCase();
        assertThat(index)
                .contains("quagga", "walrus", "zebras", "coffee")
                .doesNotContain("xenon", "vixen", "narwhals", "lemur");
    }

    @Test
    void slides_reveal_order_and_lines_step_by_step_and_leave_open_questions_open() {
        TinyCourse course = course(KINDS);
        assertThat(course.problems()).isEmpty();
        Document deck = course.page("a.slides.html");
        assertThat(deck.select("#quiz-1 .badge").eachAttr("data-fragment-index"))
                .containsExactlyInAnyOrder("1", "2", "4");
        assertThat(deck.select("#quiz-1 .badge.none .unseen").text()).isEqualTo("Doesn't belong here");
        assertThat(deck.select("#quiz-2 .stepped .in-2").text()).isEqualTo("yak()");
        assertThat(deck.select("#quiz-3 .text > p").text()).isEqualTo("Zebras?");
        assertThat(deck.select("#quiz-3 .notes").text()).isEqualTo("Solution Narwhals.");
        assertThat(deck.select("#quiz-4 .options > li").eachText()).containsExactly("Tea", "Coffee");
        assertThat(deck.select("#quiz-4 .fragment")).isEmpty();
        assertThat(deck.select("#quiz-4 .notes").text()).isEqualTo("Solution Tea Lemur. Coffee");
    }

    @Test
    void the_whole_course_for_print_has_room_to_write_and_the_answers_at_its_end() {
        Document print = course(KINDS).page("print.html");
        assertThat(print.select(".quiz.open > .room")).hasSize(1);
        assertThat(print.select(".quiz details")).isEmpty();
        assertThat(print.select(".page-answers .at-end").eachText())
                .anyMatch(text -> text.contains("if ready:\n    go()") && text.endsWith("Xenon explains."))
                .anyMatch(text -> text.endsWith("Line 2: Right. Vixen told."))
                .anyMatch(text -> text.endsWith("Narwhals."))
                .anyMatch(text -> text.endsWith("Lemur."));
    }

    @Test
    void a_poll_is_no_question_to_be_answered_rightly() {
        Document progress = course(KINDS).page("progress.html");
        assertThat(progress.select("[data-lesson]").attr("data-questions").split(" "))
                .hasSize(3);
    }

    @Test
    void a_page_loads_what_its_own_kinds_need() throws IOException {
        assertThat(kinds("::: quiz poll\nTea?\n\n- Yes\n- No\n:::\n"))
                .contains("poll:")
                .doesNotContain("code:");
        assertThat(kinds("::: quiz code\nSort.\n\n```java\na\nb\n```\n:::\n"))
                .contains("code:", "QuizDrag")
                .doesNotContain("poll:");
        TinyCourse single = course("::: quiz single\nTea?\n\n- [x] Yes\n- [ ] No\n:::\n");
        assertThat(single.page("a.html").select("script[src*=quiz], link[href*=quiz]"))
                .hasSize(2);
        assertThat(single.page("a.html").select("[id=@quizMoreWords]")).isEmpty();
    }

    /** The script that a page loads for its kinds of questions. */
    private String kinds(String lesson) throws IOException {
        TinyCourse course = course(lesson);
        Elements scripts = course.page("a.html").select("script[src*=quiz]");
        assertThat(scripts).hasSize(2);
        return Files.readString(course.site().resolve(scripts.get(0).attr("src")))
                .replace(" ", "");
    }
}
