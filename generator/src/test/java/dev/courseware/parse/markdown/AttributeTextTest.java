package dev.courseware.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.Attributes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeTextTest {
    @Test
    void id_classes_and_values_are_read() {
        AttributeText.Found found = AttributeText.read("x{#id .a .b key=value other=\"a } 'b'\"} y", 1, false)
                .orElseThrow();
        assertThat(found.attributes())
                .isEqualTo(new Attributes("id", List.of("a", "b"), Map.of("key", "value", "other", "a } 'b'")));
        assertThat(found.end()).isEqualTo(38);
    }

    @Test
    void values_keep_their_order_and_the_last_of_a_key_counts() {
        Attributes attributes =
                AttributeText.read("{z=1 a=2 z=3}", 0, false).orElseThrow().attributes();
        assertThat(attributes.values()).containsExactly(Map.entry("z", "3"), Map.entry("a", "2"));
    }

    @Test
    void words_alone_are_values_only_where_they_may_be() {
        assertThat(AttributeText.read("{lines}", 0, false)).isEmpty();
        assertThat(AttributeText.read("{lines highlight=2-3}", 0, true)
                        .orElseThrow()
                        .attributes()
                        .values())
                .containsExactly(Map.entry("lines", ""), Map.entry("highlight", "2-3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{", "{}", "{ }", "{x}", "{#}", "{.}", "{.a", "{a=}", "{a=\"b}", "{=b}", "{a b=c}", "{{.a}}", "{1, 2}",
                "{\"a\"}", "{.a;}"
            })
    void otherBracesAreText(String text) {
        assertThat(AttributeText.read(text, 0, false)).isEmpty();
    }

    @Test
    void braces_may_span_lines() {
        assertThat(AttributeText.read("{ .a\n\t#b }", 0, false).orElseThrow().attributes())
                .isEqualTo(new Attributes("b", List.of("a"), Map.of()));
    }
}
