package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts as people paste them from podcasts, meetings, chats and language models. */
class ScriptsInTheWildTest {
    @Test
    void hosts_are_introduced_with_their_names() {
        var dialog = read("**Host 1 (Sarah):** Welcome!\n\n"
                + "**Host 2 (Mike):** (laughing) Thanks.\n\n"
                + "**Host 1 (Sarah):** So.\n\n"
                + "**Host 2:** Right.");

        assertThat(parts(dialog))
                .containsExactly("Host 1: Welcome!", "Host 2 {laughing}: Thanks.", "Host 1: So.", "Host 2: Right.");
        assertThat(dialog.cast()).extracting("name").containsExactly("Sarah", "Mike");
    }

    @Test
    void bylines_tell_roles_and_jobs() {
        var dialog = read("Alice (Product Manager): Go.\nBob (Engineer): Sure.\nAlice: So.\nBob (nodding): Ok.");

        assertThat(parts(dialog)).containsExactly("Alice: Go.", "Bob: Sure.", "Alice: So.", "Bob {label nodding}: Ok.");
        assertThat(dialog.cast()).extracting("description").containsExactly("Product Manager", "");
        assertThat(dialog.cast()).extracting("role").containsExactly("", "engineer");
    }

    @Test
    void interviews_have_titles_and_capitals() {
        assertThat(parts("INTERVIEWER: Dr. Lee, welcome.\n"
                        + "Dr. Lee: Thank you. (long pause) It's... hard.\n"
                        + "Interviewer: [crosstalk] Why?\n"
                        + "DR. LEE: [inaudible]"))
                .containsExactly(
                        "INTERVIEWER: Dr. Lee, welcome.",
                                "Dr. Lee: Thank you. (long pause) It's... hard. {in (long pause)}",
                        "INTERVIEWER {crosstalk}: Why?", "Dr. Lee {inaudible}: ");
        assertThat(parts("J. R. Smith: a\nProf. O'Neil-Ruiz: b\nMs. de la Cruz: c\nJ. R. Smith: d"))
                .hasSize(4);
    }

    @Test
    void names_are_of_any_script() {
        assertThat(parts("Müller: Guten Tag.\nÖzdemir: Hallo (lacht)\nMüller: Tschüss…"))
                .containsExactly("Müller: Guten Tag.", "Özdemir: Hallo {lacht}", "Müller: Tschüss… ~trailing");
        assertThat(parts("小明：你好！\n小红：（笑）你在做什么？\n小明：他说：学习。")).containsExactly("小明: 你好！", "小红 {笑}: 你在做什么？", "小明: 他说：学习。");
        assertThat(parts("Анна: Привет.\nБорис: Да?\nАнна: Вот."))
                .containsExactly("Анна: Привет.", "Борис: Да?", "Анна: Вот.");
        assertThat(parts("أحمد: مرحبا\nليلى: أهلا\nأحمد: نعم"))
                .containsExactly("أحمد: مرحبا", "ليلى: أهلا", "أحمد: نعم");
        assertThat(parts("👩‍🏫 Teacher: Hi\n🧑‍🎓 Student: Yo\n👩‍🏫 Teacher: Ok\n🧑‍🎓 Student: Bye"))
                .startsWith("👩‍🏫 Teacher: Hi", "🧑‍🎓 Student: Yo");
        assertThat(parts("Zo\u0308e: a\nBob: b\nZ\u00f6e: c\nBob: d"))
                .containsExactly("Zo\u0308e: a", "Bob: b", "Zo\u0308e: c", "Bob: d");
    }

    @Test
    void two_people_who_speak_once_are_speakers() {
        assertThat(parts("Alice: Hi.\nBob: Hello.")).containsExactly("Alice: Hi.", "Bob: Hello.");
        assertThat(parts("**Ann**: Hi.\n\n**Bob**: Hello.")).containsExactly("Ann: Hi.", "Bob: Hello.");
        assertThat(parts("Shop owner: Hi.\nYoung customer: Hello."))
                .containsExactly("Shop owner: Hi.", "Young customer: Hello.");
    }

    @Test
    void a_guest_may_drop_in_once() {
        assertThat(parts("Alice: a\nBob: b\nCarol: I'm late!\nAlice: c\nBob: d"))
                .contains("Carol: I'm late!");
    }

