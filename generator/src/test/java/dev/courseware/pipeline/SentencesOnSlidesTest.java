package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where slides and quizzes of dialogs part texts: between sentences, never behind a short form. */
class SentencesOnSlidesTest {
    private static final String CLAUSE = " and went on about the copies that every machine in the room keeps";

    @TempDir
    private Path folder;

    private TinyCourse course(String language, String files) {
        return TinyCourse.in(folder, "-- course.yml --\ntitle: Tiny\nlanguage: " + language + "\n" + files)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"en, We asked Dr. Smith", "en, We compared disks e.g. Tapes", "de, Wir fragten z. B. Platten"})
    void what_is_shown_of_a_turn_is_not_cut_behind_a_short_form(String language, String start) {
        Document deck = course(
                        language,
                        "-- lessons/talk.dialog.md --\nA: Well, " + CLAUSE.repeat(8) + "? " + start + CLAUSE
                                + ". So…\nB: Oh.\n")
                .page("talk.slides.html");

        assertThat(deck.select(".turn .said").eachText()).containsExactly(start + CLAUSE + ".");
    }

    @ParameterizedTest
    @CsvSource({"en, Dr. Smith", "en, J. Gray", "en, Fig. Three", "de, Prof. Weber"})
    void a_long_paragraph_is_not_cut_behind_a_short_form(String language, String name) {
        String sentence = "Then we asked " + name + " about it and wrote down what was said on that day in March. ";
        Document deck = course(language, "-- lessons/01-a.slides.md --\n# A\n\n## Wall\n\n" + sentence.repeat(40))
                .page("a.slides.html");

        assertThat(deck.select(".slides > section").size()).isGreaterThan(3);
        for (Element paragraph : deck.select(".slides > section .text p")) {
            assertThat(paragraph.text()).startsWith("Then we asked").endsWith("in March.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'With 5% nothing is more than 20 times as fast.', 'With 5% nothing is more than 20 times as fast.'",
        "'It has a past. **No more** than that is ever won.', '**No more** than that is ever won.'",
        "'Somebody made the argument in 1967. It has a past.', ''",
        "'How much is 3 of these?', ''"
    })
    void below_a_formula_that_stands_alone_is_what_it_means(String said, String meaning) {
        Document deck = course("en", "-- lessons/01-a.md --\n# A\n\n## Law\n\n$$\nS = 1 / x\n$$\n\n" + said + "\n")
                .page("a.slides.html");
        assertThat(deck.select("section.formula > .text > p").text()).isEqualTo(meaning.replace("**", ""));
        assertThat(deck.select("section.formula").text()).contains(said.replace("**", ""));
    }

    @Test
    void a_line_of_a_list_moves_to_the_next_slide_whole_rather_than_being_cut_between_its_sentences() {
        List<String> lines = IntStream.range(0, 6)
                .mapToObj(i -> "Copy " + i + CLAUSE + ". The other one stays."
                        + CLAUSE.repeat(3).replaceFirst(" and", " It") + ".")
                .toList();
        Document deck = course(
                        "en",
                        "-- lessons/01-a.slides.md --\n# A\n\n## Wall\n\n```text\n" + "line\n".repeat(5) + "```\n\n- "
                                + String.join("\n- ", lines) + "\n")
                .page("a.slides.html");

        assertThat(deck.select(".slides > section").size()).isGreaterThan(3);
        assertThat(deck.select(".slides > section li").eachText()).containsExactlyElementsOf(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "'Dr. Lee knows it. It is held by Dr. Lee and', It is held by Dr. Lee and …",
        "'It has 2.5 parts. Why? So we need', So we need …"
    })
    void a_thought_to_finish_begins_where_its_sentence_begins(String said, String prompt) {
        Document page = course("en", "-- lessons/talk.dialog.md --\nA: " + said + "…\n<!-- answer: Two. -->\nB: Two.\n")
                .page("talk.html");

        assertThat(page.text()).contains(prompt);
        assertThat(page.select(".prompt, .ask, summary").eachText()).anyMatch(text -> text.contains(prompt));
    }
}
