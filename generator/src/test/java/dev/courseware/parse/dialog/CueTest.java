package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueTest {
    private static String says(String text) {
        return parts("P1: " + text + "\nP2: b").get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(laughs)",
                "[laughs]",
                "<laughs>",
                "*laughs*",
                "_laughs_",
                "*(laughs)*",
                "**[laughs]**",
                "（laughs）"
            })
    void aCueMayStandInAnyBrackets(String cue) {
        assertThat(says(cue + " No, no.")).isEqualTo("P1 {laughs}: No, no.");
        assertThat(says("No, no. " + cue)).isEqualTo("P1: No, no. {laughs}");
        assertThat(says("\n" + cue + "\nNo, no.")).isEqualTo("P1 {laughs}: No, no.");
        assertThat(says("No, no.\n" + cue)).isEqualTo("P1: No, no. {laughs}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interrupting", "patiently", "excitedly", "smiling", "still confused", "encouragingly", "Chuckles",
                        "laughing nervously",
                "with a smile", "in a low voice", "looks at the board", "clears throat", "to himself", "long pause",
                        "SIGHS", "surprised",
                "lacht", "soupire", "笑",
            })
    void theseAreCuesWhereATurnStarts(String cue) {
        assertThat(says("(" + cue + ") x")).isEqualTo("P1 {" + cue + "}: x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(AD, LDAP) are protocols",
                "(x) y",
                "(1) first",
                "(10:30) we start",
                "[link](http://x) y",
                "[ref][1] y",
                "[^1] y",
                "[ ] todo",
                "[x] done",
                "![smiling](a.png) y",
                "(Well, that is it.) y",
                "(a long remark of more than six words) y",
                "*Exactly* what I mean",
                "**laughs** no",
                "(including Redis) y",
                "`(laughs)` y",
                "<b>bold</b> y",
                "(e.g. a cache) y",
                "(APIs) y",
                "(f(x)) y",
                "(laughs",
                "*smiles",
                "() y",
                "(string) y",
            })
    void theseAreNoCues(String text) {
        assertThat(says(text)).isEqualTo("P1: " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is a cache (optionally)",
                "It is (based on Raft)",
                "I'm *confused*",
                "That *is* true, not *that*.",
                "see [the notes]",
                "use `x (laughs)`",
                "It works (mostly, at night)",
                "a list (of things)",
                "nodes (servers)",
            })
    void theseAreNoCuesWhereATurnEnds(String text) {
        assertThat(says(text)).isEqualTo("P1: " + text);
    }

    @Test
    void adverbs_and_gestures_end_a_turn_without_a_full_stop() {
        assertThat(says("Hello (nervously)")).isEqualTo("P1: Hello {nervously}");
        assertThat(says("Hi (waves)")).isEqualTo("P1: Hi {waves}");
        assertThat(says("Hi. (leans over the desk)")).isEqualTo("P1: Hi. {leans over the desk}");
    }

    @Test
    void in_mid_sentence_only_known_cues_in_brackets_count() {
        assertThat(says("So (pause) what next?")).isEqualTo("P1: So (pause) what next? {in (pause)}");
        assertThat(says("So [laughs softly] what (long pause) next?"))
                .isEqualTo("P1: So [laughs softly] what (long pause) next? {in [laughs softly]} {in (long pause)}");
        assertThat(says("So *laughs* what")).isEqualTo("P1: So *laughs* what");
        assertThat(says("We had (quickly) to go")).isEqualTo("P1: We had (quickly) to go");
        assertThat(says("Protocols (AD, LDAP) are")).isEqualTo("P1: Protocols (AD, LDAP) are");
        assertThat(says("one\n(thinking hard)\ntwo")).isEqualTo("P1: one/(thinking hard)/two {in (thinking hard)}");
    }

    @Test
    void code_holds_no_cues() {
        assertThat(says("a `(pause)` ``(pause) ` `` (pause) b"))
                .isEqualTo("P1: a `(pause)` ``(pause) ` `` (pause) b {in (pause)}");
        assertThat(says("a\n```\nx (pause) y\n```\n(pause) b"))
                .isEqualTo("P1: a/```/x (pause) y/```/(pause) b {in (pause)}");
    }

    @Test
    void several_cues_may_follow_one_another() {
        assertThat(says("(smiling) [to Bob, quietly] Hi. (nods) (sighs)"))
                .isEqualTo("P1 {smiling} {to Bob, quietly}: Hi. {nods} {sighs}");
        assertThat(says("(smiling) (quietly) Hi. (nods) (sighs)"))
                .isEqualTo("P1 {smiling} {quietly}: Hi. {nods} {sighs}");
        assertThat(says("(laughs)")).isEqualTo("P1 {laughs}: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Done.#", "So...#trailing", "So…#trailing", "So… \"#trailing", "“So...”#trailing", "*So...*#trailing",
                        "like (trails off)#trailing", "a plan, or --#interrupted",
                "a plan —#interrupted", "a plan–#interrupted", "a pla-#interrupted", "Wait. (cut off)#interrupted",
                        "well-known#", "a - b#", "1 -#", "`x--`#",
            })
    void howATurnEndsShowsInItsLastCharacters(String text, String end) {
        String told = parts("P1: a\nP2: " + text).get(1);
        assertThat(told.contains("~") ? told.substring(told.indexOf('~') + 1) : null)
                .isEqualTo(end);
    }

    @Test
    void the_next_speakers_cue_interrupts_whatever_the_end_was() {
        assertThat(parts("P1: or...\nP2: (interrupting) Sorry?"))
                .containsExactly("P1: or... ~interrupted", "P2 {interrupting}: Sorry?");
        assertThat(parts("P1: Fine.\n\n(bang)\n\nP2 (cutting in): Sorry?")).startsWith("P1: Fine. ~interrupted");
        assertThat(parts("P1: or...\nP1: (interrupting) Sorry?\nP2: x")).startsWith("P1: or... ~trailing");
    }

    @Test
    void a_turn_that_opens_with_a_dash_takes_up_the_one_that_was_cut() {
        assertThat(parts("P1: a\nP2: so it --\nP1: (interrupting) What?\nP2: -- it fails.\nP2: -- again"))
                .containsExactly(
                        "P1: a",
                        "P2: so it -- ~interrupted",
                        "P1 {interrupting}: What?",
                        "P2: -- it fails. resumes 2",
                        "P2: -- again");
        assertThat(parts("P1: or...\nP2: (interrupting) No!\nP1: — or two.")).endsWith("P1: — or two. resumes 1");
    }
}
