package dev.courseware.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortableNamesTest {
    private static List<String> problems(String... added) {
        return PortableNames.problems(List.of(added), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"con", "CON", "Con.html", "aux.", "nul.tar.gz", "com1", "LPT9.css", "com¹", "conin$", "prn .html"
            })
    void names_of_windows_devices_are_refused(String name) {
        assertThat(PortableNames.reasonAgainst(name)).contains("for a device");
        assertThat(problems("img/" + name + "/a.png")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"concept.html", "console", "com.html", "com10", "auxiliary", "x.con", "null", "lpt"})
    void names_that_look_like_devices_are_not(String name) {
        assertThat(PortableNames.reasonAgainst(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".git", ".GIT", ".Git.", ".git ", "git~1", ".git:x", ".g\u200cit", ".git. ."})
    void names_that_git_keeps_are_refused(String name) {
        assertThat(PortableNames.reasonAgainst(name)).contains("Git reserves");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".github",
                ".gitignore",
                ".nojekyll",
                "git",
                "a.git",
                "digit~",
                "größe.html",
                "数据.html",
                "a b.html"
            })
    void usual_names_are_taken(String name) {
        assertThat(PortableNames.reasonAgainst(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "a?", "a*b", "a|b", "<a>", "\"a\"", "a\\b", "a\u0001b", "a\nb"})
    void characters_that_windows_forbids_are_refused(String name) {
        assertThat(PortableNames.reasonAgainst(name)).isNotEmpty();
    }

    @Test
    void dots_and_spaces_at_the_end_are_refused() {
        assertThat(PortableNames.reasonAgainst("a.")).contains("drops the dot");
        assertThat(PortableNames.reasonAgainst("a ")).contains("drops the space");
    }

    @Test
    void a_name_too_long_for_a_disk_is_refused() {
        assertThat(PortableNames.reasonAgainst("ä".repeat(127) + "b")).isEmpty();
        assertThat(PortableNames.reasonAgainst("ä".repeat(128))).contains("longer than 255 bytes");
    }

    @Test
    void files_that_differ_by_case_or_by_composed_letters_are_refused() {
        assertThat(problems("A.html", "a.html")).singleElement().asString().contains("the same as «A.html»");
        assertThat(problems("\u00e9.html", "e\u0301.html")).hasSize(1);
    }

    @Test
    void folders_that_differ_by_case_are_refused_even_against_what_stays() {
        assertThat(problems("Img/a.png", "img/b.png")).hasSize(1);
        assertThat(PortableNames.problems(List.of("PR/12/index.html"), List.of("pr/11/index.html")))
                .singleElement()
                .asString()
                .contains("its folder is the same as «pr»");
    }

    @Test
    void a_file_and_a_folder_of_one_name_are_refused() {
        assertThat(PortableNames.problems(List.of("pr/12/a.html"), List.of("pr")))
                .singleElement()
                .asString()
                .contains("«pr» is a file on the branch");
        assertThat(PortableNames.problems(List.of("pr"), List.of("pr/12/a.html")))
                .singleElement()
                .asString()
                .contains("there is a folder of this name");
    }
}
