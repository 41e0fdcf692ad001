package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.meta;
import static dev.courseware.parse.dialog.Scripts.parts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Scripts as authors paste them from courts, chats, radio and other tools: nobody's words are given to somebody else. */
class PastedScriptsTest {
    @Test
    void questions_and_answers_of_a_court_stand_beside_the_court_and_the_witness() {
        assertThat(parts("THE COURT: Call your witness.\nQ. Where were you?\nA. At home.\nQ. Alone?\nA. Yes.\n"
                        + "THE COURT: Anything further?\nMR. HOLT: No."))
                .containsExactly(
                        "THE COURT: Call your witness.",
                        "Q: Where were you?",
                        "A: At home.",
                        "Q: Alone?",
                        "A: Yes.",
                        "THE COURT: Anything further?",
                        "MR. HOLT: No.");
    }

    @Test
    void whoever_speaks_once_in_a_court_record_speaks_however_far_the_line_is_indented() {
        assertThat(parts("BY MR. HOLT:\n     Q.  State your name.\n     A.  Ann Example.\n     THE COURT:  Spell it.\n"
                        + "     THE WITNESS:  E-x.\n     Q.  Thank you.\n     A.  Sure."))
                .containsExactly(
                        "direction BY MR. HOLT",
                        "MR. HOLT: State your name.",
                        "A: Ann Example.",
                        "THE COURT: Spell it.",
                        "THE WITNESS: E-x.",
                        "MR. HOLT: Thank you.",
                        "A: Sure.");
    }

    @Test
    void choices_with_letters_in_a_turn_are_no_answers_of_a_court() {
        assertThat(parts("Teacher: Choose.\nA. Alpha\nB. Beta\nPupil: A!\nTeacher: Next.\nA. Gamma\nPupil: Yes."))
                .startsWith("Teacher: Choose./A. Alpha/B. Beta", "Pupil: A!", "Teacher: Next./A. Gamma");
    }

    @Test
    void numbered_lines_of_a_record_are_read_without_their_numbers() {
        assertThat(parts(" 1      Q.  Your name?\n 2      A.  Ann Example, of\n 3  the lab.\n 4      Q.  Since when?\n"
                        + " 5      A.  2019.\n 6      THE COURT:  Thank you."))
                .containsExactly(
                        "Q: Your name?",
                        "A: Ann Example, of/  the lab.",
                        "Q: Since when?",
                        "A: 2019.",
                        "THE COURT: Thank you.");
        assertThat(parts("01 A: well (0.5) what is it?\n02 B: it's=\n03 A: =a list?\n04 B: yeah"))
                .containsExactly("A: well (0.5) what is it?", "B: it's=", "A: =a list?", "B: yeah");
    }

    @Test
    void a_turn_within_a_line_that_bears_the_next_number_is_one_of_its_own() {
        assertThat(parts("1) A: Here?\n2) B: Here.\n6) B: It depends. 7) A: On what?\n8) B: Time."))
                .containsExactly("A: Here?", "B: Here.", "B: It depends.", "A: On what?", "B: Time.");
        assertThat(
                        parts(
                                "Turn 1 - A: Here?\nTurn 2 - B: Here. Turn 3 - A: Why?\n(4) B: So. (5) A: Oh.\n[6] B: Yes. [7] A: No."))
                .containsExactly("A: Here?", "B: Here.", "A: Why?", "B: So.", "A: Oh.", "B: Yes.", "A: No.");
        assertThat(parts("1. Ann: One.\n2. Bob: In 1990: 4. is no turn. 5. Ann: as I said.\n3. Ann: Two."))
                .containsExactly("Ann: One.", "Bob: In 1990: 4. is no turn. 5. Ann: as I said.", "Ann: Two.");
    }

    @Test
    void names_may_be_set_off_by_two_strokes_hyphens_or_colons() {
        for (String sign : new String[] {"//", "--", "::"}) {
            assertThat(parts("ANN // What?\nBOB // A tree.\nANN // Which?\nBOB // A full one.".replace("//", sign)))
                    .containsExactly("ANN: What?", "BOB: A tree.", "ANN: Which?", "BOB: A full one.");
        }
    }

