package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A deck on a phone: cards to scroll through in the size of a page's text, and the slides themselves one tap away. */
@Tag("browser")
class PhoneDeckTest {
    private static final String COURSE = """
            -- lessons/1-talk.md --
            # A talk

            ## First

            | a | b | c |
            |---|---|---|
            | one | two | three |

            What is said about it.

            ## Second

            - A point
            - Another point

            ::: quiz cloze
            A [[lease]] ends.
            :::

            ## Third

            - A long word: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft

            ## Fourth

            | availability | consistency | partition tolerance | what it is called in the end |
            |---|---|---|---|
            | unavailable | inconsistent | intolerant | none of these words is broken in two |
            """;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;
    private BrowserContext context;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = BROWSING.serve(TinyCourse.in(folder, COURSE).build().site());
    }

    private Page open(int width, int height, String query) {
        context = BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setHasTouch(true));
        Page deck = context.newPage();
        deck.navigate(server.url() + "talk.slides.html" + query);
        return deck;
    }

    @AfterEach
    void close() {
        context.close();
    }

    private static Object size(Page deck, String selector) {
        return deck.evaluate("parseFloat(getComputedStyle(document.querySelector('" + selector + "')).fontSize)");
    }

    private static boolean scrollsSideways(Page deck) {
        return (boolean) deck.evaluate("document.documentElement.scrollWidth > innerWidth");
    }

    @Test
    void slides_are_cards_in_the_size_of_a_pages_text_and_none_is_wider_than_the_phone() {
        Page deck = open(360, 740, "");
        Waiting.until(deck, "document.documentElement.classList.contains('cards')");

        assertThat(((Number) size(deck, ".slides #second li")).doubleValue()).isGreaterThanOrEqualTo(16);
        assertThat(scrollsSideways(deck)).isFalse();
        assertThat((boolean) deck.evaluate("(() => { const box = document.querySelector('#fourth .table-box');"
                        + " return box.scrollWidth > box.clientWidth })()"))
                .as("it scrolls rather than break words")
                .isTrue();
        assertThat(deck.locator("#second").isVisible()).isTrue();
        assertThat(deck.locator(".slides .notes").first().isVisible()).isFalse();
        assertThat(deck.locator(".deck-bar").isVisible()).isFalse();
    }

    @Test
    void a_tap_shows_them_as_slides_from_the_one_that_was_read() {
        Page deck = open(360, 740, "#third");
        Waiting.until(deck, "document.documentElement.classList.contains('cards')");

        deck.locator(".as-slides").tap();

        Waiting.until(deck, "document.documentElement.classList.contains('audience') && location.hash === '#third'");
        assertThat(deck.locator(".as-slides").isVisible()).isFalse();
        assertThat(deck.locator(".answer-button").count()).isZero();
    }

    @Test
    void an_answer_is_seen_when_it_is_asked_for() {
        Page deck = open(360, 740, "");
        Waiting.until(deck, "document.documentElement.classList.contains('cards')");
        assertThat(deck.locator("section.quiz .gap .fragment").isVisible()).isFalse();

        deck.locator(".answer-button").tap();

        assertThat(deck.locator("section.quiz .gap .fragment").isVisible()).isTrue();
    }

    @Test
    void a_phone_held_sideways_a_speakers_picture_and_large_screens_show_slides() {
        Page deck = open(740, 360, "");
        Waiting.until(deck, "document.documentElement.classList.contains('audience')");
        close();
        Page picture = open(300, 700, "?receiver");
        Waiting.until(picture, "document.documentElement.classList.contains('receiver')");
    }
}
