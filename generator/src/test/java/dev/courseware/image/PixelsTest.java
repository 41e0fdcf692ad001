package dev.courseware.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelsTest {
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void a_smaller_picture_has_the_mean_of_what_each_pixel_covers() {
        Pixels pixels = new Pixels(4, 2, new int[] {BLACK, WHITE, 0, 0, WHITE, BLACK, 0, 0});
        assertThat(pixels.shrunk(2, 1).colours()).containsExactly(0xFF808080, 0);
    }

    @Test
    void pixels_are_divided_where_sizes_are_no_multiples() {
        Pixels pixels = new Pixels(3, 1, new int[] {BLACK, WHITE, WHITE});
        assertThat(pixels.shrunk(2, 1).colours()).containsExactly(0xFF555555, WHITE);
    }

    @Test
    void one_colour_stays_one_colour_at_any_size() {
        int[] colours = new int[97 * 61];
        Arrays.fill(colours, 0xFF3A7BD5);
        for (int width = 1; width < 97; width += 7) {
            assertThat(new Pixels(97, 61, colours).shrunk(width, 13).colours()).containsOnly(0xFF3A7BD5);
        }
    }

    /** The letter F, whose corners differ; as the EXIF specification turns it. */
    @ParameterizedTest
    @CsvSource({
        "1, 12/34/56",
        "2, 21/43/65",
        "3, 65/43/21",
        "4, 56/34/12",
        "5, 135/246",
        "6, 531/642",
        "7, 642/531",
        "8, 246/135"
    })
    void photographs_are_turned_upright(int orientation, String rows) {
        Pixels turned = new Pixels(2, 3, new int[] {1, 2, 3, 4, 5, 6}).turned(orientation);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            found.append(i > 0 && i % turned.width() == 0 ? "/" : "").append(turned.colours()[i]);
        }
        assertThat(found.toString()).isEqualTo(rows);
    }
}
