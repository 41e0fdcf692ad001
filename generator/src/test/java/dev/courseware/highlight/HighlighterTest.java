package dev.courseware.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    void marksUpCodeByteForByteAsPrismDoes(String language) {
        String code = resource(language + ".txt");

        assertThat(HIGHLIGHTER.highlightWhole(language, code)).isEqualTo(resource(language + ".html"));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void keepsEachLineWholeAndItsTextUnchanged(String language) {
        String code = resource(language + ".txt");

        Highlighted highlighted = HIGHLIGHTER.highlight(language, code);

        assertThat(highlighted.complete()).isTrue();
        assertThat(highlighted.lines())
                .allSatisfy(line -> assertThat(count(line, "<span ")).isEqualTo(count(line, "</span>")));
        String text = String.join("\n", highlighted.lines()).replaceAll("<[^>]*>", "");
        assertThat(text.replace("&lt;", "<").replace("&amp;", "&")).isEqualTo(code);
    }

    @Test
    void closesASpanAtALinesEndAndOpensItAgain() {
        assertThat(HIGHLIGHTER.highlight("java", "/* a\n\n b */ int").lines())
                .containsExactly(
                        "<span class=\"token comment\">/* a</span>",
                        "",
                        "<span class=\"token comment\"> b */</span> <span class=\"token keyword\">int</span>");
    }

    @Test
    void givesAsManyLinesAsLineFeedsPlusOne() {
        assertThat(HIGHLIGHTER.highlight("java", "a\n\n").lines()).containsExactly("a", "", "");
        assertThat(HIGHLIGHTER.highlight("java", "").lines()).containsExactly("");
    }

    @Test
    void leavesCodeInAnUnknownLanguagePlainAndSaysSo() {
        assertThat(HIGHLIGHTER.highlight("klingon", "a < b && c\n\"d\""))
                .isEqualTo(new Highlighted(List.of("a &lt; b &amp;&amp; c", "\"d\""), false));
    }

    @ParameterizedTest
    @CsvSource({"JS, javascript", "Html, markup", "c++, cpp", "C#, csharp", "yml, yaml", "INI, ini", "sh, bash"})
    void knowsALanguageByItsOtherNamesInAnyCase(String alias, String name) {
        assertThat(HIGHLIGHTER.knows(alias)).isTrue();
        assertThat(HIGHLIGHTER.highlightWhole(alias, "x = \"y\" # z"))
                .isEqualTo(HIGHLIGHTER.highlightWhole(name, "x = \"y\" # z"));
    }

    @Test
    void knowsNamesInAnyCaseWhereUppercaseIHasADot() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(HIGHLIGHTER.knows("INI")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesEachLanguageOnceInOrder() {
        assertThat(List.copyOf(HIGHLIGHTER.languages()))
                .hasSizeGreaterThanOrEqualTo(42)
                .contains("java", "markup", "xml", "plant-uml", "hcl", "plain")
                .doesNotContain("js", "html")
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void canCompileAndRunEachRuleOfEachLanguage(String language) {
        String code =
                "a B1 \"x\" 'y' `z` /*c*/ // d\n# e\n<f g=\"h\">&amp;</f> @i $j {k: 0x1F, l: [1.5e3]} \\m -- n\n\t";

        assertThat(HIGHLIGHTER.highlight(language, code + "\u00a0\ud83d\ude80").complete())
                .isTrue();
    }

    static List<String> languages() {
        return List.copyOf(HIGHLIGHTER.languages());
    }

    @Test
    void marksCodeInMarkdownFencesInItsOwnLanguage() {
        assertThat(HIGHLIGHTER
                        .highlight("markdown", "```js\nlet x;\n```")
                        .lines()
                        .get(1))
                .contains("code-block language-js", "<span class=\"token keyword\">let</span>");
    }

    @Test
    void seesCarriageReturnsSpacesBeyondAsciiAndSurrogatesAsPrismDoesAndKeepsThem() {
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
    void highlightsStringsTooLongForARecursiveMatch() {
        String code = "String s = \"" + "word \\n ".repeat(20_000) + "\";";

        assertThat(HIGHLIGHTER.highlight("java", code).complete()).isTrue();
    }

    @Test
    void leavesCodePlainThatIsTooDeepForTheStack() throws InterruptedException {
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

    @Test
    void leavesCodePlainThatTakesFarMoreWorkThanUsual() {
        String code = "{-" + "x".repeat(2_000) + "-}";

        assertThat(HIGHLIGHTER.highlight("lua", "{-" + "x".repeat(1_000) + "-}").complete())
                .isTrue();
        assertThat(HIGHLIGHTER.highlight("lua", code)).isEqualTo(new Highlighted(List.of(code), false));
    }

    @Test
    void givesTheSameFromManyThreads() throws InterruptedException, ExecutionException {
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
    void saysWhichFileIsMissingWithoutTheThemes() {
        Highlighter alone = new Highlighter(ClassLoader.getPlatformClassLoader());

        assertThatThrownBy(() -> alone.knows("java"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("courseware/grammars/languages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?php echo 1", "<?php /* ?>", "___PHP0___ <?= 1 ?>", "<p <?= $a ?>=\"<?= $b ?>\">", "<?"})
    void neverLosesTextAroundPlaceholders(String code) {
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
