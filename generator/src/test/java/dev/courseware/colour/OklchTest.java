package dev.courseware.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OklchTest {
    private static final Oklch WHITE = new Oklch(1, 0, 0);
    private static final Oklch BLACK = new Oklch(0, 0, 0);

    @Test
    void black_on_white_has_the_most_contrast() {
        assertThat(BLACK.contrast(WHITE)).isCloseTo(21, within(0.01)).isEqualTo(WHITE.contrast(BLACK));
        assertThat(WHITE.distance(BLACK)).isCloseTo(1, within(0.001));
    }

    /** Values of CSS Color 4 and of browsers. */
    @ParameterizedTest
    @CsvSource({
        "#ff0000, 0.628, 0.258, 29.2",
        "#00ff00, 0.866, 0.295, 142.5",
        "#0000ff, 0.452, 0.313, 264.1",
        "#808080, 0.600, 0.000, 0",
        "#fff, 1.000, 0.000, 0"
    })
    void colours_are_where_the_standard_has_them(String hex, double lightness, double chroma, double hue) {
        Oklch colour = Oklch.ofHex(hex);
        assertThat(colour.lightness()).isCloseTo(lightness, within(0.001));
        assertThat(colour.chroma()).isCloseTo(chroma, within(0.001));
        if (chroma > 0) {
            assertThat(colour.hue()).isCloseTo(hue, within(0.1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#0e4a4f", "#7a2e8e", "#123456", "#fedcba"})
    void a_colour_of_a_screen_is_shown_and_comes_back_as_it_was(String hex) {
        assertThat(Oklch.ofHex(hex).hex()).isEqualTo(hex);
        assertThat(Oklch.ofHex(hex).isShown()).isTrue();
    }

    @Test
    void screens_show_no_teal_as_vivid_as_their_red() {
        assertThat(new Oklch(0.45, 0.17, 25).isShown()).isTrue();
        assertThat(new Oklch(0.45, 0.17, 195).isShown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.44 | 0.078 | 199 | oklch(44% 0.078 199)",
                "0.445 | 0.1 | 12.5 | oklch(44.5% 0.1 12.5)",
                "1 | 0 | 0 | oklch(100% 0 0)",
                "0.061 | 0.005 | 359.96 | oklch(6.1% 0.005 360)"
            })
    void style_sheets_get_no_more_digits_than_an_eye_tells_apart(double l, double c, double h, String css) {
        assertThat(new Oklch(l, c, h).css()).isEqualTo(css);
    }
}