    @Test
    void a_message_is_said_by_its_sender_and_keeps_whom_it_goes_to() {
        assertThat(
                        parts(
                                "Client → Server: SYN.\nServer → Client, Proxy: SYN-ACK.\nClient->>Server: ACK.\nProxy: I saw it."))
                .containsExactly(
                        "Client {label → Server}: SYN.",
                        "Server {label → Client, Proxy}: SYN-ACK.",
                        "Client {label → Server}: ACK.",
                        "Proxy: I saw it.");
        assertThat(parts("Ann: Map it: A -> B: a function.\nBob: So\nx -> y: is one?\nAnn: Yes.\nBob: Ok."))
                .containsExactly(
                        "Ann: Map it: A -> B: a function.", "Bob: So/x -> y: is one?", "Ann: Yes.", "Bob: Ok.");
    }

    @Test
    void a_private_message_in_a_meeting_is_not_said_by_whoever_spoke_before() {
        assertThat(parts("10:02:11 From Ann Lee : Hello all\n"
                        + "10:02:20 From Bob Ray To Ann Lee (Direct Message) : can you hear me?\n"
                        + "10:03:02 From Ann Lee to Everyone : Yes: loud and clear"))
                .containsExactly(
                        "Ann Lee @10:02:11: Hello all",
                        "Bob Ray @10:02:20 {label to Ann Lee  Direct Message}: can you hear me?",
                        "Ann Lee @10:03:02: Yes: loud and clear");
    }

    @Test
    void whoever_wrote_or_asked_says_what_stands_below_also_in_a_quotation() {
        assertThat(parts("Ann Lee wrote:\n> What is a heap?\n> A pile?\n\nBob Ray wrote:\n> A tree.\n\n"
                        + "Ann Lee wrote:\n> Full?"))
                .containsExactly("Ann Lee: What is a heap?/A pile?", "Bob Ray: A tree.", "Ann Lee: Full?");
        assertThat(parts("Teacher asks: What?\nStudent answers: A tree.\nTeacher asks: Full?"))
                .containsExactly("Teacher: What?", "Student: A tree.", "Teacher: Full?");
        assertThat(parts("Lehrer fragt: Was?\nSchüler antwortet: Ein Baum.\nLehrer fragt: Voll?"))
                .containsExactly("Lehrer: Was?", "Schüler: Ein Baum.", "Lehrer: Voll?");
    }

    @Test
    void who_was_present_at_a_meeting_is_a_fact() {
        String script =
                "Present: Ann, Bob\nApologies: Dan\n\nAnn asked whether we need it.\n\nBob: We do.\nAnn: Why?\nBob: Speed.";
        assertThat(meta(script)).containsExactly("Present=Ann, Bob", "Apologies=Dan");
        assertThat(parts(script)).startsWith("aside Ann asked whether we need it.", "Bob: We do.");
    }

    @Test
    void sounds_and_music_of_a_radio_play_are_said_by_nobody() {
        assertThat(parts("SOUND: RAIN ON A ROOF.\n1. HOLT: Who's there?\n2. MARA: (OFF) Me.\n3. MUSIC: (UP AND UNDER)\n"
                        + "4. HOLT: You're wet.\n5. MARA: I know."))
                .containsExactly(
                        "direction SOUND: RAIN ON A ROOF.",
                        "HOLT: Who's there?",
                        "MARA {OFF}: Me.",
                        "direction MUSIC: UP AND UNDER",
                        "HOLT: You're wet.",
                        "MARA: I know.");
        assertThat(parts("LIGHT: I am fast.\nSOUND: I am not.\nLIGHT: I know.\nSOUND: Ha."))
                .contains("SOUND: I am not.");
    }

    @Test
    void an_answer_that_begins_with_no_is_no_name() {
        assertThat(
                        parts(
                                "**What is a hash?**\n\nA short number.\n\n**Is it unique?**\n\nNo. That's the point: two may share one."))
                .containsExactly(
                        "Q: What is a hash?",
                        "A: A short number.",
                        "Q: Is it unique?",
                        "A: No. That's the point: two may share one.");
        assertThat(parts("No. 6: Who is No. 1?\nNo. 2: You are No. 6.\nNo. 6: I am a free man."))
                .containsExactly("No. 6: Who is No. 1?", "No. 2: You are No. 6.", "No. 6: I am a free man.");
    }

