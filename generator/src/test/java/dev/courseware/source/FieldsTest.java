package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void values_are_read_by_their_type() {
        Fields fields =
                fields("text: ' a '\none: x\nmany: [x, y]\nnumber: 7\nyes: true\nno: False\nword: auto\nmap: {a: b}\n");
        assertThat(fields.text("text", "")).isEqualTo("a");
        assertThat(fields.texts("one", List.of())).containsExactly("x");
        assertThat(fields.texts("many", List.of())).containsExactly("x", "y");
        assertThat(fields.number("number", 1, 9, OptionalInt.empty())).hasValue(7);
        assertThat(fields.truth("yes", false)).isTrue();
        assertThat(fields.truth("no", true)).isFalse();
        assertThat(fields.choice("word", List.of("auto", "none"), "none")).isEqualTo("auto");
        assertThat(fields.mapping("map").orElseThrow().text("a", "")).isEqualTo("b");
        fields.warnOfUnknownKeys();
        assertThat(diagnostics.inFileOrder()).isEmpty();
    }

    @Test
    void what_is_missing_or_empty_has_its_default() {
        Fields fields = fields("text:\nnumber: ~\nyes: null\n");
        assertThat(fields.text("text", "d")).isEqualTo("d");
        assertThat(fields.texts("none", List.of("d"))).containsExactly("d");
        assertThat(fields.number("number", 1, 9, OptionalInt.of(3))).hasValue(3);
        assertThat(fields.truth("yes", true)).isTrue();
        assertThat(fields.choice("none", List.of("a"), "d")).isEqualTo("d");
        assertThat(fields.mapping("none")).isEmpty();
        assertThat(diagnostics.inFileOrder()).isEmpty();
    }

    @Test
    void an_empty_text_in_quotes_is_a_text() {
        assertThat(fields("text: ''\n").text("text", "d")).isEmpty();
    }

    @Test
    void wrong_types_are_told_all_at_once_and_the_default_is_used() {
        Fields fields =
                fields("text: [a]\nmany: [a, [b], {c: d}]\nnumber: '70'\nbig: 10\nyes: maybe\nword: atuo\nmap: x\n");
        assertThat(fields.text("text", "d")).isEqualTo("d");
        assertThat(fields.texts("many", List.of())).containsExactly("a");
        assertThat(fields.number("number", 1, 9, OptionalInt.of(3))).hasValue(3);
        assertThat(fields.number("big", 1, 9, OptionalInt.of(3))).hasValue(3);
        assertThat(fields.truth("yes", false)).isFalse();
        assertThat(fields.choice("word", List.of("auto", "none"), "none")).isEqualTo("none");
        assertThat(fields.mapping("map")).isEmpty();
        assertThat(diagnostics.inFileOrder())
                .map(Diagnostic::toString)
                .containsExactly(
                        "x.md:1:7: error: «text» takes text, found a list (if it is text, put it into quotes: '…')",
                        "x.md:2:11: error: «many» takes text for each item, found a list"
                                + " (if it is text, put it into quotes: '…')",
                        "x.md:2:16: error: «many» takes text for each item, found a map"
                                + " (if it is text, put it into quotes: '…')",
                        "x.md:3:9: error: «number» takes a whole number from 1 to 9, found «70»",
                        "x.md:4:6: error: «big» takes a whole number from 1 to 9, found «10»",
                        "x.md:5:6: error: «yes» takes true or false, found «maybe»",
                        "x.md:6:7: error: «atuo» is not a value of «word», which takes auto, none"
                                + " (did you mean «auto»?)",
                        "x.md:7:6: error: «map» takes lines of the form «key: value», found «x»");
    }

    @Test
    void what_can_only_mean_one_thing_is_read_as_people_write_it() {
        Fields fields = fields("a: Yes\nb: 'off'\nminutes: 15 min.\nc: 2026-1-5\nd: 2026/01/05\nother: 15 min\n");
        assertThat(fields.truth("a", false)).isTrue();
        assertThat(fields.truth("b", true)).isFalse();
        assertThat(fields.number("minutes", 1, 99, OptionalInt.empty())).hasValue(15);
        assertThat(fields.moment("c", Optional.empty())).hasValue(Instant.parse("2026-01-05T00:00:00Z"));
        assertThat(fields.moment("d", Optional.empty())).hasValue(Instant.parse("2026-01-05T00:00:00Z"));
        assertThat(diagnostics.inFileOrder()).isEmpty();
        assertThat(fields.number("other", 1, 99, OptionalInt.empty())).isEmpty();
        assertThat(diagnostics.inFileOrder()).hasSize(1);
    }

    @Test
    void long_values_are_cut_in_messages() {
        fields("yes: " + "x".repeat(500) + "\n").truth("yes", false);
        assertThat(diagnostics.inFileOrder().get(0).message())
                .hasSizeLessThan(100)
                .contains("x…");
    }

    @Test
    void keys_that_nobody_asked_for_are_told_with_the_nearest() {
        Fields fields = fields("titel: x\nfoo: y\n");
        fields.text("title", "");
        fields.position("title");
        fields.warnOfUnknownKeys();
        assertThat(diagnostics.inFileOrder())
                .map(Diagnostic::toString)
                .containsExactly(
                        "x.md:1:1: warning: the key «titel» is not known here (did you mean «title»?)",
                        "x.md:2:1: warning: the key «foo» is not known here (known keys: title)");
    }

    private Fields fields(String yaml) {
        return new Fields(YamlReader.read(yaml, "x.md", 0, diagnostics).orElseThrow(), "x.md", diagnostics);
    }
}
