package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code {layout=…}} on a heading does with what stands below it. */
class ChosenLayoutTest {
    private static final String RING =
            "\n-- lessons/ring.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\"/>\n";

    @TempDir
    Path folder;

    private TinyCourse course(String lesson) {
        return TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n" + lesson).build();
    }

    private Element slide(String lesson) {
        TinyCourse course = course(lesson);
        assertThat(course.problems()).isEmpty();
        Document deck = course.page("a.slides.html");
        assertThat(deck.select(".slides > section")).hasSize(2);
        return deck.getElementById("one");
    }

    private static List<String> columns(Element slide) {
        return slide.select(".columns > div").stream()
                .map(column -> column.text().replace(" #", ""))
                .toList();
    }

    @Test
    void pauses_stay_before_what_they_stand_before() {
        Element slide = slide("## One {layout=comparison}\n\n### L\n\n- a\n\n. . .\n\n- b\n\n. . .\n\n### R\n\n- c\n");
        assertThat(columns(slide)).containsExactly("L a b", "R c");
        assertThat(slide.select(".columns > div:first-child > .fragment").eachText())
                .containsExactly("b");
        assertThat(slide.select(".columns > div:last-child > .fragment > ul").text())
                .isEqualTo("c");

        Element statement = slide("## One {layout=statement}\n\n- a\n\n. . .\n\n- b\n");
        assertThat(statement.classNames()).startsWith("statement");
        assertThat(statement.select(".fragment").eachText()).containsExactly("b");
    }

    @Test
    void three_parts_stand_in_three_columns_and_what_stands_before_parts_above_them() {
        Element slide = slide("## One {layout=comparison}\n\n> Before.\n\n### L\n- a\n\n### M\n- b\n\n### R\n- c\n");
        assertThat(columns(slide)).containsExactly("L a", "M b", "R c");
        assertThat(slide.classNames()).startsWith("comparison");
        assertThat(slide.select(".text > blockquote").text()).isEqualTo("Before.");
        assertThat(slide.select("blockquote ~ .columns")).hasSize(1);
    }

    @Test
    void of_three_blocks_that_dont_fit_beside_each_other_the_first_stands_above() {
        String wide =
                "| word | another | third | fourth |\n|---|---|---|---|\n| something | something | more | more |\n\n";
        Element slide = slide("## One {layout=comparison}\n\n" + wide + "- a\n- b\n\n> c\n");
        assertThat(columns(slide)).containsExactly("a b", "c");
        assertThat(slide.select(".text > .table-box ~ .columns")).hasSize(1);
    }

    @Test
    void a_picture_or_listing_alone_has_what_is_said_about_it_beside_it() {
        Element slide =
                slide("## One {layout=figure-text}\n\n![A ring](ring.svg)\n\nIt is a ring. It has no end.\n" + RING);
        assertThat(slide.classNames()).startsWith("figure-text");
        assertThat(columns(slide)).containsExactly("", "It is a ring. It has no end.");
        assertThat(slide.select(".notes")).isEmpty();

        Element code = slide("## One {layout=code-text}\n\nIt counts.\n\n```\ni++\n```\n\nAnd again.\n");
        assertThat(code.select(".text > p").text()).isEqualTo("It counts.");
        assertThat(columns(code)).containsExactly("i++", "And again.");
    }

    @Test
    void of_many_words_beside_a_picture_some_are_shown_and_all_are_said() {
        String more = "Here are many words that go on and on for longer than a slide has room. "
                .repeat(9)
                .strip();
        Element slide = slide("## One {layout=figure-text}\n\n![A ring](ring.svg)\n\nIt is a ring that has no end. "
                + more + "\n\n" + more + RING.replace("\n--", "\n\n--"));
        assertThat(columns(slide))
                .containsExactly(
                        "",
                        "It is a ring that has no end. Here are many words that go on and on for longer than a slide"
                                + " has room.");
        assertThat(slide.select(".notes p").eachText()).containsExactly("It is a ring that has no end. " + more, more);
    }

    @Test
    void what_has_nothing_beside_it_is_told() {
        assertThat(course("## One {layout=figure-text}\n\nNothing but words.\n").problems())
                .singleElement()
                .asString()
                .startsWith("lessons/1-a.md:3:1: warning: there is nothing here that «layout=figure-text» could set");
        assertThat(course("## One {layout=comparison}\n\n" + "### P\n- x\n\n".repeat(4))
                        .problems())
                .singleElement()
                .asString()
                .contains("nothing here that «layout=comparison»");
    }
}
