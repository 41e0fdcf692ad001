package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.reports;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Scripts as people type them who never heard of a format: who says what is as plain as in a tidy one. */
class ClumsyScriptsTest {
    @Test
    void a_typed_screenplay_has_its_names_in_the_middle_of_the_page() {
        String script = """
            INT. SERVER ROOM - NIGHT

            Racks hum.

                                DEV
                      Is it the disk again?

                                MARA
                           (without looking up)
                      It's never the disk. It's the
                      queue behind the disk.

            Dev puts two cups down.

                                DEV (CONT'D)
                      So buy a faster one.
            """;
        assertThat(parts(script))
                .containsExactly(
                        "beat INT. SERVER ROOM - NIGHT",
                        "direction Racks hum.",
                        "DEV: Is it the disk again?",
                        "MARA {without looking up}: It's never the disk. It's the/queue behind the disk.",
                        "direction Dev puts two cups down.",
                        "DEV: So buy a faster one.");
    }

    @Test
    void indented_code_below_a_turn_stays_code() {
        assertThat(parts("Ann: Two commands:\n\n    BEGIN\n    x\n\n    COMMIT\n    y\n\nBob: I see."))
                .containsExactly("Ann: Two commands://    BEGIN/    x//    COMMIT/    y", "Bob: I see.");
    }

    @Test
    void a_chat_has_names_in_small_letters_beside_others() {
        String script = "priya  9:02 AM\nwhy does it lag?\n\ntomás  9:04 AM\nwhich one?\n\npriya  9:04 AM\neu-2\n\n"
                + "Lena (SRE)  9:07 AM\nThat's on disks.\n\ntomás  9:08 AM\nyes";
        assertThat(parts(script))
                .containsExactly(
                        "priya @9:02 AM: why does it lag?",
                        "tomás @9:04 AM: which one?",
                        "priya @9:04 AM: eu-2",
                        "Lena @9:07 AM: That's on disks.",
                        "tomás @9:08 AM: yes");
    }

    @Test
    void a_word_and_a_time_that_come_once_in_a_chat_are_no_name() {
        assertThat(parts("Ann  9:02\nWhen?\n\nBob  9:04\nEither\n\nnoon 12:00\n\nor later.\n\nAnn  9:05\nFine."))
                .hasSize(3);
    }

    @Test
    void a_caption_may_have_a_dash_before_a_single_label() {
        String script = "1\n00:00:00,500 --> 00:00:03,200\n[upbeat music]\n- HOST: Welcome back.\n\n"
                + "2\n00:00:03,400 --> 00:00:06,900\n- GUEST: Good to be here.\n\n"
                + "3\n00:00:07,000 --> 00:00:09,000\nHOST: Clocks.\n\n4\n00:00:09,500 --> 00:00:10,000\nGUEST: Yes.\n";
        assertThat(parts(script).stream().map(part -> part.replaceAll(" @[^ ]+:(?= )", ":")))
                .endsWith("HOST: Welcome back.", "GUEST: Good to be here.", "HOST: Clocks.", "GUEST: Yes.");
    }

    @Test
    void names_in_bold_may_be_set_off_by_dashes_beside_a_narrator_with_a_colon() {
        String script = "**Narrator**: *Two colleagues.*\n\n**Sam** — I pressed it twice.\n\n**Ola** — Two coffees?\n\n"
                + "**Sam** *(staring)* — No. One.\n\n**Ola** – Then **pressing twice** is once.";
        assertThat(parts(script))
                .containsExactly(
                        "Narrator: *Two colleagues.*",
                        "Sam: I pressed it twice.",
                        "Ola: Two coffees?",
                        "Sam {label staring}: No. One.",
                        "Ola: Then **pressing twice** is once.");
        assertThat(reports(script)).noneMatch(report -> report.contains("mixes"));
    }

    @Test
    void bold_terms_before_dashes_are_no_speakers() {
        assertThat(
                        parts(
                                "Ann: Three words.\n\n**Node** — a machine.\n\n**Edge** — a line.\n\n**Path** — edges.\n\nBob: Fine."))
                .hasSize(2);
    }

    @Test
    void two_speak_at_once_in_plays_and_in_lists() {
        assertThat(parts("LEADER. I lead.\n\nFOLLOWER. He does.\n\nLEADER. Yes.\n\nLEADER and FOLLOWER. I lead!"))
                .endsWith("LEADER: Yes.", "LEADER and FOLLOWER: I lead!");
        assertThat(parts("1) A: Here?\n2) B: Here.\n3) A: Now?\n4) A + B: It depends!"))
                .endsWith("A: Now?", "A + B: It depends!");
    }

    @Test
    void a_full_stop_and_a_hyphen_set_names_off_as_a_dash_does() {
        assertThat(parts("PROFESORA.- ¿Qué es?\nLUIS.- Una máquina.\nPROFESORA.-¿Solo una?\nLUIS.- -5 grados."))
                .containsExactly(
                        "PROFESORA: ¿Qué es?", "LUIS: Una máquina.", "PROFESORA: ¿Solo una?", "LUIS: -5 grados.");
    }

    @Test
    void whatever_stands_between_a_time_and_a_colon_sent_a_message_of_a_chat() {
        assertThat(parts("[10:01] Ana: hi\n[10:02] Zoë: hey\n[10:03] +49 170 1234567: ok\n[10:04] the_boss: no: never"))
                .containsExactly(
                        "Ana @10:01: hi",
                        "Zoë @10:02: hey",
                        "+49 170 1234567 @10:03: ok",
                        "the_boss @10:04: no: never");
        assertThat(parts("12.03.24, 18:05 - Ana: hi\n12.03.24, 18:05 - Ben: ho\n12.03.24, 18:06 - +49 170 1: ja"))
                .last()
                .isEqualTo("+49 170 1 @12.03.24, 18:06: ja");
    }

    @Test
    void emphasis_that_a_sentence_is_about_is_no_cue() {
        assertThat(parts("Ann: Hi.\nBen: *args* is a list.\nAnn: *laughs* are free.\nBen: *laughs* yeah"))
                .containsExactly("Ann: Hi.", "Ben: *args* is a list.", "Ann: *laughs* are free.", "Ben {laughs}: yeah");
    }

    @Test
    void who_asks_in_a_court_from_an_answer_on_asks_by_name() {
        assertThat(parts("Q. Where were you?\nA. At home.\nBY MS. RAY:\nQ. Alone?\nA. Yes."))
                .containsExactly(
                        "Q: Where were you?", "A: At home.", "direction BY MS. RAY", "MS. RAY: Alone?", "A: Yes.");
    }

    @Test
    void a_list_below_words_in_bold_behind_the_last_turn_is_nobodys() {
        assertThat(parts("Ann: Bread.\nBen: Again?\n\n**Key Takeaways**\n- Bread is daily."))
                .containsExactly("Ann: Bread.", "Ben: Again?", "beat Key Takeaways", "aside - Bread is daily.");
    }

    @Test
    void a_title_that_ends_with_a_full_stop_is_part_of_the_name() {
        assertThat(parts("Dhr. van 't Hoff: Hallo.\nMw. De Vries: Hoi.\nDhr. van 't Hoff: En?\nMw. De Vries: Goed."))
                .startsWith("Dhr. van 't Hoff: Hallo.", "Mw. De Vries: Hoi.");
    }
}
