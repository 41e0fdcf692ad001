package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the course for print holds that pages for screens don't: answers at the end, addresses, heads of sheets. */
class PaperPagesTest {
    private static final String LESSON = """
        -- lessons/01-unit/01-a.md --
        # Walls

        See [one](https://example.org/one), [the same](https://example.org/one), [another](https://example.org/two),
        <https://example.org/three>, [mail](mailto:a@example.org) and [b](02-b.md).

        ::: exercise Climb it
        How?

        ::: hint
        Think of [a ladder](https://example.org/two).
        :::
        ::: solution The way up {#up}
        By a ladder.
        :::
        :::

        ::: details Aside
        Folded words.
        :::

        ::: quiz single
        Which?

        - [x] This
          > Because.
        - [ ] That
        :::
        -- lessons/01-unit/02-b.md --
        # B

        Back to [the way](01-a.md#up).
        """;

    @TempDir
    Path folder;

    private Document print(String files) {
        TinyCourse course = TinyCourse.in(folder, files).build();
        assertThat(course.problems()).isEmpty();
        return course.page("print.html");
    }

    @Test
    void hints_solutions_and_answers_stand_once_behind_all_pages_under_what_they_belong_to() {
        Document page = print(LESSON);
        Element end = page.select("main > .answers-at-end").first();
        assertThat(end.select("h2").text()).isEqualTo("Answers");
        assertThat(end.select(".page-answers > h3").eachText()).containsExactly("Walls");
        assertThat(end.select("h4").eachText())
                .containsExactly(
                        "Exercise 1 Climb it · Hint", "Exercise 1 Climb it · The way up", "Question 1 · Answer");
        assertThat(page.text().split("By a ladder", -1)).hasSize(2);
        assertThat(end.text()).contains("By a ladder", "Because.").doesNotContain("Folded words");
        assertThat(end.previousElementSiblings().select("details").eachText()).containsExactly("Aside Folded words.");
    }

    @Test
    void models_and_labs_are_read_without_what_would_move_them() {
        Document page = print("""
                -- lessons/01-unit/01-a.md --
                # A
                ::: model Copies {#copies}
                How many?

                | quantity | start | range | step |
                |---|---|---|---|
                | `n` copies | 1 | 1..8 | 1 |

                ```formulas
                up = 1 - 0.1^n
                chart up over n
                ```
                :::

                ::: lab failover Pull a plug {#plug}
                What happens?
                :::
                """);
        Element model = page.select("div.model").first();
        assertThat(model.text()).contains("How many?", "Your prediction", "up = 1 - 0.1^n");
        assertThat(model.select("figure.chart svg.wide, dd[data-reading=up], table"))
                .hasSizeGreaterThan(3);
        Element lab = page.select("div.lab").first();
        assertThat(lab.text()).contains("What happens?", "Your prediction", "Values side by side");
        assertThat(lab.select(".lab-picture svg.wide, table")).hasSizeGreaterThan(1);
        assertThat(page.select(".trial")
                        .select("input, button:not([data-part=try]), select, [role=status], [hidden]:has(*)"))
                .allMatch(part -> part.is("[data-part=prediction]"));
        assertThat(page.select("[data-program], [data-lab]")).isEmpty();
    }

    @Test
    void an_answer_and_the_place_that_asks_for_it_lead_to_each_other() {
        Document page = print(LESSON);
        List<Element> places = page.select(".part .answer-place");
        assertThat(places)
                .extracting(Element::text)
                .containsExactly(
                        "Hint: at the end, under “Walls”",
                        "The way up: at the end, under “Walls”",
                        "Answer: at the end, under “Walls”");
        for (Element place : places) {
            Element answer = page.getElementById(place.select("a").attr("href").substring(1));
            assertThat(answer.hasClass("at-end")).isTrue();
            assertThat(answer.select("h4 > a").attr("href")).isEqualTo("#" + place.id());
        }
        Element link = page.select("#unit\\/b a[href^=#]").not(".anchor").first();
        assertThat(page.getElementById(link.attr("href").substring(1)).text()).contains("The way up");
    }

    @Test
    void a_course_that_asks_nothing_has_no_answers() {
        assertThat(print("-- lessons/01-a.md --\n# A\n\nText.\n").select(".answers-at-end, .addresses"))
                .isEmpty();
    }

    @Test
    void addresses_of_links_stand_at_the_end_of_their_page_each_once() {
        Document page = print(LESSON);
        Element part = page.getElementById("unit/a");
        assertThat(part.select(".addresses li").eachText())
                .containsExactly("https://example.org/one", "https://example.org/two");
        assertThat(page.select(".address-ref").eachText()).containsExactly("[1]", "[1]", "[2]", "[2]");
        for (Element reference : page.select(".address-ref a")) {
            assertThat(page.getElementById(reference.attr("href").substring(1))
                            .parent()
                            .parent())
                    .isEqualTo(part.select(".addresses").first());
        }
    }

    @Test
    void questions_in_dialogs_are_answered_at_the_end() {
        Document page = print("""
            -- lessons/talk.dialog.md --
            ---
            title: Talk
            ---

            Ada: It has three parts.

            <!-- predict: How many parts? -->
            <!-- answer: Three of them. -->

            Bob: Good.
            """);
        assertThat(page.select(".turns details")).isEmpty();
        assertThat(page.select(".stop .answer-place").text()).isEqualTo("Answer: at the end, under “Talk”");
        assertThat(page.select(".answers-at-end").text()).contains("Predict: How many parts?", "Three of them.");
    }

