package dev.courseware.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.courseware.TinyCourse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts, width and logo of {@code theme} in course.yml. */
class LookTest {
    private static final String LESSON = "-- lessons/01-a.md --\n# A\n\nText.\n\n- One\n- Two\n";
    private static final String WIDE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 60\" width=\"300\" height=\"60\"><path d=\"M0 0h300v60z\"/></svg>";
    private static final String SQUARE = WIDE.replace("300", "60");

    @TempDir
    Path folder;

    private TinyCourse course(String theme) {
        return course("language: en\n", theme);
    }

    private TinyCourse course(String more, String theme) {
        return TinyCourse.in(folder, "-- course.yml --\ntitle: A & B\n" + more + "theme: " + theme + "\n" + LESSON);
    }

    private static String sheet(TinyCourse course) {
        Map<String, String> assets = TinyCourse.contents(course.site().resolve("assets"), path -> path);
        return assets.entrySet().stream()
                .filter(asset -> asset.getKey().startsWith("look."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    @Test
    void sets_of_fonts_use_those_that_ship() {
        assertThat(sheet(course("{fonts: sans}").build()))
                .contains("--text: \"Inter\",", "--interface: \"Inter\",")
                .doesNotContain("Serif 4");
        assertThat(sheet(course("{fonts: serif}").build()))
                .contains("--text: \"Course Serif 4\",", "--interface: \"Course Serif 4\",")
                .doesNotContain("Inter\"");
        assertThat(sheet(course("{fonts: mixed}").build()))
                .contains("--text: \"Course Serif 4\",", "--interface: \"Inter\",");
    }

    @Test
    void the_fonts_of_text_and_interface_are_fetched_first_each_once() {
        assertThat(course("{fonts: sans}")
                        .build()
                        .page("a.html")
                        .select("script[data-font]")
                        .attr("data-font"))
                .contains("assets/inter-basic-");
        assertThat(course("default")
                        .build()
                        .page("a.html")
                        .select("script[data-font]")
                        .attr("data-font"))
                .contains("assets/course-serif-4-basic-");
        assertThat(course("default")
                        .build()
                        .page("a.html")
                        .select("script[data-font]")
                        .attr("data-interface-font"))
                .contains("assets/inter-basic-");
        assertThat(course("{fonts: sans}").build().page("a.html").select("script[data-interface-font]"))
                .isEmpty();
    }

    /** Digits of Inter are wider than those of Source Serif. */
    @Test
    void slides_are_measured_with_the_fonts_that_course_yml_names() {
        StringBuilder lesson = new StringBuilder("-- lessons/01-a.md --\n# A\n");
        for (int digits = 20; digits < 160; digits += 4) {
            lesson.append("\n## ").append("1234 ".repeat(digits / 5)).append("end\n\n- One\n");
        }
        int sans = longHeadings(course("{fonts: sans}").write(lesson.toString()));
        int serif = longHeadings(course("{fonts: serif}").write(lesson.toString()));
        assertThat(serif).isPositive().isLessThan(sans);
    }

    private static int longHeadings(TinyCourse course) {
        return course.build()
                .page("a.slides.html")
                .select("section.long-heading")
                .size();
    }

    @ParameterizedTest
    @CsvSource({
        "ru, ''",
        "el, ''",
        "sr-Latn, ''",
        "de, ''",
        "ja, あ",
        "vi, ế",
        "ar, ب",
        "zh-Hant, 字",
        "hi, क",
        "sr-Arab, ب"
    })
    void letters_that_the_fonts_lack_are_told(String language, String letter) {
        List<String> problems =
                course("language: " + language + "\n", "{fonts: serif}").build().problems("fonts-script");
        if (letter.isEmpty()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).hasSize(1);
            assertThat(problems.get(0))
                    .startsWith("course.yml:3:16: warning: the fonts «serif» have no letters of the language «"
                            + language + "», such as " + letter);
        }
        assertThat(course("language: " + language + "\n", "default").build().problems("fonts-script"))
                .isEmpty();
    }

    @Test
    void a_line_is_as_wide_as_so_many_characters_of_the_texts_font() {
        double serif = ems(course("{width: 60}"));
        assertThat(serif).isCloseTo(60 * 0.46, within(2.0));
        assertThat(ems(course("{width: 90}"))).isCloseTo(serif * 1.5, within(0.02));
        assertThat(ems(course("{width: 60, fonts: sans}"))).isNotEqualTo(serif);
    }

    private static double ems(TinyCourse course) {
        Matcher measure = Pattern.compile("--measure: calc\\(([0-9.]+) \\* var\\(--size-text\\)\\)")
                .matcher(sheet(course.build()));
        assertThat(measure.find()).isTrue();
        return Double.parseDouble(measure.group(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{width: 5} | course.yml:3:16: error: «width» takes a whole number from 45 to 90, found «5»",
                "{width: 500} | course.yml:3:16: error: «width» takes a whole number from 45 to 90, found «500»",
                "{width: 40rem} | course.yml:3:16: error: «width» takes a whole number from 45 to 90, found «40rem»",
                "{fonts: serfi} | course.yml:3:16: error: «serfi» is not a value of «fonts», which takes mixed, sans, serif",
                "{logo: gone.svg} | course.yml:3:15: error: there is no image gone.svg",
                "{logo: https://example.org/a.png} | course.yml:3:15: error: the image is not part of the course",
                "{logo: ../a.png} | course.yml:3:15: error: ",
                "{logo: course.yml} | course.yml:3:15: error: ",
                "{logo: [a]} | course.yml:3:15: error: «logo» takes text, found a list"
            })
    void what_fits_nowhere_is_told_where_it_stands(String theme, String problem) {
        TinyCourse course = course(theme).write("-- logo.svg --\n" + WIDE);
        assertThat(course.build().problems().get(0)).startsWith(problem);
    }

    @Test
    void a_logo_of_another_kind_than_its_name_says_or_none_at_all_is_told() throws IOException {
        TinyCourse course = course("{logo: img/logo.png}")
                .write("-- img/logo.png --\nno image\n")
                .build();
        assertThat(course.onlyProblem()).contains("img/logo.png is not an image");
        course.write("img/logo.png", image(8000, 300, "png")).build();
        assertThat(course.onlyProblem())
                .startsWith("course.yml:3:15: error: the logo is 8000 x 300 pixels in size, which every page loads");
        course.write("img/logo.png", image(700, 700, "png")).build();
        assertThat(course.onlyProblem()).contains("the logo has ").contains("KiB, which every page loads");
    }

    /** Noise, which no format makes small. */
    private static byte[] image(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 700 * 300; i++) {
            image.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt(1 << 24));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    @Test
    void a_wide_logo_takes_the_titles_place_on_every_page_and_says_it_to_those_who_do_not_see() {
        TinyCourse course = course("{logo: img/logo.svg}")
                .write("-- img/logo.svg --\n" + WIDE)
                .write("-- lessons/01-unit/01-b.md --\n# B\n\nText.\n")
                .build();
        assertThat(course.problems()).isEmpty();
        for (String page : List.of("index.html", "a.html", "unit/b.html", "404.html", "key-points.html")) {
            if (!course.files().contains(page)) {
                continue;
            }
            Element title = course.page(page).selectFirst("header.bar .course-title");
            assertThat(title.text()).as(page).isEmpty();
            assertThat(title.selectFirst("img").attr("alt")).isEqualTo("A & B");
            String root = page.startsWith("unit/") ? "../" : "";
            assertThat(title.selectFirst("img").attr("src")).isEqualTo(root + "course/img/logo.svg");
        }
        assertThat(course.files()).contains("course/img/logo.svg");
    }

    @Test
    void another_logo_stands_beside_the_title_and_says_nothing_besides() {
        TinyCourse course =
                course("{logo: logo.svg}").write("-- logo.svg --\n" + SQUARE).build();
        Element title = course.page("a.html").selectFirst("header.bar .course-title");
        assertThat(title.text()).isEqualTo("A & B");
        assertThat(title.selectFirst("img").attr("alt")).isEmpty();
        assertThat(title.selectFirst("img").hasAttr("alt")).isTrue();
    }

    @Test
    void the_dark_scheme_may_have_a_logo_of_its_own() {
        TinyCourse course = course("{logo: logo.svg, logo-dark: dark.svg}")
                .write("-- logo.svg --\n" + WIDE)
                .write("-- dark.svg --\n" + WIDE)
                .build();
        assertThat(course.page("a.html").select("header.bar .course-title img").eachAttr("src"))
                .containsExactly("course/logo.svg", "course/dark.svg");
        assertThat(course.files()).contains("course/logo.svg", "course/dark.svg");
    }

    @Test
    void a_logo_for_the_dark_alone_is_one_for_both() {
        TinyCourse course =
                course("{logo-dark: logo.svg}").write("-- logo.svg --\n" + WIDE).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select("header.bar .course-title img")).hasSize(1);
    }

    @Test
    void a_drawing_that_could_run_something_is_refused_as_any_other() {
        TinyCourse course = course("{logo: logo.svg}")
                .write("-- logo.svg --\n" + WIDE.replace("<path", "<script>alert(1)</script><path"))
                .build();
        assertThat(course.onlyProblem()).startsWith("course.yml:3:15: error: logo.svg holds the element <script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he"})
    void a_course_that_runs_from_right_to_left_has_its_logo_too(String language) {
        TinyCourse course = course("language: " + language + "\n", "{logo: logo.svg}")
                .write("-- logo.svg --\n" + SQUARE)
                .build();
        assertThat(course.page("a.html").selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(course.page("a.html").select("header.bar .course-title img")).hasSize(1);
    }

    @Test
    void a_course_is_drawn_as_it_wishes_or_not_at_all() {
        TinyCourse course = course("default").write("-- lessons/01-unit/01-b.md --\n# B\n");
        assertThat(course.build().page("index.html").select("#@motif circle.rest".replace("@", "\\@")))
                .isNotEmpty();
        course.write("-- course.yml --\ntitle: A & B\ntheme: {motif: rings}\n").build();
        assertThat(course.page("index.html").select(".motif path").attr("d")).contains("a");
        course.write("-- course.yml --\ntitle: A & B\ntheme: {motif: none}\n").build();
        assertThat(course.page("index.html").select(".motif")).isEmpty();
        assertThat(course.page("unit/index.html").select(".motif")).isEmpty();
        assertThat(course.page("unit/b.slides.html").select(".motif")).isEmpty();
        course.write("-- course.yml --\ntitle: A & B\ntheme: {motif: wafes}\n").build();
        assertThat(course.onlyProblem())
                .startsWith("course.yml:2:16: error: «wafes» is not a value of «motif», which takes mesh, rings, waves,"
                        + " none")
                .contains("waves");
    }

    @Test
    void a_changed_logo_or_width_is_shown_by_the_next_build() {
        TinyCourse course = course("{logo: logo.svg, width: 60}")
                .write("-- logo.svg --\n" + SQUARE)
                .build();
        course.write("-- logo.svg --\n" + WIDE).build();
        assertThat(course.page("a.html").selectFirst("header.bar .course-title").text())
                .isEmpty();
        course.write("-- course.yml --\ntitle: A & B\ntheme: {logo: logo.svg, width: 61}\n")
                .build();
        Map<String, String> again = TinyCourse.contents(course.site(), path -> path);
        assertThat(TinyCourse.contents(course.rebuild().build().site(), path -> path))
                .isEqualTo(again);
    }
}
