package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture with words beside it is as large as those allow. */
class FigureBesideTextTest {
    /** What a slide has between its margins, less the room between its columns. */
    private static final int WIDTH = 1280 - 2 * 77 - 56;

    @TempDir
    Path folder;

    private Element slide(String words) {
        Document deck = TinyCourse.in(
                        folder,
                        "-- lessons/1-a.md --\n# A\n\n## One\n\n" + words + "\n![Boxes](a.svg)\n"
                                + "-- lessons/a.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\"/>\n")
                .build()
                .page("a.slides.html");
        return deck.getElementById("one");
    }

    @Test
    void few_words_leave_it_the_larger_part_of_the_slide() {
        Element slide = slide("- some words\n- and a few more, which need lines\n- and others\n- the last\n");
        assertThat(slide.selectFirst(".columns").className()).isEqualTo("columns wide-last");
        assertThat(Integer.parseInt(slide.selectFirst("img").attr("width")))
                .isBetween(WIDTH * 55 / 100, WIDTH * 62 / 100);
    }

    @Test
    void many_words_leave_it_half_of_it() {
        Element slide = slide("- words of an item that needs more than a line of its column to say so\n".repeat(3));
        assertThat(slide.selectFirst(".columns").className()).isEqualTo("columns");
        assertThat(Integer.parseInt(slide.selectFirst("img").attr("width"))).isEqualTo(WIDTH / 2);
    }
}
