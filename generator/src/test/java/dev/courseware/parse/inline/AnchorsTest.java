package dev.courseware.parse.inline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {
    private final Anchors anchors = new Anchors();

    @ParameterizedTest
    @CsvSource({
        "Hello World, hello-world",
        "What's new?, whats-new",
        "C++ & C#, c--c",
        "Größe, größe",
        "数据 一致性, 数据-一致性",
        "snake_case and-hyphen, snake_case-and-hyphen",
        "1. First, 1-first",
        "!!!, section"
    })
    void ids_are_made_as_git_hub_makes_them(String words, String id) {
        assertThat(anchors.unique(words)).isEqualTo(id);
    }

    @Test
    void repeated_words_are_numbered() {
        assertThat(anchors.unique("a")).isEqualTo("a");
        assertThat(anchors.unique("a")).isEqualTo("a-1");
        assertThat(anchors.unique("a-1")).isEqualTo("a-1-1");
        assertThat(anchors.unique("a")).isEqualTo("a-2");
        assertThat(anchors.all()).containsExactly("a", "a-1", "a-1-1", "a-2");
    }

    @Test
    void an_id_is_claimed_once_and_goes_before_words() {
        assertThat(anchors.claim("x")).isTrue();
        assertThat(anchors.claim("x")).isFalse();
        assertThat(anchors.unique("x")).isEqualTo("x-1");
        assertThat(anchors.claim("x-1")).isFalse();
    }
}
