package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What course.yml puts around the text of each page, in a real browser. */
@Tag("browser")
class SurroundingsInBrowserTest {
    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;

    @BeforeAll
    static void start() throws IOException {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: A course about something that has a long name
            licence: CC BY-SA 4.0
            contact: authors@example.org
            repository: https://github.com/owner/course
            notice: {kind: warning, text: 'An **old** edition. [The new one](lessons/01-unit/02-b.md) is out.'}
            -- lessons/01-unit/01-a.md --
            # A lesson
            -- lessons/01-unit/02-b.md --
            # Another lesson
            """).build();
        assertThat(course.problems()).isEmpty();
        server = BROWSING.serve(course.site());
    }

    @Test
    void a_notice_is_hidden_by_its_button_and_stays_hidden_on_the_pages_that_follow() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(server.url() + "unit/a.html");
            assertThat(page.isVisible(".notice")).isTrue();
            page.click(".notice button");
            assertThat(page.isVisible(".notice")).isFalse();
            assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("main");

            page.navigate(server.url() + "unit/b.html");
            assertThat(page.isVisible(".notice")).isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.isVisible(".notice"))
                    .as("on paper it belongs to what is read")
                    .isTrue();
            assertThat(page.isVisible(".notice button")).isFalse();
        }
    }

    @Test
    void a_notice_is_read_without_scripts_and_offers_no_button_that_does_nothing() {
        try (BrowserContext context =
                BROWSING.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.url() + "unit/a.html");
            assertThat(page.isVisible(".notice a")).isTrue();
            assertThat(page.isVisible(".notice button")).isFalse();
        }
    }

    @Test
    void the_surroundings_are_accessible_and_fit_a_phone() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (BrowserContext context = BROWSING.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setColorScheme(scheme)
                            .setViewportSize(320, 700))) {
                Page page = context.newPage();
                for (String file : new String[] {"index.html", "unit/index.html", "unit/a.html", "print.html"}) {
                    page.navigate(server.url() + file);
                    assertThat(Axe.findings(page, file)).isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as(file)
                            .isEqualTo(true);
                }
            }
        }
    }

    @Test
    void on_paper_the_terms_of_use_stay_and_what_only_a_screen_can_do_goes() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.navigate(server.url() + "unit/a.html");
            assertThat(page.isVisible(".foot a[rel=license]")).isTrue();
            assertThat(page.isVisible(".origin a")).isFalse();
            page.navigate(server.url() + "print.html");
            assertThat(page.isVisible(".cover a[rel=license]")).isTrue();
        }
    }
}
