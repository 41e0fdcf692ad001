package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void front_matter_is_cut_off_and_the_body_knows_its_line() {
        SourceText text = read("---\ntitle: A\ntags: x\n---\nBody\n");
        assertThat(text).isEqualTo(new SourceText("title: A\ntags: x\n", 1, "Body\n", 5));
    }

    @Test
    void a_text_without_front_matter_is_all_body() {
        assertThat(read("Body\n---\nx\n")).isEqualTo(new SourceText("", 0, "Body\n---\nx\n", 1));
        assertThat(read("")).isEqualTo(new SourceText("", 0, "", 1));
        assertThat(read("----\nx\n----\n").body()).startsWith("----");
    }

    @Test
    void front_matter_may_end_with_dots_or_the_file() {
        assertThat(read("---\na: b\n...\nBody").body()).isEqualTo("Body");
        assertThat(read("---\na: b\n---")).isEqualTo(new SourceText("a: b\n", 1, "", 3));
        assertThat(read("---  \na: b\n---\t\nBody").body()).isEqualTo("Body");
        assertThat(read("---\n---\nBody").body()).isEqualTo("Body");
    }

    @Test
    void lines_of_hyphens_inside_of_a_word_are_no_end() {
        assertThat(read("---\na: |\n  ----\n  --- x\n---\nBody").body()).isEqualTo("Body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\na: b\n", "---\n", "---", "---\na: b\n ---\n"})
    void front_matter_without_an_end_is_told(String text) {
        assertThat(read(text).body()).isEmpty();
        assertThat(diagnostics.inFileOrder())
                .map(Diagnostic::toString)
                .containsExactly("x.md:1:1: error: the front matter that begins here is never closed"
                        + " (close it with a line that holds only ---)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\r\na: b\r\n---\r\nx\r\ny", "---\ra: b\r---\rx\ry", "\uFEFF---\na: b\n---\nx\ny"})
    void line_ends_and_byte_order_marks_are_made_equal(String text) {
        assertThat(read(text)).isEqualTo(new SourceText("a: b\n", 1, "x\ny", 4));
    }

    @Test
    void a_byte_that_is_not_utf8_is_told_at_its_place() {
        byte[] bytes = {'a', '\n', (byte) 0xC3, (byte) 0xA4, 'b', (byte) 0xFF, 'c'};
        assertThat(SourceText.read(bytes, "x.md", diagnostics)).isEmpty();
        assertThat(diagnostics.inFileOrder())
                .map(Diagnostic::toString)
                .containsExactly("x.md:2:3: error: the byte 0xFF here is not UTF-8 (save the file as UTF-8)");
    }

    @Test
    void a_letter_that_the_file_ends_inside_of_is_told() {
        assertThat(SourceText.read(new byte[] {'a', (byte) 0xC3}, "x.md", diagnostics))
                .isEmpty();
        assertThat(diagnostics.inFileOrder()).map(Diagnostic::column).containsExactly(2);
    }

    @Test
    void letters_beyond_the_basic_plane_are_read() {
        assertThat(read("\uD83D\uDE00 数据").body()).isEqualTo("\uD83D\uDE00 数据");
    }

    private SourceText read(String text) {
        return SourceText.read(text.getBytes(StandardCharsets.UTF_8), "x.md", diagnostics)
                .orElseThrow();
    }
}