    @Test
    void definitions_in_speech_are_no_guests() {
        assertThat(parts("Alice: Two words.\n\n"
                        + "Scalability: the power to grow.\n"
                        + "Key point: it costs.\n\n"
                        + "Bob: b\n\n"
                        + "Alice: c\n\n"
                        + "Bob: d"))
                .startsWith("Alice: Two words.//Scalability: the power to grow./Key point: it costs.", "Bob: b");
    }

    @Test
    void bold_terms_in_one_line_are_no_speakers() {
        String line = "Three: **Consistency:** all see it. **Availability:** all get answers. **Latency:** all wait.";
        assertThat(parts("**Teacher:** " + line + "\n\n**Student:** Ok."))
                .containsExactly("Teacher: " + line, "Student: Ok.");
    }

    @Test
    void questions_need_answers() {
        assertThat(parts("Question: Why?\nAnswer: Because.\nQuestion: And?\nAnswer: So."))
                .containsExactly("Question: Why?", "Answer: Because.", "Question: And?", "Answer: So.");
        assertThat(parts("Q: Why?\nA: Because.")).containsExactly("Q: Why?", "A: Because.");
        assertThat(parts("Alice: Hi.\nBob: Yo.\nAlice: One.\n\nQuestion: which one?\nBob: b"))
                .hasSize(4);
    }

    @Test
    void turns_may_be_numbered_or_listed() {
        assertThat(parts("1. Alice: a\n2. Bob: b\n3. Alice: c")).containsExactly("Alice: a", "Bob: b", "Alice: c");
        assertThat(parts("- **Alice:** a\n- **Bob:** b\n- **Alice:** c"))
                .containsExactly("Alice: a", "Bob: b", "Alice: c");
        assertThat(parts("P1: Two:\n- Alpha: x\n- Beta: y\n- Alpha: z\nP2: ok"))
                .containsExactly("P1: Two:/- Alpha: x/- Beta: y/- Alpha: z", "P2: ok");
    }

    @Test
    void chats_are_exported_with_dates() {
        assertThat(parts("[12/03/24, 10:15:32] Alice: Hi\n[12/03/24, 10:16:02] Bob: Yo"))
                .containsExactly("Alice @12/03/24, 10:15:32: Hi", "Bob @12/03/24, 10:16:02: Yo");
        assertThat(parts("12/03/2024, 10:15 - Alice: Hi\n12/03/2024, 10:16 - Bob: Yo"))
                .containsExactly("Alice @12/03/2024, 10:15: Hi", "Bob @12/03/2024, 10:16: Yo");
        assertThat(parts("00:12:45\tAlice Smith:\tHi\n00:12:50\tBob:\tYo"))
                .containsExactly("Alice Smith @00:12:45: Hi", "Bob @00:12:50: Yo");
        assertThat(parts("Alice 10:15 AM\nHi\n\nBob 10:16 AM\nYo\n\nAlice 10:17 AM\nBye"))
                .containsExactly("Alice @10:15 AM: Hi", "Bob @10:16 AM: Yo", "Alice @10:17 AM: Bye");
    }

    @Test
    void transcripts_have_the_stamp_in_the_label_and_the_text_below() {
        assertThat(parts("Alice (00:02):\nHello everyone.\n\nBob (00:10):\nGreat."))
                .containsExactly("Alice @00:02: Hello everyone.", "Bob @00:10: Great.");
        assertThat(parts("Speaker A 00:02: Hi\nSpeaker B 00:04: Yo"))
                .containsExactly("Speaker A @00:02: Hi", "Speaker B @00:04: Yo");
        assertThat(parts("[SPEAKER_00]: Hi\n[SPEAKER_01]: Yo\n[SPEAKER_00]: Ok"))
                .containsExactly("SPEAKER_00: Hi", "SPEAKER_01: Yo", "SPEAKER_00: Ok");
    }

    @Test
    void stamps_and_names_may_stand_on_lines_of_their_own() {
        assertThat(parts("Speaker 1\n00:00:01\nHello\n\nSpeaker 2\n00:00:05\nHi"))
                .containsExactly("Speaker 1 @00:00:01: Hello", "Speaker 2 @00:00:05: Hi");
        assertThat(parts("00:01\nAlice\nHi\n\n00:05\nBob\nYo")).containsExactly("Alice @00:01: Hi", "Bob @00:05: Yo");
        assertThat(parts("0:0:3.120 --> 0:0:6.0\nAlice Smith\nHello\nall\n\n0:0:7.120 --> 0:0:9.0\nBob\nHi"))
                .containsExactly("Alice Smith @0:0:3.120: Hello/all", "Bob @0:0:7.120: Hi");
    }

