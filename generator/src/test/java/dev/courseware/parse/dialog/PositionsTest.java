package dev.courseware.parse.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.Position;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"\":\"\",\"\":\"\"}{\"\":\"\",\"text\":\"”\\n<!--misconception: HERE-->\"}",
                "[{\"speaker\": \"Ann\", \"text\": \"Hi\"},\n{\"speaker\": \"\",\n \"text\": \"One\\nTwo\\n<!--misconception: HERE-->\"}]",
                "[{\"speaker\": \"Ann\", \"text\": \"Hi\"},\n{\"speaker\": \"Bob\", \"emotion\": \"with a Cue that. Is as long as it can\", \"text\": \"<!--misconception: HERE-->\"}]",
                "- speaker: Ann\n  text: Hi.\n- speaker: Bob\n  text: |\n    Hello.\n    There. <!-- misconception: HERE -->\n    You.",
                "- speaker: Ann\n  text: Hi.\n- speaker: Bob\n  text: >\n    Hello there, all of you. <!-- misconception: HERE -->",
                "speaker,text\nAnn,Hi\nBob,\"No\n\n<!-- misconception: HERE -->\"",
                "speaker,text,notes\nAnn,Hi,see\nBob,No,\"a\nb\n<!-- misconception: HERE -->\"",
                "<sp><speaker>Ann</speaker><p>A</p></sp>\n<sp><speaker>Bob</speaker><p>B\n<!-- misconception: HERE --></p></sp>"
            })
    void a_mark_in_any_format_has_the_place_of_the_words_that_hold_it(String script) {
        List<Annotation> marks = Scripts.read(script).turns().stream()
                .flatMap(turn -> turn.annotations().stream())
                .toList();

        assertThat(marks).hasSize(1);
        Position at = marks.get(0).position();
        String[] lines = script.split("\n", -1);
        assertThat(at.line()).isBetween(1, lines.length);
        assertThat(lines[at.line() - 1]).contains("HERE");
        assertThat(at.column()).isBetween(1, lines[at.line() - 1].length() + 1);
    }

    @Test
    void what_is_told_of_a_text_in_a_block_of_yaml_names_its_line() {
        Turn turn = Scripts.read("- speaker: Ann\n  text: |\n    Hi.\n    You.\n- speaker: Bob\n  text: Yes.")
                .turns()
                .get(0);

        assertThat(turn.textPosition()).isEqualTo(new Position(3, 5));
    }

    @Test
    void a_note_between_captions_stands_where_its_words_are() {
        assertThat(Scripts.read("WEBVTT\n\nNOTE\none\n\nNOTE  two\n\n00:01.000 --> 00:02.000\n<v Ann>Hi")
                        .parts())
                .extracting(DialogPart::position)
                .startsWith(new Position(4, 1), new Position(6, 7));
    }
}
