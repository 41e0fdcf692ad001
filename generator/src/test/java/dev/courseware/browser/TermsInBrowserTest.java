package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A term's meaning on hover, focus and touch (WCAG 2.2, 1.4.13), from {@code file://}. */
@Tag("browser")
class TermsInBrowserTest {
    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static TinyCourse course;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        course = TinyCourse.in(folder, """
            -- glossary.md --
            Quorum
            : More than half of <the> "nodes".

            Lease
            : A lock with an end.
            -- lessons/a.md --
            # A

            The [[quorum]] and the [[lease|lock]].
            """).build();
    }

    @BeforeEach
    void open() {
        open(new Browser.NewContextOptions().setViewportSize(800, 600));
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void focus_shows_the_meaning_and_describes_the_link_by_it() {
        focus(quorum());
        PlaywrightAssertions.assertThat(note()).isVisible();
        PlaywrightAssertions.assertThat(note()).hasText("More than half of \"nodes\".");
        PlaywrightAssertions.assertThat(quorum()).hasAccessibleDescription("More than half of \"nodes\".");
        page.keyboard().press("Tab");
        PlaywrightAssertions.assertThat(note()).hasText("LeaseA lock with an end.");
        page.keyboard().press("Tab");
        PlaywrightAssertions.assertThat(note()).isHidden();
        assertThat(quorum().getAttribute("aria-describedby")).isNull();
    }

    @Test
    void escape_puts_the_meaning_away_and_leaves_the_focus() {
        focus(quorum());
        PlaywrightAssertions.assertThat(note()).isVisible();
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(note()).isHidden();
        PlaywrightAssertions.assertThat(quorum()).isFocused();
    }

    @Test
    void the_pointer_may_move_onto_the_meaning_and_it_stays_until_the_pointer_leaves() {
        quorum().hover();
        PlaywrightAssertions.assertThat(note()).isVisible();
        BoundingBox box = note().boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.waitForTimeout(800);
        PlaywrightAssertions.assertThat(note()).isVisible();
        page.mouse().move(5, 590);
        PlaywrightAssertions.assertThat(note()).isHidden();
    }

    @Test
    void escape_puts_the_meaning_away_while_the_pointer_rests() {
        quorum().hover();
        PlaywrightAssertions.assertThat(note()).isVisible();
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(note()).isHidden();
    }

    @Test
    void the_meaning_stays_in_the_window_and_beside_its_word() {
        page.setViewportSize(320, 400);
        lock().hover();
        PlaywrightAssertions.assertThat(note()).isVisible();
        BoundingBox box = note().boundingBox();
        BoundingBox word = lock().boundingBox();
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(320);
        assertThat(box.y >= word.y + word.height || box.y + box.height <= word.y)
                .isTrue();
    }

    @Test
    void a_first_tap_shows_the_meaning_and_a_second_follows_the_link() {
        context.close();
        open(new Browser.NewContextOptions().setViewportSize(360, 640).setHasTouch(true));
        lock().tap();
        PlaywrightAssertions.assertThat(note()).isVisible();
        assertThat(page.url()).endsWith("a.html");
        lock().tap();
        page.waitForURL("**/glossary.html#lease");
    }

    @Test
    void enter_follows_the_link() {
        focus(quorum());
        page.keyboard().press("Enter");
        page.waitForURL("**/glossary.html#quorum");
    }

    @Test
    void without_javascript_the_link_is_a_link() {
        context.close();
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        quorum().click();
        page.waitForURL("**/glossary.html#quorum");
    }

    @Test
    void on_paper_a_term_is_a_word() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object line = quorum().evaluate("link => getComputedStyle(link).textDecorationLine");
        assertThat(line).isEqualTo("none");
    }

    private void open(Browser.NewContextOptions options) {
        context = BROWSING.browser().newContext(options);
        page = context.newPage();
        page.navigate(course.site().resolve("a.html").toUri().toString());
    }

    private Locator quorum() {
        return page.locator("main a.term").first();
    }

    private Locator lock() {
        return page.locator("main a.term").last();
    }

    private Locator note() {
        return page.locator("[role=tooltip]");
    }

    /** By keyboard, so that the focus is one to be seen. */
    private void focus(Locator link) {
        for (int i = 0; i < 30 && !(boolean) link.evaluate("link => link === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
    }
}
