package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The slides in one window, the speaker's view in another. */
@Tag("browser")
class SpeakerViewTest {
    private static final long HOUR = 3_600_000;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;
    private static Path site;

    private BrowserContext context;
    private final List<String> noise = new ArrayList<>();

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        site = FixtureDeck.build(folder);
        server = BROWSING.serve(site);
    }

    @BeforeEach
    void open() {
        context = BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setColorScheme(ColorScheme.DARK)
                        .setViewportSize(1280, 800));
        context.onConsoleMessage(message -> noise.add(message.text()));
        context.onWebError(error -> noise.add(error.error()));
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void served_under_a_path_each_window_drives_the_other() {
        eachDrivesTheOther(server.url() + "talk.slides.html");
    }

    @Test
    void opened_as_files_each_window_drives_the_other() {
        eachDrivesTheOther(site.resolve("talk.slides.html").toUri().toString());
    }

    private void eachDrivesTheOther(String url) {
        Page deck = deck(url);
        Page speaker = speaker(deck);
        press(speaker, "PageDown");
        at(deck, "first");
        at(speaker, "first");
        assertThat(speaker.locator(".notes:visible").textContent()).contains("said about the first");
        assertThat(speaker.locator("#\\@next-title").textContent()).isEqualTo("Steps");
        picture(speaker, "#\\@now", "first");
        picture(speaker, "#\\@next", "steps");
        deck.keyboard().press("ArrowRight");
        deck.keyboard().press("ArrowRight");
        at(speaker, "steps");
        Waiting.until(speaker, "document.getElementById('@step').textContent === '· Step 1 of 2'");
        press(speaker, "b");
        Waiting.until(deck, "Reveal.isPaused()");
        Waiting.until(speaker, "!document.getElementById('@black').hidden");
        press(speaker, "b");
        hears(speaker);
        speaker.locator("#\\@go-to").selectOption("last");
        at(deck, "last");
        at(speaker, "last");
        assertThat(noise).isEmpty();
    }

    @Test
    void the_pictures_have_the_ratio_of_the_audiences_screen() {
        Page deck = deck(server.url() + "talk.slides.html");
        Page speaker = speaker(deck);
        String ratio = "(() => { const box = document.querySelector('.screen').getBoundingClientRect();"
                + " return Math.round(box.width / box.height * 100) })()";
        deck.setViewportSize(1024, 768);
        Waiting.until(speaker, ratio + " === 133");
        Waiting.until(
                speaker,
                "document.querySelector('.screen iframe').contentWindow.document"
                        + ".querySelector('section.present').offsetHeight > 950");
        deck.setViewportSize(1280, 720);
        Waiting.until(speaker, ratio + " === 178");
    }

    @Test
    void either_window_may_be_reloaded() {
        Page deck = deck(server.url() + "talk.slides.html");
        Page speaker = speaker(deck);
        press(speaker, "ArrowRight");
        at(deck, "first");
        deck.reload();
        ready(deck);
        press(speaker, "ArrowRight");
        at(deck, "steps");
        at(speaker, "steps");
        speaker.reload();
        Waiting.until(speaker, "document.querySelector('.slide[aria-current]')");
        at(speaker, "steps");
        deck.keyboard().press("ArrowLeft");
        at(speaker, "first");
    }

    @Test
    void without_slides_one_can_rehearse_and_then_open_them() {
        Page speaker = context.newPage();
        speaker.navigate(server.url() + "talk.slides-linear.html?speaker");
        speaker.locator("#\\@alone").waitFor();
        picture(speaker, "#\\@now", "title");
        speaker.keyboard().press("ArrowRight");
        at(speaker, "first");
        Page deck = context.waitForPage(() -> speaker.locator("#\\@open-slides").click());
        ready(deck);
        at(deck, "first");
        deck.keyboard().press("ArrowRight");
        at(speaker, "steps");
        Waiting.until(speaker, "document.getElementById('@alone').hidden");
    }

    @Test
    void the_pace_is_told_in_slides_and_time() {
        Page speaker = context.newPage();
        speaker.clock().install(new Clock.InstallOptions().setTime(0));
        speaker.navigate(server.url() + "talk.slides-linear.html?speaker");
        picture(speaker, "#\\@now", "title");
        assertThat(speaker.locator("#\\@pace").textContent()).isEqualTo("Starts with your first step");
        speaker.clock().pauseAt(HOUR);
        speaker.keyboard().press("End");
        at(speaker, "last");
        speaker.clock().runFor(1000);
        assertThat(speaker.locator("#\\@pace").textContent()).matches("4 slides · \\d:\\d\\d ahead");
        speaker.keyboard().press("Home");
        at(speaker, "title");
        speaker.clock().runFor(11 * 60_000);
        assertThat(speaker.locator("#\\@pace").textContent()).matches("4 slides · \\d+:\\d\\d behind");
        assertThat(speaker.locator("#\\@elapsed").textContent()).isEqualTo("11:01");
        speaker.locator("#\\@run").click();
        speaker.clock().runFor(60_000);
        assertThat(speaker.locator("#\\@elapsed").textContent()).as("paused").isEqualTo("11:01");
        speaker.locator("#\\@reset").click();
        assertThat(speaker.locator("#\\@elapsed").textContent()).isEqualTo("0:00");
    }

    @Test
    void notes_grow_and_shrink_and_keep_their_size() {
        Page speaker = context.newPage();
        speaker.navigate(server.url() + "talk.slides-linear.html?speaker#first");
        picture(speaker, "#\\@now", "first");
        double before = noteSize(speaker);
        speaker.keyboard().press("+");
        speaker.locator("[data-size='1']").click();
        double after = noteSize(speaker);
        assertThat(after).isGreaterThan(before * 1.2);
        speaker.reload();
        picture(speaker, "#\\@now", "first");
        assertThat(noteSize(speaker)).isEqualTo(after);
    }

    @Test
    void axe_finds_nothing_in_the_speaker_view() {
        Page deck = deck(server.url() + "talk.slides.html");
        Page speaker = speaker(deck);
        press(speaker, "ArrowRight");
        at(speaker, "first");
        List<String> found = new ArrayList<>(Axe.findings(speaker, "with slides"));
        deck.close();
        speaker.locator("#\\@alone").waitFor();
        found.addAll(Axe.findings(speaker, "alone"));
        assertThat(found).isEmpty();
    }

    @Test
    void without_being_asked_for_the_twin_stays_an_article() {
        Page twin = context.newPage();
        twin.navigate(server.url() + "talk.slides-linear.html");
        assertThat(twin.locator(".slide:visible").count()).isEqualTo(FixtureDeck.SLIDES);
        assertThat(twin.locator(".speaker-bar, iframe").count()).isZero();
    }

    private Page deck(String url) {
        Page deck = context.newPage();
        deck.navigate(url);
        ready(deck);
        return deck;
    }

    private Page speaker(Page deck) {
        Page speaker = context.waitForPage(() -> deck.keyboard().press("s"));
        picture(speaker, "#\\@now", (String) deck.evaluate("Reveal.getCurrentSlide().id"));
        Waiting.until(speaker, "document.querySelector('.slide[aria-current]')");
        return speaker;
    }

    private static void press(Page speaker, String key) {
        hears(speaker);
        speaker.keyboard().press(key);
    }

    /** Until the slides answer, for the speaker's view drives only slides of which it has lately heard. */
    private static void hears(Page speaker) {
        speaker.evaluate("() => { window.heard = false; addEventListener('message', event => {"
                + " if (event.source === opener) window.heard = true; }); }");
        Waiting.until(speaker, "window.heard");
    }

    private static void ready(Page deck) {
        Waiting.until(deck, "document.querySelector('.reveal.ready')");
    }

    private static void at(Page page, String id) {
        Waiting.until(page, "location.hash === '#" + id + "'");
    }

    private static void picture(Page speaker, String frame, String id) {
        speaker.frameLocator(frame + " iframe").locator("section.present#" + id).waitFor();
    }

    private static double noteSize(Page speaker) {
        return ((Number) speaker.evaluate(
                        "parseFloat(getComputedStyle(document.querySelector('.slide[aria-current] .notes')).fontSize)"))
                .doubleValue();
    }
}
