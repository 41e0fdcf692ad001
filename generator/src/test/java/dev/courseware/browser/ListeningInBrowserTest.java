package dev.courseware.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Listening in to a conversation in a real browser, by keyboard: issue 3, part 3. */
@Tag("browser")
class ListeningInBrowserTest {
    private static final String TALK = "growth/making-it-bigger.html";
    private static final Path AXE = Path.of("..", "themes", "node_modules", "axe-core", "axe.min.js");

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        server = BROWSING.serve(ExampleCourse.COURSE.site());
    }

    @BeforeEach
    void open() {
        context = BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 800));
        page = context.newPage();
        page.navigate(server.url() + TALK);
    }

    @AfterEach
    void close() {
        context.close();
    }

    /** What somebody gets wrong stops the talk until the reader has judged it. */
    private void judgeAll() {
        page.evaluate("document.querySelectorAll('.judge button:last-child').forEach(button => button.click())");
    }

    private void listen() {
        page.locator(".start-listening").focus();
        page.keyboard().press("Enter");
    }

    private int shown() {
        return page.locator(".turn:visible").count();
    }

    private void press(String key, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
    }

    @Test
    void turns_come_one_by_one_by_arrow_keys_and_go_back() {
        assertThat(shown()).isEqualTo(30);
        listen();
        assertThat(shown()).isEqualTo(1);
        press("ArrowRight", 3);
        assertThat(shown()).isEqualTo(4);
        press("ArrowLeft", 2);
        assertThat(shown()).isEqualTo(2);
        assertThat(page.locator(".now")).hasId("t2");
        assertThat(page.locator(".place")).hasText("2 / 30");
    }

    @Test
    void parts_that_have_not_begun_are_no_empty_lists() {
        listen();
        assertThat(
                        page.evaluate(
                                "Array.from(document.querySelectorAll('.turns')).filter(list => list.checkVisibility()).length"))
                .isEqualTo(1);
        press("Escape", 1);
        assertThat(page.evaluate(
                        "Array.from(document.querySelectorAll('.turns')).every(list => list.checkVisibility())"))
                .isEqualTo(true);
    }

    @Test
    void what_comes_is_told_to_those_who_don_t_see_it() {
        listen();
        press("ArrowRight", 2);
        assertThat(page.locator(".player [role=status]")).containsText(Pattern.compile("^Mira: I.d call that size\\."));
    }

    @Test
    void what_is_claimed_is_told_with_the_question_whether_it_is_true_and_its_answers_are_next() {
        listen();
        press("ArrowRight", 1);
        Locator answers = page.locator(".now + .stop .judge");
        assertThat(answers).isFocused();
        assertThat(answers).hasAccessibleName("True or not?");
        assertThat(answers).hasAccessibleDescription(Pattern.compile("^Scale it!"));
        assertThat(page.locator(".player [role=status]")).hasText("");
        press("Tab", 1);
        assertThat(answers.locator("button").first()).isFocused();
        press("Enter", 1);
        press("ArrowRight", 1);
        assertThat(page.locator(".now")).hasId("t3");
    }

    @Test
    void a_prediction_stops_the_talk_and_keeps_what_the_learner_writes() {
        listen();
        press("ArrowRight", 20);
        assertThat(page.locator("#t8-guess textarea")).isFocused();
        page.keyboard().type("Because of a queue");
        press("ArrowRight", 2);
        assertThat(page.locator("#t8-guess")).hasClass(Pattern.compile("\\bnow\\b"));
        press("Tab", 1);
        assertThat(page.locator("#t8-guess .see a")).isFocused();
        page.locator("#t8-guess .go-on").focus();
        press("Enter", 1);
        assertThat(page.locator(".now")).hasId("t9");
        page.reload();
        assertThat(page.locator("#t8-guess textarea")).hasValue("Because of a queue");
    }

    @Test
    void an_author_s_answer_stays_folded_until_the_learner_asks_for_it() {
        assertThat(page.locator("#t26-check .answer")).isHidden();
        page.locator("#t26-check summary").focus();
        press("Enter", 1);
        assertThat(page.locator("#t26-check .answer")).containsText("1049 connections");
    }

    @Test
    void deep_questions_ask_the_reader_only_while_listening() {
        assertThat(page.locator("#t8-guess")).isHidden();
        assertThat(page.locator("#t11-predict")).isVisible();
        listen();
        press("ArrowRight", 20);
        assertThat(page.locator("#t8-guess")).isVisible();
    }

    @Test
    void space_plays_at_the_chosen_speed_and_pauses() {
        page.clock().install();
        judgeAll();
        listen();
        page.locator("[data-do=speed]").selectOption("2");
        page.locator("[data-do=play]").focus();
        press(" ", 1);
        assertThat(page.locator("[data-do=play]")).hasAttribute("aria-pressed", "true");
        page.clock().runFor(20_000);
        press(" ", 1);
        int fast = shown();
        assertThat(fast).isGreaterThan(3);
        page.clock().runFor(60_000);
        assertThat(shown()).isEqualTo(fast);
    }

    @Test
    void playing_waits_at_a_question() {
        page.clock().install();
        judgeAll();
        listen();
        press(" ", 1);
        page.clock().runFor(600_000);
        assertThat(page.locator(".now")).hasId("t8-guess");
    }

    @Test
    void escape_shows_the_whole_talk_again_and_gives_the_focus_back() {
        listen();
        press("ArrowRight", 4);
        press("Escape", 1);
        assertThat(shown()).isEqualTo(30);
        assertThat(page.locator(".player")).hasCount(0);
        assertThat(page.locator(".start-listening")).isFocused();
        assertThat(page.locator(".start-listening")).hasText("Continue at turn 5");
        press("Enter", 1);
        assertThat(shown()).isEqualTo(5);
    }

    @Test
    void the_progress_bar_moves_to_any_place() {
        listen();
        page.locator(".player input").focus();
        press("End", 1);
        assertThat(shown()).isEqualTo(30);
        assertThat(page.locator(".takeaways")).isVisible();
        assertThat(page.locator(".player input")).hasAttribute("aria-valuetext", "Turn 30 of 30");
    }

    @Test
    void a_link_to_a_later_turn_shows_it() {
        listen();
        page.evaluate("location.hash = '#t9'");
        assertThat(page.locator("#t9")).isVisible();
        assertThat(page.locator("#t10")).isHidden();
    }

    @Test
    void each_speaker_has_a_voice_and_cues_are_not_said() {
        context.addInitScript("""
            window.said = [];
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            Object.defineProperty(window, "speechSynthesis", { value: {
              getVoices: () => [{name: "One", lang: "en-GB"}, {name: "Two", lang: "en-US"}, {name: "Drei", lang: "de-DE"}],
              cancel: () => {},
              speak: utterance => { said.push([utterance.voice.name, utterance.text]); setTimeout(utterance.onend, 1); },
            }});
            """);
        page.reload();
        judgeAll();
        listen();
        page.locator("[data-do=voices]").click();
        assertThat(page.locator(".now")).hasId("t8-guess");
        Object said = page.evaluate("said.slice(0, 3).map(([voice, text]) => voice + ': ' + text.slice(0, 20))");
        assertThat(said)
                .isEqualTo(
                        List.of("One: Every Friday at ten ", "Two: Scale it! We rent a ", "One: I’d call that size. "));
    }

    @Test
    void the_player_is_quiet_for_axe_at_a_turn_and_at_a_question() throws IOException {
        page.evaluate(Files.readString(AXE));
        listen();
        assertThat(violations()).isEmpty();
        press("ArrowRight", 20);
        assertThat(violations()).isEmpty();
    }

    private List<?> violations() {
        return (List<?>) page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
                + ".map(v => v.id + ' at ' + v.nodes.map(n => n.target.join(' ')).join(', '))");
    }

    @Test
    void print_has_the_whole_talk_and_no_player() {
        listen();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(shown()).isEqualTo(30);
        assertThat(page.locator(".player")).isHidden();
        assertThat(page.locator("textarea:visible")).hasCount(0);
    }

    @Test
    void on_a_phone_the_field_stands_above_the_bar() {
        page.setViewportSize(360, 740);
        listen();
        press("ArrowRight", 20);
        double field = page.locator("#t8-guess textarea").boundingBox().y;
        double bar = page.locator(".player").boundingBox().y;
        assertThat(field).isBetween(56.0, bar - 40);
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(360);
    }

    @Test
    void in_a_low_window_what_is_written_into_stands_above_the_bar() {
        page.setViewportSize(320, 256);
        listen();
        page.evaluate("location.hash = 't11-predict'");
        Locator field = page.locator("#t11-predict textarea");
        assertThat(field).isFocused();
        assertThat(bottom(field)).isLessThanOrEqualTo(page.locator(".player").boundingBox().y);
    }

    @Test
    void what_unfolds_does_so_above_the_bar() {
        page.setViewportSize(360, 600);
        listen();
        page.evaluate("location.hash = 't26-check'");
        Locator summary = page.locator("#t26-check summary");
        summary.focus();
        summary.evaluate("one => scrollBy({top: one.getBoundingClientRect().bottom"
                + " - document.querySelector('.player').getBoundingClientRect().top + 4, behavior: 'instant'})");
        page.keyboard().press("Enter");
        Locator answer = page.locator("#t26-check .answer");
        assertThat(answer).isVisible();
        Waiting.until(
                page,
                "document.querySelector('#t26-check .answer').getBoundingClientRect().bottom"
                        + " <= document.querySelector('.player').getBoundingClientRect().top");
    }

    @Test
    void whoever_takes_a_part_goes_on_behind_what_is_asked_about_it() {
        page.locator(".take-part select").selectOption("Tomas");
        listen();
        press("ArrowRight", 1);
        page.locator("#t2 .own-part button").click();
        Locator on = page.locator(".go-on");
        assertThat(on).hasCount(1);
        assertThat(page.locator(".misconception:visible .judge ~ .go-on")).hasCount(1);
        on.click();
        assertThat(page.locator(".now")).hasId("t3");
    }

    private static double bottom(Locator place) {
        return place.boundingBox().y + place.boundingBox().height;
    }

    @Test
    void without_javascript_questions_are_details_and_there_is_no_player() {
        try (BrowserContext plain =
                BROWSING.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page still = plain.newPage();
            still.navigate(server.url() + TALK);
            assertThat(still.locator(".turn:visible")).hasCount(30);
            assertThat(still.locator("#t11-predict details > summary")).containsText("With any number of servers");
            assertThat(still.locator("textarea, .player, .start-listening")).hasCount(0);
            still.locator("#t26-check summary").focus();
            still.keyboard().press("Enter");
            assertThat(still.locator("#t26-check .answer")).isVisible();
        }
    }

    @Test
    void a_learner_takes_a_part_writes_and_compares() {
        page.locator(".take-part select").selectOption("Tomas");
        listen();
        press("ArrowRight", 1);
        assertThat(page.locator("#t2 .said")).isHidden();
        assertThat(page.locator("#t2 textarea")).isFocused();
        page.keyboard().type("A larger machine.");
        page.locator("#t2 .own-part button").click();
        assertThat(page.locator("#t2 .said")).isVisible();
        assertThat(page.locator("#t2 textarea")).hasValue("A larger machine.");
        press("Escape", 1);
        assertThat(page.locator(".own-part")).hasCount(0);
        assertThat(page.locator("#t2 .said")).isVisible();
    }

    @Test
    void what_a_browser_does_not_keep_is_not_said_to_be_kept() {
        page.addInitScript(
                "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        page.reload();
        Locator stop = page.locator("#t11-predict");
        stop.locator("textarea").fill("More than fits.");
        assertThat(stop.locator(".kept")).containsText("doesn't keep your answer");
        page.locator(".take-part select").selectOption("Tomas");
        listen();
        press("ArrowRight", 1);
        page.keyboard().type("A larger machine.");
        assertThat(page.locator(".own-part .kept")).containsText("doesn't keep your answer");
    }

    @Test
    void a_learner_whose_part_begins_writes_at_once() {
        page.locator(".take-part select").selectOption("Mira");
        listen();
        assertThat(page.locator("#t1 textarea")).isFocused();
    }

    @Test
    void what_somebody_gets_wrong_is_a_question_before_it_is_put_right() {
        Locator stop = page.locator(".stop.misconception").first();
        assertThat(stop.locator("details")).isHidden();
        assertThat(stop.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("True or not?")))
                .hasCount(1);
        stop.locator(".judge button").first().focus();
        page.keyboard().press("Enter");
        assertThat(stop.locator("summary")).isFocused();
        assertThat(stop.locator(".verdict")).hasText("Many think so, and it isn't true.");
        assertThat(stop.locator(".answer")).isVisible();
        page.reload();
        page.clock().install();
        listen();
        page.locator("[data-do=play]").click();
        page.clock().runFor(120_000);
        assertThat(page.locator(".now")).hasId("t2");
        page.reload();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(stop.locator("details")).isVisible();
        assertThat(stop.locator(".judge")).isHidden();
    }
}
