package dev.courseware.parse.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.EndState;
import dev.courseware.model.dialog.Turn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The script with which the format began. */
class FoundingScriptTest {
    private static Dialog dialog() throws IOException {
        return Scripts.read(script());
    }

    private static String script() throws IOException {
        try (InputStream in = FoundingScriptTest.class.getResourceAsStream("seed-dialog.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void has_a_preface_and_eleven_turns_of_each() throws IOException {
        assertThat(dialog().preface()).isEqualTo("Here is a generated dialog based on the specification:");
        assertThat(dialog().postscript()).isEmpty();
        assertThat(dialog().meta()).isEmpty();
        assertThat(dialog().parts()).hasSize(22).allMatch(Turn.class::isInstance);
        assertThat(dialog().turns())
                .extracting(Turn::speaker)
                .containsExactly(
                        "P1", "P2", "P1", "P2", "P1", "P2", "P1", "P2", "P1", "P2", "P1", "P2", "P1", "P2", "P1", "P2",
                        "P1", "P2", "P1", "P2", "P1", "P2");
        assertThat(Scripts.reports(script()))
                .containsExactly(
                        "1:1 info the text before the first turn seems to be about the script, so it is left out");
    }

    @Test
    void tells_how_things_are_said() throws IOException {
        List<String> cues = dialog().turns().stream()
                .flatMap(turn -> turn.cues().stream())
                .map(cue -> cue.place() + " " + cue.text())
                .toList();

        assertThat(cues)
                .containsExactly(
                        "LEAD laughs",
                        "LEAD interrupting",
                        "LEAD patiently",
                        "LEAD excitedly",
                        "LEAD smiling",
                        "LEAD still confused",
                        "LEAD laughs",
                        "TAIL trails off",
                        "LEAD encouragingly",
                        "LEAD smiling",
                        "LEAD excitedly");
        assertThat(dialog().turns()).noneMatch(turn -> turn.text().contains("("));
        assertThat(dialog().turns().get(18).cues()).extracting(Cue::text).containsExactly("laughs", "trails off");
    }

    @Test
    void leaves_thoughts_open_and_cuts_one_short() throws IOException {
        assertThat(numbers(EndState.INTERRUPTED)).containsExactly(9);
        assertThat(numbers(EndState.TRAILING)).containsExactly(3, 5, 7, 11, 15, 17, 19, 21);
    }

    private static List<Integer> numbers(EndState end) throws IOException {
        return dialog().turns().stream()
                .filter(turn -> turn.end() == end)
                .map(Turn::number)
                .toList();
    }
}
