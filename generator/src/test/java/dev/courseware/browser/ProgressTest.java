package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the browser remembers of a learner's way through the course. */
@Tag("browser")
class ProgressTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;

    @BeforeAll
    static void start() throws IOException {
        server = BROWSING.serve(ExampleCourse.COURSE.site());
    }

    @Test
    void the_front_page_starts_then_goes_on_and_can_forget() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(server.url() + "index.html");
            assertThat(page.locator(".start").innerText()).isEqualTo("Start\nWhy distribute at all?");
            assertThat(page.locator(".visited").count()).isZero();

            page.navigate(server.url() + "foundations/partial-failure.html");
            page.navigate(server.url() + "fault-tolerance/the-understudy.html#t3");
            page.navigate(server.url() + "index.html");
            assertThat(page.locator(".start .button").innerText()).isEqualTo("Continue");
            assertThat(page.locator(".start .button").getAttribute("href"))
                    .isEqualTo("fault-tolerance/the-understudy.html");
            assertThat(page.locator(".start > span").innerText()).isEqualTo("The understudy");
            assertThat(page.locator(".lessons .visited").count()).isEqualTo(2);
            assertThat(page.locator(".units header .seen").first().innerText()).isEqualTo("1 of 5 visited");
            assertThat(page.locator(".motif circle[data-seen]").count())
                    .as("the drawing of the course fills")
                    .isEqualTo(2);
            assertThat(Axe.findings(page, "index.html")).isEmpty();

            page.locator(".forget").click();
            assertThat(page.locator("[data-seen]").count()).isZero();
            assertThat(page.locator(".start").innerText()).isEqualTo("Start\nWhy distribute at all?");
            page.reload();
            assertThat(page.locator(".visited").count()).isZero();
        }
    }

    @Test
    void what_is_remembered_may_be_damaged() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(server.url() + "index.html");
            for (String kept : new String[] {"{", "null", "[]", "{\"seen\":7}"}) {
                page.evaluate(
                        "kept => localStorage.setItem('visited ' + location.href.replace('index.html', ''), kept)",
                        kept);
                page.reload();
                assertThat(page.locator(".start .button").innerText()).isEqualTo("Start");
            }
        }
    }

    @Test
    void a_front_page_that_lists_no_lessons_goes_on_as_well(@TempDir Path folder) throws IOException {
        StringBuilder files = new StringBuilder("-- course.yml --\ntitle: Tiny\ndefaults:\n  slides: none\n");
        for (int i = 0; i <= 200; i++) {
            files.append("-- lessons/unit/l")
                    .append(i)
                    .append(".md --\n# Lesson ")
                    .append(i)
                    .append("\n\nText.\n");
        }
        StaticServer large =
                BROWSING.serve(TinyCourse.in(folder, files.toString()).build().site());
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(large.url() + "unit/l7.html");
            page.navigate(large.url() + "index.html");

            assertThat(page.locator(".lessons").count()).isZero();
            assertThat(page.locator(".start .button").innerText()).isEqualTo("Continue");
            assertThat(page.locator(".start .button").getAttribute("href")).isEqualTo("unit/l7.html");
            assertThat(page.locator(".start > span").innerText()).isEqualTo("Lesson 7");
            assertThat(Axe.findings(page, "index.html")).isEmpty();

            page.locator(".forget").click();
            assertThat(page.locator(".start").innerText()).isEqualTo("Start\nLesson 0");
        }
    }
}
