package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.meta;
import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.read;
import static dev.courseware.parse.dialog.Scripts.reports;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each case of the format's description, in every dress that a script may give it. */
class FormatCasesTest {
    private static final String BEFORE = "P1: a\nP2: b\n";

    /** Line ends, indents and trailing white space that change nothing. */
    private static List<String> variants(String script) {
        return List.of(
                script,
                script.replace("\n", "\r\n"),
                script.replace("\n", "\r"),
                "\uFEFF" + script,
                "\n\n" + script + "\n\n",
                script.replace("\n", " \t\n"),
                script.replace(' ', '\u00A0'),
                "  " + script.replace("\n", "\n  "));
    }

    /** A part without the white space around its lines, which code keeps. */
    private static String bare(String part) {
        return part.replaceAll("\\s*/\\s*", "/").strip();
    }

    private static Stream<DynamicTest> reads(String addition, String... expected) {
        List<String> all = new ArrayList<>(List.of("P1: a", "P2: b"));
        all.addAll(List.of(expected));
        return variants(BEFORE + addition).stream()
                .map(script -> DynamicTest.dynamicTest(
                        addition.replace("\n", "/"),
                        () -> assertThat(parts(script))
                                .as(script)
                                .map(FormatCasesTest::bare)
                                .containsExactlyElementsOf(all)));
    }

    /** The second turn goes on with the addition. */
    private static Stream<DynamicTest> goesOn(String line) {
        return Stream.of(BEFORE + line, (BEFORE + line).replace("\n", "\r\n"), BEFORE + line + "\nP1: c")
                .map(script -> DynamicTest.dynamicTest(
                        line, () -> assertThat(parts(script)).startsWith("P1: a", "P2: b/" + line)));
    }

    @TestFactory
    Stream<DynamicTest> cues_lead_and_end_turns() {
        return Stream.of(
                        reads("P1: (laughs) No, no.", "P1 {laughs}: No, no."),
                        reads(
                                "P1: Not exactly, like... (trails off)",
                                "P1: Not exactly, like... {trails off} ~trailing"),
                        reads(
                                "P1: It's a plan, or...\nP2: (interrupting) Sorry?",
                                "P1: It's a plan, or... ~interrupted",
                                "P2 {interrupting}: Sorry?"),
                        reads("P1: Protocols (AD, LDAP) are…", "P1: Protocols (AD, LDAP) are… ~trailing"),
                        reads("P1: So (pause) what next?", "P1: So (pause) what next? {in (pause)}"),
                        reads("P1: That *is* true, not *that*.", "P1: That *is* true, not *that*."))
                .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> labels_have_any_dress() {
        return Stream.of(
                        reads("**P1:** x", "P1: x"),
                        reads("**P1**: x", "P1: x"),
                        reads("\"P1\": x", "P1: x"),
                        reads("3. P1: x", "P1: x"),
                        reads("**P1 (laughing):** x", "P1 {label laughing}: x"),
                        reads("[00:01:23] P1: x", "P1 @00:01:23: x"),
                        reads("P1:\nx", "P1: x"),
                        reads("P3: late joiner", "P3: late joiner"),
                        reads("<b>P1:</b> x", "P1: x"),
                        reads("<p><strong>P1</strong> (laughing): x</p>", "P1 {label laughing}: x"),
                        reads("Turn 3 - P1: x", "P1: x"),
                        reads("**3. P1:** x", "P1: x"),
                        reads("**P1: x**", "P1: x"))
                .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> what_only_looks_like_a_label_is_text() {
        return Stream.of(
                        reads("P1: Meet at 10:30: not later.", "P1: Meet at 10:30: not later."),
                        reads("P1: Note: labels are greedy.", "P1: Note: labels are greedy."),
                        reads("P1: x\n```\nP2: not a turn\n```", "P1: x/```/P2: not a turn/```"),
                        goesOn("http://example.org is a URL"),
                        goesOn("10:30 is when it starts"),
                        goesOn("Key takeaway: redundancy."))
                .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> lines_between_turns() {
        return Stream.of(
                        reads("\nNote: P1 is wrong here.", "note P1 is wrong here."),
                        reads("\n**Scene:** Bob's office."),
                        reads("## Part 2: Scaling", "beat Part 2: Scaling"),
                        reads("---\nP1: x", "beat", "P1: x"),
                        reads("\nThis dialogue should give you an idea."))
                .flatMap(tests -> tests);
    }

    @Test
    void the_scene_is_meta_and_the_last_word_a_postscript() {
        assertThat(meta(BEFORE + "\n**Scene:** Bob's office.")).containsExactly("Scene=Bob's office.");
        assertThat(read(BEFORE + "\nThis dialogue should give you an idea.").postscript())
                .isEqualTo("This dialogue should give you an idea.");
    }

    @Test
    void a_late_joiner_is_a_warning() {
        assertThat(reports(BEFORE + "P3: late joiner"))
                .containsExactly("3:1 warning «P3» is read as a speaker, but speaks only once");
    }

    @TestFactory
    Stream<DynamicTest> whole_scripts() {
        return Stream.of(
                        List.of(
                                "[S1] Dia is open. [S2] You get control. [S1] Wow. (laughs)",
                                "S1: Dia is open.",
                                "S2: You get control.",
                                "S1: Wow. {laughs}"),
                        List.of("<Person1> \"Hi.\" </Person1><Person2> Yo. </Person2>", "Person1: Hi.", "Person2: Yo."),
                        List.of("Q: Why?\nA: So.", "Q: Why?", "A: So."),
                        List.of(
                                "Sure! Here's a dialogue:\n**Jane:** Hi.\n**Bob:** (Chuckles) Hello.\nMade by a model",
                                "Jane: Hi.",
                                "Bob {Chuckles}: Hello."))
                .flatMap(each -> variants(each.get(0)).stream()
                        .map(script -> DynamicTest.dynamicTest(
                                each.get(1),
                                () -> assertThat(parts(script)).as(script).isEqualTo(each.subList(1, each.size())))));
    }
}
