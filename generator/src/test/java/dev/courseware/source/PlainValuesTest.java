package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and other plain texts in YAML, as authors write them. */
class PlainValuesTest {
    private static final PlainValues PLAIN = new PlainValues(Set.of("title"), Set.of("tags"));

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0001',
            value = {
                "C# and F#: a tour",
                "@home",
                "A #1 topic",
                "#1 topic",
                "`code` first",
                "100 %",
                "%d places",
                "- [ ] x",
                "[x] y",
                "{x}: y",
                "*star*",
                "*",
                "&amp",
                "!bang",
                "? Why",
                "> 90 % available",
                "| pipes",
                "\"Hello\" world",
                "'Hi' and 'bye' said",
                "Why: because: so",
                "ends with:",
                "a, b",
                "It's",
                "C:\\path \\n",
                "12:30 #noon",
                "true",
                "010"
            })
    void a_text_is_the_whole_of_its_line(String text) {
        assertThat(title("title: " + text + "\n")).isEqualTo(text);
        assertThat(title("title:   " + text + "  # a comment\nother: x\n")).isEqualTo(text);
        assertThat(tags("tags:\n  - " + text + "\n  - b\n")).containsExactly(text, "b");
        assertThat(tags("tags:\n- " + text + "\nother: x\n")).containsExactly(text);
        assertThat(diagnostics.inFileOrder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0001',
            value = {
                "'It's' ~ It's",
                "'It''s' ~ It's",
                "\"a: \\\"b\\\"\" ~ a: \"b\"",
                "'a: b'   # comment ~ a: b",
                "Plain # comment ~ Plain",
                "\ta tab ~ a tab"
            })
    void quotes_and_comments_mean_what_they_mean_in_yaml(String value, String text) {
        assertThat(title("title: " + value + "\n")).isEqualTo(text);
        assertThat(diagnostics.inFileOrder()).isEmpty();
    }

    @Test
    void texts_on_several_lines_are_left_to_yaml() {
        assertThat(title("title: a\n  b\n")).isEqualTo("a b");
        assertThat(title("title: >\n  a: b\n  c\n")).isEqualTo("a: b c\n");
        assertThat(title("title: |-\n  # a\n\n  b\n")).isEqualTo("# a\n\nb");
        assertThat(title("title: \"a\n  b\"\n")).isEqualTo("a b");
        assertThat(tags("tags: [a, 'b: c']\n")).containsExactly("a", "b: c");
        assertThat(tags("tags:\n\t- a: b\n\t- c\n")).containsExactly("a: b", "c");
        assertThat(diagnostics.inFileOrder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0001',
            value = {
                "other: a: b ~ other: 'a: b'",
                "other: @home ~ other: '@home'",
                "other: 'It's' ~ other: '''It''s'''",
                "title: \"C\" and \"D\" ~ title: '\"C\" and \"D\"'",
                "title: \"never ends ~ title: '\"never ends'",
                "other: [x] y ~ other: '[x] y'",
                "other: %x ~ other: '%x'",
                "other: `x` ~ other: '`x`'"
            })
    void what_may_mean_several_things_is_told_with_the_line_to_copy(String line, String quoted) {
        assertThat(YamlReader.read("a: b\n" + line + "\nc: d\n", "x.md", 1, PLAIN, diagnostics))
                .isEmpty();
        assertThat(diagnostics.inFileOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isBetween(3, 5);
            assertThat(problem.hint()).isEqualTo("if it is text, put it into quotes: «" + quoted + "»");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: !!java.net.URL x", "other: !x y", "other: &a b", "other: *a", "tags: [*a]"})
    void tags_anchors_and_aliases_are_refused_as_before(String line) {
        assertThat(YamlReader.read(line + "\n", "x.md", 0, PLAIN, diagnostics)).isEmpty();
        assertThat(diagnostics.inFileOrder())
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .endsWith("are not read here");
    }

    @Test
    void values_keep_their_places() {
        YamlNode.Mapping mapping = read("title:  @x\ntags:\n  -  a: b\n");
        assertThat(mapping.entries().get(0).value().position().column()).isEqualTo(9);
        YamlNode.Sequence tags = (YamlNode.Sequence) mapping.entries().get(1).value();
        assertThat(tags.items().get(0).position().column()).isEqualTo(6);
    }

    private YamlNode.Mapping read(String yaml) {
        return YamlReader.read(yaml, "x.md", 0, PLAIN, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.inFileOrder().stream()
                        .map(Diagnostic::toString)
                        .collect(Collectors.joining("\n"))));
    }

    private String title(String yaml) {
        return ((YamlNode.Scalar) read(yaml).entries().get(0).value()).text();
    }

    private List<String> tags(String yaml) {
        YamlNode.Sequence tags = (YamlNode.Sequence) read(yaml).entries().get(0).value();
        return tags.items().stream()
                .map(item -> ((YamlNode.Scalar) item).text())
                .toList();
    }
}
