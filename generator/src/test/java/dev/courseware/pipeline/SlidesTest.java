package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a deck is made of: by rule from a lesson, as written from a {@code *.slides.md}. */
class SlidesTest {
    private static final String LONG =
            "Then others go on, which is so much to say that it is too much for whoever sits in the last row of the room.";

    @TempDir
    Path folder;

    /** Builds a lesson, which is called A unless it says what it is called. */
    private TinyCourse build(String lesson) {
        String title = lesson.startsWith("## ") ? "# A\n\n" : "";
        return TinyCourse.in(folder, "-- lessons/1-a.md --\n" + title + lesson).build();
    }

    private Document lesson(String text) {
        TinyCourse course = build(text);
        assertThat(course.problems()).isEmpty();
        return course.page("a.slides.html");
    }

    private Document deck(String text) {
        TinyCourse course = TinyCourse.in(folder.resolve("deck"), "-- lessons/1-a.slides.md --\n" + text)
                .build();
        assertThat(course.problems()).isEmpty();
        return course.page("a.slides.html");
    }

    private static List<String> headings(Document deck) {
        return deck.select("section:not(:has(section)) > :is(h1, h2)").eachText();
    }

    private static Element slide(Document deck, String id) {
        return deck.getElementById(id);
    }

    private static String repeated(int times, String line) {
        return IntStream.rangeClosed(1, times)
                .mapToObj(i -> line.replace("@", "" + i))
                .collect(Collectors.joining());
    }

    @Test
    void a_lesson_opens_with_its_title_and_objectives() {
        Document deck = lesson("---\nobjectives: [Say why, Say how]\n---\n# Lesson\n\n## One\n- x\n");
        assertThat(slide(deck, "title").select("h1").text()).isEqualTo("Lesson");
        assertThat(slide(deck, "title").select("li").eachText()).containsExactly("Say why", "Say how");
    }

    @Test
    void objectives_that_the_title_has_no_room_for_get_a_slide() {
        String many = IntStream.range(0, 12)
                .mapToObj(i -> "  - Objective " + i + "\n")
                .collect(Collectors.joining());
        Document deck = lesson("---\nobjectives:\n" + many + "---\n# Lesson\n");
        assertThat(slide(deck, "title").select("li")).isEmpty();
        assertThat(headings(deck).get(1)).startsWith("You will be able to");
        assertThat(deck.select("section.list li")).hasSize(12);
    }

    @Test
    void a_lesson_of_five_sections_says_what_comes() {
        Document deck = lesson(repeated(5, "## Part @\n\n- x\n\n"));
        assertThat(headings(deck)).startsWith("A", "Coming up", "Part 1");
        assertThat(slide(deck, "agenda").select("li > a").eachAttr("href"))
                .containsExactly("#part-1", "#part-2", "#part-3", "#part-4", "#part-5");
        assertThat(headings(lesson(repeated(4, "## Part @\n\n- x\n\n")))).doesNotContain("Coming up");
    }

    @Test
    void prose_is_said_and_a_section_of_prose_alone_shows_its_first_sentence() {
        Document deck = lesson(
                "## One\n\nA first sentence of some words. " + LONG + "\n\nMore.\n\n## Two\n\nSaid.\n\n- shown\n");
        assertThat(slide(deck, "one").select(".text").text()).isEqualTo("A first sentence of some words.");
        assertThat(slide(deck, "one").select(".notes p").eachText())
                .containsExactly("A first sentence of some words. " + LONG, "More.");
        assertThat(slide(deck, "two").select(".text").text()).isEqualTo("shown");
        assertThat(slide(deck, "two").select(".notes").text()).isEqualTo("Said.");
    }

    @Test
    void the_authors_slide_takes_the_first_sentences_place() {
        Document deck = lesson("## One\n\n"
                + "Long prose. More.\n\n"
                + "::: slide\n"
                + "**Short.**\n"
                + ":::\n\n"
                + "::: notes\n"
                + "Aside.\n"
                + ":::\n\n"
                + "::: page\n"
                + "- page\n"
                + ":::\n");
        assertThat(slide(deck, "one").select(".text").html().strip()).isEqualTo("<p><strong>Short.</strong></p>");
        assertThat(slide(deck, "one").select(".notes").text()).isEqualTo("Long prose. More. Aside.");
        assertThat(deck.text()).doesNotContain("page");
    }

