package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.reports;
import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conversations that nobody wrote as a script: stories, mails and diagrams of messages. */
class StoriesAndMailsTest {
    @Test
    void a_story_names_who_speaks_beside_what_is_said() {
        assertThat(parts("Ann said, \"What is a hash?\"\n\n"
                        + "\"A short number,\" said Ben. \"It stands for something long.\"\n\n"
                        + "\"Is it unique?\" Ann asked.\n\n"
                        + "Ben shook his head. \"No. Two may share one.\"\n\n"
                        + "\"So it collides,\" said Ann, laughing."))
                .containsExactly(
                        "Ann: What is a hash?",
                        "Ben: A short number. It stands for something long.",
                        "Ann: Is it unique?",
                        "direction Ben shook his head",
                        "Ben: No. Two may share one.",
                        "Ann {label said Ann, laughing}: So it collides.");
    }

    @Test
    void who_speaks_in_a_story_may_be_a_role_and_may_be_left_out() {
        assertThat(parts("“Why do we need a queue?” asked the student.\n\n"
                        + "“Because requests pile up,” replied the teacher.\n\n"
                        + "“And if it overflows?”\n\n“Then we drop some,” the teacher said."))
                .containsExactly(
                        "The student: Why do we need a queue?",
                        "The teacher: Because requests pile up.",
                        "The student: And if it overflows?",
                        "The teacher: Then we drop some.");
        assertThat(parts("„Was ist das?“, fragte Anna.\n\n„Ein Baum“, sagte Ben, „der wächst.“\n\nSie schwieg."))
                .containsExactly("Anna: Was ist das?", "Ben: Ein Baum, der wächst.", "direction Sie schwieg.");
    }

    @Test
    void that_speakers_are_taken_from_a_story_is_told() {
        assertThat(reports("\"One,\" said Ann.\n\n\"Two,\" said Ben."))
                .singleElement()
                .asString()
                .startsWith("1:1 info no turn has a label, so the speakers' names are taken from the story");
    }

    @Test
    void a_word_in_quotation_marks_is_not_said_by_anybody() {
        assertThat(parts("\"It's up,\" said Ann. She pointed at the \"dashboard\" on the wall.\n\n\"Good,\" said Ben."))
                .containsExactly("Ann {label She pointed at the \"dashboard\" on the wall}: It's up.", "Ben: Good.");
    }

    @Test
    void a_number_beside_a_name_is_part_of_the_story() {
        assertThat(parts("\"One,\" said Ann.\n\n\"Two,\" said Unit B7.\n\n\"Three,\" said Ann. \"1984.\""))
                .containsExactly("Ann: One.", "Unit B7: Two.", "Ann: Three. 1984.");
    }

    @Test
    void a_thread_of_mails_is_said_by_their_senders() {
        assertThat(parts("From: Ann Lee <ann@example.org>\nTo: Ben\nDate: 3 March 2025\nSubject: Queues\n\n"
                        + "What is a queue?\n\nAnn\n\n"
                        + "From: Ben\nTo: Ann Lee\nSubject: Re: Queues\n\nKey point: it waits."))
                .containsExactly(
                        "beat Queues",
                        "direction 3 March 2025",
                        "Ann Lee {label → Ben}: What is a queue?//Ann",
                        "Ben {label → Ann Lee}: Key point: it waits.");
        assertThat(parts("-----Original Message-----\nVon: Anna\nAn: Ben\nBetreff: Haufen\n\nWas?\n\n"
                        + "-----Original Message-----\nVon: Ben\nAn: Anna\nBetreff: AW: Haufen\n\nEin Baum."))
                .containsExactly("beat Haufen", "Anna {label → Ben}: Was?", "Ben {label → Anna}: Ein Baum.");
        assertThat(parts("From: a friend\nAnn: Hello.\nBen: Hi."))
                .containsExactly("aside From: a friend", "Ann: Hello.", "Ben: Hi.");
    }

    @Test
    void addresses_in_the_heads_of_mails_are_left_out_and_that_is_told() {
        assertThat(reports("From: ann@example.org\nTo: Ben\n\nHello.\n\nFrom: Ben\nTo: ann@example.org\n\nHi."))
                .containsExactly("1:1 info the addresses in the heads of these messages are left out");
    }

    @Test
    void a_sequence_diagram_is_a_conversation_of_its_participants() {
        assertThat(parts("```mermaid\nsequenceDiagram\n    participant C as Client\n    actor S as Web server\n"
                        + "    C->>+S: GET /index.html\n    Note over C,S: they are connected\n    loop each minute\n"
                        + "    S--)-C: 200 List<String>: fine\n    end\n```"))
                .containsExactly(
                        "Client {label → Web server}: GET /index.html",
                        "note they are connected",
                        "direction each minute",
                        "Web server {label → Client}: 200 List&lt;String>: fine");
    }

    @Test
    void words_that_recur_on_every_other_line_are_names_in_any_case() {
        assertThat(parts("ann\nwhat is a heap?\nben\na tree\nann\nfull?"))
                .containsExactly("ann: what is a heap?", "ben: a tree", "ann: full?");
        assertThat(parts("up\nwe go\ndown\nwe go\nup\nwe go\nhome")).hasSize(1);
    }

    @Test
    void a_script_in_which_nobody_speaks_is_told_how_to_name_who_seems_to() {
        assertThat(hint("Ann\nWhat is a heap?\n\nBen\nA tree."))
                .isEqualTo("if «Ann» on a line of its own is who speaks, write «Ann: What is a heap?»");
        assertThat(hint("\"What is this?\"\n\n\"A test.\""))
                .isEqualTo("if what stands in quotation marks is said, write who says it: «Name: What is this?»");
        assertThat(hint("nothing")).isEqualTo("begin each turn with a label, such as «Name: text»");
    }

    private static String hint(String script) {
        Diagnostics diagnostics = new Diagnostics();
        ScriptParser.parse(script, List.of(), "talk.dialog.md", 1, diagnostics);
        return diagnostics.inFileOrder().get(0).hint();
    }
}
