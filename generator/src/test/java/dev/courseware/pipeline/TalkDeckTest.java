package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decks of whole conversations: those of the example course and the tour, and others of other shapes. */
class TalkDeckTest {
    /** The scripts stand alone here, without the lessons that they lead to. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*)\\]\\([^)\\s]*\\.md[^)\\s]*\\)");

    private static final double SLIDES_A_MINUTE = 1.5;

    /** A script without titles and marks, many of whose sentences break off. */
    private static final Path UNMARKED = Path.of("src/test/resources/dialog/seed.txt");

    private static final String SHOWING = """
            ---
            minutes: 6
            ---
            Ann: Here is the table from last Friday, as I made it:

            | time  | servers |
            |-------|---------|
            | 9:59  | 2       |
            | 10:04 | 8       |

            What do you see in it?

            Bob: That they come late. Three things matter:

            - the load that we know of,
            - the load that we don't,
            - and what may fail.

            ## Code

            Ann: The paper says so:

            > A quorum is more than half.

            Bob: I see. And in code?

            Ann: It is short.

            ```java
            int servers = 2;
            ```

            And this is all that there is to it.

            -> What if both fail?
            -> What if none does?

            ## Nothing to see

            Bob: Fine...
            """;

    @TempDir
    static Path folder;

    private static TinyCourse course;
    private static List<String> talks;

    @BeforeAll
    static void build() throws IOException {
        StringBuilder files = new StringBuilder(
                "-- course.yml --\ntitle: Tiny\ncast: {P1: {name: Mira, role: teacher}, P2: {name: Tomas, role: learner}}\n");
        talks = new ArrayList<>(List.of("unmarked", "showing"));
        files.append("-- glossary.md --\n").append(Files.readString(Path.of("..", "content", "glossary.md")));
        files.append("-- lessons/unmarked.dialog.txt --\n")
                .append(Files.readString(UNMARKED))
                .append('\n');
        files.append("-- lessons/showing.dialog.md --\n").append(SHOWING);
        try (Stream<Path> found = Files.walk(Path.of("..", "content"))) {
            for (Path file : found.filter(path -> path.toString().endsWith(".dialog.md"))
                    .filter(path -> !path.toString().contains("target"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                files.append("-- lessons/")
                        .append(name)
                        .append(" --\n")
                        .append(LINK.matcher(Files.readString(file)).replaceAll("$1"));
                talks.add(name.replaceAll("^[0-9]+-|\\.dialog\\.md$", ""));
            }
        }
        course = TinyCourse.in(folder, files.toString()).build();
    }

    private static List<Element> slides(String talk) {
        return course.page(talk + ".slides.html").select(".slides > section");
    }

    @Test
    void a_deck_has_at_most_one_and_a_half_slides_for_each_minute_of_its_page() {
        assertThat(talks).hasSizeGreaterThanOrEqualTo(7);
        for (String talk : talks) {
            int minutes = Integer.parseInt(course.page(talk + ".slides-linear.html")
                    .selectFirst("[data-minutes]")
                    .attr("data-minutes"));
            assertThat(slides(talk)).as(talk).hasSizeBetween(2, (int) (minutes * SLIDES_A_MINUTE));
        }
    }

    @Test
    void every_word_that_is_said_is_on_a_slide_or_in_its_notes_in_order_and_behind_its_speaker() {
        for (String talk : talks) {
            StringBuilder all = new StringBuilder();
            for (Element slide : slides(talk)) {
                Element copy = slide.clone();
                copy.select("i, .cue, .mark, .phrases .turn, .refuted, .question, .slide-foot")
                        .remove();
                all.append(' ').append(copy.text());
            }
            String told = squeezed(all.toString());
            Document page = course.page(talk + ".html");
            page.select(".said i.cue").remove();
            int at = 0;
            for (Element turn : page.select("li.turn")) {
                for (Element said : turn.select(".said > p, .said td, .said li, .said pre")) {
                    int next = told.indexOf(squeezed(said.text()), at);
                    assertThat(next).as("%s: %s", talk, said.text()).isNotNegative();
                    at = next;
                }
                String begins = turn.selectFirst(".who b").text() + " "
                        + turn.selectFirst(".said").children().first().text();
                if (!turn.select(".said > p").isEmpty()) {
                    assertThat(told).as(talk).contains(squeezed(begins));
                }
            }
            for (Element title : page.select("h2.beat")) {
                assertThat(told).as(talk).contains(squeezed(title.text()));
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void each_phrase_on_a_slide_is_a_whole_sentence_that_its_speaker_says() {
        for (String talk : talks) {
            String page = course.page(talk + ".html").select(".turns").text();
            for (Element phrase : course.page(talk + ".slides.html").select(".phrases .said")) {
                assertThat(page).as(talk).contains(phrase.text());
                assertThat(phrase.text()).as(talk).matches("[\\p{Lu}“\"].*[.!?]");
            }
        }
    }

    @Test
    void all_questions_of_the_author_and_all_misconceptions_have_a_slide() {
        for (String talk : talks) {
            Document page = course.page(talk + ".html");
            Document deck = course.page(talk + ".slides.html");
            assertThat(deck.select("section.question").eachAttr("id"))
                    .as(talk)
                    .containsExactlyElementsOf(
                            page.select(".stop:is(.predict, .check, .complete)").eachAttr("id"));
            assertThat(deck.select(".exchange .wrong")).as(talk).hasSameSizeAs(page.select(".stop.misconception"));
        }
    }

    @Test
    void what_is_not_prose_is_shown_with_what_leads_to_it_and_not_read_aloud() {
        List<Element> shown = course.page("showing.slides.html").select("section.exchange");
        assertThat(shown.stream().map(slide -> slide.selectFirst(".text").text()))
                .satisfiesExactly(
                        table -> assertThat(table).contains("Ann", "as I made it:", "10:04 8"),
                        list -> assertThat(list).contains("Bob", "Three things matter:", "and what may fail."),
                        quote -> assertThat(quote).contains("Ann", "The paper says so:", "more than half"),
                        code -> assertThat(code).contains("It is short.", "int servers = 2;"),
                        ways -> assertThat(ways).contains("What if both fail?", "What if none does?"));
        assertThat(shown.stream().map(slide -> slide.select(".notes").text()))
                .noneMatch(notes -> notes.contains("10:04")
                        || notes.contains("what may fail")
                        || notes.contains("more than half")
                        || notes.contains("int servers"));
    }
}
