package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an image looks like where the page is dark: on a light ground, or replaced by a twin that is drawn for it. */
class DarkImagesTest {
    private static final String DOT =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle r='3'/></svg>\n";

    @TempDir
    Path folder;

    private TinyCourse course(String lesson) {
        return TinyCourse.in(folder, "-- lessons/01-unit/01-a.md --\n# A\n\n" + lesson + "\n")
                .write("-- lessons/01-unit/dot.svg --\n" + DOT);
    }

    private TinyCourse withTwin(String lesson) {
        return course(lesson).write("-- lessons/01-unit/dot-dark.svg --\n" + DOT);
    }

    private static byte[] pixels(String format, int type, int width) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            BufferedImage image = new BufferedImage(width, 40, type);
            for (int x = 0; x < width; x++) {
                for (int y = 0; y < 40; y++) {
                    image.setRGB(x, y, 0xFF000000 | x * 7919 * (y + 1));
                }
            }
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_may_be_see_through_stands_on_a_ground_and_what_is_opaque_does_not() {
        TinyCourse course = course(
                        "![D](dot.svg)\n\nA ![d](dot.svg).\n\n![S](see.png)\n\n![O](opaque.png)\n\n![J](j.jpg)")
                .write("lessons/01-unit/see.png", pixels("png", BufferedImage.TYPE_INT_ARGB, 50))
                .write("lessons/01-unit/opaque.png", pixels("png", BufferedImage.TYPE_INT_RGB, 50))
                .write("lessons/01-unit/j.jpg", pixels("jpg", BufferedImage.TYPE_INT_RGB, 50))
                .build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/a.html").select("main img.ground").eachAttr("alt"))
                .containsExactly("D", "d", "S");
        assertThat(course.page("unit/a.html").select("main img:not(.ground)").eachAttr("alt"))
                .containsExactly("O", "J");
        assertThat(course.page("print.html").select("main img.ground")).hasSize(3);
        assertThat(course.page("unit/a.slides.html").select("figure img.ground").eachAttr("alt"))
                .containsExactly("D", "S");
    }

    @Test
    void an_author_can_do_without_the_ground() {
        Document page = course("![D](dot.svg){.transparent}\n\nA ![d](dot.svg){.transparent}.")
                .build()
                .page("unit/a.html");
        assertThat(page.select("main img")).hasSize(2);
        assertThat(page.select("main img.ground")).isEmpty();
    }

    @Test
    void html_of_the_author_s_own_has_grounds_and_twins_too() {
        Document page = withTwin("<img src=\"dot.svg\" alt=\"d\">\n\n<img src=\"other.svg\" alt=\"o\">")
                .write("-- lessons/01-unit/other.svg --\n" + DOT)
                .build()
                .page("unit/a.html");
        assertThat(page.select("main img.in-the-dark").eachAttr("src")).containsExactly("dot-dark.svg");
        assertThat(page.select("main img.ground").eachAttr("src")).containsExactly("other.svg");
    }

    @Test
    void a_twin_beside_an_image_is_hidden_until_it_is_dark_and_neither_is_loaded_in_vain() {
        TinyCourse course = withTwin("![D](dot.svg \"A dot\"){#dot .wide width=30}\n\nA ![d](dot.svg){#d}.")
                .build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.files()).contains("unit/dot.svg", "unit/dot-dark.svg");
        Document page = course.page("unit/a.html");
        for (String place : new String[] {"figure", "p"}) {
            Element day = page.select("main " + place + " > img").first();
            Element dark = page.select("main " + place + " > img").last();
            assertThat(day.attr("src")).isEqualTo("dot.svg");
            assertThat(day.hasAttr("hidden")).isFalse();
            assertThat(day.hasClass("by-day")).isTrue();
            assertThat(day.hasClass("ground")).isFalse();
            assertThat(dark.attr("src")).isEqualTo("dot-dark.svg");
            assertThat(dark.hasAttr("hidden")).isTrue();
            assertThat(dark.hasClass("in-the-dark")).isTrue();
            assertThat(dark.id()).isEmpty();
            assertThat(dark.attr("alt")).isEqualTo(day.attr("alt"));
            assertThat(dark.attr("width")).isEqualTo(day.attr("width"));
            assertThat(day.attr("loading") + dark.attr("loading")).isEqualTo("lazylazy");
        }
        assertThat(course.page("print.html").select("main img[loading]")).isEmpty();
    }

    @Test
    void a_twin_may_be_of_another_format_and_has_copies() {
        TinyCourse course = course("![D](dot.svg)\n\n![P](p.jpg)")
                .write("lessons/01-unit/dot-dark.png", pixels("png", BufferedImage.TYPE_INT_ARGB, 50))
                .write("lessons/01-unit/p.jpg", pixels("jpg", BufferedImage.TYPE_INT_RGB, 50))
                .write("lessons/01-unit/p-dark.jpg", pixels("jpg", BufferedImage.TYPE_INT_RGB, 1200))
                .build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/a.html").select("img.in-the-dark").eachAttr("src"))
                .containsExactly("dot-dark.png", "p-dark.jpg");
        assertThat(course.page("unit/a.html").select("img.in-the-dark").last().attr("srcset"))
                .contains("-480.jpg 480w");
    }

    @Test
    void a_twin_that_is_no_image_is_refused_as_images_are() {
        assertThat(course("![D](dot.svg)")
                        .write("-- lessons/01-unit/dot-dark.png --\nwords\n")
                        .build()
                        .onlyProblem())
                .contains("lessons/01-unit/dot-dark.png is not an image");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dot-Dark.svg", "dot_dark.svg", "dot.dark.svg", "dot-dark.SVG"})
    void a_name_that_is_nearly_a_twin_s_is_told(String name) {
        TinyCourse course = course("![D](dot.svg)")
                .write("-- lessons/01-unit/" + name + " --\n" + DOT)
                .build();
        assertThat(course.onlyProblem())
                .contains("lessons/01-unit/01-a.md:3:1", name + " is not shown on dark pages", "call it dot-dark.svg");
    }

    @Test
    void a_twin_that_appears_changes_or_vanishes_makes_its_pages_anew() {
        TinyCourse course = course("![D](dot.svg)").build();
        assertThat(course.page("unit/a.html").select("img.in-the-dark")).isEmpty();

        course.write("-- lessons/01-unit/dot-dark.svg --\n" + DOT).build();
        assertThat(course.page("unit/a.html").select("img.in-the-dark")).hasSize(1);
        assertThat(course.page("print.html").select("img.in-the-dark")).hasSize(1);

        course.write("-- lessons/01-unit/dot-dark.svg --\n" + DOT.replace("'3'", "'4'"))
                .build();
        assertThat(course.read("unit/dot-dark.svg")).contains("\"4\"");

        assertThat(course.source()
                        .resolve("lessons/01-unit/dot-dark.svg")
                        .toFile()
                        .delete())
                .isTrue();
        course.build();
        assertThat(course.page("unit/a.html").select("img.in-the-dark")).isEmpty();
        assertThat(course.files()).doesNotContain("unit/dot-dark.svg");
    }
}