    @Test
    void each_lesson_s_title_is_the_head_of_its_sheets_and_no_title_ends_the_style_sheet() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/01-unit/index.md --
            # The unit
            -- lessons/01-unit/01-a.md --
            ---
            title: 'A "b" \\ } </style> {'
            ---

            Text.
            -- lessons/01-unit/02-b.md --
            # Second
            """).build();
        assertThat(course.page("print.html").select("link[media=print]").attr("href"))
                .isEqualTo("print.css");
        assertThat(course.read("print.css")).isEqualTo("""
            @media print {
            @page p1 { @top-right { content: "A “b” \\5c  } \\3c /style> {" } }
            [id="unit/index"], [id="unit/a"] { page: p1 }
            [id="unit/a"] { margin-block-start: 3rem; break-before: auto }
            @page p2 { @top-right { content: "Second" } }
            [id="unit/b"] { page: p2 }
            }
            """);
        assertThat(course.page("unit/b.html").select("html").attr("data-page")).isEqualTo("Second");
    }

    @Test
    void wide_tables_and_formulas_are_set_so_that_they_fit() {
        assertThat(box(3, 8)).isEqualTo("table-box");
        assertThat(box(9, 8)).isEqualTo("table-box dense");
        assertThat(box(12, 9)).isEqualTo("table-box turned");
        assertThat(box(30, 9)).isEqualTo("table-box dense broken");
        assertThat(print("-- lessons/01-a.md --\n# A\n\n$$ " + String.join("+", Collections.nCopies(30, "a")) + " $$\n")
                        .select(".formula")
                        .attr("class"))
                .isEqualTo("formula dense");
    }

    private String box(int columns, int letters) {
        String row = "| " + String.join(" | ", Collections.nCopies(columns, "x".repeat(letters))) + " |\n";
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- course.yml --\ntitle: T\ndefaults: {slides: none}\n" + "-- lessons/01-a.md --\n# A\n\n"
                                + row + "|---".repeat(columns) + "|\n" + row)
                .build();
        return course.page("print.html").select("main .table-box").attr("class");
    }

    @Test
    void answers_are_taken_over_from_the_last_build_and_go_with_their_questions() {
        TinyCourse course = TinyCourse.in(folder, LESSON).build();
        String first = course.read("print.html");

        course.write("-- lessons/01-unit/02-b.md --\n# B\n\n::: solution\nAnother one.\n:::\n")
                .build();
        assertThat(course.page("print.html").select(".page-answers > h3").eachText())
                .containsExactly("Walls", "B");
        assertThat(course.read("print.html")).isEqualTo(clean(course));

        course.write("-- lessons/01-unit/01-a.md --\n# Walls\n\nNothing asked. {#up}\n")
                .build();
        assertThat(course.page("print.html").select(".page-answers > h3").eachText())
                .containsExactly("B");
        assertThat(course.read("print.html")).isEqualTo(clean(course));

        course.write(LESSON).build();
        assertThat(course.read("print.html")).isEqualTo(first);
    }

    @Test
    void the_first_answer_of_a_course_gets_a_heading_though_the_last_build_had_none() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/01-a.md --\n# A\n\nText.\n-- lessons/02-b.md --\n# B\n")
                .build();

        course.write("-- lessons/01-a.md --\n# A\n\nText.\n\n::: solution\nBy a ladder.\n:::\n")
                .build();
        assertThat(course.page("print.html")
                        .select("main > .answers-at-end > h2")
                        .text())
                .isEqualTo("Answers");
        assertThat(course.read("print.html")).isEqualTo(clean(course));

        course.write("-- lessons/01-a.md --\n# A\n\nText.\n").build();
        assertThat(course.read("print.html")).isEqualTo(clean(course)).doesNotContain("answers-at-end");
    }

    private String clean(TinyCourse course) {
        return TinyCourse.in(course.source().getParent(), "")
                .output(folder.resolve("clean"))
                .rebuild()
                .build()
                .read("print.html");
    }

    @Test
    void units_lead_to_where_they_are_printed_alone_if_there_are_several() {
        String second = "-- lessons/02-zwölf/01-c.md --\n# C\n";
        TinyCourse one = TinyCourse.in(folder.resolve("one"), LESSON).build();
        TinyCourse two = TinyCourse.in(folder.resolve("two"), LESSON + second).build();
        TinyCourse none = TinyCourse.in(
                        folder.resolve("none"), "-- course.yml --\ntitle: T\nprint: false\n" + LESSON + second)
                .build();

        assertThat(one.page("unit/index.html").select("nav.more a").eachAttr("href"))
                .isEmpty();
        assertThat(one.page("print.html").select("select")).isEmpty();
        assertThat(two.page("unit/index.html").select("nav.more a").eachAttr("href"))
                .containsExactly("../print.html?unit=unit/index");
        assertThat(two.page("print.html").select("select option").eachAttr("value"))
                .hasSize(3)
                .containsSubsequence("", "unit/index");
        assertThat(none.page("unit/index.html").select("nav.more a").eachAttr("href"))
                .isEmpty();
    }
}
