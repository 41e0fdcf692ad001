package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Decks and handouts from the browser's print dialog. */
@Tag("browser")
class PaperTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[([^\\]]*)\\]");

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        server = BROWSING.serve(FixtureDeck.build(folder));
    }

    @BeforeEach
    void open() {
        context = BROWSING.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 720));
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_presented_deck_is_printed_a_slide_a_page() {
        page.navigate(server.url() + "talk.slides.html#steps");
        Waiting.until(page, "document.querySelector('.reveal.ready')");
        assertSlidePages(print());
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator(".slides section[inert]").count())
                .as("after printing, hidden slides are out of reach again")
                .isEqualTo(FixtureDeck.SLIDES - 1);
    }

    @Test
    void asked_for_pages_a_deck_shows_each_slide_in_its_final_state() {
        page.navigate(server.url() + "talk.slides.html?print");
        assertThat(page.locator(".slides section:visible").count()).isEqualTo(FixtureDeck.SLIDES);
        assertThat(page.locator(".fragment:visible").count()).isEqualTo(2);
        assertThat(Axe.findings(page, "pages")).isEmpty();
        assertSlidePages(print());
    }

    @Test
    void printed_slides_show_all_their_steps() {
        page.navigate(server.url() + "talk.slides.html");
        Waiting.until(page, "document.querySelector('.reveal.ready')");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Waiting.until(
                page,
                "Array.from(document.querySelectorAll('.fragment'), f => getComputedStyle(f).visibility +"
                        + " getComputedStyle(f).opacity).join() === 'visible1,visible1'");
        assertThat(page.locator(".deck-bar, .progress").all()).noneMatch(control -> control.isVisible());
    }

    @Test
    void printed_slides_say_no_addresses_that_would_need_more_room_than_was_measured() {
        for (String name : List.of("talk.slides.html", "talk.handout.html")) {
            page.navigate(server.url() + name);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.evaluate("Array.from(document.querySelectorAll('.slides a[href^=http]'), "
                            + "a => getComputedStyle(a, '::after').content)"))
                    .as(name)
                    .isEqualTo(List.of("none", "none"));
        }
    }

    @Test
    void narrow_slides_and_slides_below_others_are_printed_a_slide_a_page(@TempDir Path folder) {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- course.yml --\ntitle: Tiny\nslides:\n  ratio: \"4:3\"\n"
                                + "-- lessons/1-deck.slides.md --\n# Deck\n\n## One\n\nx\n\n----\n## Below\n\ny\n")
                .build();
        page.navigate(course.site().resolve("deck.slides.html").toUri() + "?print");

        byte[] pdf = print();

        assertThat(pages(pdf)).isEqualTo(3);
        assertThat(sizes(pdf)).containsOnly("0 0 720 540");
    }

    @Test
    void a_handout_has_each_slide_with_what_is_said_and_room_to_write() {
        page.navigate(server.url() + "talk.handout.html");
        assertThat(page.locator(".sheet .picture section:visible").count()).isEqualTo(FixtureDeck.SLIDES);
        assertThat(page.locator(".sheet .room:visible").count()).isEqualTo(FixtureDeck.SLIDES);
        assertThat(page.locator(".sheet").nth(1).locator(".spoken").textContent())
                .contains("said about the first");
        assertThat(page.evaluate("Array.from(document.querySelectorAll('.picture'), picture =>"
                        + " Math.abs(picture.querySelector('section').getBoundingClientRect().width"
                        + " - picture.getBoundingClientRect().width) < 2)"))
                .as("each slide is as wide as its place")
                .isEqualTo(List.of(true, true, true, true, true));
        assertThat(Axe.findings(page, "handout")).isEmpty();
    }

    @Test
    void a_handout_needs_a_page_for_two_or_three_slides_on_either_paper() {
        page.navigate(server.url() + "talk.handout.html");
        assertThat(pages(page.pdf(new Page.PdfOptions().setFormat("A4")))).isEqualTo(2);
        assertThat(pages(page.pdf(new Page.PdfOptions().setFormat("Letter")))).isEqualTo(2);
    }

    @Test
    void what_is_shown_on_a_screen_of_four_to_three_is_printed_on_pages_like_any_other() {
        page.setViewportSize(1024, 768);
        page.navigate(server.url() + "talk.slides.html");
        Waiting.until(page, "document.querySelector('.ready') && Reveal.getConfig().height === 960");
        assertSlidePages(print());
    }

    private byte[] print() {
        return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    }

    private static void assertSlidePages(byte[] pdf) {
        assertThat(pages(pdf)).isEqualTo(FixtureDeck.SLIDES);
        assertThat(sizes(pdf)).containsOnly("0 0 960 540");
    }

    private static int pages(byte[] pdf) {
        return (int) PAGE.matcher(text(pdf)).results().count();
    }

    private static List<String> sizes(byte[] pdf) {
        List<String> sizes = new ArrayList<>();
        SIZE.matcher(text(pdf))
                .results()
                .map(MatchResult::group)
                .forEach(box ->
                        sizes.add(box.replaceAll(".*\\[|\\]|\\.0+\\b", "").strip()));
        return sizes;
    }

    private static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }
}
