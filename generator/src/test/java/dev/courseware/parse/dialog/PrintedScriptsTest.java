package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.meta;
import static dev.courseware.parse.dialog.Scripts.parts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What printed plays, records of parliaments, and programs that write down recordings have in common with no other script. */
class PrintedScriptsTest {
    @Test
    void times_of_the_google_kind_may_be_whole_seconds() {
        assertThat(parts("""
            {"results": [
             {"alternatives": [{"transcript": "hello", "words": [
              {"startTime": "0.1s", "endTime": "1s", "word": "hello", "speakerTag": 1}]}]},
             {"alternatives": [{"transcript": "hi", "words": [
              {"startTime": "2s", "endTime": "65s", "word": "hi", "speakerTag": 2}]}]}]}\
            """)).containsExactly("Speaker" + " 1 @00:00.1:" + " hello", "Speaker" + " 2 @00:02:" + " hi");
    }

    @Test
    void columns_of_thousandths_or_seconds_are_the_times_of_turns() {
        assertThat(parts("start\tend\tspeaker\ttext\n"
                        + "1000\t2000\tAda\tHello.\n"
                        + "3000\t4500\tBen\tHi.\n"
                        + "5000\t6000\tAda\tBye."))
                .containsExactly("Ada @00:01.000: Hello.", "Ben @00:03.000: Hi.", "Ada @00:05.000: Bye.");
        assertThat(parts("start,end,speaker,text\n1.5,2.0,Ada,Hello.\n63,64,Ben,Hi.\n65,66,Ada,Bye."))
                .containsExactly("Ada @00:01.5: Hello.", "Ben @01:03: Hi.", "Ada @01:05: Bye.");
        // A column of that name without times is kept.
        assertThat(parts("time,end,speaker,text\n0:01,fade,Ada,Hello.\n0:02,,Ben,Hi.\n0:03,,Ada,Bye."))
                .containsExactly("Ada @0:01: Hello.", "aside end: fade", "Ben @0:02: Hi.", "Ada @0:03: Bye.");
    }

    @Test
    void captions_may_have_two_times_with_a_comma_or_within_brackets() {
        assertThat(parts("0:00:01.000,0:00:02.000\nAda: Hello.\n\n0:00:02.500,0:00:03.000\nBen: Hi, it's 0:30,0:40.\n"))
                .containsExactly("Ada @0:00:01.000: Hello.", "Ben @0:00:02.500: Hi, it's 0:30,0:40.");
        assertThat(parts("[00:00.000 --> 00:02.000]  Hello there.\n[00:02.000 --> 00:04.000]  So, trees.\n"))
                .containsExactly("Speaker 1 @00:00.000: Hello there./So, trees.");
        assertThat(parts("[00:00.000 --> 00:02.000] Ada: Hello.\n[00:02.000 --> 00:04.000] Ben: Hi.\n"))
                .containsExactly("Ada @00:00.000: Hello.", "Ben @00:02.000: Hi.");
    }

    @Test
    void hosts_above_the_talk_are_a_fact() {
        String script = "**Hosts:** Ada, Ben\n\n**Ada:** Welcome.\n\n**Ben:** Thanks.\n\n**Ada:** So.";
        assertThat(parts(script)).containsExactly("Ada: Welcome.", "Ben: Thanks.", "Ada: So.");
        assertThat(meta(script)).containsExactly("Hosts=Ada, Ben");
        assertThat(parts("Ada: Welcome.\nHosts: Hello!\nAda: So.\nHosts: Bye!"))
                .containsExactly("Ada: Welcome.", "Hosts: Hello!", "Ada: So.", "Hosts: Bye!");
    }

    @Test
    void members_are_honourable() {
        assertThat(parts("The Speaker: Order.\nMs Harlow: Roads?\nHon. Members: Hear, hear!\nMs Harlow: Thanks."))
                .containsExactly(
                        "The Speaker: Order.", "Ms Harlow: Roads?", "Hon. Members: Hear, hear!", "Ms Harlow: Thanks.");
    }

