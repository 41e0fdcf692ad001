package dev.courseware.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture that previews of links show, which a course with an address has. */
class CourseCardTest {
    private static final String URL = "https://example.org/course/";

    @TempDir
    Path folder;

    private TinyCourse course(String name, String title) {
        return TinyCourse.in(
                        folder.resolve(name),
                        "-- course.yml --\ntitle: " + title
                                + "\ndescription: What it is about.\n-- lessons/1-a.md --\n# A\n")
                .url(URL);
    }

    private static BufferedImage card(TinyCourse course) throws IOException {
        return ImageIO.read(course.site().resolve("card.png").toFile());
    }

    private static Set<Integer> colours(BufferedImage image, int fromX, int toX) {
        Set<Integer> colours = new TreeSet<>();
        for (int x = fromX; x < toX; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    @Test
    void all_pages_of_a_course_with_an_address_name_the_picture_and_its_size() throws IOException {
        TinyCourse course = course("a", "Tiny").build();

        for (String page : Set.of("index.html", "a.html")) {
            assertThat(course.page(page).select("meta[property='og:image']").attr("content"))
                    .isEqualTo(URL + "card.png");
            assertThat(course.page(page)
                            .select("meta[property='og:image:width']")
                            .attr("content"))
                    .isEqualTo("1200");
        }
        assertThat(card(course).getWidth()).isEqualTo(1200);
        assertThat(card(course).getHeight()).isEqualTo(630);
    }

    @Test
    void a_course_without_an_address_or_with_a_picture_of_its_own_has_none() {
        TinyCourse plain = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n").build();

        assertThat(plain.site().resolve("card.png")).doesNotExist();
    }

    @Test
    void the_same_course_has_the_same_bytes_and_another_title_others() throws IOException {
        byte[] one = Files.readAllBytes(course("a", "Tiny").build().site().resolve("card.png"));
        byte[] same = Files.readAllBytes(course("b", "Tiny").build().site().resolve("card.png"));
        byte[] other = Files.readAllBytes(course("c", "Other").build().site().resolve("card.png"));

        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void a_title_is_written_in_letters_that_the_theme_has_and_left_out_otherwise() throws IOException {
        assertThat(colours(card(course("a", "Überblick: Сети, Δίκτυα").build()), 72, 300))
                .hasSizeGreaterThan(10);
        assertThat(colours(card(course("b", "分散システム").build()), 0, 200)).hasSize(1);
    }

    @Test
    void a_title_of_three_hundred_characters_stays_within_the_picture() throws IOException {
        BufferedImage card = card(
                course("a", "A long title about distributed systems ".repeat(8)).build());

        assertThat(colours(card, 0, 72)).hasSize(1);
        assertThat(card.getRGB(100, 629)).isEqualTo(card.getRGB(0, 0));
    }
}
