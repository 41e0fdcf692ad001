package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pages and decks of a language that runs from right to left. */
@Tag("browser")
class RightToLeftTest {
    private static final int WIDTH = 1280;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        server = BROWSING.serve(TinyCourse.in(folder, """
            -- course.yml --
            title: درس
            language: fa
            -- lessons/1-a.md --
            # یک

            ## دو

            - نکته

            ## سه

            - نکته

            ```java {lines}
            int a = 3;
            ```

            با `a();` است.

            ```csv {chart=bar title="نکته" alt="نکته" unit=ms}
            سال,نکته
            ۱۴۰۰,1
            ۱۴۰۱,2
            ```
            -- lessons/2-b.dialog.md --
            # گفتگو

            Ada: سلام

            Ben: سلام
            """).build().site());
    }

    @BeforeEach
    void open() {
        context = BROWSING.browser().newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, 800));
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void the_arrow_to_the_left_goes_on_in_decks_the_speakers_view_and_conversations() {
        page.navigate(server.url() + "a.slides.html");
        Waiting.until(page, "window.Reveal && Reveal.isReady()");
        page.keyboard().press("ArrowLeft");
        Waiting.until(page, "Reveal.getCurrentSlide().id === 'دو'");
        page.navigate(server.url() + "a.slides-linear.html?speaker");
        Waiting.until(page, "document.querySelector('.slide[aria-current]')");
        page.keyboard().press("ArrowLeft");
        Waiting.until(page, "document.querySelector('.slide[aria-current]').id === 'دو'");
        page.navigate(server.url() + "b.html");
        page.locator(".start-listening").click();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".turn:visible").count()).isEqualTo(2);
    }

    @Test
    void what_stands_at_the_end_of_a_line_is_at_the_left() {
        page.navigate(server.url() + "a.slides.html");
        Waiting.until(page, "window.Reveal && Reveal.isReady()");
        assertThat(page.locator(".deck-bar").boundingBox().x).isLessThan(WIDTH / 4.0);
        page.navigate(server.url() + "a.html");
        page.locator(".scheme").click();
        assertThat(page.locator(".scheme-choice").boundingBox().x).isLessThan(WIDTH / 4.0);
    }

    @Test
    void code_is_written_from_left_to_right() {
        page.navigate(server.url() + "a.html");
        for (String code : new String[] {"pre .code-line", "p > code"}) {
            Object ends = page.evaluate("""
                    place => {
                      const all = document.createTreeWalker(document.querySelector(place), NodeFilter.SHOW_TEXT);
                      const texts = [];
                      while (all.nextNode()) if (all.currentNode.data.trim()) texts.push(all.currentNode);
                      const edge = (text, at) => {
                        const range = document.createRange();
                        range.setStart(text, at);
                        range.setEnd(text, at + 1);
                        return range.getBoundingClientRect().left;
                      };
                      const last = texts[texts.length - 1];
                      return edge(texts[0], 0) < edge(last, last.data.trimEnd().length - 1);
                    }
                    """, code);
            assertThat(ends).as(code).isEqualTo(true);
        }
    }

    @Test
    void the_pictures_of_a_handout_show_their_slides() {
        page.navigate(server.url() + "a.handout.html");
        BoundingBox frame = page.locator(".picture").first().boundingBox();
        BoundingBox slide = page.locator(".picture section").first().boundingBox();
        assertThat(Math.abs(slide.x - frame.x)).isLessThan(2);
        assertThat(Math.abs(slide.width - frame.width)).isLessThan(2);
    }

    @Test
    void a_charts_words_stand_within_it() {
        page.navigate(server.url() + "a.html");
        BoundingBox chart = page.locator(".chart svg:visible").boundingBox();
        for (Locator word : page.locator(".chart svg:visible text").all()) {
            BoundingBox at = word.boundingBox();
            assertThat(at.x).as(word.textContent()).isGreaterThan(chart.x - 2);
            assertThat(at.x + at.width).as(word.textContent()).isLessThan(chart.x + chart.width + 2);
        }
    }
}
