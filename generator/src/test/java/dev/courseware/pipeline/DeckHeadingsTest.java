package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each heading of a lesson is on a slide, and what leads to it finds it. */
class DeckHeadingsTest {
    private static final String QUIZ = "::: quiz single\nWhich one of these is it?\n\n- [x] a\n- [ ] b\n:::\n\n";

    @TempDir
    Path folder;

    private Document deck(String lesson) {
        TinyCourse course =
                TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n" + lesson).build();
        assertThat(course.problems()).isEmpty();
        Document deck = course.page("a.slides.html");
        for (Element link : deck.select(".slides a[href^=#]")) {
            assertThat(deck.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        }
        return deck;
    }

    private static List<String> slides(Document deck) {
        return deck.select(".slides > section").eachAttr("id");
    }

    @Test
    void a_heading_right_above_a_question_or_an_exercise_stands_small_above_it_with_its_anchor() {
        Document deck = deck("## Practise\n\n" + QUIZ + "## Do it\n\n::: exercise Count\nHow many?\n:::\n\n"
                + "## Talk\n\n::: discussion {#why}\nWhy so?\n:::\n");
        assertThat(slides(deck)).containsExactly("title", "quiz-1", "do-it", "why");
        assertThat(deck.select(".slides > section > .of").eachText())
                .contains("Practise · Question 1", "Do it · Exercise 1", "Talk");
        assertThat(deck.getElementById("practise").text()).isEqualTo("Practise");
        assertThat(deck.getElementById("talk").parent().parent().id()).isEqualTo("why");
    }

    @Test
    void a_program_is_named_by_what_it_does_and_its_rest_by_what_that_declares() {
        String method = "    int %s() {\n        return 1;\n    }\n\n"
                .replace("return 1;", "int x = 1;\n        ".repeat(6) + "return x;");
        Document deck = deck("## One\n\n" + "- x\n".repeat(8)
                + "\n```java {title=Node.java}\n/** Answers what it is asked. */\nclass Node {\n"
                + method.replace("%s", "first") + method.replace("%s", "second") + method.replace("%s", "third")
                + "}\n```\n");
        assertThat(deck.select(".slides h2").eachText())
                .containsExactly("One", "Answers what it is asked", "second", "third");
        assertThat(deck.select(".slides .of").eachText()).contains("One · Node.java");
        assertThat(deck.select(".slides h2 .part")).isEmpty();
    }

    @Test
    void commands_are_named_by_what_leads_to_them_and_else_by_the_first() {
        String output = "```\n$ git @\n" + "a line\n".repeat(9) + "```\n\n";
        Document deck = deck("## One\n\n- x\n\n" + output.replace("@", "status") + output.replace("@", "log")
                + "and this is what has changed:\n\n" + output.replace("@", "diff"));
        assertThat(deck.select(".slides h2").eachText())
                .containsExactly("One", "git log", "And this is what has changed");
    }

    @Test
    void the_first_sentence_of_a_caption_names_a_picture_and_the_others_stay_below() {
        String lesson = "# A\n\n## One\n\n" + "- item\n".repeat(9)
                + "\n![Boxes](a.svg \"Two ways to go. The upper one is longer, and the lower one has more stairs than you like.\")\n";
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/1-a.md --\n" + lesson
                                + "-- lessons/a.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\"/>\n")
                .build();
        Document deck = course.page("a.slides.html");
        assertThat(deck.select(".slides h2").eachText()).containsExactly("One", "Two ways to go");
        assertThat(deck.select("figcaption").text())
                .startsWith("The upper one is longer")
                .endsWith("like.");
    }

    @Test
    void the_rest_of_a_table_is_named_by_its_first_and_its_last_row() {
        StringBuilder table = new StringBuilder("| What | Why |\n|---|---|\n");
        List.of("Latency", "Topology", "Transport", "Bandwidth")
                .forEach(name -> table.append("| ")
                        .append(name)
                        .append(" is free | ")
                        .append("It is measured, and it never was. ".repeat(8))
                        .append("|\n"));
        Document deck = deck("## One\n\n" + table);
        assertThat(deck.select(".slides h2").eachText())
                .containsExactly("One", "Transport is free … Bandwidth is free");
        assertThat(deck.select(".slides .of").eachText()).contains("One");
    }