    @Test
    void the_time_of_a_message_may_stand_alone_below_the_name() {
        assertThat(
                        parts(
                                "Ann Lee\n  9:41 AM\ndid it finish?\nBob Ray\n  9:42 AM\nno: step 3\nAnn Lee\n  9:43 AM\nagain?"))
                .containsExactly(
                        "Ann Lee @9:41 AM: did it finish?", "Bob Ray @9:42 AM: no: step 3", "Ann Lee @9:43 AM: again?");
        assertThat(parts("0:03\nwhat is a queue\n0:07\na line\n0:09\nwhat is a queue"))
                .hasSize(1);
    }

    @Test
    void a_time_behind_a_mark_in_running_text_is_not_spoken() {
        assertThat(parts("[Speaker 1] (00:01) What?\n[Speaker 2] (00:03) A tree.\n[Speaker 1] (00:05) Full?"))
                .containsExactly("Speaker 1 @00:01: What?", "Speaker 2 @00:03: A tree.", "Speaker 1 @00:05: Full?");
    }

    @Test
    void lists_of_terms_may_hold_who_says_what() {
        assertThat(parts("Ann\n: What is a heap?\n\nBob\n: A tree.\n\nAnn\n: Full?"))
                .containsExactly("Ann: What is a heap?", "Bob: A tree.", "Ann: Full?");
        assertThat(parts("<dl>\n<dt>Ann</dt><dd>What is a heap?</dd>\n<dt>Bob</dt><dd>A tree.</dd>\n</dl>"))
                .containsExactly("Ann: What is a heap?", "Bob: A tree.");
    }

    @Test
    void who_left_a_chat_when_is_not_missed() {
        assertThat(parts(
                        "3/12/24, 10:15 AM - Ann: Did you?\n3/12/24, 10:16 AM - Bob: Yes.\n3/12/24, 10:17 AM - Ann: Why?\n"
                                + "3/12/24, 10:18 AM - Bob left"))
                .endsWith("Ann @3/12/24, 10:17 AM: Why?", "aside Bob left");
    }

    @Test
    void a_line_break_of_a_web_page_stands_between_two_turns() {
        assertThat(parts("**Ann**: Hello.<br>**Bob**: Hi.<br/>More.<br />**Ann**: Bye."))
                .containsExactly("Ann: Hello.", "Bob: Hi.<br/>More.", "Ann: Bye.");
        assertThat(parts("1. Ann: Hello.<br>2. Bob: Hi.<br>[3] Ann: Why?<br> Turn 4 - Bob: So."))
                .containsExactly("Ann: Hello.", "Bob: Hi.", "Ann: Why?", "Bob: So.");
    }

    @Test
    void the_time_of_a_turn_may_stand_alone_above_its_label() {
        assertThat(parts("00:00\nAnn: Hello.\n\n00:05\nBob: Hi.\n\n00:09\nAnn: Bye."))
                .containsExactly("Ann @00:00: Hello.", "Bob @00:05: Hi.", "Ann @00:09: Bye.");
        assertThat(parts("Ann: When?\n10:30\nBob: Why?\n10:45\nAnn: So."))
                .startsWith("Ann: When?/10:30", "Bob: Why?/10:45");
        assertThat(parts("Ann: When?\n10:30\nor\n10:45\nBob: Both.")).startsWith("Ann: When?/10:30/or/10:45");
    }

    @Test
    void names_may_be_set_off_by_tabs_as_from_a_table() {
        assertThat(parts("Ann\tHello.\nBob\tHi.\nAnn\tBye.")).containsExactly("Ann: Hello.", "Bob: Hi.", "Ann: Bye.");
    }

    @Test
    void a_line_of_yaml_that_belongs_to_no_turn_is_told() {
        assertThat(Scripts.reports(
                        "- speaker: Ann\n  text: |\nProf. Example spoke!\n    Hello.\n- speaker: Bob\n  text: Hi."))
                .contains("3:1 error this line belongs to no turn of the list, so it can't be read");
    }
}
