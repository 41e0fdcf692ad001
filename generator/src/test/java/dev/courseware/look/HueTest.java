package dev.courseware.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.courseware.TinyCourse;
import dev.courseware.colour.Oklch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HueTest {
    private static final String LESSON = "-- lessons/01-a.md --\n# A\n\nText.\n\n- One\n- Two\n";

    @TempDir
    Path folder;

    private TinyCourse course(String theme) {
        return TinyCourse.in(folder, "-- course.yml --\ntitle: Tiny\ntheme: " + theme + "\n" + LESSON)
                .build();
    }

    /** The style sheet that a course's look becomes. */
    private static List<String> sheets(TinyCourse course) {
        Map<String, String> assets = TinyCourse.contents(course.site().resolve("assets"), path -> path);
        return assets.entrySet().stream()
                .filter(asset -> asset.getKey().startsWith("look."))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void a_hue_becomes_a_style_sheet_that_every_page_and_deck_links_behind_the_themes() {
        TinyCourse course = course("{hue: 300}");
        assertThat(course.problems()).isEmpty();
        assertThat(sheets(course)).hasSize(1);
        assertThat(sheets(course).get(0))
                .containsPattern("--accent: oklch\\(44% 0\\.105 300\\)")
                .contains(":root:not([data-scheme=\"light\"])", ":root[data-scheme=\"dark\"]");
        for (String page : List.of("index.html", "a.html", "a.slides.html", "a.slides-linear.html", "404.html")) {
            List<String> links =
                    course.page(page).select("link[rel=stylesheet]").eachAttr("href");
            assertThat(links.get(links.size() - 1)).as(page).contains("assets/look.");
        }
    }

    @Test
    void the_icon_of_a_browsers_tab_has_the_hue_unless_the_course_brings_its_own() {
        String plain = icon(course("default"));
        String purple = icon(course("{hue: 300}"));
        assertThat(purple).isNotEqualTo(plain).hasSameSizeAs(plain);
        assertThat(Oklch.ofHex(fill(purple)).hue()).isBetween(298.0, 302.0);
        assertThat(Oklch.ofHex(fill(purple)).lightness())
                .isCloseTo(Oklch.ofHex(fill(plain)).lightness(), within(0.01));

        String own = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path fill=\"#0e4a4f\"/></svg>\n";
        assertThat(icon(course("{hue: 300}")
                        .write("-- theme/assets/icon.svg --\n" + own)
                        .build()))
                .isEqualTo(own);
    }

    private static String icon(TinyCourse course) {
        return course.read(course.page("index.html").select("link[rel=icon]").attr("href"));
    }

    private static String fill(String icon) {
        return icon.replaceAll("(?s).*?fill=\"(#[0-9a-f]{6})\".*", "$1");
    }

    @Test
    void a_theme_without_wishes_gets_no_style_sheet() {
        assertThat(sheets(course("default"))).isEmpty();
        assertThat(sheets(course("{name: default}"))).isEmpty();
    }

    @Test
    void the_courses_own_styles_count_more_than_its_hue() {
        TinyCourse course = course("{hue: 300}")
                .write("-- theme/extra.css --\n:root { --accent: #123456 }\n")
                .build();
        List<String> links =
                course.page("a.html").select("link[rel=stylesheet]").eachAttr("href");
        assertThat(links.get(links.size() - 2)).contains("assets/look.");
        assertThat(links.get(links.size() - 1)).contains("assets/extra.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{hue: 360} | course.yml:2:14: error: «hue» takes a whole number from 0 to 359, found «360»",
                "{hue: -1} | course.yml:2:14: error: «hue» takes a whole number from 0 to 359, found «-1»",
                "{hue: 1.5} | course.yml:2:14: error: «hue» takes a whole number from 0 to 359, found «1.5»",
                "{hue: teal} | course.yml:2:14: error: «hue» takes a whole number from 0 to 359, found «teal»",
                "{hue: [1]} | course.yml:2:14: error: «hue» takes a whole number from 0 to 359, found a list",
                "{hues: 3} | course.yml:2:9: warning: the key «hues» is not known here",
                "[paper] | course.yml:2:8: error: «theme» takes lines of the form «key: value», found a list",
                "{name: defualt} | course.yml: error: there is no theme «defualt»"
            })
    void what_is_no_hue_is_told_where_it_stands(String theme, String problem) {
        assertThat(course(theme).onlyProblem()).startsWith(problem);
    }

    @Test
    void a_colours_name_is_told_its_number_and_an_unknown_key_its_neighbour() {
        assertThat(course("{hue: Teal}").onlyProblem()).contains("Teal is «hue: 190»");
        assertThat(course("{hue: bright}").onlyProblem()).contains("as in OKLCH: red is 25");
        assertThat(course("{huw: 3}").onlyProblem()).contains("«hue»");
    }

    @Test
    void a_hue_that_cannot_be_read_on_the_courses_own_ground_is_told() {
        TinyCourse course = course("{hue: 200}")
                .write(
                        "-- theme/extra.css --\n@media screen { :root:root { --paper: #777; --sunken: #999; --raised: #333 } }\n")
                .build();
        assertThat(course.problems("setting-value").get(0))
                .startsWith(
                        "course.yml:2:14: error: no colour of the hue 200 can be read on the light ground of the theme"
                                + " «default»");
    }

    @Test
    void another_hue_puts_pages_into_another_frame_and_reads_only_what_has_slides_again() {
        TinyCourse course = course("{hue: 300}").write("-- lessons/02-b.md --\n---\nslides: none\n---\n# B\n\nText.\n");
        String before = course.build().read("b.html");
        course.write("-- course.yml --\ntitle: Tiny\ntheme: {hue: 20}\n").build();
        assertThat(course.report().work().read()).isOne();
        assertThat(course.read("b.html")).isNotEqualTo(before);
        assertThat(sheets(course)).hasSize(1);
        Map<String, String> again = TinyCourse.contents(course.site(), path -> path);
        assertThat(TinyCourse.contents(course.rebuild().build().site(), path -> path))
                .isEqualTo(again);
    }
}
