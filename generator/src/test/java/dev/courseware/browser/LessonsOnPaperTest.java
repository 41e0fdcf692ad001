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
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Lessons and whole courses from the browser's print dialog. */
@Tag("browser")
class LessonsOnPaperTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");
    private static final String TEXT = "Words that fill a page. ".repeat(40) + "\n\n";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @TempDir
    Path folder;

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        context = BROWSING.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 720));
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void show(String lesson, String file) throws IOException {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/01-a.md --\n# A lesson\n\n" + lesson)
                .build();
        page.navigate(BROWSING.serve(course.site()).url() + file);
    }

    private int pages() {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4"));
        return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static String table(int columns) {
        String row = "| " + String.join(" | ", Collections.nCopies(columns, "unbreakable")) + " |\n";
        return row + "|---".repeat(columns) + "|\n" + row + "\n";
    }

    @Test
    void what_is_wide_makes_no_other_page_smaller() throws IOException {
        String text = TEXT.repeat(30);
        show(text, "a.html");
        int narrow = pages();
        assertThat(narrow).isGreaterThan(5);
        String wide = "```\n" + "x".repeat(400) + "\n```\n\n" + table(40) + "<span>" + "y".repeat(300) + "</span>\n\n";
        for (String file : List.of("a.html", "print.html")) {
            show(text, file);
            int before = pages();
            show(text + wide, file);
            assertThat(pages()).as(file).isBetween(before, before + 1);
        }
    }

    @Test
    void what_was_asked_is_answered_once_at_the_end_while_a_lesson_is_printed() throws IOException {
        show("""
            See [this](https://example.org/a), [that](https://example.org/a) and [those](https://example.org/b).

            ::: exercise Climb
            How?

            ::: solution
            By a *ladder*.
            :::
            :::

            ::: quiz single
            Which?
            - [x] This
            - [ ] That
            :::
            """, "a.html");
        String markup = "document.querySelector('main').innerHTML.replace(/\\s+| class=\"\"/g, '')";
        Object before = page.evaluate(markup);

        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("article > .answers-at-end h3").allTextContents())
                .containsExactly("Exercise 1 Climb · Solution", "Question 1 · Answer");
        assertThat(page.locator("em").count()).isEqualTo(1);
        assertThat(page.locator(".answers-at-end em").count()).isEqualTo(1);
        assertThat(page.locator(".answer-place").allTextContents())
                .containsExactly("Solution: at the end, under “Answers”", "Answer: at the end, under “Answers”");
        assertThat(page.locator(".addresses li").allTextContents())
                .containsExactly("https://example.org/a", "https://example.org/b");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("details:visible").count()).isZero();
        assertThat(page.evaluate("[...document.querySelectorAll('a[data-note]')].map(a => a.dataset.note).join()"))
                .isEqualTo("1,1,2");

        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.evaluate(markup)).isEqualTo(before);
    }

    @Test
    void sheets_have_numbers_and_heads_with_the_lesson_s_title() throws IOException {
        show("Text.\n", "a.html");
        String heads = (String) page.evaluate("""
            [...document.styleSheets].flatMap(s => [...s.cssRules]).filter(r => r instanceof CSSMediaRule)
              .flatMap(r => [...r.cssRules]).filter(r => r instanceof CSSPageRule).map(r => r.cssText).join()""");
        assertThat(heads).contains("counter(page) \" / \" counter(pages)", "var(--head-right)");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--head-right')"))
                .isEqualTo("\"A lesson\"");
        show("Text.\n", "print.html");
        assertThat(page.evaluate("getComputedStyle(document.getElementById('a')).page"))
                .isEqualTo("p1");
    }

    @Test
    void a_unit_is_printed_alone_from_the_page_of_the_whole_course() throws IOException {
        TinyCourse course = TinyCourse.in(folder, """
                        -- course.yml --
                        title: Walls
                        -- lessons/01-first/01-a.md --
                        # A

                        See [b](../02-übung/01-b.md).

                        ::: quiz single
                        Which?

                        - [x] This
                          > Because.
                        - [ ] That
                        :::
                        -- lessons/02-übung/index.md --
                        # Second unit
                        -- lessons/02-übung/01-b.md --
                        # B

                        Text.
                        """).build();
        page.navigate(BROWSING.serve(course.site()).url() + "first/index.html");
        page.locator("nav.more a").click();
        page.waitForURL("**/print.html**");

        assertThat(page.locator(".part:visible").all().stream().map(part -> part.getAttribute("id")))
                .containsExactly("first/index", "first/a");
        assertThat(page.locator("h1").innerText()).isEqualTo("First");
        assertThat(page.title()).isEqualTo("First · Walls");
        assertThat(page.locator(".page-answers:visible").count()).isOne();
        assertThat(page.locator(".whole-contents > ol > li:visible").count()).isOne();
        int alone = pages();

        page.locator("#\\@print-what").selectOption("Second unit");
        assertThat(page.locator(".answers-at-end").isVisible())
                .as("it asks nothing")
                .isFalse();

        page.locator("#\\@print-what").selectOption("First");
        page.locator("[id='first/a'] a", new Page.LocatorOptions().setHasText("b"))
                .click();
        assertThat(page.locator("[id='übung/b']").isVisible())
                .as("a link leads into a unit that was left out")
                .isTrue();
        assertThat(page.locator("h1").innerText()).isEqualTo("Walls");
        assertThat(pages()).isGreaterThan(alone);

        page.navigate(BROWSING.serve(course.site()).url() + "%C3%BCbung/index.html");
        page.locator("nav.more a").click();
        page.waitForURL("**/print.html**");
        assertThat(page.locator(".part:visible").all().stream().map(part -> part.getAttribute("id")))
                .as("letters that addresses encode")
                .containsExactly("übung/index", "übung/b");

        page.navigate(BROWSING.serve(course.site()).url() + "print.html?unit=gone");
        assertThat(page.locator(".part[hidden]").count()).isZero();
        assertThat(page.locator("#\\@print-what").inputValue()).isEmpty();
    }
}
