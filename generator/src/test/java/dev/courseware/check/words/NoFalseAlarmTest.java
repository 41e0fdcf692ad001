package dev.courseware.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a source's words stand in another form on the page, or were no words, nothing is said to be lost. */
class NoFalseAlarmTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: quiz text\nWhat?\n\n- replica 2*3*4 a\n- [ ] a_b_c *d*e\n:::",
                "<div>\nb `c <T>*` d\n</div>",
                "> <div>`<b",
                "- <p>a `<nosuch> b` c",
                "a@example.orgstraße b www.example.orgé",
                "<div>\n[b](https://example.org/ \"<T>\")\n</div>",
                "İstanbula@example.org системаa.b@example.org ʻokinahttps://example.org/",
                "<v>\np\\&lt",
                "<v>\n```\n\n<div class=\"x\">\nb\n</div>\n\n[c](https://example.org/ \"d\")",
                "co-op 2*3*4\n\n[^n]: a_b_c co-op\n\n    node 2*3*4 co-op",
                "```` {lines}\n~~~ #{x}\n````\n\n</details>\n\n:::: note\n**b**\n::::",
                "b <!--\n\n````\n<!-- c -->\n````\n\n```dialog\nAnn: d\n\nBob: e\n```",
                "|a|\n|-|\n|b|\n|b|b|\n|b|",
                "    ```\n:::quiz cloze\n[[y]]\n:::",
                "[^n]: a\n\n    ```\n    ::: b {c\n    ```\n\nd[^n]",
                "```csv {chav {chart=line alt=\"It grows.\"}\nYear,Nodes\n2024,3\n```",
                "~~\uFEFF~~\nb\n\n::: note\nc\n:::",
                "\uFEFF\uFEFF# b\n\n-\uFEFF c\n\n```dialog\nAnn: d\n~~\uFEFF~~\nBob: e\n```",
                "~~~~node~~~~ b\n\nc &copy; [d][ref]\n\n[ref]: https://example.org/ 'a title'"
            })
    void words_of_a_lesson_that_are_read_in_another_way_are_not_missed(String lesson) {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n" + lesson + "\n");

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("missing from the page"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[one|two]] three",
                "::: details Click me {open}\na\n:::",
                "```admonish info title=\"What `you` learn\", collapsible=true\n- a\n```",
                "| \n[a]: #b\n\n[a]: #b\n\n[a]: #b",
                "??? tip \"Folded\"\n    a",
                "```{math}\n:label: eq-mass\nE = m\n```\n\nSee eq-mass.",
                "Ann: 2. and 3.",
                "A*nn: no name",
                "[a]:#b\n[a]:",
                "[a b]:#b\n\n[a b]:",
                "[a]: #b\n[a]: no address here",
                "p\uFEFF99\n\n```csv {table}\na,b\np\uFEFF99,84\n```\n\n```java\nq\uFEFF99\n```",
                "# An un*believ*able b*c* d**c*b\n\nAnn: b\n\nBob: c",
                "```text\na ; <1>\nb % <2>\n```\n\n1. one\n2. two",
                "::: quiz number\nHow long?\n\n- 8.76 ± 0.05 hours\n- [ ] 87.60 +- 5% hours\n:::",
                "    ::: quiz number\n    How?\n    \n    - 5.25 ± 0.1\n    - 7.50\n    :::",
                "Ann: ::: quiz cloze\nA [[`g|h`]] b\n:::: hint\nc\n::::\n:::\nBob: d",
                "Ann: > ```java\n> int x;\n> ```",
                "Ann: ::: note\nBob: inside\n:::",
                "::: quiz multiple {#which}\nWhich?\n\n- [x] One\n- [ ] Two\n:::",
                "Ann: a `\n<!-- misconception: foo -->\nBob: more ` text",
                "Ann: a `<!--m-->\n> b `",
                "Ann: a `\nBob: b ` c <i>d</i> ` e `<T>`",
                "Ann: a `b\nc` d <i>e</i> `<T>`",
                "Ann: see `a <!-- predict: b --> c`",
                "Ann: x\\e a b e\nBob: x a b",
                "Ann: x &nbsp; a b\nBob: x a b\nAnn: x <b> a b\nBob: x a b",
                "Ann: $\\sqrt{x} \\begin{matrix} a & b \\\\ c & d \\end{matrix}$ e\nBob: x a b c d e"
            })
    void words_of_a_script_that_are_read_in_another_way_are_not_missed(String said) {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.dialog.md --\nAnn: x\n\nBob: y\n\n" + said + "\n");

        assertThat(course.build().problems())
                .noneMatch(problem -> problem.contains("missing from the page") || problem.contains("another speaker"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[S1] a ` [S2] [b](http:) [S1] c` [S2] d",
                "<|speaker:0|> a ` b <|speaker:1|> [c](http:) d` e <|speaker:0|> f",
                "<Person1> a `` b </Person1><Person2> [c](http:)`` d </Person2>",
                "Ann: a ` b|EOM|Bob: [c](http:)` d|EOM|Ann: e"
            })
    void code_ends_where_somebody_else_speaks_on_the_same_line(String script) {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.dialog.md --\n" + script + "\n");

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("missing from the page"));
    }

    @Test
    void numbers_of_rows_are_those_of_turns() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.dialog.md --
            | # | Who | What they say |
            |---|-----|---------------|
            | 1 | Ann | One. |
            | 2 | Bob | Two of 17. |
            | 3 | Ann | Three. |
            """);

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("missing from the page"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Read it {#goal}", "- \"Read it {#goal}\"", "- 'Read it: twice {#goal}'"})
    void the_name_of_an_objective_is_no_word(String objective) {
        TinyCourse course = TinyCourse.in(
                folder,
                "-- lessons/1-a.dialog.md --\n---\nobjectives:\n  " + objective + "\n---\nAnn: Hello.\n\nBob: Hi.\n");

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("missing from the page"));
    }

    @Test
    void the_words_of_a_link_that_begin_with_a_number_are_no_time() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.dialog.txt --
            Ann  0:02
            Hello.

            Bob  0:09
            [3.14](https://example.org/)
            """);

        assertThat(course.build().problems()).isEmpty();
    }

    @Test
    void a_key_that_only_begins_like_the_description_is_not_missed() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            ---
            description:n: From nothing to a course.
            ---
            # A
            """);

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("missing from the page"));
    }

    @Test
    void a_heading_that_a_single_dash_underlines_is_not_missed() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\nIn progress\n- \n");

        assertThat(course.build().problems()).isEmpty();
        assertThat(course.page("a.html").select("h1").text()).isEqualTo("In progress");
    }

    @Test
    void signs_of_comparison_in_trusted_html_are_no_tags() {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: Course
            html: trusted
            -- lessons/1-a.md --
            # A

            <div>
            and $a < b$ replica
            </div>

            []](https://example.org/ "<T>")
            """);

        assertThat(course.build().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<summary><s~u",
                "<details><summary>a</s~~ummary>\n</details>",
                "<p>a <b*c d> e</p>",
                "<p><a&b>c</p>",
                "<p><a href=\"#a\" class=\"\"x\">b</a></p>",
                "<p><a href=#a\"b class = 'c > d\"'>e</a> f</p>",
                "<p><a x='a\">s</a>' b=\"d\">e</a> f</p>",
                "<p><!-- a=\"b -->c</p>"
            })
    void tags_of_any_name_in_trusted_html_are_not_missed(String html) {
        TinyCourse course = TinyCourse.in(
                folder, "-- course.yml --\ntitle: Course\nhtml: trusted\n-- lessons/1-a.md --\n# A\n\n" + html + "\n");

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("missing from the page"));
    }

    @Test
    void a_tag_of_any_name_in_the_trusted_html_of_a_script_is_not_missed() {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: Course
            html: trusted
            -- lessons/1-a.dialog.md --
            <details><summary(>Outer</summary>

            Ann: One.

            Bob: Two.
            </details>
            """);

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("missing from the page"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 3/4\n\n* 3.14 and b",
                "1. 8.76 metres\n2. 9.81 seconds\n   - 9.81 again\n\n- 5",
                "> - 2.50 at most\n\n- 5",
                "- 5\n- [ ] 7.50\n  > 7.25 is too much\n- [ ] 8.50\n\nFor:\n\n- 2.71 is e",
                "- 5\n\n1. 2.71 is e",
                "- 5\n## 2\n- 2.71 is e",
                "- 5\n\n:::: hint\n- 6.28 is two of them\n::::"
            })
    void numbers_that_are_no_answers_are_words_in_a_quiz_of_numbers(String listed) {
        TinyCourse course =
                TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n::: quiz number\nHow?\n\n" + listed + "\n:::\n");

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("missing from the page"));
    }

    @Test
    void signs_of_comparison_in_values_of_attributes_end_no_tag() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            <p>a <a href="#a" class = "b > c">d</a></p>
            """);

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("missing from the page"));
    }

    @Test
    void an_annotation_of_several_lines_that_was_told_of_is_not_missed_as_well() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.dialog.md --
            <!-- takeaway:
            a
            replica -->
            Ann: a

            Bob: b
            """);

        assertThat(course.build().problems()).singleElement().asString().contains("there is no turn above");
    }

    @Test
    void labels_that_are_told_to_be_read_in_another_way_are_not_told_again() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            ```dialog
            Q:
            Ann: m
            Q: q

            :::quiz cloze
            [[l]]
            :::
            ```

            ```dialog
            Ann: b
            Bob: c
            ```
            """);

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("another speaker"));
    }

    @Test
    void the_label_of_a_formula_that_opens_a_script_is_not_missed() {
        TinyCourse course =
                TinyCourse.in(folder, "-- lessons/1-a.dialog.md --\n```{math}\n:label: eq-mass\nE = m\n```\nSo.\n");

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("missing from the page"));
    }
}
