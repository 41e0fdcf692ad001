package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.read;
import static dev.courseware.parse.dialog.Scripts.reports;
import static dev.courseware.parse.dialog.Scripts.speaker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes are told at their line and column, with a way out, and cost no words. */
class BadScriptsTest {
    private static List<Diagnostic> problems(String script) {
        Diagnostics diagnostics = new Diagnostics();
        ScriptParser.parse(script, List.of(), "talk.dialog.md", 1, diagnostics);
        return diagnostics.inFileOrder();
    }

    @Test
    void a_misspelt_annotation_is_a_warning_that_names_the_nearest_kind() {
        String script = "P1: a\nP2: b <!-- predikt: c -->\n  <!-- Answers: d -->";

        assertThat(problems(script))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "talk.dialog.md:2:7: warning: «predikt» is not a kind of mark, so this comment is left"
                                + " out (did you mean «predict»? The kinds are predict, misconception, answer,"
                                + " takeaway, objective)",
                        "talk.dialog.md:3:3: warning: «Answers» is not a kind of mark, so this comment is left"
                                + " out (did you mean «answer»? The kinds are predict, misconception, answer,"
                                + " takeaway, objective)");
        assertThat(parts(script)).containsExactly("P1: a", "P2: b <!-- predikt: c -->/  <!-- Answers: d -->");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- a comment: x -->",
                "<!-- TODO: x -->",
                "<!-- prettier-ignore -->",
                "<!-- notes: x -->",
                "<!-- predictions differ here -->",
                "`<!-- predikt: x -->`"
            })
    void otherCommentsAreTheAuthorsOwn(String comment) {
        assertThat(reports("P1: a\nP2: b " + comment)).isEmpty();
    }

    @Test
    void marks_need_no_words() {
        String script = "P1: a <!-- predict -->\nP2: b\n<!-- misconception: -->";

        assertThat(parts(script)).containsExactly("P1: a !predict ", "P2: b !misconception ");
        assertThat(reports(script)).isEmpty();
    }

    @Test
    void an_annotation_before_the_first_turn_is_a_warning_at_its_column() {
        assertThat(reports("It begins. <!-- predict: x -->\nP1: a\nP2: b"))
                .containsExactly("1:12 warning there is no turn above this mark");
    }

    @Test
    void a_speakers_code_without_its_colon_is_told() {
        String script = "P1: a\nP2: b\n  P1 well then\nP1: c";

        assertThat(parts(script)).containsExactly("P1: a", "P2: b/  P1 well then", "P1: c");
        assertThat(reports(script)).containsExactly("3:3 info «P1» without a colon is read as text");
    }

    @Test
    void other_shapes_below_labels_are_told() {
        assertThat(reports("P1: a\nP2: b\n{\"speaker\": \"A\", \"text\": \"x\"}"))
                .containsExactly("3:1 warning this script mixes labelled lines and JSON; it is read as labelled lines");
        assertThat(reports("P1: a\nP2: b\n\n00:01.000 --> 00:02.000\nhi"))
                .containsExactly(
                        "4:1 warning this script mixes labelled lines and SubRip captions; it is read as labelled lines");
        assertThat(reports("<Person1>a</Person1><Person2>b</Person2>\nPerson1: c"))
                .contains(
                        "1:1 warning this script mixes labelled lines and speaker tags; it is read as labelled lines");
    }

    @Test
    void a_missing_comma_in_json_costs_no_turns() {
        String script = "[{\"speaker\":\"A\",\"text\":\"x\"}\n"
                + " {\"speaker\":\"B\",\"text\":\"y\"} {\"speaker\":\"A\",\"text\":\"z\"}]";

        assertThat(parts(script)).containsExactly("A: x", "B: y", "A: z");
        assertThat(reports(script))
                .containsExactly(
                        "2:2 error this JSON can't be read: a comma is missing before this",
                        "2:29 error this JSON can't be read: a comma is missing before this");
    }

    @Test
    void json_with_the_wrong_quotes_is_told_and_kept() {
        assertThat(reports("[{'speaker': 'A'}]"))
                .contains("1:3 error this JSON can't be read: found «'» where a key in double quotes is expected");
        assertThat(parts("[{'speaker': 'A'}]")).containsExactly("aside 'speaker': 'A'}]");
    }

    @Test
    void captions_with_a_wrong_arrow_or_an_open_voice_are_told() {
        String vtt = "WEBVTT\n\n00:01.000 -> 00:02.000\n<v Ann>Hi\n\n00:03.000 --> 00:04.000\n<v Bob Yo\n";

        assertThat(reports(vtt))
                .containsExactly(
                        "3:1 error found «00:01.000 -> 00:02.000» where the time of a caption is expected",
                        "4:1 warning «Ann» is the only speaker in this dialog",
                        "7:1 error this voice tag has no «>» at its end");
        assertThat(parts(vtt)).containsExactly("aside 00:01.000 -> 00:02.000", "Ann: Hi/&lt;v Bob Yo");
    }

    @Test
    void a_row_without_words_is_an_empty_turn() {
        String table = "| Speaker | Line |\n|---|---|\n| Ann | a |\n| Bob |\n| | (laughs) |\n| Ann | b | extra |";

        assertThat(parts(table)).containsExactly("Ann: a", "Bob: ", "direction laughs", "Ann: b", "aside extra");
        assertThat(reports(table)).containsExactly("4:3 warning this turn of «Bob» has no words");
    }

    @Test
    void programs_in_names_and_cues_are_words_like_others() {
        assertThat(parts("P1: (${7*7}) a\nP2: <#include \"x\"> {{ b }}\n${P3}: c\n<script>x</script>: d"))
                .containsExactly("P1: (${7*7}) a", "P2: <#include \"x\"> {{ b }}/${P3}: c/<script>x</script>: d");
        assertThat(parts("[{\"speaker\":\"<img src=x"
                        + " onerror=y>\",\"text\":\"</script>\"},{\"speaker\":\"${7*7}\",\"text\":\"a\"}]"))
                .containsExactly("<img src=x onerror=y>: </script>", "${7 7}: a");
        assertThat(read("P1 (${7*7}): a\nP2: b", speaker("P1", "<b>Ann</b>"), speaker("P2", "{{x}}"))
                        .cast())
                .extracting("name")
                .containsExactly("<b>Ann</b>", "{{x}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1: a\nP2:\n",
                "Just text.",
                "Ann: alone",
                "P1: a\nP2: b\nCarol: c",
                "<Person1>a<Person2>b</Person2>",
                "<Person1>a</Person2><Person2>b</Person2>",
                "[{\"speaker\":\"A\"",
                "WEBVTT\n\nx",
                "1\n00:0 --> 1\nA: x",
                "P1: a\n```\nb",
                "<!-- predict: x -->\nP1: a\nP2: b",
                "P1: a\nP2: b\nKey: c",
                "Sure! A dialog:\nP1: a\nP2: b",
                "<think>x</think>P1: a\nP2: b",
                "{\"id\":\"x\",\"turns\":[{\"speaker\":\"A\",\"text\":\"x\"},{\"speaker\":\"B\",\"text\":\"y\"}]}",
            })
    void everyReportSaysHowToMendIt(String script) {
        assertThat(problems(script)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.hint()).isNotBlank();
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
    }

    @Test
    void slips_of_one_kind_are_told_a_few_times_and_then_counted() {
        String tags = "<Person1> a\n<Person2> b\n".repeat(100) + "</Person2>";
        assertThat(problems(tags)).hasSize(21);
        assertThat(problems(tags))
                .extracting(Diagnostic::message)
                .contains("179 more tags in this script are not closed properly");
        String silent = "P1:\n\nP2:\n\n".repeat(100);
        assertThat(problems(silent)).hasSize(21);
        assertThat(problems(silent))
                .extracting(Diagnostic::message)
                .contains("180 more turns of this script have no words");
    }
}
