package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lesson says is said on the slide that shows what it is about, and on no other. */
class SlideNotesTest {
    private static final String TABLE =
            "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |\n| 7 | 8 |\n| 9 | 0 |\n\n";
    private static final String CODE =
            "```java {title=\"Node.java\"}\nint a;\nint b;\nint c;\nint d;\nint e;\nint f;\n```\n\n";

    @TempDir
    Path folder;

    private TinyCourse course(String lesson) {
        TinyCourse course =
                TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n" + lesson).build();
        assertThat(course.problems()).isEmpty();
        return course;
    }

    private Document deck(String lesson) {
        return course(lesson).page("a.slides.html");
    }

    private static List<String> notes(Document deck, String section) {
        List<String> notes = new ArrayList<>();
        for (Element slide : deck.select("section[id^=" + section + "]")) {
            notes.add(slide.select(".notes").text());
        }
        return notes;
    }

    @Test
    void what_a_slide_shows_and_notes_say_again_has_one_place_for_each_anchor() {
        Document deck = deck("## One\n\n### Deep\n\n*Words*{#same} for the slide.\n");

        assertThat(deck.select("#same")).hasSize(1);
        assertThat(deck.select(".notes [id=same@notes]")).hasSize(1);
    }

    @Test
    void a_paragraph_is_said_where_what_stands_before_it_is_shown_or_what_it_leads_to() {
        Document deck = deck("## One\n\nFirst of all.\n\n" + TABLE + "About the table.\n\nHere is code:\n\n" + CODE
                + "About the code.\n");
        assertThat(notes(deck, "one"))
                .containsExactly("First of all. About the table.", "Here is code: About the code.");
    }

    @Test
    void a_slide_that_nothing_is_said_about_takes_what_is_said_last_on_the_one_before() {
        Document deck = deck("## One\n\n" + TABLE + "Said of the table.\n\nSaid last.\n\n" + CODE);
        assertThat(notes(deck, "one")).containsExactly("Said of the table.", "Said last.");

        Document cut = deck("## One\n\n" + TABLE + "Said of the table. Said at its end.\n\n" + CODE);
        assertThat(notes(cut, "one")).containsExactly("Said of the table.", "Said at its end.");
    }

    @Test
    void a_picture_that_nothing_is_said_about_is_described() {
        TinyCourse course = course("## One\n\n" + TABLE + "Of the table.\n\n![Three nodes in a ring](ring.svg)\n"
                + "-- lessons/ring.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\"/>\n");
        assertThat(notes(course.page("a.slides.html"), "one"))
                .containsExactly("Of the table.", "Three nodes in a ring");
    }

    @Test
    void answers_stay_behind_what_they_answer() {
        Document deck = deck("## One\n\n" + TABLE + "Of the table.\n\n"
                + ":::: note Think\nWhy?\n\n::: solution\nSo.\n:::\n::::\n\n" + CODE + "Of the code.\n");
        assertThat(notes(deck, "one")).containsExactly("Of the table.", "Solution So. Of the code.");
    }

    @Test
    void a_handout_doesnt_repeat_beside_a_slide_what_that_says() {
        String more =
                "Then others go on, which is so much that it is too much for whoever sits in the last row of the room.";
        TinyCourse course = course("## One\n\nSome of the machines fail. " + more + "\n\nAlways.\n");
        assertThat(notes(course.page("a.slides.html"), "one"))
                .containsExactly("Some of the machines fail. " + more + " Always.");
        Element sheet = course.page("a.handout.html").select(".sheet").last();
        assertThat(sheet.select(".picture .text").text()).isEqualTo("Some of the machines fail.");
        assertThat(sheet.select(".spoken").text()).isEqualTo(more + " Always.");
    }

    @Test
    void a_handout_of_a_conversation_answers_once() {
        TinyCourse course = TinyCourse.in(folder, """
                -- lessons/1-a.dialog.md --
                Ann: Two copies are enough for anything that can ever happen to us.
                <!-- misconception: Both may share what breaks them. -->

                Ben: Are they? What do two copies in one rack have in common?
                <!-- predict: What do they share? -->
                <!-- answer: The rack and its power. -->

                Ann: The power supply, I see now.
                """).build();
        assertThat(course.problems("dialog-annotation")).isEmpty();
        String handout = course.page("a.handout.html").text();
        for (String answer : List.of("Both may share what breaks them.", "The rack and its power.")) {
            assertThat(handout.split(java.util.regex.Pattern.quote(answer), -1))
                    .as(answer)
                    .hasSize(2);
        }
        assertThat(course.page("a.slides.html").select(".notes").text())
                .contains("Both may share what breaks them.", "The rack and its power.");
    }

