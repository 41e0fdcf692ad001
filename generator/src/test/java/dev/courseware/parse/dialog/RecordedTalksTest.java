package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What recorders, chats, broadcasts and stages put around a talk is said by nobody, and each word by whoever says it. */
class RecordedTalksTest {
    @Test
    void words_between_two_rules_are_a_heading() {
        assertThat(parts("MAYA: A break.\n\n--- AD: Hostly (00:14:02) ---\n\nMAYA: Back.\n=== Part two ===\nTOM: Yes."))
                .containsExactly(
                        "MAYA: A break.", "beat AD: Hostly (00:14:02)", "MAYA: Back.", "beat Part two", "TOM: Yes.");
        assertThat(parts("Ann: It is\n***really***\nBen: So.\nAnn: --well-- hm."))
                .containsExactly("Ann: It is/***really***", "Ben: So.", "Ann: --well-- hm.");
        assertThat(parts("Ann: So\n~~~\ncode\n~~~\nBen: So.")).containsExactly("Ann: So/~~~/code/~~~", "Ben: So.");
    }

    @Test
    void a_title_before_a_dash_and_a_name_opens_that_speakers_turn() {
        assertThat(
                        parts(
                                "MODERATOR: Two minutes each.\n\nSpeaker for the motion — Ravi Patel: Simple.\n\n"
                                        + "Speaker against — Lena Vogt: Never.\n\nRAVI PATEL: Why?\n\nLENA VOGT: It depends - I: the judge."))
                .containsExactly(
                        "MODERATOR: Two minutes each.",
                        "Ravi Patel: Simple.",
                        "Lena Vogt: Never.",
                        "Ravi Patel: Why?",
                        "Lena Vogt: It depends - I: the judge.");
    }

    @Test
    void a_pupil_whom_nobody_could_tell_from_others_speaks() {
        assertThat(parts("T: Is 1 prime?\nS1: No.\nS?: Yes.\nT: Why?: that is the question.\nSs: No!"))
                .containsExactly("T: Is 1 prime?", "S1: No.", "S?: Yes.", "T: Why?: that is the question.", "Ss: No!");
    }

    @Test
    void a_chat_with_tabs_behind_time_and_name_is_read() {
        assertThat(parts("2025/03/03(月)\n10:15\t太郎\tキューとは?\n10:16\t花子\t列です。\n10:17\t太郎\tへえ。"))
                .containsExactly("aside 2025/03/03(月)", "太郎 @10:15: キューとは?", "花子 @10:16: 列です。", "太郎 @10:17: へえ。");
    }

    @Test
    void the_time_of_a_message_may_stand_below_the_name_of_a_program() {
        assertThat(parts("ann — Today at 10:15 AM\nwhat is a heap?\nBen the Bot\nBOT\n — Today at 10:16 AM\nA tree.\n"
                        + "ann — Today at 10:17 AM\nthx"))
                .containsExactly(
                        "ann @Today at 10:15 AM: what is a heap?",
                        "Ben the Bot @Today at 10:16 AM: A tree.",
                        "ann @Today at 10:17 AM: thx");
    }

    @Test
    void what_a_recorder_tells_is_said_by_nobody() {
        assertThat(parts("Ann Lee   0:03\nHello.\n\nBob Ray   0:06\nYes.\n\nAnn Lee stopped transcription"))
                .containsExactly(
                        "Ann Lee @0:03: Hello.", "Bob Ray @0:06: Yes.", "direction Ann Lee stopped transcription");
        assertThat(parts(
                        "Ann: Why?\nBen: So.\n\n00:05:00\n\nAnn: And?\nBen: Oh.\n\nTranscription ended after 00:06:12"))
                .containsExactly("Ann: Why?", "Ben: So.", "direction 00:05:00", "Ann: And?", "Ben: Oh.");
    }

    @Test
    void two_dashes_in_a_caption_are_two_people() {
        assertThat(parts("1\n00:00:01,000 --> 00:00:04,000\n- What is a queue?\n- A line.\n\n"
                        + "2\n00:00:07,500 --> 00:00:09,000\nNarrator: They went on.\n"))
                .containsExactly(
                        "Speaker 1 @00:00:01,000: What is a queue?",
                        "Speaker 2 @00:00:01,000: A line.",
                        "Narrator @00:00:07,500: They went on.");
    }

    @Test
    void an_act_between_two_scenes_is_a_heading() {
        assertThat(
                        parts(
                                "MARA. It's red.\n\nOTTO. Since when?\n\nACT TWO\n\nScene 1\n\nMARA. It's green.\n\nOTTO. Good."))
                .containsExactly(
                        "MARA: It's red.",
                        "OTTO: Since when?",
                        "beat ACT TWO",
                        "beat Scene 1",
                        "MARA: It's green.",
                        "OTTO: Good.");
    }

    @Test
    void a_clause_before_a_colon_in_an_answer_is_nobodys_name() {
        assertThat(parts("**Why did you leave?**\n\nI outgrew it.\n\nIt took two years: one to notice, one to act.\n\n"
                        + "**What should one read?**\n\nThe logs."))
                .containsExactly(
                        "Q: Why did you leave?",
                        "A: I outgrew it.//It took two years: one to notice, one to act.",
                        "Q: What should one read?",
                        "A: The logs.");
    }