    @Test
    void an_exercise_has_a_slide_with_a_timer_and_its_answers_are_said() {
        Document deck = lesson(
                "## One\n- x\n\n:::: exercise Count them {minutes=5}\nHow many?\n\n::: solution\n7\n:::\n::::\n");
        Element exercise = deck.selectFirst("section.exercise");
        assertThat(exercise.select("h2").text()).isEqualTo("Count them");
        assertThat(exercise.select(".timer").attr("data-minutes")).isEqualTo("5");
        assertThat(exercise.select(".text").text()).isEqualTo("How many?");
        assertThat(exercise.select(".notes").text()).contains("7");
    }

    @Test
    void what_stands_in_an_authors_element_goes_where_it_would_go_without_it_and_folded_boxes_are_said() {
        Document deck = lesson("## One\n\n<div class=\"wide\">\n\nProse.\n\n- shown\n\n</div>\n\n"
                + "<details>\n<summary>More</summary>\n\n*Folded.*\n\n</details>\n");
        assertThat(slide(deck, "one").select(".text li").eachText()).containsExactly("shown");
        assertThat(slide(deck, "one").select(".notes").text())
                .contains("Prose.")
                .contains("More Folded.");
    }

    @Test
    void key_points_close_the_deck_wherever_they_stand() {
        Document deck = lesson("## One\n- x\n\n::: keypoints\n- keep\n:::\n\n## Two\n- y\n");
        assertThat(headings(deck)).containsExactly("A", "One", "Two", "Key points");
        assertThat(deck.select("section.closing li").text()).isEqualTo("keep");
    }

    @Test
    void one_listing_figure_or_quotation_has_a_layout_of_its_own() {
        Document deck = lesson("# Lesson\n\n## A\n```\nx\n```\n\n## B\n> Said.\n");
        assertThat(slide(deck, "a").classNames()).startsWith("code");
        assertThat(slide(deck, "b").classNames()).startsWith("quote");
    }

    @Test
    void what_stands_on_a_slide_chooses_its_layout() {
        Document deck = lesson("## K\n- x\n\n## L\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
                + "## M\n|  | a | b |\n|---|---|---|\n| x | 1 | 2 |\n\n## N\n$$\nx^2\n$$\n\n"
                + "## O\n::: note\nFew words.\n:::\n\n## P\n- x\n\n```\ny\n```\n\n## Q\n- x\n\n> y\n");
        assertThat(deck.select("section[id~=^[k-q]$]").stream()
                        .map(slide -> slide.classNames().iterator().next()))
                .containsExactly("list", "table", "comparison", "formula", "statement", "code-text", "content");
        assertThat(slide(deck, "p").select(".columns > div")).hasSize(2);
    }

    @Test
    void an_author_chooses_a_layout() {
        Document deck = lesson("## K {layout=comparison}\n### One\n- x\n\n### Two\n- y\n\n"
                + "## L {layout=comparison}\n- one\n- two\n- three\n\n## M {layout=statement}\n- one\n- two\n");
        assertThat(slide(deck, "k").select(".columns > div > h3").eachAttr("id"))
                .containsExactly("one", "two");
        assertThat(slide(deck, "l").select(".columns > div").stream()
                        .map(column -> column.select("li").size()))
                .containsExactly(2, 1);
        assertThat(slide(deck, "m").classNames()).startsWith("statement");
        assertThat(build("## K {layout=comparision}\n- x\n").problems())
                .containsExactly(
                        "lessons/1-a.md:3:1: error: «comparision» is not a layout (did you mean «comparison»?)");
    }

    @Test
    void a_line_of_code_that_is_wrapped_keeps_its_indent() {
        String code = "int a;\n    /** " + "many words ".repeat(9) + "*/\n    int b;";
        Document deck = lesson("## K\n```java\n" + code + "\n```\n");
        assertThat(slide(deck, "k").select(".hangs > span:first-child")).hasSize(1);
        assertThat(slide(deck, "k").selectFirst("code").wholeText().strip()).isEqualTo(code);
    }

