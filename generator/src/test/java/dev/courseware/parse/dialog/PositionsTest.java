package dev.courseware.parse.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.Position;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import org.junit.jupiter.api.Test;

class PositionsTest {
    @Test
    void label_and_text_know_their_places() {
        Turn turn = Scripts.read("P2: a\n\n  [00:12] **P1 (laughing):** (smiling) x")
                .turns()
                .get(1);

        assertThat(turn.position()).isEqualTo(new Position(3, 13));
        assertThat(turn.textPosition()).isEqualTo(new Position(3, 40));
    }

    @Test
    void every_part_knows_its_place() {
        assertThat(Scripts.read("# T\n\n(d)\n\nP1: a\n> q\n  -> c\nP2: b").parts())
                .extracting(DialogPart::position)
                .containsExactly(
                        new Position(1, 1),
                        new Position(3, 1),
                        new Position(5, 1),
                        new Position(6, 1),
                        new Position(7, 3),
                        new Position(8, 1));
    }

    @Test
    void line_of_text_is_line_of_source() {
        for (int seed = 0; seed < 2_000; seed++) {
            String script = new RandomScripts(seed).careful();
            String[] source = script.split("\n", -1);
            for (Turn turn : Scripts.read(script).turns()) {
                assertThat(turn.textPosition()).as(script).isNotNull();
                check(script, source, turn);
            }
        }
    }

    /** Where a line was not changed by taking out an escape or a mark, it stands in the source as it is in the text. */
    private static void check(String script, String[] source, Turn turn) {
        String[] lines = turn.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int number = turn.textPosition().line() + i;
            if (number > source.length) {
                assertThat(lines[i]).as(script).matches("[`~$:]+|-->");
                continue;
            }
            String from = source[number - 1];
            boolean closing = lines[i].matches("[`~$:]+|-->");
            if (!from.contains("\\")
                    && !from.contains("<!--")
                    && !from.contains("-->")
                    && !from.contains("<thinking>")
                    && !closing) {
                assertThat(i == 0 ? from.substring(turn.textPosition().column() - 1) : from)
                        .as(script)
                        .startsWith(lines[i].stripTrailing());
            }
        }
    }
}
