package dev.courseware.colour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.DefaultTheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any hue may be written, so all of them are tried in each theme that ships. */
class HuedColoursTest {
    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;
    private static final Path THEMES = DefaultTheme.SOURCES.getParent();

    static Stream<String> themes() throws IOException {
        try (Stream<Path> folders = Files.list(THEMES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void words_and_controls_of_every_hue_can_be_read_on_every_ground(String theme) {
        List<String> wrong = new ArrayList<>();
        for (Map<String, Oklch> scheme : schemes(theme)) {
            for (int hue = 0; hue < 360; hue++) {
                Map<String, Oklch> all = new HashMap<>(scheme);
                all.putAll(HuedColours.of(scheme, hue).orElseThrow());
                Contrast contrast = new Contrast(theme + " " + hue, all, wrong);
                for (String ground : List.of("paper", "sunken", "raised", "accent-tint", "note-tint", "danger-tint")) {
                    contrast.least(TEXT, "accent", ground);
                    contrast.least(TEXT, "accent-strong", ground);
                }
                for (String ink : List.of("ink", "ink-soft", "ink-quiet")) {
                    contrast.least(TEXT, ink, "accent-tint");
                }
                for (int i = 1; i <= 6; i++) {
                    contrast.least(TEXT, "speaker-" + i, "speaker-" + i + "-tint");
                    contrast.least(TEXT, "speaker-" + i, "paper");
                    contrast.least(TEXT, "speaker-" + i, "accent-tint");
                    contrast.least(TEXT, "ink", "speaker-" + i + "-tint");
                }
                contrast.least(TEXT, "on-bold", "bold");
                contrast.least(TEXT, "on-bold-soft", "bold");
                contrast.least(CONTROL, "accent", "mark");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private record Contrast(String where, Map<String, Oklch> colours, List<String> wrong) {
        void least(double least, String words, String ground) {
            double found = colours.get(words).contrast(colours.get(ground));
            if (found < least) {
                wrong.add(where + ": " + words + " on " + ground + " is " + found);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void units_and_speakers_of_every_hue_can_be_told_apart(String theme) {
        for (Map<String, Oklch> scheme : schemes(theme)) {
            for (int hue = 0; hue < 360; hue++) {
                List<Oklch> units = units(HuedColours.of(scheme, hue).orElseThrow());
                for (int i = 0; i < units.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        assertThat(units.get(i).distance(units.get(j)))
                                .as("%s, hue %d, units %d and %d", theme, hue, i + 1, j + 1)
                                .isGreaterThan(0.045);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void units_that_follow_each_other_are_a_third_of_the_circle_apart_and_all_alike_in_lightness(String theme) {
        for (Map<String, Oklch> scheme : schemes(theme)) {
            for (int hue = 0; hue < 360; hue++) {
                List<Oklch> units = units(HuedColours.of(scheme, hue).orElseThrow());
                for (int i = 1; i < units.size(); i++) {
                    double turn = Math.abs(units.get(i).hue() - units.get(i - 1).hue());
                    assertThat(Math.min(turn, 360 - turn)).isGreaterThanOrEqualTo(120);
                    assertThat(units.get(i).lightness() - units.get(0).lightness())
                            .isBetween(-0.06, 0.06);
                }
                assertThat(units.get(0).hue()).isEqualTo(hue);
            }
        }
    }

    @Test
    void a_hue_that_screens_show_well_has_its_colour_and_every_one_is_what_screens_show() {
        for (Map<String, Oklch> scheme : schemes("default")) {
            for (int hue = 0; hue < 360; hue++) {
                Map<String, Oklch> colours = HuedColours.of(scheme, hue).orElseThrow();
                assertThat(colours.values()).allMatch(Oklch::isShown);
                assertThat(colours.get("accent").chroma()).isGreaterThan(0.06);
                assertThat(colours.get("accent").hue()).isEqualTo(hue);
            }
        }
    }

    @Test
    void a_ground_on_which_nothing_of_the_hue_can_be_read_gives_no_colours() {
        Map<String, Oklch> grey = Map.of(
                "paper", new Oklch(0.6, 0, 0),
                "sunken", new Oklch(0.25, 0, 0),
                "ink", new Oklch(1, 0, 0),
                "accent", new Oklch(0.8, 0.1, 0));
        assertThat(HuedColours.of(grey, 200)).isEmpty();
        assertThat(HuedColours.of(Map.of("ink", new Oklch(0, 0, 0)), 200)).isEmpty();
    }

    private static List<Oklch> units(Map<String, Oklch> colours) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(i -> colours.get("speaker-" + i))
                .toList();
    }

    private static List<Map<String, Oklch>> schemes(String theme) {
        List<String> sheets = new ArrayList<>();
        sheets.add(text(DefaultTheme.SOURCES.resolve("assets/css/tokens.css")));
        Path own = THEMES.resolve(theme).resolve("extra.css");
        if (Files.exists(own)) {
            sheets.add(text(own));
        }
        ThemeColours colours = ThemeColours.of(sheets);
        return List.of(colours.light(), colours.dark());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
