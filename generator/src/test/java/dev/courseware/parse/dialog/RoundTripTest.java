package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.speaker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.Speaker;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final int SEEDS = 2_000;
    private static final Speaker[] CAST = {
        speaker("P1", "Paula"), speaker("Alice", "Alice B.", "Al"), speaker("boss", "The Boss", "the boss")
    };

    @Test
    void a_script_is_written_as_labelled_lines() {
        Dialog dialog = Scripts.read("Here is a dialog:\n"
                + "**Host 1 (Sarah):** (laughs) Hi... (trails off)\n"
                + "**Host 2:** Scope: *all*.\n\n"
                + "Note: an aside\n\n"
                + "**Zed:** [to Bob] (x) y\n"
                + "Result: z\n"
                + "(They leave.)\n"
                + "<!-- predict: q -->\n"
                + "---\n"
                + "**Zed:** ok");

        assertThat(ScriptWriter.write(dialog)).isEqualTo("""
            Here is a dialog:

            Host 1 (Sarah): (laughs) Hi... (trails off)

            Host 2: Scope: *all*.

            Note: an aside

            Zed: [to Bob] (x) y
            Result: z
            <!-- predict: q -->

            (They leave.)

            ---

            Zed: ok
            """);
    }

    @Test
    void reading_what_was_written_gives_the_same_dialog() {
        for (int seed = 0; seed < SEEDS; seed++) {
            check(new RandomScripts(seed).careful());
            check(new RandomScripts(seed).careful(), CAST);
        }
    }

    @Test
    void scripts_of_other_shapes_survive_as_labelled_lines() {
        for (int seed = 0; seed < SEEDS; seed++) {
            check(new RandomScripts(seed).json());
        }
        check("[S1] Dia is open. [S2] You get control. [S1] Wow. (laughs)");
        check("<Person1> \"Hi.\" </Person1><Person2> Yo.\n> quote\nmore </Person2>");
        check("WEBVTT\n\n"
                + "00:01.000 --> 00:02.000\n"
                + "<v Ann: the <boss>one\n\n"
                + "00:03.000 --> 00:04.000\n"
                + "<v @Bob (Host)>Name: two");
        check("WEBVTT\n\n"
                + "00:01.000 --> 00:02.000\n"
                + "<v Ann>one\n\n"
                + "00:03.000 --> 00:04.000\n"
                + "<v Ann>(laughs)\n\n"
                + "00:05.000 --> 00:06.000\n"
                + "Result: two\n"
                + "three\n\n"
                + "00:07.000 --> 00:08.000\n"
                + "<v Bob>no");
        check("**Characters:**\n"
                + "- **Ada** – a patient teacher, who knows a lot of things about it\n"
                + "- **Ben Miller** (student)\n\n"
                + "Ada: x\n"
                + "Ben: y\n"
                + "Ada: z\n\n"
                + "**Scene:** later\n\n"
                + "Ben: w");
        check("ALICE\nhi\n\nBOB (V.O.)\n(low)\nyo\n\nSome action here.\nMore (of it.\n\nALICE\nbye");
        check("Alice  0:02\nHello.\n\nBob 1:10 PM\nHi.");
    }

    @Test
    void lines_that_look_like_labels_are_escaped() {
        Dialog dialog = Scripts.read("[{\"speaker\": \"P1\", \"text\": \"x\\n"
                + "P2: y\\n"
                + "Name\\\\: z\"}, {\"speaker\": \"P2\", \"text\": \"a\"}]");

        assertThat(ScriptWriter.write(dialog)).isEqualTo("P1: x\nP2\\: y\nName\\\\: z\n\nP2: a\n");
    }

    @Test
    void an_empty_dialog_is_an_empty_script() {
        assertThat(ScriptWriter.write(Scripts.read(""))).isEmpty();
    }

    private static void check(String script, Speaker... cast) {
        Dialog dialog = Scripts.read(script, cast);
        String written = ScriptWriter.write(dialog);
        assertThat(Scripts.read(written, cast).withoutPositions())
                .as("%s%n--- written:%n%s", script, written)
                .isEqualTo(dialog.withoutPositions());
    }
}