    @Test
    void names_may_be_set_off_without_a_colon() {
        assertThat(parts("Alice - Hello - all.\nBob – Hi.\nAlice - Bye.\nBob - Bye."))
                .containsExactly("Alice: Hello - all.", "Bob: Hi.", "Alice: Bye.", "Bob: Bye.");
        assertThat(parts("ALICE. Hi there.\nBOB. Yo.\nALICE. Bye."))
                .containsExactly("ALICE: Hi there.", "BOB: Yo.", "ALICE: Bye.");
        assertThat(parts("[Alice] Hi [note]\n[Bob] Yo\n[laughs] Ha\n[Alice] Bye\n[Bob] Bye"))
                .containsExactly("Alice: Hi [note]", "Bob: Yo/[laughs] Ha {in [laughs]}", "Alice: Bye", "Bob: Bye");
        assertThat(parts("[Alice]: Hi\n[Bob]: Yo\n[Alice]: Bye\n[ref]: http://example.org"))
                .containsExactly("Alice: Hi", "Bob: Yo", "Alice: Bye/[ref]: http://example.org");
        assertThat(parts("Alice:Hi\nBob:Yo\nAlice:Bye")).containsExactly("Alice: Hi", "Bob: Yo", "Alice: Bye");
        assertThat(parts("alice: hi\nbob: yo\nalice: so: this\nbob: ok"))
                .containsExactly("alice: hi", "bob: yo", "alice: so: this", "bob: ok");
    }

    @Test
    void a_host_may_later_go_by_her_name() {
        assertThat(parts("Host 1 (Sarah): Hi\nHost 2 (Mike): Yo\nSarah: So.\nMike: Yes."))
                .containsExactly("Host 1: Hi", "Host 2: Yo", "Host 1: So.", "Host 2: Yes.");
    }

    @Test
    void podcasts_have_music_and_hosts() {
        assertThat(parts("[Intro music]\n\nHOST: Welcome.\n\nGUEST: Thanks. [laughter]\n\n[Outro]"))
                .containsExactly(
                        "direction Intro music", "HOST: Welcome.", "GUEST: Thanks. {laughter}", "direction Outro");
    }

    @Test
    void models_answer_with_lists_and_small_letters() {
        assertThat(parts("user: how?\nassistant: So:\n\n1. Do A: now\n2. Do B\n\nuser: thanks"))
                .containsExactly("user: how?", "assistant: So://1. Do A: now/2. Do B", "user: thanks");
        assertThat(parts("Human: how?\n\nAI: (thinking) So.\n\nHuman: ok"))
                .containsExactly("Human: how?", "AI {thinking}: So.", "Human: ok");
    }

    @Test
    void smart_quotes_are_speech() {
        assertThat(parts("Teacher: “Caching. It’s simple.”\nStudent: “Okay…”"))
                .containsExactly("Teacher: “Caching. It’s simple.”", "Student: “Okay…” ~trailing");
    }

    @Test
    void scripts_may_be_indented_as_a_whole() {
        assertThat(parts("    P1: a\n      more\n    P2: b\n")).containsExactly("P1: a/      more", "P2: b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s - ", "[%s] "})
    void what_a_chat_s_log_tells_itself_is_nobodys(String stamp) {
        String at = String.format(stamp, "12/31/23, 11:59 PM");

        assertThat(parts(at + "Ada: Happy new year!\n" + at + "Ben: Not yet\nwait\n" + at + "Mia joined\n" + at
                        + "Ada: Now!"))
                .containsExactly(
                        "Ada @12/31/23, 11:59 PM: Happy new year!",
                        "Ben @12/31/23, 11:59 PM: Not yet/wait",
                        "aside Mia joined",
                        "Ada @12/31/23, 11:59 PM: Now!");
    }

    @Test
    void types_in_a_chat_s_log_are_no_speakers_and_what_it_tells_itself_is_nobodys() {
        assertThat(parts("""
            [10:01] <Ada> Take a List<String>, not a List<Object>.
            [10:02] <Ben> A Map<String, Object>?
            [10:03] *** Mia has left
            [10:04] <Ada> No.
            -!- Ben has quit
            """))
                .containsExactly(
                        "Ada @10:01: Take a List<String>, not a List<Object>.",
                        "Ben @10:02: A Map<String, Object>?",
                        "direction Mia has left",
                        "Ada @10:04: No.",
                        "direction Ben has quit");
    }
}
