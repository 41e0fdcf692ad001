package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Themes hold what differs from the one that they extend. The themes are in the tests' resources. */
class ThemeInheritanceTest {
    private static final String LESSONS = """
        -- lessons/01-unit/index.md --
        # Unit
        -- lessons/01-unit/01-a.md --
        ---
        aliases: [unit/old.html]
        ---
        # A

        ::: note
        Text.
        :::

        ::: keypoints
        - Point
        :::

        $$
        x
        $$
        """;

    @TempDir
    private Path folder;

    @Test
    void a_theme_changes_colours_and_one_template_and_has_the_rest_from_the_one_it_extends() {
        TinyCourse course = course("evening", "").build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/index.html").select("article.evening h1").text())
                .isEqualTo("Unit");
        assertThat(course.page("unit/a.html").select(".callout .title").first().text())
                .isEqualTo("Note");
        String sheet = extras(course, "unit/a.html").get(0);
        String moon = only(course, "assets/moon\\.[0-9a-f]{10}\\.svg");
        assertThat(course.read(sheet))
                .contains("--accent: light-dark(#7a2e8e, #dcb0ea)", "url(" + moon.substring(7) + "#full)");
    }

    @Test
    void a_theme_may_extend_one_that_extends_another_and_the_course_has_the_last_word() {
        TinyCourse course = course("late-evening", """
            -- theme/extra.css --
            @import "more.css";
            body { background: url('img/own.svg'); }
            -- theme/more.css --
            p { color: red; }
            -- theme/img/own.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            -- theme/words/en.properties --
            titles.keypoints = In short
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/index.html").select("article.evening")).hasSize(1);
        assertThat(course.page("unit/a.html").select(".callout .title").eachText())
                .containsExactly("Late note", "In short");
        List<String> sheets = extras(course, "unit/a.html");
        assertThat(sheets).hasSize(2);
        assertThat(course.read(sheets.get(0))).contains("--accent");
        assertThat(course.read(sheets.get(1)))
                .contains("url(" + only(course, "assets/own\\..*\\.svg").substring(7) + ")")
                .startsWith(
                        "@import url(" + only(course, "assets/more\\..*\\.css").substring(7) + ");");
    }

    @Test
    void the_extra_style_sheet_is_behind_all_others_on_every_page_and_deck() {
        TinyCourse course =
                course("default", "-- theme/extra.css --\np { color: red; }\n").build();
        assertThat(course.problems()).isEmpty();
        for (String page : List.of(
                "index.html",
                "unit/index.html",
                "unit/a.html",
                "unit/a.slides.html",
                "unit/a.slides-linear.html",
                "unit/a.handout.html",
                "unit/old.html",
                "print.html",
                "key-points.html",
                "404.html")) {
            List<String> sheets =
                    course.page(page).select("link[rel=stylesheet]").eachAttr("href");
            assertThat(sheets.get(sheets.size() - 1)).as(page).contains("assets/extra.");
        }
        String before = extras(course, "index.html").get(0);
        course.write("-- theme/extra.css --\np { color: blue; }\n").build();
        assertThat(extras(course, "index.html")).hasSize(1).doesNotContain(before);
    }

    @Test
    void sizes_of_slides_in_the_extra_style_sheet_count_when_slides_are_filled() {
        String text = "\n- An item with a line of text that goes on for a while and then ends.".repeat(6);
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n## B\n" + text + "\n");
        int usual = course.build().page("a.slides.html").select("section").size();
        int large = course.write(
                        "-- theme/extra.css --\n:root { --slide-text-size: 80px; --slide-text-line: 110px; }\n")
                .build()
                .page("a.slides.html")
                .select("section")
                .size();
        assertThat(large).isGreaterThan(usual);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        evning | course.yml: error: there is no theme «evning» (did you mean «evening»?)
        orphan | theme orphan/theme.yml:1:1: error: there is no theme «evning» (did you mean «evening»?)
        lonely | theme lonely/theme.yml:1:1: error: the theme «lonely» extends itself (let it extend «default»)
        round  | theme about/theme.yml:1:1: error: the theme «round» extends itself, by way of «about» (let one of them extend «default»)
        misnamed | theme misnamed/theme.yml:1:1: error: the theme in the folder «misnamed» calls itself «other» (give both the same name)
        """)
    void a_theme_that_cant_be_made_is_told_and_the_site_stays(String theme, String told) {
        TinyCourse course = course("default", "").build();
        String before = course.read("unit/a.html");
        course.write("-- course.yml --\ntitle: Tiny\ntheme: " + theme + "\n").build();
        assertThat(course.problems()).containsExactly(told);
        assertThat(course.read("unit/a.html")).isEqualTo(before);
    }

    @Test
    void a_key_that_a_theme_doesnt_know_is_told() {
        assertThat(course("odd", "").build().problems())
                .containsExactly("theme odd/theme.yml:1:1: warning: the key «extnds» is not known here"
                        + " (did you mean «extends»?)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        p { background: url(img/none.svg) }           | the theme «default» has no asset img/none.svg
        p { background: url("https://example.org/x") } | this loads https://example.org/x from elsewhere, which no page may do
        @import '//example.org/x.css';                | this loads //example.org/x.css from elsewhere, which no page may do
        @import "extra.css";                          | the style sheet extra.css names itself, maybe through others
        """)
    void what_an_extra_style_sheet_names_must_be_there(String css, String told) {
        TinyCourse course =
                course("default", "-- theme/extra.css --\n" + css + "\n").build();
        assertThat(course.problems())
                .containsExactly("theme/extra.css: error: " + told
                        + " (what it names is looked for from the folder that it stands in)");
        assertThat(course.site()).doesNotExist();
    }

    @Test
    void a_description_in_the_courses_own_folder_is_told_since_course_yml_names_the_theme() {
        TinyCourse course =
                course("evening", "-- theme/theme.yml --\nextends: default\n").build();
        assertThat(course.problems())
                .containsExactly("theme/theme.yml: warning: this file isn't read, since the course's own theme/ folder"
                        + " changes the theme that course.yml names"
                        + " (write «theme: …» into course.yml, and delete this file)");
    }

    private static List<String> extras(TinyCourse course, String page) {
        return course.page(page).select("link[href*=/extra.]").eachAttr("href").stream()
                .map(address -> address.replaceFirst("^(\\.\\./)*", ""))
                .toList();
    }

    private static String only(TinyCourse course, String file) {
        return TinyCourse.contents(course.site(), path -> path).keySet().stream()
                .filter(name -> name.matches(file))
                .findFirst()
                .orElseThrow();
    }

    private TinyCourse course(String theme, String files) {
        return TinyCourse.in(folder, "-- course.yml --\ntitle: Tiny\ntheme: " + theme + "\n" + LESSONS + files);
    }
}