    @Test
    void a_slide_that_goes_on_says_what_comes() {
        Document deck = deck("## One\n\n" + TABLE + "The numbers behind it:\n\n" + TABLE.replace("a |", "c |") + CODE
                + "::: note Remember this\n- one\n- two\n- three\n- four\n- five\n:::\n\n");
        assertThat(deck.select("section[id^=one] > h2").eachText())
                .containsExactly("One", "The numbers behind it", "Node.java", "Remember this");
        assertThat(deck.select("section[id^=one] > .of").eachText()).containsExactly("One", "One", "One");
        assertThat(deck.select("section[id^=one] figcaption"))
                .as("the title stands above")
                .isEmpty();
    }

    @Test
    void a_sub_heading_is_the_heading_of_its_slide_and_keeps_its_anchor() {
        String list = "- item\n- item\n- item\n- item\n- item\n- item\n\n";
        Document deck = deck("## One\n\n" + list + "### Two\n\n- [up](#two)\n" + list);
        assertThat(deck.getElementById("two").tagName()).isEqualTo("section");
        assertThat(deck.getElementById("two").select("> h2").text()).isEqualTo("Two");
    }

    @Test
    void imports_are_said_and_not_shown_unless_their_author_points_at_them() {
        String code =
                "```java {title=\"A.java\"@}\npackage a;\n\nimport b.C;\nimport d.E;\n\nclass A {\n    C c;\n}\n```\n";
        Document deck = deck("## One\n\n" + code.replace("@", " lines"));
        Element slide = deck.getElementById("one");
        assertThat(slide.select("> .text code").text()).startsWith("class A {");
        assertThat(slide.select("> .text .code-line").first().attr("data-number"))
                .isEqualTo("6");
        assertThat(slide.select(".notes code").text()).contains("package a;", "import b.C;", "import d.E;");

        Document pointed = deck("## One\n\n" + code.replace("@", " highlight=3"));
        assertThat(pointed.getElementById("one").select("> .text code").text()).startsWith("package a;");
    }

    @Test
    void an_import_over_several_lines_moves_whole_and_what_only_looks_like_one_stays() {
        Document deck = deck("## One\n\n```python\nfrom x import (\n    a,\n    b,\n)\n\nprint(a)\n```\n\n"
                + "## Two\n\n```js\nimport {\n  a,\n} from \"./x.js\";\n\nrun(a)\n```\n\n"
                + "## Three\n\n```csharp\nusing System.IO;\nusing var f = File.Open(\"x\");\nRead(f);\n```\n\n"
                + "## Four\n\n```js\nlet a = 1, b = require(\"x\").go(2);\nimport(\"x\").then(go);\nrun();\n```\n\n"
                + "## Five\n\n::: slide\n```java\nimport a.B;\n\nint x;\n```\n:::\n");
        assertThat(deck.select("section > .text pre").eachText())
                .containsExactly(
                        "print(a)",
                        "run(a)",
                        "using var f = File.Open(\"x\");\nRead(f);",
                        "let a = 1, b = require(\"x\").go(2);\nimport(\"x\").then(go);\nrun();",
                        "import a.B;\n\nint x;");
    }

    @Test
    void imports_in_the_notes_take_no_steps() {
        Document deck =
                deck("## One\n\n```java {steps=\"4|5|all\"}\nimport a.B;\nimport a.C;\n\nint x;\nint y;\n```\n");
        assertThat(deck.select(".notes code").text()).contains("import a.B;");
        assertThat(deck.select(".notes .fragment")).isEmpty();
        assertThat(deck.select(".text .fragment")).hasSize(2);
    }

    @Test
    void a_heading_names_what_stands_right_below_it() {
        Document later = deck(
                "## One\n\n" + TABLE + TABLE.replace("a |", "c |") + "- item\n- item\n\nRun the program:\n\n" + CODE);
        assertThat(later.select("h2").eachText())
                .doesNotContain("Run the program")
                .contains("One …");

        String items = "- an item\n".repeat(12);
        Document other = deck("## One\n\n" + items + "\n" + CODE + "\n" + items);
        for (Element slide : other.select("section:has(> h2:contains(Node.java))")) {
            assertThat(slide.select("pre")).isNotEmpty();
        }
    }

