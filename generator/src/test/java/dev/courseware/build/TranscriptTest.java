package dev.courseware.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.dialog.ScriptParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dialog's transcripts, each of which is read by the parser of scripts as well. */
class TranscriptTest {
    private static final String SCRIPT = """
            -- lessons/talk.dialog.md --
            ---
            title: A "talk" & more
            cast: {A: Ada, B: Ben}
            ---
            ## First things

            A: (laughs) No, no. It's *2 < 3* (pause) & fine.

            B: (nods) I see_it.

            Then we go on --> there.

            ```java
            int votes = 2;
            ```

            (They leave.)

            A: Good... (trails off)

            > Note: Nobody said this.
            """;

    @TempDir
    Path folder;

    private TinyCourse course() {
        return TinyCourse.in(folder, SCRIPT).build();
    }

    @Test
    void the_page_links_a_file_of_each_kind() {
        TinyCourse course = course();
        assertThat(course.page("talk.html").select(".transcripts a").eachAttr("href"))
                .containsExactly("talk.txt", "talk.vtt", "talk.json", "talk.fountain", "talk.speech.txt");
        assertThat(course.files())
                .contains("talk.txt", "talk.vtt", "talk.json", "talk.fountain", "talk.speech.txt")
                .noneMatch(file -> file.startsWith("index.") && !file.endsWith(".html"));
    }

    @Test
    void plain_text_has_all_of_it() {
        assertThat(course().read("talk.txt")).isEqualTo("""
                        A "talk" & more
                        ===============

                        First things
                        ------------

                        Ada: (laughs) No, no. It's 2 < 3 & fine.

                        Ben: (nods) I see_it.

                        Then we go on --> there.

                            int votes = 2;

                        [They leave.]

                        Ada: (trails off) Good...

                        > Note: Nobody said this.
                        """);
    }

    @Test
    void webvtt_has_a_voice_a_speaker_and_times_by_words_a_minute() {
        assertThat(course().read("talk.vtt")).isEqualTo("""
                        WEBVTT

                        NOTE A "talk" &amp; more

                        1
                        00:00:00.000 --> 00:00:02.400
                        <v Ada><i>(laughs)</i> No, no. It's 2 &lt; 3 &amp; fine.

                        2
                        00:00:02.750 --> 00:00:05.950
                        <v Ben><i>(nods)</i> I see_it. Then we go on --&gt; there.

                        3
                        00:00:06.300 --> 00:00:07.200
                        <v Ada><i>(trails off)</i> Good...
                        """);
    }

    @Test
    void long_turns_become_captions_of_two_lines_that_follow_each_other() {
        String sentence = "A caption may hold no more than two lines, so that one can read it in time. ";
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/talk.dialog.md --\nP1: " + sentence.repeat(5) + "x".repeat(300) + "\nP2: Yes.\n")
                .build();
        List<String> captions = course.read("talk.vtt")
                .lines()
                .filter(line -> line.startsWith("<v P1>"))
                .map(line -> line.substring(6))
                .toList();
        assertThat(captions).hasSizeGreaterThan(8).allMatch(line -> line.length() <= 84);
        assertThat(String.join("", captions).replace(" ", ""))
                .isEqualTo((sentence.repeat(5) + "x".repeat(300)).replace(" ", ""));
    }

    @Test
    void podcasting_json_has_segments_with_seconds() {
        assertThat(course().read("talk.json")).isEqualTo("""
                        {
                          "version": "1.0.0",
                          "segments": [
                            {"speaker": "Ada", "startTime": 0.000, "endTime": 2.400, "body": "No, no. It's 2 \\u003c 3 & fine."},
                            {"speaker": "Ben", "startTime": 2.750, "endTime": 5.950, "body": "I see_it. Then we go on --\\u003e there."},
                            {"speaker": "Ada", "startTime": 6.300, "endTime": 7.200, "body": "Good..."}
                          ]
                        }
                        """);
    }

    @Test
    void fountain_is_a_screenplay() {
        assertThat(course().read("talk.fountain")).isEqualTo("""
                        Title: A "talk" & more

                        # First things

                        ADA
                        (laughs)
                        No, no. It's 2 < 3 & fine.

                        BEN
                        (nods)
                        I see\\_it.
                        \s\s
                        Then we go on --> there.
                        \s\s
                            int votes = 2;

                        (They leave.)

                        ADA
                        (trails off)
                        Good...

                        [[Note: Nobody said this.]]
                        """);
    }

    @Test
    void speech_engines_get_what_is_said_and_no_cue() {
        assertThat(course().read("talk.speech.txt")).isEqualTo("""
                        [S1] No, no. It's 2 < 3 & fine.
                        [S2] I see_it. Then we go on --> there.
                        [S1] Good...
                        """);
    }

    @Test
    void every_kind_is_a_script_again() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/talk.dialog.md --\nAda: It starts here.\n\nBen: (nods) I see it now.\n\n"
                                + "Ada: So we go on and on.\n\nBen: Until we stop.\n")
                .build();
        for (String suffix : List.of("txt", "vtt", "json", "fountain", "speech.txt")) {
            String name = "talk." + suffix;
            Dialog again = ScriptParser.parse(course.read(name), List.of(), name, 1, new Diagnostics());
            assertThat(again.turns())
                    .as(name)
                    .extracting(turn -> turn.text().strip())
                    .containsExactly("It starts here.", "I see it now.", "So we go on and on.", "Until we stop.");
            assertThat(again.turns().stream().map(Turn::speaker).distinct())
                    .as(name)
                    .hasSize(2);
        }
    }

    @Test
    void a_file_of_the_course_can_t_take_a_transcript_s_place() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/talk.dialog.md --\nP1: See [this](talk.json).\nP2: Yes.\n-- lessons/talk.json --\n{}\n")
                .build();
        assertThat(course.problems())
                .containsExactly("lessons/talk.dialog.md:1:9: error: lessons/talk.json and lessons/talk.dialog.md both"
                        + " become talk.json (rename one of them)");
    }
}
