package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A deck as a teacher presents it, by keys, in a real browser. */
@Tag("browser")
class PresentingTest {
    private static final String FOCUS = "document.activeElement.textContent.trim()";
    private static final String STATUS = "document.getElementById('@deck-status').textContent";

    private static final String WIDTH = "document.querySelector('.slides').getBoundingClientRect().width";

    private static final long HOUR = 3_600_000;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static Path site;
    private static StaticServer server;

    private BrowserContext context;
    private Page deck;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        site = FixtureDeck.build(folder);
        server = BROWSING.serve(site);
    }

    @BeforeEach
    void open() {
        context = BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 720));
        deck = context.newPage();
        deck.clock().install(new Clock.InstallOptions().setTime(0));
        deck.navigate(server.url() + "talk.slides.html");
        Waiting.until(
                deck, "document.documentElement.classList.contains('audience') && document.querySelector('.ready')");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_slide_is_announced_once_by_its_heading_and_then_its_number() {
        deck.evaluate("window.said = []; document.querySelectorAll('[aria-live], [role=status], [role=alert]').forEach("
                + "region => new MutationObserver(() => said.push(region.textContent))"
                + ".observe(region, {childList: true, characterData: true, subtree: true}))");
        deck.keyboard().press("ArrowRight");
        Waiting.until(deck, "said.length > 0");
        deck.clock().runFor(500);
        assertThat(deck.evaluate(FOCUS)).isEqualTo("First");
        assertThat(deck.evaluate("said")).isEqualTo(List.of("Slide 2 of " + FixtureDeck.SLIDES));
    }

    @Test
    void what_is_revealed_on_a_slide_is_said() {
        go("steps");
        deck.keyboard().press("ArrowRight");
        Waiting.until(deck, STATUS + " === 'One thing'");
        assertThat(deck.evaluate(FOCUS)).isEqualTo("Steps");
    }

    @Test
    void slides_are_a_document_of_which_only_the_current_slide_can_be_reached() {
        assertThat(deck.locator("[role=application]").count()).isZero();
        go("first");
        List<Object> reached = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            deck.keyboard().press("Tab");
            reached.add(deck.evaluate("(document.activeElement.closest('.slides section') || {id: 'around'}).id"));
        }
        assertThat(reached).contains("first").containsOnly("first", "around");
        assertThat(deck.locator(".slides section[inert]").count()).isEqualTo(FixtureDeck.SLIDES - 1);
    }

    @Test
    void a_remote_control_turns_slides_and_blackens_the_screen() {
        deck.keyboard().press("PageDown");
        at("first");
        deck.keyboard().press(".");
        PlaywrightAssertions.assertThat(deck.locator(".pause-overlay")).isVisible();
        deck.keyboard().press("PageDown");
        PlaywrightAssertions.assertThat(deck.locator(".pause-overlay")).isHidden();
        assertThat(hash()).as("the key only brings the slides back").isEqualTo("#first");
        deck.keyboard().press("PageUp");
        at("title");
    }

    @Test
    void a_slide_is_found_by_number_title_or_words_of_slide_and_notes() {
        find("4");
        at("exercise");
        find("last");
        at("last");
        find("another");
        at("steps");
        find("about first said");
        at("first");
    }

    @Test
    void slides_can_be_looked_for_again_at_once() {
        deck.keyboard().press("Escape");
        Object pictures =
                deck.evaluate("() => { const overview = document.getElementById('@overview'); overview.close();"
                        + " Deck.act('find'); return new Promise(done => setTimeout("
                        + "() => done(overview.querySelectorAll('.picture').length), 100)); }");
        assertThat(pictures).isEqualTo(FixtureDeck.SLIDES);
    }

    @Test
    void keys_that_a_slide_names_are_as_large_as_its_words() {
        Object size = deck.evaluate("() => { const text = Reveal.getSlides()[1].querySelector('.text');"
                + " text.insertAdjacentHTML('beforeend', '<p>Press <kbd>Esc</kbd></p>');"
                + " return parseFloat(getComputedStyle(text.querySelector('kbd')).fontSize); }");
        assertThat(((Number) size).doubleValue()).isGreaterThanOrEqualTo(24);
    }

    @Test
    void all_slides_can_be_seen_and_one_be_chosen_with_the_arrow_keys() {
        deck.keyboard().press("Escape");
        assertThat(deck.locator("#\\@overview .picture:visible").count()).isEqualTo(FixtureDeck.SLIDES);
        assertThat(deck.locator("#\\@overview .picture .fragment:visible").count())
                .isEqualTo(2);
        deck.keyboard().press("ArrowRight");
        deck.keyboard().press("ArrowRight");
        deck.keyboard().press("Enter");
        at("steps");
        assertThat(deck.evaluate(FOCUS)).isEqualTo("Steps");
    }

    @Test
    void what_was_looked_for_is_marked_until_the_next_slide() {
        find("another");
        at("steps");
        assertThat(deck.evaluate("CSS.highlights.get('found').size")).isEqualTo(1);
        deck.keyboard().press("End");
        assertThat(deck.evaluate("CSS.highlights.get('found').size")).isEqualTo(0);
    }

    @Test
    void a_timer_counts_down_and_says_its_end() {
        go("exercise");
        assertThat(deck.locator(".slides .timer").innerText())
                .as("its time once")
                .containsOnlyOnce("2")
                .contains("2:00");
        deck.clock().pauseAt(HOUR);
        deck.keyboard().press("t");
        deck.clock().runFor(30_000);
        assertThat(deck.locator(".slides .timer-left").textContent()).isEqualTo("1:30");
        deck.locator(".slides [data-timer=toggle]").click();
        deck.clock().runFor(10_000);
        assertThat(deck.locator(".slides .timer-left").textContent())
                .as("paused")
                .isEqualTo("1:30");
        deck.locator(".slides [data-timer=toggle]").click();
        deck.clock().runFor(91_000);
        assertThat(deck.evaluate(STATUS)).isEqualTo("Time is up");
        assertThat(deck.locator(".slides .timer-end").textContent()).isEqualTo("Time is up");
        deck.locator(".slides [data-timer=reset]").click();
        assertThat(deck.locator(".slides .timer-left").textContent()).isEqualTo("2:00");
    }

    @Test
    void pointer_zoom_scheme_and_help_have_keys() {
        deck.mouse().move(400, 300);
        deck.keyboard().press("q");
        PlaywrightAssertions.assertThat(deck.locator(".dot")).isVisible();
        deck.keyboard().press("q");
        PlaywrightAssertions.assertThat(deck.locator(".dot")).isHidden();
        int width = width();
        deck.keyboard().press("z");
        Waiting.until(deck, WIDTH + " > " + 2 * width);
        deck.keyboard().press("Escape");
        Waiting.until(deck, "Math.floor(" + WIDTH + ") === " + width);
        deck.keyboard().press("d");
        assertThat(deck.evaluate("document.documentElement.dataset.scheme")).isEqualTo("dark");
        deck.keyboard().press("?");
        PlaywrightAssertions.assertThat(deck.locator("#\\@help")).isVisible();
        deck.keyboard().press("?");
        PlaywrightAssertions.assertThat(deck.locator("#\\@help")).isHidden();
    }

    @Test
    void slides_and_the_lesson_open_each_other_at_the_same_place() {
        go("steps");
        assertThat(deck.locator("#\\@deck-menu a").first().getAttribute("href")).isEqualTo("talk.html#steps");
        deck.navigate(server.url() + "talk.html#last");
        Waiting.until(deck, "document.querySelector('.to-slides').getAttribute('href') === 'talk.slides.html#last'");
        deck.locator(".to-slides").first().click();
        Waiting.until(
                deck, "document.querySelector('.slides .present') && document.querySelector('.present').id === 'last'");
    }

    @Test
    void controls_are_labelled_buttons_large_enough_to_hit() {
        Object small = deck.evaluate("Array.from(document.querySelectorAll('.deck-bar button, .timer button'))"
                + ".filter(b => b.offsetParent && (b.offsetWidth < 24 || b.offsetHeight < 24"
                + " || !(b.getAttribute('aria-label') || b.textContent.trim()))).map(b => b.outerHTML)");
        assertThat(small).isEqualTo(List.of());
        deck.locator(".deck-bar [data-do=next]").click();
        at("first");
    }

    @Test
    void axe_finds_nothing_whatever_is_open() {
        List<String> found = new ArrayList<>();
        go("exercise");
        found.addAll(Axe.findings(deck, "timer"));
        deck.keyboard().press("o");
        found.addAll(Axe.findings(deck, "overview"));
        deck.keyboard().press("Escape");
        deck.keyboard().press("?");
        found.addAll(Axe.findings(deck, "help"));
        deck.keyboard().press("Escape");
        deck.locator("[popovertarget='@deck-menu']").click();
        found.addAll(Axe.findings(deck, "menu"));
        assertThat(found).isEmpty();
    }

    @Test
    void no_other_window_can_turn_the_slides() {
        deck.evaluate("window.postMessage({deck: 'act', action: 'next'}, '*');"
                + "window.postMessage(JSON.stringify({method: 'next'}), '*')");
        deck.evaluate("() => new Promise(done => { const channel = new MessageChannel();"
                + " channel.port1.onmessage = done; channel.port2.postMessage(0); })");
        assertThat(deck.evaluate("Deck.number()")).isEqualTo(1);
    }

    @Test
    void a_deck_is_light_to_load() throws IOException {
        Set<String> asked = new TreeSet<>();
        Page fresh = context.newPage();
        fresh.onRequest(request -> asked.add(request.url()));
        fresh.navigate(server.url() + "talk.slides.html");
        Waiting.until(fresh, "document.querySelector('.reveal.ready') && document.fonts.status === 'loaded'");
        Map<String, Integer> sizes = new TreeMap<>();
        for (String url : asked) {
            sizes.put(url, compressed(site.resolve(url.substring(server.url().length()))));
        }
        assertThat(sizes.values().stream().mapToInt(size -> size).sum())
                .as("bytes of %s", sizes)
                .isBetween(100_000, 180_000);
    }

    private static int compressed(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (file.toString().endsWith(".woff2")) {
            return content.length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.size();
    }

    private void find(String words) {
        deck.keyboard().press("Control+Shift+F");
        deck.keyboard().type(words);
        deck.keyboard().press("Enter");
    }

    @Test
    void slides_fill_a_window_less_wide_than_they_are_and_nothing_on_them_is_cut() {
        String filled = "(() => { const box = document.querySelector('.slides').getBoundingClientRect();"
                + " return [box.width, box.height].map(Math.round).join() })()";
        String pages = "Array.from(document.querySelectorAll('.tiles section'), slide => slide.offsetHeight)";
        deck.setViewportSize(1024, 768);
        Waiting.until(deck, filled + " === '1024,768'");
        assertThat(deck.evaluate("document.querySelector('section.present').offsetHeight"))
                .isEqualTo(960);
        assertThat(deck.evaluate(
                        "Array.from(document.querySelectorAll('.slides section.present > .text, .slides section.present > .slide-foot'))"
                                + ".some(part => part.scrollHeight > part.clientHeight + 1)"))
                .isEqualTo(false);
        deck.keyboard().press("o");
        assertThat(deck.evaluate(pages)).isEqualTo(Collections.nCopies(FixtureDeck.SLIDES, 720));
        deck.keyboard().press("Escape");
        deck.setViewportSize(960, 960);
        Waiting.until(deck, filled + " === '960,720'");
        deck.setViewportSize(1280, 720);
        Waiting.until(deck, filled + " === '1280,720'");
        deck.setViewportSize(1600, 720);
        assertThat(deck.evaluate("document.querySelector('section.present').offsetHeight"))
                .isEqualTo(720);
    }

    private void go(String id) {
        deck.evaluate("id => Deck.act('goTo', id)", id);
    }

    /** Waits, since reveal.js notes no more than one place a second in the address. */
    private void at(String id) {
        Waiting.until(deck, "location.hash === '#" + id + "'");
    }

    private String hash() {
        return (String) deck.evaluate("location.hash");
    }

    private int width() {
        return ((Number) deck.evaluate(WIDTH)).intValue();
    }
}
