package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.reports;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionsTest {
    @Test
    void automatic_captions_say_each_word_once() {
        String vtt = """
            WEBVTT
            Kind: captions
            Language: en

            00:00:00.160 --> 00:00:02.389 align:start position:0%
            \s
            Ada:<00:00:00.300><c> hello</c><00:00:00.640><c> and</c>

            00:00:02.389 --> 00:00:02.399 align:start position:0%
            Ada: hello and
            \s

            00:00:02.399 --> 00:00:04.550 align:start position:0%
            Ada: hello and
            welcome<00:00:02.560><c> to</c><00:00:02.720><c> you</c>

            00:00:04.550 --> 00:00:04.560 align:start position:0%
            welcome to you
            \s

            00:00:04.560 --> 00:00:06.000 align:start position:0%
            welcome to you
            Ben:<00:00:05.000><c> no</c><00:00:05.300><c> no</c>
            """;
        assertThat(parts(vtt))
                .containsExactly("Ada @00:00:00.160: hello and/welcome to you", "Ben @00:00:04.560: no no");
        assertThat(reports(vtt)).noneMatch(report -> report.contains("error"));
    }

    @Test
    void captions_that_grow_word_by_word_say_each_word_once() {
        String srt = caption(1, "Ada: so")
                + caption(2, "Ada: so here")
                + caption(3, "Ada: so here we go")
                + caption(4, "here we go\nBen: yes")
                + caption(5, "Ben: yes\nyes yes");
        assertThat(parts(srt)).containsExactly("Ada @00:01: so/here/we go", "Ben @00:04: yes/yes yes");
    }

    @Test
    void people_who_say_the_same_again_are_heard_again() {
        assertThat(parts(caption(1, "Ada: No.")
                        + caption(2, "No.")
                        + caption(3, "Ben: Why not?")
                        + caption(4, "Ada: No.")))
                .containsExactly("Ada @00:01: No./No.", "Ben @00:03: Why not?", "Ada @00:04: No.");
    }

    @Test
    void captions_without_any_name_are_said_by_somebody() {
        String vtt = "WEBVTT\n\n" + caption(1, "One.") + caption(2, "Two.");
        assertThat(parts(vtt)).containsExactly("Speaker 1 @00:01: One./Two.");
        assertThat(reports(vtt))
                .contains("4:1 info these captions name no speaker, so they are read as the words of one")
                .noneMatch(report -> report.contains("error"));
    }

    @Test
    void live_captions_mark_who_speaks_with_two_chevrons() {
        String vtt = "WEBVTT\n\n"
                + caption(1, ">> JUDGE SMITH: Good morning.")
                + caption(2, "Be seated.\n&gt;&gt; MR. LEE: Thank you.")
                + caption(3, ">> JUDGE SMITH: So 4 >> 1?\n>> Yes. >> Good.");
        assertThat(parts(vtt))
                .containsExactly(
                        "JUDGE SMITH @00:01: Good morning./Be seated.",
                        "MR. LEE @00:02: Thank you.",
                        "JUDGE SMITH @00:03: So 4 >> 1?",
                        "MR. LEE @00:03: Yes.",
                        "JUDGE SMITH @00:03: Good.");
        assertThat(reports(vtt))
                .containsExactly("12:4 info this turn names no speaker, so two speakers are assumed to take turns");
    }

    @Test
    void dashes_in_one_caption_are_two_people() {
        assertThat(parts(caption(1, "- What is a node?\n- A machine.")
                        + caption(2, "-And a log?\n-More than one,\nI hope.")))
                .containsExactly(
                        "Speaker 1 @00:01: What is a node?",
                        "Speaker 2 @00:01: A machine.",
                        "Speaker 1 @00:02: And a log?",
                        "Speaker 2 @00:02: More than one,/I hope.");
        assertThat(parts(caption(1, "- ADA: What?\n- BEN: That.") + caption(2, "BEN: You need:\n- a log\n- a leader")))
                .containsExactly("ADA @00:01: What?", "BEN @00:01: That./You need:/\\- a log/\\- a leader");
    }

    @Test
    void a_dash_without_a_name_is_somebody_else_than_who_is_named_beside_it() {
        assertThat(parts(caption(1, "ADA: What?") + caption(2, "BEN: That.") + caption(3, "- Why?\n- ADA: Yes, why?")))
                .containsExactly("ADA @00:01: What?", "BEN @00:02: That.", "BEN @00:03: Why?", "ADA @00:03: Yes, why?");
    }

    @Test
    void captions_keep_both_of_their_times() {
        assertThat(Scripts.read(caption(1, "Ada: One.") + caption(3, "And two."))
                        .turns()
                        .get(0)
                        .spans())
                .extracting(span ->
                        span.offset() + " " + span.start() + " " + span.end().getAsLong())
                .containsExactly("0 1000 2000", "5 3000 4000");
    }

    private static String caption(int second, String words) {
        return "00:0" + second + " --> 00:0" + (second + 1) + "\n" + words + "\n\n";
    }

    @Test
    void music_is_nobody_s_speech() {
        assertThat(Scripts.parts("""
            1
            00:00:01,000 --> 00:00:03,000
            <i>♪ soft music ♪</i>

            2
            00:00:03,000 --> 00:00:05,000
            Ann: Hello there.

            3
            00:00:05,000 --> 00:00:07,000
            ♪ We all live
            in a house & sing ♪

            4
            00:00:07,000 --> 00:00:09,000
            ♪♪

            5
            00:00:09,000 --> 00:00:11,000
            Bob: ♪ Happy birthday ♪ to you.
            """))
                .containsExactly(
                        "direction ♪ soft music ♪",
                        "Ann @00:00:03,000: Hello there.",
                        "direction ♪ We all live in a house & sing ♪",
                        "direction ♪♪",
                        "Bob @00:00:09,000: ♪ Happy birthday ♪ to you.");
    }
}