    @Test
    void no_bullet_stands_alone() {
        for (int items = 9; items < 40; items++) {
            Document deck = lesson("## Many\n\n" + repeated(items, "- item @\n"));
            assertThat(deck.select("section.list").last().select("li"))
                    .as("of %d", items)
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void what_stands_behind_a_pause_waits() {
        Document deck = deck("## One\n\nA\n\n. . .\n\nB\n\n. . .\n\nC\n");
        assertThat(slide(deck, "one").select(".text > p").eachText()).containsExactly("A");
        assertThat(slide(deck, "one").select(".text > .fragment").eachText()).containsExactly("B", "C");
    }

    @Test
    void a_lists_items_wait_one_by_one() {
        Document deck = deck("## One\n\n{.fragments}\n\n- a\n- [x] b\n");
        assertThat(deck.select("ul").attr("class")).isEmpty();
        assertThat(deck.select("li").eachAttr("class")).containsExactly("fragment", "task fragment");
    }

    @Test
    void code_is_marked_step_by_step() {
        Document deck = deck("## One\n\n```java {steps=\"1|2-3|all\"}\na\nb\nc\n```\n");
        assertThat(deck.select(".stepped > .fragment").eachAttr("class"))
                .containsExactly("step-2 fragment", "step-3 fragment");
        assertThat(deck.select(".code-line").eachAttr("class"))
                .containsExactly("code-line in-1", "code-line in-2", "code-line in-2");
    }

    @Test
    void a_token_of_code_is_no_step() {
        Document deck = lesson("## Code\n\n```graphql\nfragment Seat on Ticket { row }\n```\n");
        assertThat(deck.select("pre .token")).isNotEmpty();
        assertThat(deck.select("pre .fragment")).isEmpty();
    }

    @Test
    void rules_part_slides_and_long_ones_stack_them() {
        Document deck = deck("## A\na\n\n---\n\nb\n\n----\n\nc\n\n## D\nd\n");
        assertThat(deck.select(".slides > section").eachAttr("id")).containsExactly("title", "a", "d");
        assertThat(deck.select(".slides > section")).hasSize(4);
        assertThat(deck.select(".slides > section > section").eachAttr("id")).containsExactly("a-s2", "a-s3");
    }

    @Test
    void an_unknown_directive_in_a_deck_is_an_error() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.slides.md --\n## A\n::: colums\nx\n:::\n")
                .build();
        assertThat(course.report().written()).isFalse();
        assertThat(course.problems())
                .containsExactly(
                        "lessons/1-a.slides.md:2:5: error: there is no container «colums» (did you mean «column»?)");
    }

    @Test
    void words_on_a_background_take_the_colour_that_can_be_read() {
        Document deck = deck("## A {background-color=#012}\n\nx\n\n## B {background-color=#ffe}\n\nx\n\n"
                + "## C {background-color=#c55}\n\nx\n\n## D {background-color=bold .center}\n\nx\n");
        assertThat(slide(deck, "a").className()).startsWith("statement on-dark");
        assertThat(slide(deck, "a").select(".backdrop rect").attr("fill")).isEqualTo("#001122");
        assertThat(slide(deck, "b").className()).startsWith("statement on-light");
        assertThat(slide(deck, "c").className()).startsWith("statement on-image");
        assertThat(slide(deck, "d").className()).startsWith("statement center on-bold");
    }

    @Test
    void what_asks_for_it_is_set_as_large_as_fits() {
        Document deck = deck("## Wow {.fit}\n\n## Words {.fit}\n\n- one\n- two\n");
        assertThat(slide(deck, "wow").className()).isEqualTo("section fit zoom-200");
        assertThat(slide(deck, "words").className()).isEqualTo("list fit zoom-200");
    }

    @Test
    void a_long_list_goes_on_on_the_next_slide_whose_title_says_so() {
        Document deck = lesson("## Many\n\n" + repeated(24, "@. Item\n"));
        assertThat(headings(deck)).containsExactly("A", "Many", "Many …", "Many …");
        assertThat(deck.select("section.list").stream().map(s -> s.select("li").size()))
                .as("spread evenly")
                .containsExactly(8, 8, 8);
        assertThat(deck.select("section.list ol").eachAttr("start")).containsExactly("9", "17");
    }

    @Test
    void a_long_table_repeats_its_head() {
        Document deck = lesson("## Rows\n\n| n | text |\n|---|---|\n" + repeated(60, "| @ | some |\n"));
        assertThat(deck.select("tbody tr")).hasSize(60);
        assertThat(deck.select("section.table").size()).isGreaterThan(4);
        assertThat(deck.select("section.table"))
                .allMatch(s -> s.select("thead th").eachText().equals(List.of("n", "text")));
    }

    @Test
    void a_long_listing_is_cut_at_blank_lines_and_its_numbers_go_on() {
        String code = repeated(20, "a@\nb\nc\nd\n\n");
        Document deck = lesson("## Code\n\n```java {lines highlight=98}\n" + code + "```\n");
        assertThat(deck.select("section.code").size()).isBetween(7, 12);
        assertThat(deck.select("section.code"))
                .allMatch(s -> s.select(".code-line").first().text().startsWith("a"));
        assertThat(deck.select(".marked").attr("data-number")).isEqualTo("98");
    }

    @Test
    void a_listing_without_blank_lines_is_cut_where_a_line_stands_out() {
        Document deck = lesson("## Code\n\n```yaml\n" + repeated(6, "a@:\n  b: 1\n  c: 2\n") + "```\n");
        assertThat(deck.select("section.code"))
                .hasSize(2)
                .allMatch(s -> s.select("code").text().startsWith("a"));
    }

    @Test
    void a_listing_that_fills_two_slides_is_cut_where_both_are_about_full_and_none_begins_with_brackets() {
        Document even = lesson("## Code\n\n```java\n" + repeated(5, "int a@() {\n    return 1;\n}\n\n") + "```\n");
        assertThat(even.select("section.code pre").stream()
                        .map(code -> code.wholeText().strip().split("\n").length))
                .containsExactly(11, 7);

        String methods = "class A {\n    int a;\n\n    int a() {\n" + repeated(9, "        go(@);\n")
                + "    }\n\n    int b() {\n        return 1;\n    }\n}\n";
        Document whole = lesson("## Code\n\n```java\n" + methods + "```\n");
        assertThat(whole.select("section.code pre"))
                .hasSizeGreaterThan(1)
                .noneMatch(code -> code.wholeText().strip().startsWith("}"));
    }

    @Test
    void the_last_row_of_a_table_does_not_stand_alone() {
        for (int rows = 8; rows < 30; rows++) {
            Document deck = deck("## Hosts\n\n| host | load |\n|---|---|\n" + repeated(rows, "| h@ | @ |\n"));
            assertThat(deck.select("table").last().select("tbody tr"))
                    .as("of %d rows", rows)
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void the_last_brackets_of_a_listing_do_not_stand_alone() {
        for (int lines = 10; lines < 40; lines++) {
            Document deck =
                    deck("## Code\n\n```java\nclass A {\n" + repeated(lines, "    int a@;\n") + "    }\n}\n```\n");
            assertThat(deck.select("pre").last().wholeText().strip().split("\n"))
                    .as("of %d lines", lines)
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void a_tabs_title_stands_above_what_follows_however_long_that_is() {
        Document deck = lesson(
                "## Run it\n\n:::: tabs\n::: tab Windows\n```\n" + repeated(40, "step @\n") + "```\n:::\n::::\n");
        Element first = deck.selectFirst("section:has(h3:containsOwn(Windows))");
        assertThat(first.select("pre")).hasSize(1);
    }

    @Test
    void a_sentence_that_stands_for_a_section_is_set_larger() {
        Document deck = lesson("## Why\n\nSome of the machines fail. " + LONG + "\n");
        assertThat(slide(deck, "why").select(".text").text()).isEqualTo("Some of the machines fail.");
        assertThat(slide(deck, "why").classNames()).contains("statement", "zoom-140");
    }

    @Test
    void a_wall_of_text_without_a_heading_is_said_and_in_a_deck_spread_at_its_sentences() {
        String wall = "<!-- ignore: reading-load (a wall on purpose) -->\n"
                + repeated(120, "Sentence number @ has a few words in it. ");
        assertThat(headings(lesson(wall))).containsExactly("A");
        Document deck = deck(wall);
        assertThat(deck.select("section.content").size()).isGreaterThan(5);
        assertThat(deck.select("section.content p:not(.slide-foot)"))
                .allMatch(
                        p -> p.text().startsWith("Sentence number") && p.text().endsWith("it."));
    }

    @Test
    void a_list_nested_ten_deep_goes_on_below_its_first_line() {
        Document deck = lesson("## Deep\n\n"
                + IntStream.range(0, 10)
                        .mapToObj(i -> "  ".repeat(i) + "- level " + i + "\n")
                        .collect(Collectors.joining()));
        assertThat(deck.select("section.list")).hasSize(2);
        assertThat(deck.select("section.list").get(1).select("li").first().ownText())
                .isEqualTo("level 0");
        assertThat(deck.text()).contains("level 9");
    }

    /** Slide by slide, what is left must not be looked at as a whole. */
    @Test
    void what_fills_thousands_of_slides_takes_seconds() {
        String list = repeated(9000, "- item\n\n");
        String table = "| a | b |\n|---|---|\n" + repeated(1400, "| x | y |\n");
        String code = "```\n" + repeated(8000, "a = b\n\n") + "```\n";
        String prose = "A sentence of five words. ".repeat(15_000) + "\n";
        for (String text : List.of(list, table, code, prose, "::: note\n" + list + ":::\n")) {
            TinyCourse course =
                    TinyCourse.in(folder.resolve("" + text.hashCode()), "-- lessons/1-a.slides.md --\n" + text);
            assertThat(course.leastBuild(Duration.ofSeconds(10))).isLessThan(Duration.ofSeconds(10));
            assertThat(course.page("a.slides.html").select("section").size()).isGreaterThan(100);
        }
    }

    @Test
    void a_heading_of_three_hundred_characters_is_set_smaller_and_reported() {
        TinyCourse course = build("## " + "heading ".repeat(38) + "\n\n- x\n");
        assertThat(course.problems())
                .containsExactly("lessons/1-a.md:3:1: warning: this heading fills 5 lines of a slide (shorten it)");
        assertThat(course.page("a.slides.html").select("section.long-heading")).hasSize(1);
    }

    @Test
    void what_cant_be_cut_is_reported_with_the_amount_and_set_smaller() {
        TinyCourse course = build("## One\n\n::::: columns\n::: column\n" + repeated(12, "- item\n")
                + ":::\n::: column\nx\n:::\n:::::\n");
        assertThat(course.problems())
                .containsExactly(
                        "lessons/1-a.md:5:1: warning: this is about 5 lines too long for a slide (its slide is scaled"
                                + " down; shorten it, or show less of it with «::: slide» and «::: page»)");
        assertThat(course.page("a.slides.html").select("section.zoom-65")).hasSize(1);
    }

    @Test
    void what_is_far_too_much_scrolls_by_keyboard() {
        TinyCourse course = build("## One\n\n::::: columns\n::: column\n" + repeated(60, "- item\n")
                + ":::\n::: column\nx\n:::\n:::::\n");
        assertThat(course.problems()).singleElement().asString().contains("lines too long for a slide");
        assertThat(course.page("a.slides.html")
                        .select("section.scrolls > .text")
                        .attr("tabindex"))
                .isEqualTo("0");
    }

    @Test
    void a_huge_image_gets_the_room_there_is() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            ## Picture

            ![A tall box](tall.svg "What it shows")
            -- lessons/tall.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="3000" height="9000"/>
            """).build();
        Element image = course.page("a.slides.html").selectFirst("section.figure img");
        assertThat(Integer.parseInt(image.attr("height"))).isBetween(500, 520);
        assertThat(Integer.parseInt(image.attr("width"))).isBetween(166, 174);
    }

    @Test
    void levels_that_are_skipped_and_words_from_right_to_left_do_no_harm() {
        Document deck = lesson("# A\n\n#### Deep\n\n- x\n\n## \u05e9\u05dc\u05d5\u05dd\n\n- y\n");
        assertThat(headings(deck)).containsExactly("A", "Deep", "\u05e9\u05dc\u05d5\u05dd");
        assertThat(deck.select("section[dir=rtl]").select("li").text()).isEqualTo("y");
    }

    @Test
    void slides_may_be_four_by_three() {
        TinyCourse course = TinyCourse.in(
                        folder, "-- course.yml --\ntitle: T\nslides: {ratio: 4:3}\n-- lessons/1-a.md --\n## One\n- x\n")
                .build();
        assertThat(course.problems()).isEmpty();
        for (String page : List.of("a.slides.html", "a.slides-linear.html", "a.handout.html")) {
            assertThat(course.page(page).select("html").attr("data-ratio")).isEqualTo("4:3");
        }
    }

    @Test
    void a_course_may_override_one_layout_and_the_measures() {
        String lesson = "-- lessons/1-a.md --\n## One\n" + repeated(6, "- item\n") + "\n## Two\n```\nx\n```\n";
        TinyCourse course = TinyCourse.in(
                        folder,
                        lesson + "-- theme/templates/slides/code.ftlh --\n<b>${slide.heading}</b>${slide.body}\n")
                .build();
        assertThat(course.page("a.slides.html").select("section > b").text()).isEqualTo("Two");
        assertThat(course.page("a.slides.html").select("section.list")).hasSize(1);
        String measures = resource("courseware/themes/default/assets/css/slides.css")
                .replace("--slide-text-line: 52px", "--slide-text-line: 152px");
        course.write("-- theme/assets/css/slides.css --\n" + measures).build();
        assertThat(course.page("a.slides.html").select("section.list").size()).isGreaterThan(1);
    }

    @Test
    void a_course_may_set_how_high_charts_and_diagrams_are_and_slides_count_with_it() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/1-a.md --\n"
                                + "## One\n"
                                + "- item\n\n"
                                + "```csv {chart=bar alt=\"It grows.\"}\n"
                                + "a,b\n"
                                + "x,1\n"
                                + "y,2\n"
                                + "```\n")
                .build();
        assertThat(course.page("a.slides.html").select(".slides > section")).hasSize(2);

        course.write("-- theme/extra.css --\n:root { --slide-chart: 500px; }\n").build();
        assertThat(course.page("a.slides.html").select(".slides > section")).hasSize(3);
    }

    @Test
    void a_measure_that_the_theme_does_not_say_is_told() {
        TinyCourse course = TinyCourse.in(
                        folder, "-- lessons/1-a.md --\n## One\n-- theme/assets/css/slides.css --\n:root {}\n")
                .build();
        assertThat(course.problems())
                .singleElement()
                .asString()
                .startsWith("theme/assets/css/slides.css: error: the theme doesn't say --slide-");
    }

    private static String resource(String name) {
        try (InputStream in = SlidesTest.class.getClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_link_to_the_lessons_own_title_leads_to_the_first_slide() {
        Document deck = lesson("# A\n\n## B\n\n- [the beginning](#a) [the section](#b)\n");
        assertThat(slide(deck, "b").select("li a").eachAttr("href")).containsExactly("#title", "#b");
    }

    @Test
    void a_slides_heading_refers_to_no_footnote_which_slides_do_not_have() {
        TinyCourse course = TinyCourse.in(folder.resolve("noted"), """
            -- lessons/a.md --
            # A[^1]

            ## B[^1]

            - c[^1]

            [^1]: Noted.
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select("a[href=#fn-1]")).hasSize(3);
        for (String deck : List.of("a.slides.html", "a.slides-linear.html", "a.handout.html")) {
            assertThat(course.page(deck).select("a[href=#fn-1]")).as(deck).isEmpty();
        }
    }

    @Test
    void a_title_of_three_hundred_characters_without_objectives_makes_no_empty_slide() {
        TinyCourse course = TinyCourse.in(
                        folder, "-- lessons/1-a.md --\n# " + "Long words ".repeat(27) + "\n\n## X\n\n- One\n")
                .build();

        assertThat(course.page("a.slides.html").select(".slides > section")).hasSize(2);
    }
}
