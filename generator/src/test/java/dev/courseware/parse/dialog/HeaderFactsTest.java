package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.meta;
import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.reports;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands above the first turn about the script and its people isn't said, whatever it looks like. */
class HeaderFactsTest {
    private static final String TALK = "\n\nMaya: Hello.\nDr. Lee: Hi.\nMaya: So, a heap?";
    private static final String[] SAID = {"Maya: Hello.", "Dr. Lee: Hi.", "Maya: So, a heap?"};

    @Test
    void roles_of_people_who_speak_below_are_facts() {
        for (String head : new String[] {
            "Host: Maya\nGuest: Dr. Lee", "**Host:** Maya\n**Guest:** Dr. Lee", "*Host: Maya*\n*Guest: Dr. Lee*"
        }) {
            assertThat(meta(head + TALK)).as(head).containsExactly("Host=Maya", "Guest=Dr. Lee");
            assertThat(parts(head + TALK)).as(head).containsExactly(SAID);
        }
        assertThat(parts("Moderation: Maya Roth\nZu Gast: Dr. Lee, Ben\nDatum: 3. Mai" + TALK))
                .containsExactly(SAID);
        assertThat(reports("Host: Maya\nGuest: Dr. Lee" + TALK))
                .containsExactly(
                        "1:1 info «Host:» and the lines with it are read as facts about this script, which nobody says");
    }

    @Test
    void a_title_may_stand_above_and_signs_may_be_wide() {
        assertThat(meta("Minutes of the Debate\nChair: Ms Rao\nPresent: Maya, Dr. Lee" + TALK))
                .containsExactly("Chair=Ms Rao", "Present=Maya, Dr. Lee");
        assertThat(meta("司会：田中\nゲスト：鈴木\n\n田中：今日はスタックです。\n鈴木：はい。\n田中：では。")).containsExactly("司会=田中", "ゲスト=鈴木");
    }

    @Test
    void facts_of_several_words_take_those_beside_them_along() {
        assertThat(meta("**Podcast Title:** Heaps\nVibe: calm" + TALK))
                .containsExactly("Podcast Title=Heaps", "Vibe=calm");
        assertThat(meta("Mood: calm" + TALK)).containsExactly("Mood=calm");
    }

    @Test
    void whoever_speaks_again_or_says_a_sentence_is_no_fact() {
        assertThat(parts("Teacher: Anna\nAnna: Yes\nTeacher: What is a heap"))
                .containsExactly("Teacher: Anna", "Anna: Yes", "Teacher: What is a heap");
        assertThat(parts("Teacher: Anna?\nAnna: Yes.\nBen: No.\nAnna: Oh.\nBen: So."))
                .startsWith("Teacher: Anna?");
        assertThat(parts("Host: Hello, Maya\nMaya: Hi there\n\nHost: Go\nMaya: Yes"))
                .containsExactly("Host: Hello, Maya", "Maya: Hi there", "Host: Go", "Maya: Yes");
    }

    @Test
    void a_list_of_people_needs_no_bullets() {
        assertThat(parts("Personen:\nAnna: eine Schülerin\nBen: ihr Lehrer\n\nAnna: Was?\nBen: Ein Baum.\nAnna: Voll?"))
                .containsExactly(
                        "aside - Anna: eine Schülerin/- Ben: ihr Lehrer",
                        "Anna: Was?",
                        "Ben: Ein Baum.",
                        "Anna: Voll?");
        assertThat(parts("登場人物：\n愛：生徒\n健：先生\n\n愛：こんにちは。\n健：やあ。\n愛：何ですか。"))
                .containsExactly("aside - 愛：生徒/- 健：先生", "愛: こんにちは。", "健: やあ。", "愛: 何ですか。");
        assertThat(parts("Personen:\n\nAnna: Was?\nBen: Ein Baum.\n\nAnna: Voll?\nBen: Ja."))
                .endsWith("Anna: Was?", "Ben: Ein Baum.", "Anna: Voll?", "Ben: Ja.");
    }
}
