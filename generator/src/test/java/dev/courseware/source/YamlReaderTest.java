package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void every_key_and_value_knows_its_place_in_the_file() {
        YamlNode.Mapping mapping = read("a: x\nb:\n  - y\n  - {c: \"z\"}\n", 10).orElseThrow();
        YamlNode.Entry first = mapping.entries().get(0);
        assertThat(first.key().position()).isEqualTo(new Position(11, 1));
        assertThat(first.value().position()).isEqualTo(new Position(11, 4));
        YamlNode.Sequence list = (YamlNode.Sequence) mapping.entries().get(1).value();
        assertThat(list.items().get(0).position()).isEqualTo(new Position(13, 5));
        YamlNode.Mapping inner = (YamlNode.Mapping) list.items().get(1);
        assertThat(inner.entries().get(0).value().position()).isEqualTo(new Position(14, 9));
    }

    @Test
    void values_are_texts_and_quoted_ones_say_so() {
        YamlNode.Mapping mapping =
                read("a: 010\nb: no\nc: \"true\"\nd: 2024-01-01\ne:\n", 0).orElseThrow();
        assertThat(mapping.entries())
                .extracting(entry -> ((YamlNode.Scalar) entry.value()).text())
                .containsExactly("010", "no", "true", "2024-01-01", "");
        assertThat(mapping.entries())
                .extracting(entry -> ((YamlNode.Scalar) entry.value()).plain())
                .containsExactly(true, true, false, true, true);
    }

    @Test
    void blocks_of_text_keep_their_lines() {
        YamlNode.Mapping mapping = read("a: |\n  x\n  y\nb: >\n  x\n  y\n", 0).orElseThrow();
        assertThat(mapping.entries())
                .extracting(entry -> ((YamlNode.Scalar) entry.value()).text())
                .containsExactly("x\ny\n", "x y\n");
    }

    @Test
    void an_empty_text_is_nothing_and_no_problem() {
        assertThat(read("", 0)).isEmpty();
        assertThat(read("# only a comment\n", 0)).isEmpty();
        assertThat(read("~", 0)).isEmpty();
        assertThat(diagnostics.inFileOrder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x 1 | 4 | YAML anchors (&name) are not read here",
                "a: *x | 4 | YAML aliases (*name) are not read here",
                "a: !!int 1 | 4 | YAML tags (!name) are not read here",
                "a: !x [] | 4 | YAML tags (!name) are not read here",
                "a: !x {} | 4 | YAML tags (!name) are not read here",
                "[a]: b | 1 | found a list or map where a key is expected",
                "just words | 1 | found a plain value where lines of the form «key: value» are expected"
            })
    void whatACourseDoesNotNeedIsRefusedWithItsPlace(String yaml, int column, String message) {
        assertThat(read(yaml, 4)).isEmpty();
        assertThat(diagnostics.inFileOrder())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith(message))
                .extracting(Diagnostic::line, Diagnostic::column)
                .containsExactly(5, column);
    }

    @Test
    void a_key_that_stands_twice_is_told() {
        read("{a: 1, a: 2}", 4);
        assertThat(diagnostics.inFileOrder())
                .map(Diagnostic::toString)
                .containsExactly("x.md:5:8: error: the key «a» is used a second time here (keep one of them)");
    }

    @Test
    void a_colon_without_a_blank_is_told_as_such() {
        assertThat(read("title:Retries", 0)).isEmpty();
        assertThat(read("https://example.org", 0)).isEmpty();
        assertThat(diagnostics.inFileOrder())
                .map(Diagnostic::hint)
                .containsExactlyInAnyOrder("put a space after the colon", "");
    }

    @Test
    void a_bomb_of_aliases_builds_nothing() {
        String bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n";
        assertThat(read(bomb, 0)).isEmpty();
        assertThat(diagnostics.inFileOrder()).hasSize(1);
    }

    private Optional<YamlNode.Mapping> read(String yaml, int lineOffset) {
        return YamlReader.read(yaml, "x.md", lineOffset, diagnostics);
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(read("a: b\n---\nc: d\n", 0)).isEmpty();
        assertThat(diagnostics.inFileOrder())
                .map(Diagnostic::message)
                .isEqualTo(List.of("a second YAML document begins here"));
    }
}