    @Test
    void definitions_and_lists_with_bold_beginnings_behind_something_else_are_named_by_them_and_numbers_name_nothing() {
        String code = "```\n" + "a line\n".repeat(14) + "```\n\n";
        String words = "Something of which there is much to say. ".repeat(5);
        assertThat(deck("## One\n\n" + code + "Shop\n: " + words + "\n\nBank\n: " + words + "\n")
                        .select(".slides h2")
                        .eachText())
                .containsExactly("One", "Shop … Bank");
        assertThat(deck("## One\n\n" + code + "- **Early.** " + words + "\n- **Late.** " + words + "\n")
                        .select(".slides h2")
                        .eachText())
                .containsExactly("One", "Early … Late");
        assertThat(deck("## One\n\n" + code + "| Parts | Slow |\n|---|---|\n| 1 | 2 |\n| 10 | 20 |\n")
                        .select(".slides h2")
                        .eachText())
                .containsExactly("One", "One …");
    }

    @Test
    void a_box_that_goes_on_is_named_by_its_title() {
        Document deck = deck("## One\n\n::: example How far is it?\n"
                + ("- " + "A road that winds through the hills for hours. ".repeat(3) + "\n").repeat(6) + ":::\n");
        assertThat(deck.select(".slides h2").eachText()).containsExactly("One", "How far is it?");
        assertThat(deck.select(".slides > section")
                        .last()
                        .select(".callout .title")
                        .text())
                .doesNotContain("How far");
    }

    @Test
    void what_a_chart_says_is_the_heading_and_where_its_numbers_are_from_stands_below_it() {
        Document deck = deck(
                "## One\n\n" + "- item\n".repeat(9)
                        + "\n```csv {chart=bar title=\"Three shops grow. Holl 2013, table 1\" unit=ms}\nShop,Sales\na,1\nb,2\n```\n");
        assertThat(deck.select(".slides h2").eachText()).containsExactly("One", "Three shops grow");
        assertThat(deck.select(".chart > figcaption").text()).isEqualTo("Holl 2013, table 1");
    }

    @Test
    void a_heading_that_is_too_long_for_that_has_a_slide() {
        Document deck = deck("## " + "Practise what we have seen ".repeat(4).strip() + "\n\n" + QUIZ);
        assertThat(deck.select(".slides > section").get(1).classNames()).contains("section");
        assertThat(deck.getElementById("quiz-1").select("> .of").text()).isEqualTo("Question 1");
    }

    @Test
    void a_small_heading_right_above_a_question_goes_with_it_and_no_slide_ends_with_one() {
        Document deck = deck("## One\n\n- shown\n\n### Try it\n\n" + QUIZ + "### Below\n\n- more\n");
        assertThat(slides(deck)).containsExactly("title", "one", "quiz-1", "one-s2");
        assertThat(deck.getElementById("one").select("h3")).isEmpty();
        assertThat(deck.getElementById("quiz-1").select("> .of").text()).isEqualTo("Try it · Question 1");
        assertThat(deck.getElementById("try-it").tagName()).isEqualTo("span");
        assertThat(deck.getElementById("below")).isNotNull();
    }

    @Test
    void a_section_and_a_part_of_it_without_anything_of_their_own_both_stand_above_what_they_ask() {
        Document deck = deck("## One\n\n### Try it\n\n" + QUIZ);
        assertThat(deck.getElementById("quiz-1").select("> .of").text()).isEqualTo("One · Try it · Question 1");
        assertThat(slides(deck)).containsExactly("title", "quiz-1");
    }

    @Test
    void what_leads_to_a_question_is_said_there_and_is_no_slide() {
        Document deck = deck("## One\n\n- x\n\nLet us see whether you have understood what comes before a fall:\n\n"
                + QUIZ
                + "## Two\n\nYour turn.\n\n" + QUIZ + "## Three\n\n" + "Long words about it, more than a few of them, "
                + "which somebody has to hear before. Then this:\n\n" + QUIZ);
        assertThat(slides(deck)).containsExactly("title", "one", "quiz-1", "quiz-2", "quiz-3");
        assertThat(deck.getElementById("quiz-1").select(".notes").text()).startsWith("Let us see");
        assertThat(deck.getElementById("quiz-2").select(".notes").text()).startsWith("Your turn.");
    }

    @Test
    void what_is_said_before_a_question_is_no_lead_if_it_says_something() {
        Document deck = deck("## One\n\nMany words that say something about what this section is for, and go on. "
                + "Then more.\n\nNow this:\n\n" + QUIZ);
        assertThat(slides(deck)).containsExactly("title", "one", "quiz-1");
        assertThat(deck.getElementById("one").select(".text").text()).startsWith("Many words");
        assertThat(deck.getElementById("one").select(".notes").text()).doesNotContain("Now this:");
        assertThat(deck.getElementById("quiz-1").select(".notes").text()).startsWith("Now this:");
        assertThat(deck.select("#quiz-1 > .of").text()).isEqualTo("Question 1");
    }

