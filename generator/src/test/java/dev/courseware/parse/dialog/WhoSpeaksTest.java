package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.meta;
import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.reports;
import static dev.courseware.parse.dialog.Scripts.speaker;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoSpeaksTest {
    @Test
    void the_audience_of_a_lecture_speaks() {
        assertThat(parts("PROFESSOR: Why?\n"
                        + "AUDIENCE: It's nearer.\n"
                        + "PROFESSOR: And?\n"
                        + "STUDENT: Faster.\n"
                        + "AUDIENCE: (laughs)"))
                .containsExactly(
                        "PROFESSOR: Why?",
                        "AUDIENCE: It's nearer.",
                        "PROFESSOR: And?",
                        "STUDENT: Faster.",
                        "AUDIENCE {laughs}: ");
        assertThat(parts("Alice: A\nBob: B\nAUDIENCE: C\nAlice: D\nAudience member: E"))
                .containsExactly("Alice: A", "Bob: B", "AUDIENCE: C", "Alice: D", "Audience member: E");
        assertThat(parts("Interviewer: Why?\nAuthor: So.\nInterviewer: How?\nAuthor: Thus."))
                .containsExactly("Interviewer: Why?", "Author: So.", "Interviewer: How?", "Author: Thus.");
    }

    @Test
    void above_the_first_turn_the_audience_is_a_fact() {
        String script = "Title: Caches\nAudience: beginners\nAuthor: Jane\n\nAlice: A\nBob: B";
        assertThat(meta(script)).containsExactly("Title=Caches", "Audience=beginners", "Author=Jane");
        assertThat(parts(script)).containsExactly("Alice: A", "Bob: B");
        assertThat(meta("Audience: beginners\n\nPROFESSOR: A\nAUDIENCE: B\nPROFESSOR: C"))
                .containsExactly("Audience=beginners");
    }

    @Test
    void an_audience_that_opens_the_script_and_speaks_again_is_no_fact() {
        assertThat(parts("AUDIENCE: Hello!\nPROFESSOR: Good morning.\nAUDIENCE: Morning."))
                .containsExactly("AUDIENCE: Hello!", "PROFESSOR: Good morning.", "AUDIENCE: Morning.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PRIYA, OTTO: x", "PRIYA, OTTO, and MAX: x", "**PRIYA, OTTO:** x", "PRIYA, OTTO (laughing): x"})
    void severalMaySpeakAtOnce(String line) {
        String script = "PRIYA: a\nOTTO: b\nMAX: c\nPRIYA: d\nOTTO: e\nMAX: f\n";
        String marked = line.startsWith("**") ? script.replaceAll("(?m)^(\\w+:)", "**$1**") : script;
        assertThat(parts(marked + line).get(6)).startsWith("PRIYA, OTTO").endsWith(": x");
        assertThat(reports(marked + line)).isEmpty();
    }

    @Test
    void words_with_a_comma_that_are_no_names_of_this_script_stay_text() {
        assertThat(parts("Alice: a\nBob: b\nFinally, Raft: it elects.\nAlice, the key idea: caches.\nAlice: c"))
                .containsExactly(
                        "Alice: a", "Bob: b/Finally, Raft: it elects./Alice, the key idea: caches.", "Alice: c");
        assertThat(reports("Alice: a\nBob: b\nAlice, Bob and Carol: hi\nAlice: c"))
                .containsExactly("3:1 info «Alice, Bob and Carol:» is read as text, not as a speaker");
        assertThat(parts("**Ann, CTO:** a\n**Ben, Reporter:** b\n**Ann, CTO:** c"))
                .containsExactly("Ann: a", "Ben: b", "Ann: c");
    }

    @Test
    void known_people_together_are_no_strangers() {
        assertThat(reports("Ann: a\nBen: b\nAnn, Ben: c\nAnn and Ben: d", speaker("Ann", "Ann"), speaker("Ben", "Ben")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zu Ben gewandt",
                "etwas leiser",
                "avec un sourire",
                "à voix basse",
                "con una sonrisa",
                "sottovoce",
                "met een glimlach",
                "from the back row",
            })
    void aCueInAnyLanguageMayStandBehindACommaOfAKnownName(String cue) {
        assertThat(parts("Anna: a\nBen: b\nAnna, " + cue + ": c\nBen: d"))
                .containsExactly("Anna: a", "Ben: b", "Anna {label " + cue + "}: c", "Ben: d");
    }

    @Test
    void a_name_may_have_titles_and_many_words() {
        assertThat(parts("Prof. Dr. Maria Anna von Stein: a\nDr. Lee: b\nProf. Dr. Maria Anna von Stein: c"))
                .containsExactly(
                        "Prof. Dr. Maria Anna von Stein: a", "Dr. Lee: b", "Prof. Dr. Maria Anna von Stein: c");
        String long1 = "SENIOR VICE PRESIDENT OF ENGINEERING DANA WU";
        assertThat(parts(long1 + ": a\nMODERATOR: b\n" + long1 + ": c"))
                .containsExactly(long1 + ": a", "MODERATOR: b", long1 + ": c");
        assertThat(reports("Ann: a\nBen: b\nThe Right Honourable Member for York: c\nAnn: d"))
                .containsExactly("3:1 info «The Right Honourable Member for York:» is read as text, not as a speaker");
    }

    @Test
    void a_non_joiner_does_not_end_a_name() {
        assertThat(parts("علی\u200Cرضا: سلام.\nسارا: سلام.\nعلی\u200Cرضا: خوبی؟"))
                .containsExactly("علی\u200Cرضا: سلام.", "سارا: سلام.", "علی\u200Cرضا: خوبی؟");
    }

    @Test
    void all_may_write_their_names_small() {
        assertThat(parts("alice: hello there\nbob: hi alice\nalice: what is a cache?"))
                .containsExactly("alice: hello there", "bob: hi alice", "alice: what is a cache?");
        assertThat(parts("Alice: Hi.\nbob: hello\nAlice: How are you?\nbob: fine"))
                .containsExactly("Alice: Hi.", "bob: hello", "Alice: How are you?", "bob: fine");
        assertThat(reports("ann: hi all\nso here we go\nann: fine\nben: sure"))
                .contains("4:1 info «ben:» is read as text, not as a speaker");
    }

    @Test
    void pupils_have_codes_of_their_classroom() {
        assertThat(parts("T: a\nSS: b\nT: c\nS1: d\nS: e\nT: f"))
                .containsExactly("T: a", "SS: b", "T: c", "S1: d", "S: e", "T: f");
        assertThat(parts("L: a\nS1: b\nL: c\nSuS: d\nL: e")).containsExactly("L: a", "S1: b", "L: c", "SuS: d", "L: e");
        assertThat(reports("T: a\nSS: b\nT: c\nS1: d\nS: e\nT: f")).isEmpty();
    }

    @Test
    void bold_type_that_nothing_ends_is_a_slip_and_no_style_of_labels() {
        assertThat(parts("Host 1: a\n\nZoë: b\n\n**Zoë: c\n\nHost 1: d and **e**\n\n**Zoë: f **and** g"))
                .containsExactly("Host 1: a", "Zoë: b", "Zoë: c", "Host 1: d and **e**", "Zoë: f **and** g");
    }

    @Test
    void somebody_called_q_who_talks_to_others_asks_no_questions_with_plain_answers() {
        String script = "Ming: Hello.\n\nQ: Hi.\n\nMing: Shall we?\n\nQ: Yes.\n\nMing: Then go.";
        assertThat(parts(script))
                .containsExactly("Ming: Hello.", "Q: Hi.", "Ming: Shall we?", "Q: Yes.", "Ming: Then go.");
        assertThat(reports(script)).isEmpty();
        assertThat(parts("Q: What is it?\n\nA wall.\n\nQ: And that?\n\nNote: not yet."))
                .containsExactly("Q: What is it?", "A: A wall.", "Q: And that?", "A: Note: not yet.");
    }

    @Test
    void somebody_who_answers_once_speaks_where_otherwise_q_would_alone() {
        assertThat(Scripts.parts("Q: What is it?\nAnn: A node.\nQ: I see."))
                .containsExactly("Q: What is it?", "Ann: A node.", "Q: I see.");
    }

    @Test
    void one_person_asks_all_numbered_questions_of_an_interview_and_one_answers() {
        assertThat(parts("Q1: Why Kafka?\nA1: For replay.\n\nQ2: What broke?\nA2: An offset: it was lost."))
                .containsExactly("Q: Why Kafka?", "A: For replay.", "Q: What broke?", "A: An offset: it was lost.");
        assertThat(parts("Q1: Hello.\nA1: Hi.\nQ1: And you?\nA1: Fine.\nQ2: Me too.\nA2: Good."))
                .as("numbers that recur are people")
                .contains("Q1: Hello.", "Q2: Me too.");
    }

    @Test
    void a_line_that_begins_as_labels_of_another_form_do_is_told() {
        assertThat(reports("SOCRATES: Tell me, Meno.\nMENO: Gladly.\nSOC. And when?\nMEN. Then it must choose."))
                .containsExactly(
                        "3:1 info «SOC.» is read as text, not as a speaker",
                        "4:1 info «MEN.» is read as text, not as a speaker");
        assertThat(reports("Q1: Why?\nA1: So.\nQ2: Why?\nA2: So.\nQ3. Why?"))
                .containsExactly("5:1 info «Q3.» is read as text, not as a speaker");
        assertThat(reports("SOCRATES: Tell me.\nMENO: Gladly.\nOK. Then I ask you."))
                .isEmpty();
    }
}
