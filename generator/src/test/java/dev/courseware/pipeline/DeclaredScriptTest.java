package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts in files of their own kinds, which a page declares to be its script. */
class DeclaredScriptTest {
    private static final String VTT = "-- lessons/talk.vtt --\n"
            + "WEBVTT\n\n"
            + "00:01.000 --> 00:02.000\n"
            + "<v Ada>Hello.\n\n"
            + "00:03.000 --> 00:04.500\n"
            + "<v Ben>Hi.\n";

    @TempDir
    Path folder;

    @Test
    void front_matter_names_the_file_that_holds_the_script() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/one.md --\n"
                                + "---\n"
                                + "title: A recorded talk\n"
                                + "source: talk.vtt\n"
                                + "cast: {Ada: Ada Example}\n"
                                + "---\n"
                                + VTT)
                .build();
        assertThat(course.report().written()).as("%s", course.problems()).isTrue();
        Document page = course.page("one.html");
        assertThat(page.select("h1").text()).isEqualTo("A recorded talk");
        assertThat(page.select(".turn .who b").eachText()).containsExactly("Ada Example", "Ben");
        assertThat(course.read("one.vtt")).contains("00:00:03.000 --> 00:00:04.500\n<v Ben>Hi.");
    }

    @Test
    void a_lesson_shows_scripts_of_all_kinds() {
        TinyCourse course = TinyCourse.in(folder, VTT + """
            -- lessons/talk.csv --
            speaker,text
            Cem,One.
            Dee,Two.
            -- lessons/talk.yaml --
            - speaker: Eli
              text: Three.
            - speaker: Fay
              text: Four.
            -- lessons/one.md --
            # One

            ::: dialog src=talk.vtt
            :::

            ::: dialog src=talk.csv
            :::

            ::: dialog src=talk.yaml
            :::
            """).build();
        assertThat(course.report().written()).as("%s", course.problems()).isTrue();
        assertThat(course.page("one.html").select(".turn .who b").eachText())
                .containsExactly("Ada", "Ben", "Cem", "Dee", "Eli", "Fay");
    }

    @Test
    void mistakes_are_told_in_the_file_where_they_stand() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/one.md --\n---\nsource: talk.vtt\n---\nA: b\n"
                                + VTT.replace("00:03.000 -->", "00:03.000 ->")
                                + "-- lessons/two.md --\n"
                                + "---\n"
                                + "source: none.srt\n"
                                + "---\n"
                                + "-- lessons/three.md --\n"
                                + "---\n"
                                + "source: pic.svg\n"
                                + "---\n"
                                + "-- lessons/pic.svg --\n"
                                + "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")
                .build();
        assertThat(course.problems())
                .anyMatch(problem -> problem.startsWith("lessons/talk.vtt:6:1: error: found «00:03.000 -> 00:04.500»"))
                .anyMatch(problem ->
                        problem.startsWith("lessons/one.md:4:1: warning: the text below the front matter is not read"))
                .anyMatch(problem -> problem.startsWith("lessons/two.md:2:") && problem.contains("no file"))
                .anyMatch(problem -> problem.startsWith("lessons/three.md:2:") && problem.contains("is not a script"));
    }

    @Test
    void what_is_found_in_a_script_is_told_at_its_place_in_its_own_file() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/one.md --
            ---
            title: A talk
            source: scripts/talk.txt
            ---
            -- lessons/scripts/talk.txt --
            Ada: What is a quorum?

            Ben: Do the nodes vote?

            Ada: They

            Ben: Why?

            Ada: Since one may fail.

            Ben: I see.

            Ada: Good.

            Ben: So each needs a majority?
            """).build();
        assertThat(course.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.startsWith("lessons/scripts/talk.txt:"))
                .noneMatch(problem -> problem.contains("missing from the page"));
    }
}
