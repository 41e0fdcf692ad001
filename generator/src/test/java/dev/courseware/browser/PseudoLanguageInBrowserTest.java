package dev.courseware.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.courseware.PseudoCourse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What scripts say comes from the words of the interface, too. */
@Tag("browser")
class PseudoLanguageInBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        server = BROWSING.serve(PseudoCourse.in(folder).build().site());
    }

    @BeforeEach
    void open() {
        context = BROWSING.browser().newContext();
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void noPlainWords(Page shown) {
        Document document = Jsoup.parse(shown.content());
        // The buttons that reveal.js makes are never shown; the theme has its own.
        for (Locator controls : shown.locator("aside.controls").all()) {
            assertThat(controls).isHidden();
        }
        // The browser itself says the time of day in the page's language.
        document.select("aside.controls, [id=@clock]").remove();
        assertThat(PseudoCourse.plainWords(document)).as(shown.url()).isEmpty();
    }

    @Test
    void the_search_says_no_plain_word() {
        page.navigate(server.url() + "alpha/beta.html");
        page.keyboard().press("/");
        Locator status = page.locator("#\\@searchDialog [role=status]");
        assertThat(status).hasText(Pattern.compile("⟦Type a word.*⟧"));
        noPlainWords(page);
        page.keyboard().type("Βητα");
        assertThat(status).hasText(Pattern.compile("⟦(one|other): \\d+ results?⟧"));
        noPlainWords(page);
        page.locator("#\\@searchDialog input").fill("ψψψψψψψψ");
        assertThat(status).hasText(Pattern.compile("⟦No results.*⟧"));
        noPlainWords(page);
        page.locator("#\\@searchDialog input").fill("Τρεις");
        assertThat(page.locator(".found-trail").first()).hasText(Pattern.compile("⟦in .*⟧"));
        noPlainWords(page);
    }

    @Test
    void quizzes_judge_in_no_plain_word() {
        page.navigate(server.url() + "alpha/beta.html");
        for (Locator check : page.locator(".quiz .check").all()) {
            check.click();
        }
        noPlainWords(page);
        for (Locator input : page.locator(".quiz.live input:visible").all()) {
            if (input.getAttribute("type").equals("text")) {
                input.fill("ω");
            } else {
                input.check();
            }
        }
        page.locator(".quiz textarea").fill("ω");
        for (int piece = 0; piece < 3; piece++) {
            page.locator(".quiz.code .pieces:not(.answer) .piece").first().click();
            page.locator(".quiz.code .move button").nth(3).click();
        }
        page.locator(".quiz.match select").first().selectOption(new String[] {"A"});
        page.locator(".quiz.order .move button[aria-disabled=false]").first().click();
        assertThat(page.locator(".quiz.order [role=status]")).hasText(Pattern.compile("⟦Now at \\d of 3\\.⟧"));
        noPlainWords(page);
        for (Locator check : page.locator(".quiz .check").all()) {
            check.click();
        }
        assertThat(page.locator(".quiz.match [role=status]")).hasText(Pattern.compile("⟦(one|other): \\d of 2 .*⟧"));
        assertThat(page.locator(".quiz.number [role=status]")).hasText(Pattern.compile("⟦This can't be read.*⟧"));
        noPlainWords(page);
        page.locator(".rating input").last().check();
        noPlainWords(page);
    }

    @Test
    void copying_listening_in_and_what_was_visited_say_no_plain_word() {
        page.navigate(server.url() + "alpha/beta.html");
        page.locator(".listing button").first().click();
        noPlainWords(page);
        page.navigate(server.url() + "alpha/gamma.html");
        page.locator(".start-listening").click();
        for (int i = 0; i < 8; i++) {
            noPlainWords(page);
            page.keyboard().press("ArrowRight");
        }
        assertThat(page.locator(".player input[type=range]"))
                .hasAttribute("aria-valuetext", Pattern.compile("⟦Turn \\d of 6⟧"));
        page.reload();
        noPlainWords(page);
        page.navigate(server.url() + "index.html");
        assertThat(page.locator(".seen")).hasText("⟦2 of 3 visited⟧");
        noPlainWords(page);
    }

    @Test
    void decks_and_the_speakers_view_say_no_plain_word() {
        page.navigate(server.url() + "alpha/beta.slides.html");
        Waiting.until(page, "window.Reveal && Reveal.isReady()");
        for (String key : new String[] {"ArrowRight", "?", "Escape", "o"}) {
            page.keyboard().press(key);
            noPlainWords(page);
        }
        page.locator("#\\@overview-find").fill("Τι");
        assertThat(page.locator("#\\@overview-found")).hasText(Pattern.compile("⟦(one|other): \\d+ slides? found⟧"));
        page.locator("#\\@overview-find").fill("ψψψ");
        noPlainWords(page);
        page.locator("#\\@overview [data-close]").click();
        page.keyboard().press("b");
        noPlainWords(page);
        page.keyboard().press("b");
        page.keyboard().press("t");
        noPlainWords(page);
        Page speaker = context.waitForPage(() -> page.keyboard().press("s"));
        speaker.locator("#\\@now-title").waitFor();
        noPlainWords(speaker);
        for (int i = 0; i < 4; i++) {
            speaker.keyboard().press("PageDown");
        }
        assertThat(speaker.locator("#\\@pace")).hasText(Pattern.compile(".*⟦.*⟧"));
        noPlainWords(speaker);
    }
}
