package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.DefaultTheme;
import dev.courseware.PseudoCourse;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word of ours comes from the words of the interface, so that another language needs nothing but a file. */
class PseudoLanguageTest {
    private static final Pattern WORDS_IN_CSS = Pattern.compile("\\bcontent: *\"[^\"]*\\p{L}{2,}[^\"]*\"");
    /** Sentences, and what is written into what people read. */
    private static final Pattern WORDS_IN_SCRIPT = Pattern.compile("\"[A-Z][a-z]+ [a-z][^\"]*\""
            + "|(?:textContent|title|placeholder|ariaLabel|alt) = \"[^\"]*\\p{L}{2}[^\"]*\""
            + "|setAttribute\\(\"(?:title|placeholder|aria-label|aria-valuetext)\", \"[^\"]*\\p{L}{2}[^\"]*\"");

    @TempDir
    private Path folder;

    @Test
    void no_plain_word_of_ours_is_on_a_page_a_deck_or_a_handout() {
        TinyCourse course = PseudoCourse.in(folder).build();
        assertThat(course.problems()).isEmpty();
        Map<String, Object> found = new TreeMap<>();
        List<String> pages = course.files().stream()
                .filter(file -> file.endsWith(".html") && !file.startsWith("assets/"))
                .toList();
        for (String page : pages) {
            Map<String, String> words = PseudoCourse.plainWords(course.page(page));
            if (!words.isEmpty()) {
                found.put(page, words);
            }
        }
        assertThat(found).isEmpty();
        assertThat(pages).hasSizeGreaterThan(25);
    }

    @Test
    void what_the_interface_counts_is_in_the_form_of_its_number() {
        TinyCourse course = PseudoCourse.in(folder).build();
        assertThat(course.page("index.html").select(".units header .facts span").eachText())
                .contains("⟦one: 1 lesson⟧", "⟦other: 4 lessons⟧");
        assertThat(course.page("alpha/beta.html").select(".time abbr").first().attr("title"))
                .isEqualTo("⟦one: minute⟧");
    }

    @Test
    void no_plain_word_of_ours_is_in_a_transcript() {
        TinyCourse course = PseudoCourse.in(folder).build();
        assertThat(course.files()).contains("alpha/gamma.txt");
        for (String file : course.files()) {
            if (file.matches("alpha/gamma\\.(txt|speech\\.txt|vtt|fountain)")) {
                String text = course.read(file).replaceAll("WEBVTT|NOTE|Title:|<v ", "");
                assertThat(PseudoCourse.plainWords(text)).as(file).isEmpty();
            }
        }
    }

    @Test
    void no_style_sheet_says_a_word_and_no_script_a_sentence() throws IOException {
        Path assets = DefaultTheme.SOURCES.resolve("assets");
        for (String kind : List.of("css", "js")) {
            try (var files = Files.list(assets.resolve(kind))) {
                for (Path file : files.toList()) {
                    Pattern words = kind.equals("css") ? WORDS_IN_CSS : WORDS_IN_SCRIPT;
                    String text = Files.readString(file)
                            .replace("\"use strict\"", "")
                            .replaceAll("//[^\n]*|new Error\\([^)]*\\)", "");
                    assertThat(words.matcher(text).results().map(found -> found.group()))
                            .as(file.getFileName().toString())
                            .isEmpty();
                }
            }
        }
    }
}