    @Test
    void a_word_of_the_meeting_service_at_the_end_is_nobodys() {
        assertThat(parts("Rosa: Hello.\nTariq: Yes.\nRosa: Bye.\n"
                        + "This editable transcript was computer generated and might contain errors."))
                .containsExactly("Rosa: Hello.", "Tariq: Yes.", "Rosa: Bye.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Entrando.) Soy yo.|Entrando.|Soy yo.",
                "(Laughing.) No.|Laughing.|No.",
                "[_Aside._] He lies.|Aside.|He lies.",
                "(*aside*) He lies.|aside|He lies."
            })
    void printed_plays_write_cues_like_sentences(String said, String cue, String words) {
        assertThat(parts("Ada: a\nBen: " + said + "\nAda: c\nBen: d"))
                .containsExactly("Ada: a", "Ben {" + cue + "}: " + words, "Ada: c", "Ben: d");
    }

    @ParameterizedTest
    @CsvSource({"(Granted.) So what?", "(Not that it matters.) But yes.", "(Redis.) It stores.", "(See below.) Yes."})
    void a_remark_in_brackets_stays_said(String said) {
        assertThat(parts("Ada: a\nBen: " + said + "\nAda: c\nBen: d"))
                .containsExactly("Ada: a", "Ben: " + said, "Ada: c", "Ben: d");
    }

    @Test
    void scenes_of_plays_have_roman_numbers() {
        assertThat(parts("SCENE I. A street.\n\n"
                        + "GREGOR.\n"
                        + "Who goes there?\n\n"
                        + "SIMON.\n"
                        + "A baker.\n\n"
                        + "ACT II\n\n"
                        + "GREGOR.\n"
                        + "He lies.\n\n"
                        + "[_Exit SIMON._]\n"))
                .containsExactly(
                        "beat SCENE I. A street.",
                        "GREGOR: Who goes there?",
                        "SIMON: A baker.",
                        "beat ACT II",
                        "GREGOR: He lies.",
                        "direction Exit SIMON.");
        assertThat(parts("Ada: a\n\nAct I think we should, now.\n\nBen: b\nAda: c"))
                .containsExactly("Ada: a//Act I think we should, now.", "Ben: b", "Ada: c");
    }

    @Test
    void a_court_s_record_names_who_asks_once() {
        assertThat(Scripts.parts("""
            THE COURT: You may proceed.

            DIRECT EXAMINATION

            BY MR. HOLT:

            Q. Where were you that night?

            A. At home.

            MS. REED: Objection.

            THE COURT: Overruled.

            Q. Alone?

            A. Yes, sir.

            CROSS-EXAMINATION

            BY MS. REED:

            Q. At home, you said?

            A. I did.
            """))
                .containsExactly(
                        "THE COURT: You may proceed.",
                        "beat DIRECT EXAMINATION",
                        "direction BY MR. HOLT",
                        "MR. HOLT: Where were you that night?",
                        "A: At home.",
                        "MS. REED: Objection.",
                        "THE COURT: Overruled.",
                        "MR. HOLT: Alone?",
                        "A: Yes, sir.",
                        "beat CROSS-EXAMINATION",
                        "direction BY MS. REED",
                        "MS. REED: At home, you said?",
                        "A: I did.");
    }

    @Test
    void a_parliament_s_record_names_members_by_title_and_place() {
        assertThat(Scripts.parts("""
            Mr. SMITH of Ohio. Mr. Speaker, I rise today in support.

            Ms. JONES. Will the gentleman yield?

            Mr. SMITH of Ohio. I yield to the gentlewoman.

            The SPEAKER pro tempore. The time of the gentleman has expired.
            """))
                .containsExactly(
                        "Mr. SMITH of Ohio: Mr. Speaker, I rise today in support.",
                        "Ms. JONES: Will the gentleman yield?",
                        "Mr. SMITH of Ohio: I yield to the gentlewoman.",
                        "The SPEAKER pro tempore: The time of the gentleman has expired.");
    }

    @Test
    void a_chat_s_log_sets_roles_as_headings_with_the_words_behind_them() {
        assertThat(Scripts.parts("### Human: What is a list?\n\n### Assistant: It holds items.\n\n"
                        + "## Part 2: Maps\n\n### Human:\nAnd a map?\n"))
                .containsExactly(
                        "Human: What is a list?",
                        "Assistant: It holds items.",
                        "beat Part 2: Maps",
                        "Human: And a map?");
    }
}
