package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.reports;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations are kept wherever in a script they are written, except in code. */
class AnnotationsTest {
    @ParameterizedTest
    @ValueSource(strings = {"predict", "misconception", "answer", "takeaway"})
    void an_annotation_in_words_that_nobody_says_belongs_to_the_turn_above(String kind) {
        String mark = "<!-- " + kind + ": why -->";

        assertThat(parts("""
            [{"speaker": "Ann", "text": "Hello."},
            {"speaker": "", "text": "They wait. MARK"},
            {"speaker": "Bob", "text": "Hi."},
            {"type": "action", "text": "(Waves MARK)"},
            {"text": "MARK"}]
            """.replace("MARK", mark)))
                .containsExactly(
                        "Ann: Hello. !" + kind + " why",
                        "aside They wait.",
                        "Bob: Hi. !KIND why !KIND why".replace("KIND", kind),
                        "direction (Waves )");
    }

    @Test
    void an_annotation_in_yaml_of_nobody_belongs_to_the_turn_above() {
        assertThat(parts("""
            - speaker: Ann
              text: Hello.
            - speaker: ""
              text: "<!-- predict: what next -->"
            - speaker: Bob
              text: Hi.
            """)).containsExactly("Ann: Hello. !predict what next", "Bob: Hi.");
    }

    @Test
    void an_annotation_of_several_lines_in_words_that_nobody_says_is_kept() {
        assertThat(parts("""
            [{"speaker": "Ann", "text": "Hello."},
            {"speaker": "", "text": "One\\n<!-- answer:\\nwhy\\nnot -->\\ntwo"},
            {"speaker": "Bob", "text": "Hi."}]
            """)).containsExactly("Ann: Hello. !answer why/not", "aside One////two", "Bob: Hi.");
    }

    @Test
    void an_annotation_above_all_turns_in_words_that_nobody_says_is_told() {
        assertThat(reports("""
            [{"speaker": "", "text": "<!-- predict: why -->"},
            {"speaker": "Ann", "text": "Hello."}, {"speaker": "Bob", "text": "Hi."}]
            """)).contains("1:26 warning there is no turn above this mark");
    }

    @Test
    void an_annotation_in_a_screenplay_s_action_belongs_to_the_turn_above() {
        assertThat(parts("ANN\nHello.\n\nBOB\nHi.\n\nANN\nAnd you?\n\nHe smiles. <!-- predict: why -->\n"))
                .endsWith("ANN: And you? !predict why", "direction He smiles.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Tip: one\n> two MARK",
                "> [!NOTE]\n> one MARK",
                "Note: one\ntwo MARK",
            })
    void an_annotation_on_a_later_line_of_a_note_belongs_to_the_turn_above(String note) {
        String script = "Ann: Hello.\n\n" + note + "\n\nBob: Hi.\n";

        assertThat(parts(script.replace("MARK", "<!-- answer: why -->")))
                .startsWith("Ann: Hello. !answer why")
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bob: ::: note\nOne.\nMARK\n:::",
                "Bob: Look.\n\n::: tip Title\nMARK\nOne.\n:::",
                "Bob: Look.\n```{note} Title\nOne.\nMARK\n```",
                "Bob: Look.\n```admonish tip\nOne.\nMARK\n```",
                "Bob: ::: note\n```java\nint x;\n```\nMARK\n:::",
            })
    void an_annotation_in_a_box_belongs_to_the_turn_around_it(String turn) {
        assertThat(parts("Ann: Hello.\n\n" + turn.replace("MARK", "<!-- answer: why -->")))
                .last()
                .asString()
                .startsWith("Bob: ")
                .endsWith(" !answer why");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```html\nMARK\n```",
                "~~~{code-block} html\nMARK\n~~~",
                "::: note\n```html\nMARK\n```\n:::",
                "$$\nMARK\n$$",
            })
    void what_code_holds_is_no_annotation(String code) {
        String mark = "<!-- answer: why -->";

        assertThat(parts("Ann: Hello.\n\nBob: Look.\n" + code.replace("MARK", mark)))
                .last()
                .asString()
                .contains("/" + mark + "/")
                .doesNotContain("!answer");
        assertThat(parts("Ann: Hello.\n\n> Look.\n> "
                        + code.replace("MARK", mark).replace("\n", "\n> ")))
                .endsWith("aside Look./" + code.replace("MARK", mark).replace("\n", "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"`a MARK b`", "``MARK ` ``", "one ` two MARK ` three", "`x` and `y MARK`"})
    void what_a_code_span_holds_is_no_annotation(String code) {
        String said = "Bob: Write " + code.replace("MARK", "<!-- answer: why -->") + " here.";

        assertThat(parts("Ann: Hello.\n\n" + said)).endsWith(said);
        assertThat(parts("Ann: Hello.\n\n" + said.replace("answer: why", "ignore: image-alt (why)")))
                .endsWith(said.replace("answer: why", "ignore: image-alt (why)"));
    }

    @Test
    void backticks_around_an_annotation_and_in_it_make_no_code_of_it() {
        assertThat(
                        parts(
                                "Ann: Hello.\n\nBob: a ` b <!-- answer: c ` d --> `x`<!-- predict: e ` f --> `y` <!-- answer: g -->"))
                .endsWith("Bob: a ` b <!-- answer: c ` d --> `x` `y` !predict e ` f !answer g");
    }

    @Test
    void a_comment_behind_a_backslash_is_no_annotation() {
        assertThat(parts("Ann: Hello.\n\nBob: Write \\<!-- answer: why -->\n"))
                .endsWith("Bob: Write \\<!-- answer: why -->");
    }

    @Test
    void tildes_behind_tildes_open_no_code_that_would_hold_an_annotation() {
        assertThat(parts("Ann: Hello.\n\nBob: ~~~~one~~~~ two\n<!-- answer: why -->\n"))
                .containsExactly("Ann: Hello.", "Bob: ~~~~one~~~~ two !answer why");
    }
}
