package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.source.CourseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a course's own {@code theme} folder goes before the theme's files. */
class ThemeOverrideTest {
    @TempDir
    Path folder;

    @Test
    void a_template_of_the_course_replaces_the_themes_and_may_use_its_library() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A & B
            Text
            ::: note
            x
            :::
            -- theme/templates/lesson.ftlh --
            <#import "lib.ftlh" as lib>
            <@lib.frame page><p class="own">${page.title}</p><div class="text">${page.body}</div></@lib.frame>
            -- theme/templates/blocks/callout.ftlh --
            <aside>${content}</aside>
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.main("a.html"))
                .isEqualTo(
                        "<p class=\"own\">A &amp; B</p><div class=\"text\"><p>Text</p><aside><p>x</p></aside></div>");
    }

    @Test
    void what_stands_at_the_foot_is_said_in_one_place_for_pages_handouts_slides_as_text_and_the_whole_course() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            ---
            slides: auto
            ---
            # A
            -- theme/templates/foot.ftlh --
            <#macro foot home course about=true>
            <footer class="own"><a href="${home.url}">${course.title}</a> <#nested></footer>
            </#macro>
            """).build();
        assertThat(course.problems()).isEmpty();
        for (String page : course.files()) {
            boolean framed = page.endsWith(".html") && !page.endsWith(".slides.html") && !page.startsWith("assets/");
            assertThat(framed ? course.page(page).select("footer").eachAttr("class") : List.of("own"))
                    .as(page)
                    .containsExactly("own");
        }
        assertThat(course.files()).contains("a.handout.html", "a.slides-linear.html", "print.html");
    }

    @Test
    void an_asset_of_the_course_replaces_the_themes_under_a_new_name() throws IOException {
        String lesson = "-- lessons/1-a.md --\n# A\n";
        TinyCourse plain = TinyCourse.in(folder.resolve("a"), lesson).build();
        TinyCourse own = TinyCourse.in(folder.resolve("b"), lesson + "-- theme/assets/css/text.css --\np{color:red}\n")
                .build();
        String before = plain.page("a.html").select("link[href*=page.]").attr("href");
        String after = own.page("a.html").select("link[href*=page.]").attr("href");
        assertThat(after).isNotEqualTo(before).matches("assets/page\\.[0-9a-f]{10}\\.css");
        assertThat(Files.readString(own.site().resolve(after))).contains("p{color:red}\n");
    }

    @Test
    void a_theme_folder_that_is_a_link_out_of_the_course_is_refused() throws IOException {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("extra.css"), "p{color:red}\n");
        Files.createSymbolicLink(course.source().resolve("theme"), elsewhere);
        course.build();
        assertThat(course.report().written()).isFalse();
        assertThat(course.onlyProblem())
                .isEqualTo("theme: error: this folder is a link that leads out of the course"
                        + " (copy what it leads to into the course)");
    }

    @ParameterizedTest
    @CsvSource({
        ".looks, leads to a hidden folder",
        "looks/.git/css, leads to a hidden folder",
        "target/courseware/site, leads to the folder that the course is built into",
        "., leads to the folder that the course is built into"
    })
    void a_theme_folder_that_is_a_link_to_where_no_file_of_a_course_may_lie_is_refused(String target, String problem)
            throws IOException {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n");
        Path output = course.source().resolve("target/courseware");
        Path linked = Files.createDirectories(course.source().resolve(target));
        Files.createSymbolicLink(course.source().resolve("theme"), linked);
        Diagnostics diagnostics = new Diagnostics();
        CourseFiles files = CourseFiles.in(course.source(), output);
        assertThat(ThemeChain.find("default", getClass().getClassLoader(), files, diagnostics))
                .isEmpty();
        assertThat(diagnostics.asTold())
                .singleElement()
                .hasToString("theme: error: this folder is a link that " + problem
                        + " (copy what it leads to into the course)");
    }

    @Test
    void a_theme_folder_that_is_a_link_within_the_course_is_followed() throws IOException {
        TinyCourse course = TinyCourse.in(
                folder, "-- lessons/1-a.md --\n# A\n-- looks/winter/assets/css/text.css --\np{color:red}\n");
        Files.createSymbolicLink(
                course.source().resolve("theme"), course.source().resolve("looks/winter"));
        course.build();
        assertThat(course.problems()).isEmpty();
        String sheet = course.page("a.html").select("link[href*=page.]").attr("href");
        assertThat(course.read(sheet)).contains("p{color:red}\n");
    }

    @Test
    void a_mistake_in_a_template_is_told_with_its_place_and_nothing_is_written() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            -- theme/templates/lesson.ftlh --
            <p>
            ${page.nothing}
            """).build();
        assertThat(course.report().written()).isFalse();
        assertThat(course.problems())
                .singleElement()
                .asString()
                .startsWith("theme/templates/lesson.ftlh:2:3: error: ")
                .contains("page.nothing");
        assertThat(course.site()).doesNotExist();
    }

    @Test
    void a_template_that_cant_be_read_is_told_with_its_place() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            -- theme/templates/lesson.ftlh --
            <#if x>
            """).build();
        assertThat(course.report().written()).isFalse();
        assertThat(course.problems()).singleElement().asString().contains("templates/lesson.ftlh:", "#if");
    }

    @Test
    void an_unknown_theme_is_told() {
        TinyCourse course = TinyCourse.in(
                        folder, "-- course.yml --\ntitle: T\ntheme: ../default\n-- lessons/1-a.md --\n")
                .build();
        assertThat(course.problems())
                .containsExactly("course.yml: error: there is no theme «../default» (did you mean «default»?)");
    }
}
