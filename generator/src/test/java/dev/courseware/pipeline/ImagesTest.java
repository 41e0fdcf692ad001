package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large images get smaller copies; what only says that it is an image, or is much too large, is refused. */
class ImagesTest {
    @TempDir
    Path folder;

    private TinyCourse course(String lesson) {
        return TinyCourse.in(folder, "-- lessons/01-unit/01-a.md --\n# A\n\n" + lesson + "\n");
    }

    /** A picture of soft colours, as photographs are, whose upper left corner is dark. */
    private static byte[] image(String format, int width, int height) {
        BufferedImage image = new BufferedImage(
                width, height, format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int red = 255 * x / width;
                int green = 255 * y / height;
                int blue = (int) (60 + 60 * Math.sin(x / 9.0) * Math.cos(y / 11.0));
                image.setRGB(x, y, 0xFF000000 | red << 16 | green << 8 | blue);
            }
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that an image of the page {@code unit/a.html} may be taken from, by width. */
    private static Map<Integer, Path> choices(TinyCourse course, Element image) {
        Map<Integer, Path> choices = new TreeMap<>();
        for (String choice : image.attr("srcset").split(", ")) {
            String[] parts = choice.split(" ");
            choices.put(
                    Integer.parseInt(parts[1].replace("w", "")),
                    course.site().resolve("unit").resolve(parts[0]).normalize());
        }
        return choices;
    }

    @Test
    void a_large_photograph_has_copies_that_are_as_wide_as_they_say_and_smaller() throws IOException {
        byte[] original = image("jpg", 2000, 1000);
        TinyCourse course = course("![A field](img/Field 1.jpg \"In May\")\n\n![Again](img/Field 1.jpg){width=300}"
                        .replace("Field 1", "Field%201"))
                .write("lessons/01-unit/img/Field 1.jpg", original)
                .build();

        assertThat(course.problems()).isEmpty();
        Element first = course.page("unit/a.html").select("figure img").first();
        Map<Integer, Path> choices = choices(course, first);
        assertThat(choices.keySet()).containsExactly(480, 960, 1440, 2000);
        for (Map.Entry<Integer, Path> choice : choices.entrySet()) {
            BufferedImage image = ImageIO.read(choice.getValue().toFile());
            assertThat(image.getWidth()).isEqualTo(choice.getKey());
            assertThat(image.getHeight()).isEqualTo(choice.getKey() / 2);
            assertThat(Files.size(choice.getValue())).isLessThanOrEqualTo(original.length);
            int right = image.getRGB(image.getWidth() - 1, 0);
            assertThat(right >> 16 & 0xFF).isGreaterThan(200);
            assertThat(right >> 8 & 0xFF).isLessThan(60);
        }
        assertThat(first.attr("src")).isEqualTo("img/field-1.jpg");
        assertThat(first.attr("width") + " " + first.attr("height")).isEqualTo("2000 1000");
        assertThat(first.attr("sizes")).isEqualTo("(min-width: 736px) 736px, 100vw");
        assertThat(first.attr("loading")).isEmpty();
        Element second = course.page("unit/a.html").select("figure img").last();
        assertThat(second.attr("sizes")).isEqualTo("(min-width: 300px) 300px, 100vw");
        assertThat(second.attr("loading")).isEqualTo("lazy");
        assertThat(course.page("unit/a.slides.html").select("figure img").attr("srcset"))
                .isEqualTo(first.attr("srcset"));
    }

    @Test
    void an_image_in_a_line_has_copies_too_and_a_very_large_one_is_not_offered_itself() {
        TinyCourse course = course("See ![a field](a.jpg) here.")
                .write("lessons/01-unit/a.jpg", image("jpg", 2600, 600))
                .build();

        Element image = course.page("unit/a.html").select("p img").first();
        assertThat(choices(course, image).keySet()).containsExactly(480, 960, 1440, 1920);
        assertThat(image.attr("width")).isEqualTo("2600");
    }

    @Test
    void small_images_and_those_of_other_kinds_stay_alone() {
        TinyCourse course = course("![S](small.jpg)\n\n![V](v.svg)\n\n![G](g.gif)\n\n![L](lie.jpg)")
                .write("lessons/01-unit/small.jpg", image("jpg", 500, 400))
                .write("-- lessons/01-unit/v.svg --\n<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2000 9'/>\n")
                .write("lessons/01-unit/g.gif", new byte[] {'G', 'I', 'F', '8', '9', 'a', 0, 9, 0, 9, 0, 0})
                .write("lessons/01-unit/lie.jpg", cut(image("jpg", 2000, 100)))
                .build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/a.html").select("img[srcset]")).isEmpty();
        assertThat(course.site().resolve("assets/scaled")).doesNotExist();
    }

    /** A file whose header is all that is right with it. */
    private static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, 650);
    }

    @Test
    void transparent_places_stay_transparent() throws IOException {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_ARGB);
        Random random = new Random(1);
        for (int x = 600; x < 1200; x++) {
            for (int y = 0; y < 800; y++) {
                image.setRGB(x, y, 0xFF000000 | random.nextInt(0x1000000));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        TinyCourse course = course("![H](h.png)")
                .write("lessons/01-unit/h.png", bytes.toByteArray())
                .build();

        Path copy =
                choices(course, course.page("unit/a.html").selectFirst("img")).get(480);
        BufferedImage small = ImageIO.read(copy.toFile());
        assertThat(small.getRGB(10, 10) >>> 24).isZero();
        assertThat(small.getRGB(470, 10) >>> 24).isEqualTo(255);
    }

    @Test
    void a_photograph_taken_on_its_side_is_shown_and_copied_upright() throws IOException {
        TinyCourse course = course("![F](f.jpg)")
                .write("lessons/01-unit/f.jpg", turned(image("jpg", 1200, 1600), 6))
                .build();

        Element image = course.page("unit/a.html").selectFirst("img");
        assertThat(image.attr("width") + " " + image.attr("height")).isEqualTo("1600 1200");
        BufferedImage small = ImageIO.read(choices(course, image).get(480).toFile());
        assertThat(small.getWidth() + " " + small.getHeight()).isEqualTo("480 360");
        // What the camera has below at the left stands above at the left.
        assertThat(small.getRGB(0, 0) >> 8 & 0xFF).isGreaterThan(200);
        assertThat(small.getRGB(0, 0) >> 16 & 0xFF).isLessThan(60);
    }

    /** The same JPEG with an EXIF segment behind its beginning. */
    private static byte[] turned(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.put(new byte[] {(byte) 0xFF, (byte) 0xE1}).putShort((short) 34);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation);
        exif.putShort((short) 0).putInt(0);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    @Test
    void the_same_image_gives_the_same_bytes_with_and_without_the_cache() throws IOException {
        TinyCourse course = course("![F](f.jpg)\n\n![G](g.png)")
                .write("lessons/01-unit/f.jpg", image("jpg", 1300, 500))
                .write("lessons/01-unit/g.png", image("png", 1300, 500));
        Map<String, String> first = TinyCourse.contents(course.build().site(), Function.identity());
        assertThat(first.keySet()).anyMatch(file -> file.matches("assets/scaled/f\\.[0-9a-f]{10}-960\\.jpg"));
        assertThat(TinyCourse.contents(course.build().site(), Function.identity()))
                .isEqualTo(first);
        for (Path kept : Files.list(course.output().resolve(".cache")).toList()) {
            Files.writeString(kept, "damaged");
        }
        assertThat(TinyCourse.contents(course.build().site(), Function.identity()))
                .isEqualTo(first);
    }

    @Test
    void an_image_that_says_it_is_huge_is_refused_by_its_header() {
        byte[] png = new byte[64];
        ByteBuffer.wrap(png)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(20_001)
                .putInt(1);
        byte[] wide = png.clone();
        ByteBuffer.wrap(wide).putInt(16, 10_000).putInt(20, 10_001);
        TinyCourse course = course("![B](large.png)\n\nA ![w](wide.png) in a line.")
                .write("lessons/01-unit/large.png", png)
                .write("lessons/01-unit/wide.png", wide)
                .build();

        assertThat(course.problems())
                .containsExactly(
                        "lessons/01-unit/01-a.md:3:1: error: lessons/01-unit/large.png is 20001 x 1 pixels in size,"
                                + " which is too large (make it smaller: at most 20,000 pixels on each side and 100"
                                + " million in all)",
                        "lessons/01-unit/01-a.md:5:3: error: lessons/01-unit/wide.png is 10000 x 10001 pixels in size,"
                                + " which is too large (make it smaller: at most 20,000 pixels on each side and 100"
                                + " million in all)");
        assertThat(course.report().written()).isFalse();
    }

    @Test
    void a_header_that_lies_about_the_size_costs_nothing() {
        byte[] png = image("png", 2, 2);
        ByteBuffer.wrap(png).putInt(16, 9_000).putInt(20, 9_000);
        TinyCourse course = course("![B](large.png)")
                .write("lessons/01-unit/large.png", png)
                .build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/a.html").select("img[srcset]")).isEmpty();
    }

    @Test
    void pixels_are_decoded_within_a_budget_for_each_page() {
        String picture = "![F](f.jpg)\n\n";
        TinyCourse course = TinyCourse.in(
                        folder, "-- lessons/01-unit/01-a.md --\n---\nslides: none\n---\n# A\n\n" + picture.repeat(402))
                .write("lessons/01-unit/f.jpg", image("jpg", 2500, 1000))
                .build();

        assertThat(course.onlyProblem())
                .startsWith(
                        "lessons/01-unit/01-a.md:806:1: warning: from here on, large images have no smaller copies");
        assertThat(course.page("unit/a.html").select("img[srcset]")).hasSize(400);
        assertThat(course.page("unit/a.html").select("img")).hasSize(402);
    }
}
