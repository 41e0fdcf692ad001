package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.meta;
import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.read;
import static dev.courseware.parse.dialog.Scripts.reports;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapesTest {
    @Test
    void streams_change_the_speaker_anywhere_in_a_line() {
        assertThat(parts("[S1] Dia is open. [S2] You get control. [S1] Wow. (laughs)"))
                .containsExactly("S1: Dia is open.", "S2: You get control.", "S1: Wow. {laughs}");
        assertThat(parts("[Speaker 1] Hi\nthere.\n\n[Speaker 2] Yo [note] (sighs)"))
                .containsExactly("Speaker 1: Hi/there.", "Speaker 2: Yo [note] {sighs}");
    }

    @Test
    void streams_of_language_models_name_roles_and_numbers() {
        assertThat(parts("<|speaker:0|>Hello<|speaker:1|>Hi..."))
                .containsExactly("Speaker 0: Hello", "Speaker 1: Hi... ~trailing");
        assertThat(parts("<|im_start|>user\nHow?<|im_end|>\n<|im_start|>assistant\nSo:\n\n- a\n<|im_end|>"))
                .containsExactly("user: How?", "assistant: So://- a");
        assertThat(parts("<|start_header_id|>user<|end_header_id|>\nHow?<|eot_id|><|assistant|>So."))
                .containsExactly("user: How?", "assistant: So.");
    }

    @Test
    void tags_name_the_speaker_and_lose_the_quotes_around_the_speech() {
        assertThat(parts("<Person1> \"Hi.\" </Person1><Person2> Yo. </Person2>"))
                .containsExactly("Person1: Hi.", "Person2: Yo.");
        assertThat(parts("<Person1>“Hi.”</Person1>\n<Person2>\"A\" and \"B\"</Person2>"))
                .containsExactly("Person1: Hi.", "Person2: \"A\" and \"B\"");
        assertThat(parts("<dialogue>\n"
                        + "<turn speaker=\"Alice\">a < b</turn>\n"
                        + "<turn speaker='Dr. Lee'>c</turn>\n"
                        + "</dialogue>"))
                .containsExactly("Alice: a < b", "Dr. Lee: c");
        assertThat(reports("<Person1>Hi.</Person1>\n<Person2>Yo.</Person2>")).isEmpty();
    }

    @Test
    void slips_in_tags_are_understood_and_reported() {
        assertThat(parts("<Person1>a <Person2>b</Person2>")).containsExactly("Person1: a", "Person2: b");
        assertThat(reports("<Person1>a <Person2>b</Person2>"))
                .containsExactly("1:12 warning «<Person1>» is not closed before «<Person2>»");
        assertThat(parts("<Person1>a</Person2>\n<Person2>b</Person2>")).containsExactly("Person1: a", "Person2: b");
        assertThat(reports("<Person1>a</Person2>\n<Person2>b</Person2>"))
                .containsExactly("1:11 warning found «</Person2>» where «</Person1>» is expected");
        assertThat(parts("<Person1>a<Person1>\n<Person2>b</Person2>")).containsExactly("Person1: a", "Person2: b");
        assertThat(reports("<Person1>a<Person1>\n<Person2>b</Person2>"))
                .containsExactly("1:11 warning «<Person1>» is read as the end tag «</Person1>»");
        assertThat(reports("<Person1>a</Person1></Person1><Person2>b"))
                .containsExactly(
                        "1:21 warning «</Person1>» closes a tag that was never opened",
                        "1:31 warning «<Person2>» is never closed");
    }

    @Test
    void chat_logs_mark_speakers_with_tags_that_nothing_closes() {
        assertThat(parts("[10:15] <alice> hi <b>bob</b>\n[10:16] <bob> hi\nthere\n[10:17] <alice> bye"))
                .containsExactly("alice @10:15: hi <b>bob</b>", "bob @10:16: hi/there", "alice @10:17: bye");
        assertThat(reports("<alice> hi\n<bob> hi\n<alice> bye")).isEmpty();
    }

    @Test
    void json_is_a_list_of_speakers_and_texts() {
        assertThat(parts("[{\"speaker\": \"Alice\", \"text\": \"(smiling) Hi.\"},\n"
                        + " {\"speaker\": \"Bob\", \"dialogue\": \"a \\\"b\\\"\\n"
                        + "\\n"
                        + "- c\\u2026\"}]"))
                .containsExactly("Alice {smiling}: Hi.", "Bob: a \"b\"//- c… ~trailing");
        assertThat(parts("{\"transcript\":"
                        + " [{\"role\":\"user\",\"content\":\"x\"},{\"role\":\"assistant\",\"content\":\"y\"}]}"))
                .containsExactly("user: x", "assistant: y");
        assertThat(parts("{\"segments\": [{\"speaker\":\"SPEAKER_00\",\"start\":0.5,\"text\":\""
                        + " x\"},{\"speaker\":\"SPEAKER_01\",\"start\":3723,\"text\":\" y\"}]}"))
                .containsExactly("SPEAKER_00 @00:00.5: x", "SPEAKER_01 @1:02:03: y");
        assertThat(parts("{\"speaker\":\"A\",\"text\":\"x\"}\n{\"speaker\":\"B\",\"text\":\"y\"}"))
                .containsExactly("A: x", "B: y");
        assertThat(parts("[{\"Alice\": \"x\"}, [\"Bob\", \"y\"], \"Alice: z\"]"))
                .containsExactly("Alice: x", "Bob: y", "Alice: z");
    }

    @Test
    void json_may_tell_more_than_words() {
        assertThat(parts("[{\"speaker\": \"Bob (Host)\", \"emotion\": \"Happy\", \"timestamp\": \"00:12\","
                        + " \"text\": \"x\"}, {\"type\": \"sound\", \"text\": \"a bell\"}]"))
                .containsExactly("Bob @00:12 {label happy}: x", "direction a bell");
        assertThat(read("[{\"speaker\": \"Bob (Host)\", \"text\": \"x\"}]")
                        .cast()
                        .get(0)
                        .role())
                .isEqualTo("host");
        assertThat(meta("{\"title\": \"Caches\", \"dialogue\": [{\"speaker\":\"A\",\"text\":\"x\"}]}"))
                .containsExactly("Title=Caches");
        assertThat(parts("Sure! Here is the JSON:\n\n"
                        + "[\n"
                        + "  {\"speaker\": \"A\", \"text\": \"x\"},\n"
                        + "  {\"speaker\": \"B\", \"text\": \"y\"}\n"
                        + "]\n\n"
                        + "I hope this helps!"))
                .containsExactly("A: x", "B: y");
    }

    @Test
    void malformed_json_is_an_error_at_its_place_and_keeps_what_was_read() {
        assertThat(parts("[{\"speaker\":\"A\",\"text\":\"x\"},\n {\"speaker\":\"B\",\"text\":\"y\" \"z\"}]"))
                .containsExactly("A: x", "B: y", "aside \"z\"}]");
        assertThat(reports("[{\"speaker\":\"A\",\"text\":\"x\"},\n {\"speaker\":\"B\",\"text\":\"y\" \"z\"}]"))
                .containsExactly("2:28 error this JSON can't be read: a comma is missing before this");
        assertThat(reports("[{\"speaker\":\"A\",\"text\":\"x\"},{\"speaker\":\"B\",\"text\":\"y"))
                .contains("1:51 error this JSON can't be read: this text has no double quote at its end");
        assertThat(reports("[{\"speaker\":\"A\",\"text\":\"x\"},{\"speaker\":\"B\",\"text\":\"y\"}\n"))
                .containsExactly("1:55 error this JSON can't be read: what opens on line 1" + " is never closed");
        assertThat(reports("[{\"speaker\":\"A\",\"text\":\"\\q\"}]"))
                .contains("1:25 error this JSON can't be read: «\\q» is not a JSON escape");
        assertThat(reports("[{\"speaker\":\"A\",\"text\":'x'}]"))
                .contains("1:24 error this JSON can't be read: «'» is not a JSON value");
        assertThat(reports("[{speaker:\"A\"}]")).isNotEmpty();
    }

    @Test
    void json_nested_too_deep_is_an_error_and_no_overflow() {
        assertThat(reports("[{\"a\":".repeat(32))).noneMatch(report -> report.contains("more than 64"));
        assertThat(reports("[{\"a\":".repeat(33)))
                .anyMatch(report -> report.startsWith("1:193 error") && report.contains("more than 64"));
    }

    @Test
    void headings_or_bold_lines_may_name_the_speaker() {
        assertThat(parts("#### Speaker 1\n"
                        + "Hello.\n\n"
                        + "More.\n\n"
                        + "#### Speaker 2 (laughing)\n"
                        + "Hi!\n\n"
                        + "## Part 2\n\n"
                        + "#### Speaker 1\n"
                        + "ok"))
                .containsExactly(
                        "Speaker 1: Hello.//More.", "Speaker 2 {label laughing}: Hi!", "beat Part 2", "Speaker 1: ok");
        assertThat(parts("**Alice**\nHi\n\n**Bob:**\nYo\n\n**Alice**\nBye"))
                .containsExactly("Alice: Hi", "Bob: Yo", "Alice: Bye");
        assertThat(parts("### Alice\nHi\n\nBob: Yo\n\n### Bob\nwell\n\n### Alice\nBye"))
                .containsExactly("Alice: Hi", "Bob: Yo", "Bob: well", "Alice: Bye");
    }

    @Test
    void headings_of_an_ordinary_script_are_beats_even_if_they_recur() {
        assertThat(parts("## Recap\nP1: a\nP2: b\n## Recap\nP1: c"))
                .containsExactly("beat Recap", "P1: a", "P2: b", "beat Recap", "P1: c");
    }

    @Test
    void recorders_write_name_and_stamp_above_the_text() {
        assertThat(parts("Alice Smith  0:02\n"
                        + "Hello everyone.\n"
                        + "Meet me at 10:30\n\n"
                        + "Bob  0:10  \n"
                        + "Hi.\n\n"
                        + "Alice Smith  1:00:12\n"
                        + "Bye\n\n"
                        + "Transcribed by https://otter.ai"))
                .containsExactly(
                        "Alice Smith @0:02: Hello everyone./Meet me at 10:30",
                        "Bob @0:10: Hi.",
                        "Alice Smith @1:00:12: Bye");
        assertThat(parts("00:02 Alice\nHello.\n\n00:10 Bob\nHi.\n\n00:12 Alice\nBye"))
                .containsExactly("Alice @00:02: Hello.", "Bob @00:10: Hi.", "Alice @00:12: Bye");
        assertThat(parts("**Alice** (00:02)\nHello.\n\n**Bob** (00:10)\nHi."))
                .containsExactly("Alice @00:02: Hello.", "Bob @00:10: Hi.");
        assertThat(parts("[Alice Smith] 10:02:33\n"
                        + "Hello.\n\n"
                        + "[Bob] 10:02:40\n"
                        + "Hi.\n\n"
                        + "[Bob] 10:02:41\n"
                        + "Ho.\n\n"
                        + "[Alice Smith] 10:02:42\n"
                        + "Ha."))
                .containsExactly(
                        "Alice Smith @10:02:33: Hello.",
                        "Bob @10:02:40: Hi.",
                        "Bob @10:02:41: Ho.",
                        "Alice Smith @10:02:42: Ha.");
    }

    @Test
    void web_vtt_has_voices_notes_and_captions_of_one_turn() {
        String vtt = """
            WEBVTT - a talk
            Kind: captions

            NOTE made by hand

            intro
            00:00:00.000 --> 00:00:02.000 align:left
            <v Alice>Hello &amp; welcome</v>

            00:02.000 --> 00:04.000
            <v Alice>to the <i>show</i>.</v>

            00:04.000 --> 00:05.000
            <v.loud Bob Jones>(laughs) Hi</v>
            <v Alice>Hm?

            00:05.000 --> 00:06.000
            [Music]

            STYLE
            ::cue { color: red }

            00:06.000 --> 00:07.000
            Bob Jones: bye
            """;
        assertThat(parts(vtt))
                .containsExactly(
                        "aside made by hand",
                        "Alice @00:00:00.000: Hello & welcome/to the show.",
                        "Bob Jones @00:04.000 {laughs}: Hi",
                        "Alice @00:04.000: Hm?",
                        "direction Music",
                        "Bob Jones @00:06.000: bye");
        assertThat(reports(vtt)).isEmpty();
    }

    @Test
    void sub_rip_has_labels_in_its_captions() {
        String srt = "1\n"
                + "00:00:00,000 --> 00:00:02,000\n"
                + "Alice: Hello\n\n"
                + "2\n"
                + "00:00:02,000 --> 00:00:04,000\n"
                + "and <i>welcome</i>.\n\n"
                + "3\n"
                + "00:00:04,000 --> 00:00:05,000\n"
                + "Bob: Hi\n"
                + "Alice: Ho\n";
        assertThat(parts(srt))
                .containsExactly(
                        "Alice @00:00:00,000: Hello/and welcome.", "Bob @00:00:04,000: Hi", "Alice @00:00:04,000: Ho");
        assertThat(reports(srt)).isEmpty();
    }

    @Test
    void captions_that_cant_be_read_are_errors_and_keep_their_words() {
        assertThat(parts("WEBVTT\n\n00:01.000 --> later\n<v A>x\n\n<v B>y\n")).containsExactly("A: x", "B: y");
        assertThat(reports("WEBVTT\n\n00:01.000 --> later\n<v A>x\n\n<v B>y\n"))
                .containsExactly(
                        "3:1 error this caption's time can't be read: «00:01.000 --> later»",
                        "6:1 error found «<v B>y» where the time of a caption is expected");
        assertThat(reports("1\n00:01.000 --> 00:02.000\nA: x\n\n2\n00:0x --> 00:02.000\nB: y\n"))
                .containsExactly("6:1 error this caption's time can't be read: «00:0x --> 00:02.000»");
    }

    @Test
    void fountain_has_characters_parentheticals_and_action() {
        assertThat(parts("Title: The Cache\n"
                        + "Author: Ann\n\n"
                        + "INT. OFFICE - DAY\n\n"
                        + "Two desks.\n"
                        + "It rains.\n\n"
                        + "ALICE\n"
                        + "(quietly)\n"
                        + "Hello there.\n\n"
                        + "BOB (V.O.)\n"
                        + "Hi...\n\n"
                        + "Bob leaves.\n\n"
                        + "CUT TO:\n\n"
                        + ".THE ROOF\n\n"
                        + "@McLee\n"
                        + "Ho.\n\n"
                        + "ALICE (CONT'D)\n"
                        + "Bye."))
                .containsExactly(
                        "beat INT. OFFICE - DAY",
                        "direction Two desks. It rains.",
                        "ALICE {quietly}: Hello there.",
                        "BOB {label V.O.}: Hi... ~trailing",
                        "direction Bob leaves.",
                        "direction CUT TO:",
                        "beat THE ROOF",
                        "McLee: Ho.",
                        "ALICE: Bye.");
        assertThat(meta("Title: The Cache\nAuthor: Ann\n\nALICE\nHi\n\nBOB\nHo\n\nALICE\nHa\n\nBOB\nHm"))
                .containsExactly("Title=The Cache", "Author=Ann");
    }

    @Test
    void a_script_inside_a_code_fence_is_unwrapped() {
        assertThat(parts("Sure! Here it is:\n\n```\nP1: a\nP2: b\n```\n\nI hope this helps!"))
                .containsExactly("P1: a", "P2: b");
        assertThat(parts("```text\nAlice: a\nBob: b\n```")).containsExactly("Alice: a", "Bob: b");
        assertThat(parts("```text\nAlice: a\nBob: b")).containsExactly("Alice: a", "Bob: b");
        assertThat(parts("Here you go:\n"
                        + "```json\n"
                        + "[{\"speaker\": \"A\", \"text\": \"x\"}, {\"speaker\": \"B\", \"text\":"
                        + " \"y\"}]\n"
                        + "```"))
                .containsExactly("A: x", "B: y");
        assertThat(parts("Alice: see\n```\nP1: a\nP2: b\n```\nBob: ok"))
                .containsExactly("Alice: see/```/P1: a/P2: b/```", "Bob: ok");
        assertThat(parts("```\nP1: a\n```")).containsExactly("aside ```/P1: a/```");
    }

    @Test
    void a_script_inside_a_block_quote_is_unwrapped() {
        assertThat(parts("Here is the dialog:\n\n> **Alice:** a\n>\n> **Bob:** b\n>\n> more"))
                .containsExactly("Alice: a", "Bob: b//more");
    }

    @Test
    void a_script_that_lost_its_line_ends_is_cut_at_its_labels() {
        assertThat(parts("A: Hello there. B: Hi! A: How are you? (laughs) B: Fine."))
                .containsExactly("A: Hello there.", "B: Hi!", "A: How are you? {laughs}", "B: Fine.");
        assertThat(parts("**Alice:** Hello **Bob:** Hi! **Alice:** Bye"))
                .containsExactly("Alice: Hello", "Bob: Hi!", "Alice: Bye");
        assertThat(parts("P1: She said so. P2: no.\nP2: b\nP1: c"))
                .as("somebody who opens other lines answers on this one")
                .containsExactly("P1: She said so.", "P2: no.", "P2: b", "P1: c");
    }

    @Test
    void a_script_of_two_shapes_is_read_in_its_main_one_with_a_warning() {
        String mixed = "P1: a\nP2: b\n<Person1>x</Person1>\n<Person2>y</Person2>\nP1: c\nP2: d";
        assertThat(parts(mixed))
                .containsExactly("P1: a", "P2: b/<Person1>x</Person1>/<Person2>y</Person2>", "P1: c", "P2: d");
        assertThat(reports(mixed))
                .containsExactly(
                        "3:1 warning this script mixes labelled lines and speaker tags; it is read as labelled lines");
    }

    @Test
    void screenplays_show_what_is_sung_and_centred_and_not_what_is_put_aside() {
        String screenplay = "ALICE\n"
                + "~La la *la*\n"
                + "and on\n\n"
                + "BOB\n"
                + "Hm. /* cut\n"
                + "this */ Good.\n\n"
                + "> CUT TO:\n\n"
                + "ALICE\n"
                + "Bye.\n\n"
                + "> THE END <\n";
        assertThat(parts(screenplay))
                .containsExactly(
                        "ALICE: La la *la*/and on",
                        "BOB: Hm. / Good.",
                        "direction CUT TO:",
                        "ALICE: Bye.",
                        "direction THE END");
        assertThat(reports(screenplay)).containsExactly("6:5 info the text between «/*» and «*/» is left out");
    }
}
