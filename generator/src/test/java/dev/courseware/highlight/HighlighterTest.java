package dev.courseware.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.courseware.Growth;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {
    private static final long SMALL_STACK = 256 * 1024;
    private static final long LARGE_STACK = 64 * 1024 * 1024;
    private static final Highlighter HIGHLIGHTER = new Highlighter(HighlighterTest.class.getClassLoader());

    /** Each {@code <language>.txt} beside this test; {@code write-expected-highlights.mjs} writes its {@code .html}. */
    static Stream<String> snippets() throws IOException, URISyntaxException {
        URI folder = HighlighterTest.class.getResource("java.txt").toURI().resolve(".");
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void marks_up_code_byte_for_byte_as_prism_does(String language) {
        String code = resource(language + ".txt");

        assertThat(HIGHLIGHTER.highlightWhole(language, code)).isEqualTo(resource(language + ".html"));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void keeps_each_line_whole_and_its_text_unchanged(String language) {
        String code = resource(language + ".txt");

        Highlighted highlighted = HIGHLIGHTER.highlight(language, code);

        assertThat(highlighted.complete()).isTrue();
        assertThat(highlighted.lines())
                .allSatisfy(line -> assertThat(count(line, "<span ")).isEqualTo(count(line, "</span>")));
        String text = String.join("\n", highlighted.lines()).replaceAll("<[^>]*>", "");
        assertThat(text.replace("&lt;", "<").replace("&amp;", "&")).isEqualTo(code);
    }

    @Test
    void closes_a_span_at_a_lines_end_and_opens_it_again() {
        assertThat(HIGHLIGHTER.highlight("java", "/* a\n\n b */ int").lines())
                .containsExactly(
                        "<span class=\"token comment\">/* a</span>",
                        "",
                        "<span class=\"token comment\"> b */</span> <span class=\"token keyword\">int</span>");
    }

    @Test
    void a_long_line_costs_no_more_than_many_short_ones() {
        Growth.check("+ "::repeat, 200_000, code -> HIGHLIGHTER.highlight("java", code));
    }

    @Test
    void gives_as_many_lines_as_line_feeds_plus_one() {
        assertThat(HIGHLIGHTER.highlight("java", "a\n\n").lines()).containsExactly("a", "", "");
        assertThat(HIGHLIGHTER.highlight("java", "").lines()).containsExactly("");
    }

    @Test
    void leaves_code_in_an_unknown_language_plain_and_says_so() {
        assertThat(HIGHLIGHTER.highlight("klingon", "a < b && c\n\"d\""))
                .isEqualTo(new Highlighted(List.of("a &lt; b &amp;&amp; c", "\"d\""), false));
    }

    @ParameterizedTest
    @CsvSource({"JS, javascript", "Html, markup", "c++, cpp", "C#, csharp", "yml, yaml", "INI, ini", "sh, bash"})
    void knows_a_language_by_its_other_names_in_any_case(String alias, String name) {
        assertThat(HIGHLIGHTER.knows(alias)).isTrue();
        assertThat(HIGHLIGHTER.highlightWhole(alias, "x = \"y\" # z"))
                .isEqualTo(HIGHLIGHTER.highlightWhole(name, "x = \"y\" # z"));
    }

    @Test
    void knows_names_in_any_case_where_uppercase_i_has_a_dot() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(HIGHLIGHTER.knows("INI")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void names_each_language_once_in_order() {
        assertThat(List.copyOf(HIGHLIGHTER.languages()))
                .hasSizeGreaterThanOrEqualTo(42)
                .contains("java", "markup", "xml", "plant-uml", "hcl", "plain")
                .doesNotContain("js", "html")
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void can_compile_and_run_each_rule_of_each_language(String language) {
        String code =
                "a B1 \"x\" 'y' `z` /*c*/ // d\n# e\n<f g=\"h\">&amp;</f> @i $j {k: 0x1F, l: [1.5e3]} \\m -- n\n\t";

        assertThat(HIGHLIGHTER.highlight(language, code + "\u00a0\ud83d\ude80").complete())
                .isTrue();
    }

    static List<String> languages() {
        return List.copyOf(HIGHLIGHTER.languages());
    }

    @Test
    void marks_code_in_markdown_fences_in_its_own_language() {
        assertThat(HIGHLIGHTER
                        .highlight("markdown", "```js\nlet x;\n```")
                        .lines()
                        .get(1))
                .contains("code-block language-js", "<span class=\"token keyword\">let</span>");
    }

    @Test
    void sees_carriage_returns_spaces_beyond_ascii_and_surrogates_as_prism_does_and_keeps_them() {
        assertThat(HIGHLIGHTER.highlightWhole("java", "// a\u2028int b;\r\nimport\u00a0c.D;"))
                .isEqualTo("<span class=\"token comment\">// a</span>\u2028<span class=\"token keyword\">int</span>"
                        + " b<span class=\"token punctuation\">;</span>\r\n"
                        + "<span class=\"token keyword\">import</span>\u00a0<span class=\"token import\"><span"
                        + " class=\"token namespace\">c<span class=\"token punctuation\">.</span></span><span"
                        + " class=\"token class-name\">D</span></span><span class=\"token"
                        + " punctuation\">;</span>");
        assertThat(HIGHLIGHTER.highlightWhole("rust", "'\ud83d\ude80'")).isEqualTo("'\ud83d\ude80'");
    }

    @Test
    void highlights_strings_too_long_for_a_recursive_match() {
        String code = "String s = \"" + "word \\n ".repeat(20_000) + "\";";

        assertThat(HIGHLIGHTER.highlight("java", code).complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#1;", "&#x80;", "&#xFFFE;", "&#xD800;", "&#0;", "&#99999999;", "&#x1FFFF;"})
    void shows_no_character_that_html_forbids(String reference) {
        assertThat(HIGHLIGHTER.highlight("html", reference).lines())
                .containsExactly("<span class=\"token entity\">" + reference.replace("&", "&amp;") + "</span>");
        assertThat(HIGHLIGHTER.highlight("html", "&#65;").lines())
                .containsExactly("<span class=\"token entity\" title=\"&#65;\">&amp;#65;</span>");
    }

    @Test
    void leaves_code_plain_that_is_too_deep_for_the_stack() throws InterruptedException {
        String code = "{ \"" + "\\n".repeat(1_000) + "\" }";

        assertThat(highlightedWithin(SMALL_STACK, code)).isEqualTo(new Highlighted(List.of(code), false));
        assertThat(highlightedWithin(LARGE_STACK, code).complete()).isTrue();
    }

    private static Highlighted highlightedWithin(long stack, String code) throws InterruptedException {
        AtomicReference<Highlighted> highlighted = new AtomicReference<>();
        Thread thread = new Thread(null, () -> highlighted.set(HIGHLIGHTER.highlight("ocaml", code)), "reader", stack);
        thread.start();
        thread.join();
        return highlighted.get();
    }

    @ParameterizedTest
    @CsvSource({"prolog, '> - a '", "rust, 'x + '", "sql, 'a = 1; '", "vbnet, ' <<EOF'"})
    void takes_memory_in_proportion_to_the_code(String language, String piece) {
        allocated(language, piece.repeat(100));
        assertThat(allocated(language, piece.repeat(20_000))).isLessThan(5 * allocated(language, piece.repeat(5_000)));
    }

    /** Where one kind of quotation mark stands in another, each match makes the tokens behind it anew, as in Prism. */
    @ParameterizedTest
    @ValueSource(strings = {"\'\'\':: \"\"\"\n", "\'`\" \'\n", "/*\'\"*/ \"\n"})
    void takes_no_more_memory_than_a_budget_in_any_language(String piece) {
        String code = piece.repeat(16_000 / piece.length());
        for (String language : HIGHLIGHTER.languages()) {
            HIGHLIGHTER.highlight(language, piece);
            assertThat(allocated(language, code)).as(language).isLessThan(5_000L * code.length());
        }
    }

    /** How many bytes are taken, whether they are given back or not. */
    private static long allocated(String language, String code) {
        ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        HIGHLIGHTER.highlight(language, code);
        return threads.getThreadAllocatedBytes(thread) - before;
    }

    @Test
    void leaves_code_plain_that_takes_far_more_work_than_usual() {
        String code = "{-" + "x".repeat(2_000) + "-}";

        assertThat(HIGHLIGHTER.highlight("lua", "{-" + "x".repeat(1_000) + "-}").complete())
                .isTrue();
        assertThat(HIGHLIGHTER.highlight("lua", code)).isEqualTo(new Highlighted(List.of(code), false));
    }

    @Test
    void gives_the_same_from_many_threads() throws InterruptedException, ExecutionException {
        Highlighter fresh = new Highlighter(HighlighterTest.class.getClassLoader());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                String language = List.of("java", "jsx", "php", "markdown").get(i % 4);
                results.add(threads.submit(() -> fresh.highlightWhole(language, resource(language + ".txt"))));
            }
            for (int i = 0; i < results.size(); i++) {
                String language = List.of("java", "jsx", "php", "markdown").get(i % 4);
                assertThat(results.get(i).get()).isEqualTo(resource(language + ".html"));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void says_which_file_is_missing_without_the_themes() {
        Highlighter alone = new Highlighter(ClassLoader.getPlatformClassLoader());

        assertThatThrownBy(() -> alone.knows("java"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("courseware/grammars/languages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?php echo 1", "<?php /* ?>", "___PHP0___ <?= 1 ?>", "<p <?= $a ?>=\"<?= $b ?>\">", "<?"})
    void never_loses_text_around_placeholders(String code) {
        String text =
                String.join("\n", HIGHLIGHTER.highlight("php", code).lines()).replaceAll("<[^>]*>", "");

        assertThat(text.replace("&lt;", "<").replace("&amp;", "&")).isEqualTo(code);
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static String resource(String name) {
        try (InputStream in = HighlighterTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
