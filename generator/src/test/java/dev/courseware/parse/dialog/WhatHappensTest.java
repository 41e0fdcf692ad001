package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.reports;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What happens between two turns isn't said by whoever spoke before. */
class WhatHappensTest {
    @Test
    void an_item_in_italics_among_items_is_said_by_nobody() {
        assertThat(parts("- Ann: Hello.\n- Omar: Hi.\n- *Omar looks away.*\n- Ann: So?\n- Omar: A heap."))
                .containsExactly("Ann: Hello.", "Omar: Hi.", "direction Omar looks away.", "Ann: So?", "Omar: A heap.");
        assertThat(parts("Ann: Two:\n- *One.*\n- Two.\nBen: So.\nAnn: Yes.\nBen: Ok."))
                .startsWith("Ann: Two:/- *One.*/- Two.");
    }

    @Test
    void a_sentence_in_italics_between_two_turns_is_said_by_nobody_in_any_language() {
        assertThat(parts("Anna: Cześć.\nJan: Hej.\n*Cisza.*\nAnna: I co?\nJan: Stos."))
                .containsExactly("Anna: Cześć.", "Jan: Hej.", "direction Cisza.", "Anna: I co?", "Jan: Stos.");
        assertThat(parts("Ann: I said\n*never ever.*\nBen: So.\nAnn: Yes.\nBen: Ok."))
                .startsWith("Ann: I said/*never ever.*");
    }

    @Test
    void a_picture_of_a_comic_has_a_heading_and_what_is_seen() {
        assertThat(
                        parts(
                                "Panel 1\nA lab.\n\nANN: Hello.\nBEN: Hi.\n\nPanel 2\nClose on Ann.\n\nANN: What?\nBEN: A heap."))
                .containsExactly(
                        "beat Panel 1",
                        "aside A lab.",
                        "ANN: Hello.",
                        "BEN: Hi.",
                        "beat Panel 2",
                        "aside Close on Ann.",
                        "ANN: What?",
                        "BEN: A heap.");
    }

    @Test
    void a_direction_among_objects_is_no_speaker() {
        String[] all = {"Ann: Hello.", "direction She waits.", "Ben: Hi."};
        assertThat(parts("[{\"speaker\":\"Ann\",\"text\":\"Hello.\"},{\"direction\":\"She waits.\"},"
                        + "{\"speaker\":\"Ben\",\"text\":\"Hi.\"}]"))
                .containsExactly(all);
        assertThat(parts("- speaker: Ann\n  text: Hello.\n- direction: She waits.\n- speaker: Ben\n  text: Hi."))
                .containsExactly(all);
    }

    @Test
    void a_time_behind_a_stroke_is_not_spoken() {
        assertThat(parts("Ann | 00:01\nHello there.\n\nBen | 00:04\nHi.\n\nAnn | 00:09\nWhat is a heap?"))
                .containsExactly("Ann @00:01: Hello there.", "Ben @00:04: Hi.", "Ann @00:09: What is a heap?");
    }

    @Test
    void a_sentence_about_a_speaker_alone_between_two_turns_is_told_by_nobody() {
        String script = "Ann: Hello.\nBen: Hi.\n\nAnn steps out.\n\nBen: She left.\nAnn: I am back.";
        assertThat(parts(script))
                .containsExactly(
                        "Ann: Hello.", "Ben: Hi.", "direction Ann steps out.", "Ben: She left.", "Ann: I am back.");
        assertThat(reports(script))
                .containsExactly("4:1 info «Ann steps out.», alone between two turns, is read as what happens there");
        assertThat(reports("Анна: Да.\nИван: Нет.\n\nАнна встаёт.\n\nИван: Куда?\nАнна: Туда."))
                .containsExactly(
                        "4:1 info «Анна встаёт.», alone between two turns, is read as said by whoever speaks above");
        assertThat(parts("Ann: Hello.\n\nMore.\n\nBen: Hi.\n\nAnn steps out.\n\nBen: She left.\nAnn: So."))
                .contains("Ben: Hi.//Ann steps out.");
    }

    @Test
    void what_a_recorder_tells_right_below_a_turn_is_said_by_nobody() {
        String script =
                "Ann Lee   0:03\nHello.\nJo Park started transcription\nBen left the meeting\n\nBen Roy   0:09\nHi.\n"
                        + "Ann left the meeting\nAnn Lee   0:12\nSo?\nJo Park stopped transcription";
        assertThat(parts(script))
                .containsExactly(
                        "Ann Lee @0:03: Hello.",
                        "direction Jo Park started transcription",
                        "direction Ben left the meeting",
                        "Ben Roy @0:09: Hi.",
                        "direction Ann left the meeting",
                        "Ann Lee @0:12: So?",
                        "direction Jo Park stopped transcription");
        assertThat(
                        parts(
                                "Ann: It was late.\nI left the meeting\nBen: So?\nAnn: Then.\nMy boss left the meeting\nBen: Ok."))
                .containsExactly(
                        "Ann: It was late./I left the meeting",
                        "Ben: So?",
                        "Ann: Then./My boss left the meeting",
                        "Ben: Ok.");
        assertThat(
                        parts(
                                "Ann: It was when\nJo Park left the meeting\nBen: So?\nAnn: Yes.\nJo left the meeting\nand said\nBen: Ok."))
                .containsExactly(
                        "Ann: It was when/Jo Park left the meeting",
                        "Ben: So?",
                        "Ann: Yes./Jo left the meeting/and said",
                        "Ben: Ok.");
    }

    @Test
    void what_a_recorder_would_tell_is_said_behind_a_backslash() {
        String script = "Ann: Late.\n\\Jo Park left the meeting\nBen: Ok.\nAnn: So.";
        assertThat(parts(script)).startsWith("Ann: Late./Jo Park left the meeting", "Ben: Ok.");
        assertThat(parts(ScriptWriter.write(Scripts.read(script))))
                .startsWith("Ann: Late./Jo Park left the meeting", "Ben: Ok.");
    }

    @Test
    void the_time_at_which_a_meeting_begins_or_ends_is_said_by_nobody() {
        String turns = "Ann: Hello.\nBen: Hi.\nAnn: So?\nBen: A heap.";
        String[] all = {
            "direction START 1:00 P.M.",
            "Ann: Hello.",
            "Ben: Hi.",
            "Ann: So?",
            "Ben: A heap.",
            "direction END 2:14 P.M."
        };
        assertThat(parts("START 1:00 P.M.\n\n" + turns + "\n\nEND 2:14 P.M.")).containsExactly(all);
        assertThat(parts("START 1:00 P.M.\n" + turns + "\nEND 2:14 P.M.\n")).containsExactly(all);
        assertThat(parts(turns + "\nEnd 2:14 it says.\nAnn: Oh.")).contains("Ben: A heap./End 2:14 it says.");
    }
}
