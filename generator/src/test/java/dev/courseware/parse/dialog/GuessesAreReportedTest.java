package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.reports;
import static dev.courseware.parse.dialog.Scripts.speaker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessesAreReportedTest {
    @Test
    void a_clean_script_is_read_in_silence() {
        assertThat(reports(
                        "P1: a (laughs)\n\n## Beat\n\nP2: b\n\n(They leave.)\n\nNote: x\n\nP1: Note: y\n- Term: z\n"))
                .isEmpty();
        assertThat(reports("Alice: a\nBob: b\nAlice: c\nBob: d\nNarrator: e\nNarrator: f"))
                .isEmpty();
        assertThat(reports("P1: a\nP2: b", speaker("P1", "Ann"), speaker("P2", "Bob")))
                .isEmpty();
    }

    @Test
    void a_name_that_is_read_as_text_is_an_info_at_its_first_place() {
        assertThat(reports("P1: a\nP2: b\n  Key takeaway: x\nKey takeaway: y"))
                .containsExactly("3:3 info «Key takeaway:» is read as text, not as a speaker");
    }

    @Test
    void what_is_left_out_is_an_info() {
        assertThat(reports("Sure! Here is a dialog:\n\nP1: a\nP2: b\n\nI hope this helps!"))
                .containsExactly(
                        "1:1 info the text before the first turn seems to be about the script, so it is left out",
                        "6:1 info the text after the last turn seems to be about the script, so it is left out");
        assertThat(reports("P1: a\nP2: <think>x</think> b"))
                .containsExactly("2:5 info the text in «<think>» is left out");
    }

    @Test
    void a_late_newcomer_is_a_warning() {
        assertThat(reports("P1: a\nP2: b\nP3: c"))
                .containsExactly("3:1 warning «P3» is read as a speaker, but speaks only once");
        assertThat(reports("P1: a\nP2: b\nP1: c\nTeacher: d\nTeacher: e"))
                .containsExactly("4:1 warning «Teacher» is read as a speaker, but is not named like the others");
        assertThat(reports("Alice: a\nBob: b\nAlice: c\nBob: d\nCarol: e"))
                .containsExactly("5:1 warning «Carol» is read as a speaker, but speaks only once");
        assertThat(reports("P1: a\nP2: b\nP3: c\nP1: d\nP2: e\nP3: f")).isEmpty();
        assertThat(reports("P1: a\nP2: b\n@Carol: c")).isEmpty();
    }

    @Test
    void a_speaker_outside_of_the_declared_cast_is_a_warning() {
        assertThat(reports("Alice: a\nBob: b\n**P3:** c", speaker("Alice", "Alice"), speaker("Bob", "Bob")))
                .containsExactly("3:3 warning the speaker «P3» is not in the cast");
        Diagnostics diagnostics = new Diagnostics();
        ScriptParser.parse(
                "Alice: a\nBob: b\nAlcie: c",
                List.of(speaker("Alice", "Alice"), speaker("Bob", "Bob")),
                "x.md",
                10,
                diagnostics);
        assertThat(diagnostics.inFileOrder())
                .extracting(Diagnostic::toString)
                .containsExactly("x.md:12:1: warning: the speaker «Alcie» is not in the cast (did you mean «Alice»?)");
    }

    @Test
    void one_speaker_alone_is_a_warning() {
        assertThat(reports("P1: a\nP1: b")).containsExactly("1:1 warning «P1» is the only speaker in this dialog");
        assertThat(reports("\nJust text.\n")).containsExactly("2:1 warning nobody speaks in this script");
    }

    @Test
    void an_empty_turn_is_a_warning() {
        assertThat(reports("P1: a\nP2:\nP1: (laughs)\nP2: b"))
                .containsExactly("2:1 warning this turn of «P2» has no words");
    }

    @Test
    void an_open_fence_and_a_lonely_annotation_are_warnings() {
        assertThat(reports("P1: a\n```\nx\nP2: b")).containsExactly("2:1 warning this block is never closed");
        assertThat(reports("<!-- predict: x -->\nP1: a\nP2: b"))
                .containsExactly("1:1 warning there is no turn above this mark");
    }

    @Test
    void lines_count_from_where_the_text_stands_in_its_file() {
        Diagnostics diagnostics = new Diagnostics();
        var dialog = ScriptParser.parse("P1: a\n\nP2: (laughs) b\nc", List.of(), "x.md", 7, diagnostics);
        assertThat(dialog.turns()).extracting(turn -> turn.position().line()).containsExactly(7, 9);
        assertThat(dialog.turns().get(1).textPosition()).isEqualTo(new dev.courseware.model.Position(9, 14));
    }
}