    @Test
    void whoever_asks_at_a_press_conference_is_told_from_who_answers() {
        assertThat(
                        parts(
                                "Q    What about queues?\n\nTHE MINISTER:  They're long.\n\nQ    How long?\n\nTHE MINISTER:  Very."))
                .containsExactly(
                        "Q: What about queues?", "THE MINISTER: They're long.", "Q: How long?", "THE MINISTER: Very.");
    }

    @Test
    void numbers_before_some_labels_only_are_no_words() {
        assertThat(parts("1 A: Where is it?\n  B: There.\n2 A: Thanks.\n  B: Sure."))
                .containsExactly("A: Where is it?", "B: There.", "A: Thanks.", "B: Sure.");
        assertThat(parts("Ann: It began with\n1 Host: the one.\nHost: Yes.\nAnn: So."))
                .containsExactly("Ann: It began with/1 Host: the one.", "Host: Yes.", "Ann: So.");
    }

    @Test
    void further_fields_in_the_head_of_a_message_name_nobody() {
        assertThat(parts("From: Ann\nType: incoming\nSent: 3 March\n\nWhat is it?\n\n"
                        + "From: Ben\nType: outgoing\nSent: 4 March\n\nA tree."))
                .containsExactly(
                        "direction Type: incoming",
                        "direction 3 March",
                        "Ann: What is it?",
                        "direction Type: outgoing",
                        "direction 4 March",
                        "Ben: A tree.");
    }

    @Test
    void names_in_round_brackets_that_recur_open_turns() {
        assertThat(parts("(Teacher) What is it?\n(Pupil) A tree.\n(Teacher) Full?\n(Pupil) Nearly."))
                .containsExactly("Teacher: What is it?", "Pupil: A tree.", "Teacher: Full?", "Pupil: Nearly.");
        assertThat(parts("(Laughing) Who is it?\n(Smiling) Me.")).hasSize(1);
    }

    @Test
    void names_in_bold_may_end_with_a_full_stop() {
        assertThat(parts("**Ann.** What is it?\n\n**Ben.** A tree.\n\n**Ann.** Right."))
                .containsExactly("Ann: What is it?", "Ben: A tree.", "Ann: Right.");
    }

    @Test
    void who_asks_or_says_something_in_chinese_is_a_name_without_the_verb() {
        assertThat(parts("安娜问：什么？\n\n本说：队列。\n\n安娜又问：公平吗？")).containsExactly("安娜: 什么？", "本: 队列。", "安娜: 公平吗？");
    }

    @Test
    void the_points_of_an_agenda_are_headings() {
        assertThat(parts("1. Opening\nAnn: Let's start.\n2. Queues\nBen: They're long.\n3. Closing\nAnn: Bye.\n\n"
                        + "Action items\n- Ben: measure"))
                .containsExactly(
                        "aside 1. Opening",
                        "Ann: Let's start.",
                        "beat 2. Queues",
                        "Ben: They're long.",
                        "beat 3. Closing",
                        "Ann: Bye.",
                        "beat Action items",
                        "aside - Ben: measure");
        assertThat(parts("Ann: These:\n1. Boil\nBen: And then?\n2. Pour\nAnn: Right."))
                .containsExactly("Ann: These:/1. Boil", "Ben: And then?/2. Pour", "Ann: Right.");
    }

    @Test
    void names_that_are_turned_round_behind_a_time_in_brackets_are_set_straight() {
        assertThat(parts("[3/2/2025 10:14 AM] Roy, Ann\nIs it down?\n[3/2 10:15 AM] Fox, Ben (Guest)\nYes.\n"
                        + "Ann, Ben and I saw it.\n[10:16 AM] Roy, Ann\nSo: we wait."))
                .containsExactly(
                        "Ann Roy @3/2/2025 10:14 AM: Is it down?",
                        "Ben Fox @3/2 10:15 AM: Yes./Ann, Ben and I saw it.",
                        "Ann Roy @10:16 AM: So: we wait.");
    }

    @Test
    void a_time_in_words_beside_a_name_is_not_spoken() {
        String[] all = {
            "Ann Lee @0 minutes 3 seconds: Hello there.",
            "Ben Roy @0 minutes 9 seconds: Hi.",
            "Ann Lee @1 hour 2 minutes 5 seconds: What is a heap?"
        };
        String below = "Ann Lee\n0 minutes 3 seconds\nHello there.\n\nBen Roy\n0 minutes 9 seconds\nHi.\n\n"
                + "Ann Lee\n1 hour 2 minutes 5 seconds\nWhat is a heap?";
        assertThat(parts(below)).containsExactly(all);
        assertThat(parts(ScriptWriter.write(Scripts.read(below)))).containsExactly(all);
        assertThat(parts(below.replace("\n0", " 0").replace("\n1", " 1"))).containsExactly(all);
        assertThat(parts("0 minutes 3 seconds\nAnn Lee: Hello there.\n\n0 minutes 9 seconds\nBen Roy: Hi.\n\n"
                        + "1 hour 2 minutes 5 seconds\nAnn Lee: What is a heap?"))
                .containsExactly(all);
    }

    @Test
    void a_time_in_words_is_said_where_somebody_speaks() {
        assertThat(parts("Ann: How long?\nBen: Exactly\n2 minutes 5 seconds\nAnn: So.\nBen: Yes."))
                .contains("Ben: Exactly/2 minutes 5 seconds");
        assertThat(parts("Ann: How long?\nBen: 2 minutes 5 seconds\nAnn: So.\nBen: Yes."))
                .contains("Ben: 2 minutes 5 seconds");
    }
}
