package dev.courseware.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.courseware.TinyCourse;
import dev.courseware.serve.RunningPreview;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A preview as its author sees it: pages follow their sources, and say what is wrong. */
@Tag("browser")
class PreviewInBrowserTest {
    private static final String FILLER = "\n\nMore words.".repeat(120);

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @TempDir
    private Path folder;

    private final List<String> complaints = new ArrayList<>();
    private TinyCourse course;
    private RunningPreview preview;
    private Page page;
    private String address;

    @BeforeEach
    void start() throws Exception {
        course = TinyCourse.in(
                folder,
                "-- lessons/01-a.md --\n# First\n\nOld words." + FILLER + "\n-- lessons/02-b.md --\n# Second\n");
        preview = RunningPreview.of(course.source(), folder.resolve("preview"));
        address = preview.address();
        page = BROWSING.browser().newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void stop() throws InterruptedException {
        page.close();
        preview.end();
        Assertions.assertThat(complaints).isEmpty();
    }

    private Locator problems() {
        return page.locator("section[aria-label='Problems of this course']");
    }

    @Test
    void a_page_is_shown_anew_where_its_reader_was() {
        page.navigate(address + "a.html");
        page.evaluate("window.scrollTo(0, 900)");
        course.write("-- lessons/01-a.md --\n# First\n\nNew words." + FILLER + "\n");

        assertThat(page.locator("main")).containsText("New words.");
        Waiting.until(page, "window.scrollY > 800");
        assertThat(problems()).hasCount(0);
    }

    @Test
    void the_page_that_is_edited_comes_to_the_front() {
        page.navigate(address + "a.html");
        course.write("-- lessons/02-b.md --\n# Second\n\nEdited.\n");

        page.waitForURL(address + "b.html");
        assertThat(page.locator("main")).containsText("Edited.");
    }

    @Test
    void a_mistake_is_shown_with_its_line_until_it_is_mended() {
        page.navigate(address + "a.html");
        course.write("-- lessons/01-a.md --\n# First\n\nOld words and a [dead link](nowhere.md)." + FILLER + "\n");

        assertThat(problems()).containsText("1 error – you see the last good version");
        assertThat(problems().locator("button")).hasText("lessons/01-a.md:3:17");
        assertThat(problems().locator("pre")).containsText("[dead link](nowhere.md)");
        assertThat(page.locator("main")).containsText("Old words.");
        problems().locator("summary").focus();
        page.keyboard().press("Escape");
        assertThat(problems().locator("li")).not().isVisible();
        problems().locator("summary").click();
        if (System.getProperty("pictures") != null) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("pictures"), "overlay.png")));
            page.setViewportSize(360, 740);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("pictures"), "overlay-360.png")));
        }

        course.write("-- lessons/01-a.md --\n# First\n\nMended." + FILLER + "\n");
        assertThat(page.locator("main")).containsText("Mended.");
        assertThat(problems()).hasCount(0);
    }
}
