package dev.courseware.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.courseware.TinyCourse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind {@code #} in an address, which anybody may write, and what a browser kept, which may be damaged. */
@Tag("browser")
class AddressesInBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @TempDir
    static Path folder;

    private static StaticServer server;
    private final List<String> thrown = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/01-years.md --
            # Years

            ## Overview

            - One

            ## 2026

            - Two

            ## 3

            - Three, see [the year](#2026)

            ## Help

            - Four

            ## Module

            - Five

            ## Exports

            - Six

            ## 100 %

            :::: tabs
            ::: tab One
            One.
            :::
            ::: tab Two
            Two.
            :::
            ::::

            ::: quiz single {#__proto__}
            Which?

            - [x] This
            - [ ] That
            :::
            -- lessons/02-talk.dialog.md --
            A: One. What is it?

            B: Two.

            A: Three.
            """).build();
        assertThat(course.report().written()).as("%s", course.problems()).isTrue();
        server = BROWSING.serve(course.site());
    }

    @BeforeEach
    void open() {
        context = BROWSING.browser().newContext();
        page = context.newPage();
        page.onPageError(thrown::add);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private String slide() {
        Waiting.until(page, "window.Reveal && Reveal.isReady() && location.hash");
        return (String) page.evaluate("Reveal.getCurrentSlide().id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "%E0%A4%A", "%00", "%25", "/", "/%", "a/%", "\"]", "'", "/2", "@overview", "__proto__"})
    void no_address_makes_a_script_fail(String hash) {
        for (String file :
                List.of("years.html", "talk.html", "years.slides.html", "years.slides-linear.html?speaker")) {
            page.navigate(server.url() + file + "#" + hash);
            page.evaluate("window.dispatchEvent(new HashChangeEvent('hashchange'))");
            if (file.contains("slides.")) {
                slide();
            }
        }
        assertThat(thrown).isEmpty();
    }

    @Test
    void a_heading_of_digits_is_no_number_of_a_slide() {
        page.navigate(server.url() + "years.slides.html#2026");
        assertThat(slide()).isEqualTo("2026");
        page.evaluate("location.hash = '#3'");
        Waiting.until(page, "Reveal.getCurrentSlide().id === '3'");
        page.locator("section.present a").click();
        Waiting.until(page, "Reveal.getCurrentSlide().id === '2026'");
        page.navigate(server.url() + "years.html#2026");
        page.navigate(server.url() + "years.slides.html#/4");
        assertThat(slide()).as("a slide's number as reveal.js writes it").isEqualTo("3");
        assertThat(thrown).isEmpty();
    }

    @Test
    void headings_called_like_parts_of_a_deck_are_slides_and_its_keys_still_open_these_parts() {
        page.navigate(server.url() + "years.slides.html#overview");
        assertThat(slide()).isEqualTo("overview");
        page.keyboard().press("?");
        assertThat(page.locator("dialog.help")).isVisible();
        page.keyboard().press("Escape");
        page.keyboard().press("o");
        assertThat(page.locator("dialog.overview")).isVisible();
        assertThat(page.locator(".tiles > li"))
                .hasCount(((Number) page.evaluate("Reveal.getTotalSlides()")).intValue());
        assertThat(thrown).isEmpty();
    }

    @Test
    void what_a_browser_kept_may_be_damaged() {
        for (String kept : List.of(
                "{",
                "null",
                "[]",
                "7",
                "\"x\"",
                "{\"seen\":[null],\"__proto__\":{\"answer\":[{\"toString\":1}]}}",
                "[[],{\"toString\":1}]")) {
            for (String file : List.of(
                    "years.html", "talk.html", "years.slides.html", "years.slides-linear.html?speaker", "index.html")) {
                page.navigate(server.url() + file);
                page.evaluate("""
                    kept => {
                      const page = location.href.split(/[?#]/)[0];
                      const root = page.replace(/[^/]*$/, "");
                      for (const key of ["scheme", "tabs", "listening-speed", "quiz " + page, "visited " + root, "search " + root,
                        "listening " + location.pathname + "#t1"]) localStorage.setItem(key, kept);
                      sessionStorage.setItem("speaker:" + location.pathname, kept);
                    }\
                    """, kept);
                page.reload();
            }
            page.keyboard().press("/");
            assertThat(page.locator(".search-status")).not().isEmpty();
        }
        assertThat(thrown).isEmpty();
    }

    @Test
    void an_answer_is_remembered_whatever_its_quiz_is_called() {
        page.navigate(server.url() + "years.html");
        page.locator(".quiz input").first().check();
        page.reload();
        assertThat(page.locator(".quiz input").first()).isChecked();
    }
}
