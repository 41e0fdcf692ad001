package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.dialog.ScriptParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

            Ada: (laughs) No, no. It's 2 < 3 (pause) & fine.

            Ben: (nods) I see_it.

            Then we go on --> there.

                int votes = 2;

            [They leave.]

            Ada: (trails off) Good...

            > Note: Nobody said this.
            """);
    }

    @Test
    void the_titles_of_boxes_are_in_every_kind() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/talk.dialog.md --
            Ada: Look at this.

            ::: note Before you go on
            Read it.
            :::

            Ben: I did.
            """).build();
        for (String kind : List.of("txt", "vtt", "json", "fountain", "speech.txt")) {
            assertThat(course.read("talk." + kind)).as(kind).contains("Before you go on", "Read it.");
        }
    }

    @Test
    void webvtt_has_a_voice_a_speaker_and_times_that_a_voice_would_take() {
        assertThat(course().read("talk.vtt")).isEqualTo("""
            WEBVTT

            NOTE A "talk" &amp; more

            1
            00:00:00.000 --> 00:00:02.965
            <v Ada><i>(laughs)</i> No, no. It's 2 &lt; 3 <i>(pause)</i> &amp; fine.

            2
            00:00:03.315 --> 00:00:06.300
            <v Ben><i>(nods)</i> I see_it. Then we go on --&gt; there. (code)

            3
            00:00:06.650 --> 00:00:07.550
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
                {"speaker": "Ada", "startTime": 0.000, "endTime": 2.965, "body": "No, no. It's 2 \\u003c 3 & fine."},
                {"speaker": "Ben", "startTime": 3.315, "endTime": 6.300, "body": "I see_it. Then we go on --\\u003e there. (code)"},
                {"speaker": "Ada", "startTime": 6.650, "endTime": 7.550, "body": "Good..."}
              ]
            }
            """);
    }

    @Test
    void fountain_is_a_screenplay() {
        assertThat(course().read("talk.fountain")).isEqualTo("""
            Title: A "talk" & more

            .First things

            ADA
            (laughs)
            No, no. It's 2 < 3 (pause) & fine.

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
            [S2] I see_it. Then we go on --> there. (code)
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
                        "-- lessons/talk.dialog.md --\n"
                                + "P1: See [the segments](talk.json).\n"
                                + "P2: Yes.\n"
                                + "-- lessons/talk.json --\n"
                                + "{}\n")
                .build();
        assertThat(course.problems())
                .containsExactly("lessons/talk.dialog.md:1:9: error: lessons/talk.json and lessons/talk.dialog.md both"
                        + " become talk.json (rename one of them)");
    }

    @Test
    void times_that_a_script_gives_are_kept_and_only_the_others_estimated() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/talk.dialog.txt --
            WEBVTT

            00:00:01.000 --> 00:00:04.500
            <v Ada>Good morning, and welcome.

            00:00:05.200 --> 00:00:08.000
            <v Ada>Today we talk about quorums.

            00:00:09.000 --> 00:00:11.000
            <v Ben>Why three?
            <v Ada>Two fail.

            00:01:20.000 --> 00:01:25.000
            <v Ben>I see.
            -- lessons/lines.dialog.txt --
            [0:10 - 0:12] Ada: Hello there.
            [0:13] and good morning.
            Ben: No time here.
            [0:20] Ada: The end.
            -- lessons/spoken.dialog.txt --
            {"segments": [
            {"speaker": "Ada", "start": 61.5, "end": 64.25, "text": "One."},
            {"speaker": "Ben", "start": 65, "end": 70, "text": "Two."}]}
            """).build();
        assertThat(times(course.read("talk.vtt")))
                .containsExactly(
                        "00:00:01.000 --> 00:00:04.500 Good morning, and welcome.",
                        "00:00:05.200 --> 00:00:08.000 Today we talk about quorums.",
                        "00:00:09.000 --> 00:00:10.027 Why three?",
                        "00:00:10.027 --> 00:00:11.000 Two fail.",
                        "00:01:20.000 --> 00:01:25.000 I see.");
        assertThat(times(course.read("lines.vtt")))
                .containsExactly(
                        "00:00:10.000 --> 00:00:12.000 Hello there.",
                        "00:00:13.000 --> 00:00:16.864 and good morning.",
                        "00:00:16.864 --> 00:00:20.000 No time here.",
                        "00:00:20.000 --> 00:00:20.900 The end.");
        assertThat(course.read("spoken.json"))
                .contains("\"startTime\": 61.500, \"endTime\": 64.250", "\"startTime\": 65.000, \"endTime\": 70.000");
        assertThat(course.read("lines.txt")).contains("\n[00:10] Ada: Hello there.", "\nBen: No time", "\n[00:20] Ada");
    }

    @Test
    void each_time_of_a_caption_is_kept_whatever_its_words_are() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/talk.dialog.txt --
            WEBVTT

            00:00:01.000 --> 00:00:02.000
            <v Ada>½

            00:00:03.000 --> 00:00:04.000
            <v Ada><T> & co.

            00:00:05.000 --> 00:00:06.000
            <v Ada>© five

            00:00:07.000 --> 00:00:08.000
            <v Ada>!

            00:00:09.000 --> 00:00:10.000
            <v Ada>The end.

            00:00:11.000 --> 00:00:12.000
            <v Ben>I see.
            """).build();
        assertThat(times(course.read("talk.vtt")))
                .containsExactly(
                        "00:00:01.000 --> 00:00:02.000 ½",
                        "00:00:03.000 --> 00:00:04.000 &lt;T&gt; &amp; co.",
                        "00:00:05.000 --> 00:00:06.000 © five",
                        "00:00:07.000 --> 00:00:08.000 !",
                        "00:00:09.000 --> 00:00:10.000 The end.",
                        "00:00:11.000 --> 00:00:12.000 I see.");
    }

    @Test
    void a_compound_takes_as_long_as_its_syllables() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/talk.dialog.md --\n"
                                + "P1: Datenschutzgrundverordnungskonformitätsprüfung.\n"
                                + "P2: Wir sind da.\n")
                .build();
        assertThat(times(course.read("talk.vtt"))).first().asString().startsWith("00:00:00.000 --> 00:00:03.380");
    }

    @Test
    void a_screenplay_has_scenes_and_no_marks_that_mean_something_else() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/talk.dialog.md --
            ---
            cast: {Ada: Ada, I: Int. Ltd}
            ---
            ## In the lab

            Ada: (nods) About

            ~5 percent /* sure */ *really*.

            I: So (pause) what?

            -> Ask again

            Ada: Yes.

            ---

            I: The end.
            """).build();
        String screenplay = course.read("talk.fountain");
        assertThat(screenplay)
                .contains(
                        "\n.In the lab\n",
                        "\n\\~5 percent /\\* sure \\*/ really.",
                        "\n@Int. Ltd\n",
                        "\n-> Ask again\n");
        Dialog again = ScriptParser.parse(screenplay, List.of(), "talk.fountain", 1, new Diagnostics());
        assertThat(again.parts().stream().map(part -> part.getClass().getSimpleName()))
                .containsExactly("Beat", "Turn", "Turn", "Choice", "Turn", "Beat", "Turn");
    }

    private static List<String> times(String vtt) {
        return Stream.of(vtt.split("\n\n"))
                .filter(cue -> cue.contains("-->"))
                .map(cue -> cue.substring(cue.indexOf('\n') + 1).strip().replaceFirst("\n<v [^>]*>", " "))
                .toList();
    }

    @Test
    void a_voice_hears_of_what_can_only_be_looked_at() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/talk.dialog.md --
            Ada: We need

            - a log
            - three voters!

            $$
            \\frac{n}{2} + 1
            $$

            and $x = \\frac{1}{2}$, so $n = 5$.

            Ben: Like this:

            ```java
            int votes = 3;
            ```

            | a | b |
            |---|---|
            | 1 | 2 |
            """).build();
        assertThat(course.read("talk.speech.txt")).isEqualTo("""
            [S1] We need a log. three voters! (formula) and (formula), so n = 5.
            [S2] Like this: (code) (table)
            """);
    }
}
