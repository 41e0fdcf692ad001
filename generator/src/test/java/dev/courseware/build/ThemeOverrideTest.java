package dev.courseware.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a course's own {@code theme} folder goes before the theme's files. */
class ThemeOverrideTest {
    @TempDir
    Path folder;

    @Test
    void aTemplateOfTheCourseReplacesTheThemesAndMayUseItsLibrary() {
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
    void anAssetOfTheCourseReplacesTheThemesUnderANewName() throws IOException {
        String lesson = "-- lessons/1-a.md --\n# A\n";
        TinyCourse plain = TinyCourse.in(folder.resolve("a"), lesson).build();
        TinyCourse own = TinyCourse.in(folder.resolve("b"), lesson + "-- theme/assets/css/text.css --\np{color:red}\n")
                .build();
        String before = plain.page("a.html").select("link[href*=text.]").attr("href");
        String after = own.page("a.html").select("link[href*=text.]").attr("href");
        assertThat(after).isNotEqualTo(before).matches("assets/text\\.[0-9a-f]{10}\\.css");
        assertThat(Files.readString(own.site().resolve(after))).isEqualTo("p{color:red}\n");
    }

    @Test
    void aThemeFolderThatIsALinkOutOfTheCourseIsRefused() throws IOException {
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

    @Test
    void aThemeFolderThatIsALinkWithinTheCourseIsFollowed() throws IOException {
        TinyCourse course = TinyCourse.in(
                folder, "-- lessons/1-a.md --\n# A\n-- looks/winter/assets/css/text.css --\np{color:red}\n");
        Files.createSymbolicLink(
                course.source().resolve("theme"), course.source().resolve("looks/winter"));
        course.build();
        assertThat(course.problems()).isEmpty();
        String sheet = course.page("a.html").select("link[href*=text.]").attr("href");
        assertThat(course.read(sheet)).isEqualTo("p{color:red}\n");
    }

    @Test
    void aMistakeInATemplateIsToldWithItsPlaceAndNothingIsWritten() {
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
    void aTemplateThatCantBeReadIsToldWithItsPlace() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            -- theme/templates/lesson.ftlh --
            <#if x>
            """).build();
        assertThat(course.report().written()).isFalse();
        assertThat(course.problems()).singleElement().asString().contains("templates/lesson.ftlh:", "#if");
    }

    @Test
    void anUnknownThemeIsTold() {
        TinyCourse course = TinyCourse.in(
                        folder, "-- course.yml --\ntitle: T\ntheme: ../default\n-- lessons/1-a.md --\n")
                .build();
        assertThat(course.problems())
                .containsExactly("course.yml: error: there is no theme «../default» (did you mean «default»?)");
    }
}
