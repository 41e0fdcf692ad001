package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.reports;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels with more than a name and a colon: nobody's words are given to whoever spoke before. */
class UnusualLabelsTest {
    @Test
    void what_somebody_is_called_in_quotation_marks_is_part_of_the_name() {
        assertThat(parts("Dr. \"Doc\" Holl: Hello.\nAnn: Hi.\nDr. \"Doc\" Holl: What?\nAnn: A heap."))
                .containsExactly("Dr. \"Doc\" Holl: Hello.", "Ann: Hi.", "Dr. \"Doc\" Holl: What?", "Ann: A heap.");
        assertThat(parts("**Eva „Evi“ Roth:** Hallo.\n**Ann:** Hi.\n**Eva „Evi“ Roth:** Was?\n**Ann:** So."))
                .startsWith("Eva „Evi“ Roth: Hallo.", "Ann: Hi.");
        assertThat(parts("Ann: Call it.\nThe \"big\" heap: a tree.\nBen: So.\nAnn: Yes.\nBen: Ok."))
                .startsWith("Ann: Call it./The \"big\" heap: a tree.", "Ben: So.");
    }

    @Test
    void marks_of_hebrew_abbreviations_are_letters_of_the_name() {
        assertThat(parts("ד\"ר כהן: שלום.\nרות: היי.\nד\"ר כהן: מה זה?\nרות: ערימה."))
                .containsExactly("ד\"ר כהן: שלום.", "רות: היי.", "ד\"ר כהן: מה זה?", "רות: ערימה.");
    }

    @Test
    void degrees_behind_a_comma_are_about_the_person() {
        assertThat(parts("Nurse Joy, RN: Hi.\nLee Ray, M.D., PhD: Hello.\nNurse Joy, RN: So?\nLee Ray: A heap."))
                .containsExactly("Nurse Joy: Hi.", "Lee Ray: Hello.", "Nurse Joy: So?", "Lee Ray: A heap.");
        assertThat(parts("ANN: Hi.\nBEN: Ho.\nANN, BEN: Hey.\nANN: So?\nBEN: Yes."))
                .contains("ANN, BEN: Hey.");
    }

    @Test
    void cues_of_labels_may_stand_in_braces_or_italics() {
        assertThat(parts("ANN: Hello.\nBEN {aside}: She knows.\nANN: What?\nBEN {aloud}: Nothing."))
                .containsExactly(
                        "ANN: Hello.", "BEN {label aside}: She knows.", "ANN: What?", "BEN {label aloud}: Nothing.");
        assertThat(parts("Ann: Hello.\nBen *leaning in*: Listen.\nAnn: What?\n**Ben** _whispering_: A heap."))
                .containsExactly(
                        "Ann: Hello.",
                        "Ben {label leaning in}: Listen.",
                        "Ann: What?",
                        "Ben {label whispering}: A heap.");
        assertThat(parts("**Ana:** Oi.\n**Aluno 2** *levantando a mão*: Qual?\n**Ana:** Este.\n**Aluno 2:** Ah."))
                .contains("Aluno 2 {label levantando a mão}: Qual?");
        assertThat(parts("Ann: Hello.\nBen: So.\nConsider *this*: a heap.\nAnn: What?\nBen: A tree."))
                .contains("Ben: So./Consider *this*: a heap.");
    }

    @Test
    void a_semicolon_behind_a_speakers_name_is_a_slip_and_told() {
        String script = "Ann; Hm.\nBen: So?\nAnn: A heap.\nBen: I see.\nAnn; you know; left.";
        assertThat(parts(script))
                .containsExactly("Ann: Hm.", "Ben: So?", "Ann: A heap.", "Ben: I see./Ann; you know; left.");
        assertThat(reports(script)).containsExactly("1:1 info «Ann;» is read as «Ann:»");
    }

    @Test
    void two_colons_are_one() {
        assertThat(parts("Host:: Hello.\nGuest:: Hi.\nHost:: What?\nGuest:: A tree."))
                .containsExactly("Host: Hello.", "Guest: Hi.", "Host: What?", "Guest: A tree.");
        assertThat(parts("Ann: Use std::sort.\nBen: Is it\nList::of: a method?\nAnn: Yes.\nBen: Ok."))
                .containsExactly("Ann: Use std::sort.", "Ben: Is it/List::of: a method?", "Ann: Yes.", "Ben: Ok.");
    }

    @Test
    void numbered_speeches_of_a_parliament_are_said_by_whoever_is_named() {
        assertThat(parts("Anf. 1 STINA ALM (S):\nHerr talman!\nAnf. 2 OLOF EK (M):\nNej.\nAnf. 3 STINA ALM (S):\nJo."))
                .containsExactly("STINA ALM: Herr talman!", "OLOF EK: Nej.", "STINA ALM: Jo.");
        assertThat(parts("Anf. STINA ALM (S): Herr talman!\nAnf. OLOF EK (M): Nej.\nAnf. STINA ALM (S): Jo."))
                .containsExactly("STINA ALM: Herr talman!", "OLOF EK: Nej.", "STINA ALM: Jo.");
    }
}