    @Test
    void a_chosen_layout_that_holds_too_much_is_told_and_the_usual_one_is_taken() {
        String items = "- an item of some words\n".repeat(15);
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/1-a.md --\n# A\n\n## One {layout=comparison}\n\n### L\n" + items + "\n### R\n"
                                + items)
                .build();
        assertThat(course.problems())
                .singleElement()
                .asString()
                .contains("too much for one slide with «layout=comparison»");
        assertThat(course.page("a.slides.html").select(".scrolls, .zoom-65, .columns"))
                .isEmpty();
    }

    @Test
    void a_long_quotation_is_said_and_its_slide_shows_how_it_begins() {
        String rest = "And so on it goes with many words. ".repeat(10).strip();
        TinyCourse course = course("## One\n\n> It begins here. " + rest + "\n");
        Element slide = course.page("a.slides.html").getElementById("one");
        assertThat(slide.select("> .text").text()).isEqualTo("It begins here.");
        assertThat(slide.select(".notes").text()).isEqualTo("It begins here. " + rest);
        assertThat(course.page("a.handout.html").select(".spoken").text()).isEqualTo(rest);
    }

    @Test
    void the_beginning_of_a_long_quotation_is_said_once_beside_its_slide_whatever_else_that_shows() {
        String rest = "And so on it goes with many words. ".repeat(10).strip();
        TinyCourse course = course("## One\n\n- shown\n\n> It begins here. " + rest + "\n");
        for (String beside : List.of("a.handout.html .spoken", "a.slides-linear.html #one > .notes > .text")) {
            String[] parts = beside.split(" ", 2);
            assertThat(course.page(parts[0]).select(parts[1]).text()).isEqualTo(rest);
        }
        assertThat(course.page("a.slides.html").select("#one > .notes").text()).isEqualTo("It begins here. " + rest);
        assertThat(course.page("a.slides-linear.html")
                        .select("#one > template.whole .text")
                        .text())
                .as("for who speaks")
                .isEqualTo("It begins here. " + rest);
    }

    @Test
    void a_long_quotation_with_headings_and_lists_shows_how_it_begins_and_who_says_it() {
        String rest = "And so on it goes with many words. ".repeat(10).strip();
        String items = "> - an item of some words that somebody has written\n".repeat(9);
        TinyCourse course = course("## One\n\n> #### Of it\n>\n> It begins here. " + rest + "\n>\n" + items
                + ">\n> — Ann Other\n\n## Two\n\n" + items + "\n## Three\n\n> One sentence which is all.\n>\n> "
                + rest + "\n");
        Document deck = course.page("a.slides.html");
        assertThat(deck.select(".slides > section")).hasSize(4);
        assertThat(deck.select("#one > .text").text().replace(" #", "")).isEqualTo("Of it It begins here. — Ann Other");
        assertThat(deck.select("#one > .notes").text()).contains(rest, "that somebody has written");
        assertThat(deck.select("#two > .text li")).hasSize(4);
        assertThat(deck.select("#two > .notes li")).hasSize(9);
        assertThat(deck.select("#three > .text").text()).isEqualTo("One sentence which is all.");
        Document handout = course.page("a.handout.html");
        assertThat(handout.select(".spoken").get(0).text())
                .startsWith("And so on")
                .doesNotContain("Of it", "Ann");
        assertThat(handout.select(".spoken").get(1).select("li")).hasSize(5);
    }

    @Test
    void what_became_a_slides_heading_is_not_repeated_beside_it() {
        TinyCourse course =
                course("## One\n\n" + TABLE + "The numbers behind it:\n\n" + TABLE.replace("a |", "c |") + "Said.\n");
        assertThat(course.page("a.slides.html").select("h2").eachText()).contains("The numbers behind it");
        assertThat(course.page("a.handout.html").select(".spoken").text()).isEqualTo("Said.");
    }

    @Test
    void a_handout_of_a_conversation_leaves_out_what_its_slides_show() {
        TinyCourse course = TinyCourse.in(folder, """
                -- lessons/1-a.dialog.md --
                ---
                minutes: 3
                ---
                Ann: Well, let me begin. **A quorum is more than half of all nodes.** That is (laughs) all of it.

                Ben: **Two quorums always share one node.**

                Ann: So they do.
                """).build();
        Document deck = course.page("a.slides.html");
        assertThat(deck.select("section.exchange .said").text()).contains("A quorum is more than half of all nodes.");
        for (String page : List.of("a.handout.html", "a.slides-linear.html")) {
            Document beside = course.page(page);
            beside.select("template").remove();
            for (String said :
                    List.of("A quorum is more than half of all nodes.", "Two quorums always share one node.")) {
                assertThat(beside.text().split(java.util.regex.Pattern.quote(said), -1))
                        .as(page + ": " + said)
                        .hasSize(2);
            }
            assertThat(beside.text()).contains("Well, let me begin. … That is").contains("So they do.");
        }
    }

    @Test
    void nothing_that_a_lesson_says_is_missing_from_its_deck() {
        String prose = "Words number @ and more of them. They end here.\n\n";
        StringBuilder lesson = new StringBuilder("## One\n\n");
        for (int i = 0; i < 30; i++) {
            lesson.append(prose.replace("@", "p" + i))
                    .append(i % 3 == 0 ? TABLE : i % 3 == 1 ? CODE : "- item i" + i + "\n\n");
        }
        Document deck = deck(lesson.toString());
        List<String> words = Arrays.asList(deck.text().split("\\W+"));
        for (int i = 0; i < 30; i++) {
            String word = "p" + i;
            assertThat(words.stream().filter(word::equals)).as(word).hasSize(1);
        }
    }
}
