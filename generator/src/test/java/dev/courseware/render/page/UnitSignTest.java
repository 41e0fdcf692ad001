package dev.courseware.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to a unit shows that by the unit's colour and drawing. */
class UnitSignTest {
    private static final String COURSE = """
            -- lessons/1-one/index.md --
            # One
            -- lessons/1-one/1-a.md --
            # A

            Words.
            -- lessons/2-two/index.md --
            # Two
            -- lessons/2-two/1-b.md --
            # B

            Words.
            -- lessons/2-two/2-c.md --
            # C

            Words.
            """;

    @TempDir
    Path folder;

    @Test
    void pages_and_decks_have_the_colour_of_their_unit() {
        TinyCourse course = TinyCourse.in(folder, COURSE).build();

        assertThat(course.page("one/a.html").body().attr("data-unit")).isEqualTo("1");
        assertThat(course.page("two/index.html").body().attr("data-unit")).isEqualTo("2");
        assertThat(course.page("two/c.html").body().attr("data-unit")).isEqualTo("2");
        assertThat(course.page("two/c.slides.html").body().attr("data-unit")).isEqualTo("2");
        assertThat(course.page("index.html").body().hasAttr("data-unit")).isFalse();
    }

    @Test
    void a_lesson_shows_where_in_its_unit_it_stands() {
        TinyCourse course = TinyCourse.in(folder, COURSE).build();

        assertThat(course.page("two/c.html").select(".beads i")).hasSize(2);
        assertThat(course.page("two/c.html").select(".beads i").get(1).className())
                .isEqualTo("here");
        assertThat(course.page("one/a.html").select(".beads")).isEmpty();
    }

    @Test
    void the_first_slide_draws_the_unit_with_the_lesson_in_it() {
        Document deck = TinyCourse.in(folder, COURSE).build().page("two/c.slides.html");

        assertThat(deck.select(".title .motif circle[data-unit=2]")).hasSize(2);
        assertThat(deck.select(".motif circle[data-unit]").get(1).className()).isEqualTo("here");
    }

    @Test
    void a_lesson_that_gets_longer_leaves_the_other_decks_of_its_unit_as_they_are() {
        TinyCourse course = TinyCourse.in(folder, COURSE).build();
        String before = course.read("two/c.slides.html");

        course.write("-- lessons/2-two/1-b.md --\n# B\n\n" + "Many words. ".repeat(2000) + "\n")
                .build();

        assertThat(course.read("two/c.slides.html")).isEqualTo(before);
    }
}
