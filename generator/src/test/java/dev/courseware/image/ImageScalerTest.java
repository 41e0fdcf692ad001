package dev.courseware.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.cache.ContentCache;
import dev.courseware.source.Admission;
import dev.courseware.source.Assets;
import dev.courseware.source.CourseFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Smaller copies are made within the memory that there is, and only where they pay. */
class ImageScalerTest {
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private final Map<String, byte[]> made = new TreeMap<>();

    private ImageScaler pictures(long heap) {
        return new ImageScaler(ContentCache.NONE, made::put, heap);
    }

    private Path picture(String name, int type, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int wave = (int) (127 + 120 * Math.sin(x / 7.0) * Math.cos(y / 5.0));
                image.setRGB(x, y, (x % 256) << 24 | wave << 16 | (y % 256) << 8 | (x * y % 256));
            }
        }
        Path file = folder.resolve(name);
        ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile());
        return file;
    }

    private Admission.Image admitted(Path file) throws IOException {
        Assets assets = CourseFiles.in(folder, folder.resolve("out")).assets();
        return (Admission.Image) assets.image(file.getFileName().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg," + BufferedImage.TYPE_INT_RGB,
        "a.png," + BufferedImage.TYPE_INT_ARGB,
        "grey.jpg," + BufferedImage.TYPE_BYTE_GRAY,
        "indexed.png," + BufferedImage.TYPE_BYTE_INDEXED
    })
    void copies_have_the_same_bytes_however_little_memory_there_is(String name, int type) throws IOException {
        Path file = picture(name, type, 1700, 1300);
        ImageScaler.Copies roomy = pictures(4096 * MEGABYTE).copies(admitted(file));
        Map<String, byte[]> expected = new TreeMap<>(made);
        made.clear();

        ImageScaler.Copies tight = pictures(48 * MEGABYTE).copies(admitted(file));
        assertThat(tight).isEqualTo(roomy);
        assertThat(tight.files()).isNotEmpty();
        assertThat(made.keySet()).isEqualTo(expected.keySet());
        made.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
    }

    @Test
    void an_image_for_which_there_is_too_little_memory_stays_alone_and_the_author_is_told() throws IOException {
        Path file = picture("tall.png", BufferedImage.TYPE_INT_RGB, 700, 4000);
        ImageScaler.Copies copies = pictures(16 * MEGABYTE).copies(admitted(file));
        assertThat(copies.files()).isEmpty();
        assertThat(copies.missing()).isEqualTo("Java has only 16 MB of memory here, too little to make them");
    }

    @Test
    void a_file_of_a_few_bytes_for_many_pixels_is_not_even_decoded() throws IOException {
        Path file = folder.resolve("black.png");
        ImageIO.write(new BufferedImage(4000, 3000, BufferedImage.TYPE_BYTE_BINARY), "png", file.toFile());
        assertThat(Files.size(file)).isLessThan(12_000);
        assertThat(pictures(4096 * MEGABYTE).cost(admitted(file))).isZero();
        assertThat(pictures(4096 * MEGABYTE).copies(admitted(file))).isEqualTo(ImageScaler.Copies.NONE);
        assertThat(made).isEmpty();
    }
}