    @Test
    void what_leads_on_behind_a_question_is_said_where_it_leads() {
        Document deck = deck("## One\n\n- x\n\n" + QUIZ + "It has these parts:\n\n- a part\n- a part\n");
        assertThat(deck.getElementById("one-s2").select(".notes").text()).isEqualTo("It has these parts:");
    }

    @Test
    void a_heading_with_nothing_but_key_points_is_the_closing_slides() {
        Document deck = deck("## One\n\n- x\n\n## To remember\n\n::: keypoints\n- keep\n:::\n");
        assertThat(slides(deck)).containsExactly("title", "one", "to-remember");
        assertThat(deck.select("section.closing > h2").text()).isEqualTo("To remember");

        Document titled = deck("## One\n\n- x\n\n### Last\n\n::: keypoints The end {#kept}\n- [kept](#kept)\n:::\n");
        assertThat(slides(titled)).containsExactly("title", "one", "kept");
        assertThat(titled.select("section.closing > .of").text()).isEqualTo("Last");
    }

    @Test
    void a_section_for_the_page_alone_is_in_no_agenda_and_links_to_it_lead_to_the_page() {
        StringBuilder lesson = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            lesson.append("## Part " + i + "\n\n- x\n\n");
        }
        String aside = "## Aside\n\n::: page\nOnly here.\n:::\n\n## Ask\n\n" + QUIZ + "## Last\n\n- [look](#aside)\n\n"
                + "### Small\n\n::: page\n- x\n:::\n";
        Document deck = deck(lesson + aside);
        assertThat(deck.select("#agenda a").eachText())
                .containsExactly("Part 1", "Part 2", "Part 3", "Part 4", "Part 5", "Ask", "Last");
        assertThat(deck.select("#last li > a").attr("href")).isEqualTo("a.html#aside");
        assertThat(deck.select("#last h3")).isEmpty();
    }

    @Test
    void a_conversation_below_a_heading_keeps_that_where_its_own_parts_have_titles() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            ## Listen

            ::: dialog src=2-talk.dialog.md
            :::
            -- lessons/2-talk.dialog.md --
            ---
            title: Talk
            cast: {Ann: {}, Ben: {}}
            ---
            ## Beginning

            Ann: Two machines are enough for what we want to do.

            Ben: They are not enough for what may happen to us.
            """).build();
        Document deck = course.page("a.slides.html");
        assertThat(deck.getElementById("listen")).isNotNull();
        assertThat(deck.select("section > .of").eachText()).contains("Listen");
    }

    @Test
    void words_of_one_part_stay_with_it_where_the_next_part_has_none() {
        String table = "| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(6) + "\n";
        Document deck = deck("## One\n\n" + table + "### Two\n\n" + table
                + "About two.\n\nMore about two.\n\n### Three\n\n" + table);
        assertThat(deck.getElementById("two").select(".notes").text()).isEqualTo("About two. More about two.");
        assertThat(deck.getElementById("three").select(".notes")).isEmpty();
    }

    @Test
    void a_slide_runs_from_right_to_left_by_the_first_letter_of_its_heading_and_not_by_a_picture_before_it() {
        Document deck = deck("## \u2714\uFE0F Works\n\n- a\n- b\n\n## \u05E9\u05DC\u05D5\u05DD\n\n- c\n- d\n");
        assertThat(deck.select(".slides > section[dir=rtl] h2").eachText()).containsExactly("\u05E9\u05DC\u05D5\u05DD");
    }

    @Test
    void short_listings_on_one_slide_are_set_larger_together() {
        Document deck = deck("## Install\n\n```shell\nnpm install a\n```\n\n```shell\nyarn add a\n```\n");
        assertThat(deck.select("#install").first().classNames()).contains("code", "zoom-140");
    }

    @Test
    void a_long_line_is_not_shown_again_above_the_rest_of_what_belongs_to_it() {
        String words = "Processor time says little about a service that waits for others. ".repeat(5);
        Document deck =
                deck("## One\n\n- ALPHA " + words + "\n\n  " + words + words + "\n\n  " + words + "\n\n- Two\n");
        assertThat(deck.select(".slides > section > .text li").eachText().stream()
                        .filter(item -> item.contains("ALPHA")))
                .hasSize(1);
        assertThat(deck.select(".slides > section:not(.title)").size()).isGreaterThan(1);
    }
}
