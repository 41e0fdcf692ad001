package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example course by keyboard alone, from its front page by «next» to its last lesson. */
@Tag("browser")
class CourseByKeyboardTest {
    /** More stops than any page has: whoever presses Tab as often is caught. */
    private static final int MOST = 400;

    private static final int SETTLED = 200;

    /** What is wrong with where the focus is now: nothing, or a fault; or that it has left the page. */
    private static final String LOOK = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return 'left';
          window.walked = (window.walked || new Set()).add(at.type === 'radio' ? at.name : at);
          const name = at.tagName + ' «' + (at.getAttribute('aria-label') || at.textContent).trim().slice(0, 40) + '»';
          const ringed = one => one && getComputedStyle(one).outlineStyle !== 'none';
          if (![at, at.parentElement, at.parentElement.parentElement].some(ringed)) return name + ' shows no focus';
          const seen = Array.from(at.getClientRects()).some(box => [0.2, 0.5, 0.8].some(part => {
            // Of a field for many lines a browser shows the one that is written in, at least.
            const hit = document.elementFromPoint(box.x + box.width * part, box.y + box.height * part);
            return hit && (at.contains(hit) || hit.contains(at) && hit !== document.body && hit !== document.documentElement);
          }));
          return seen ? '' : name + ' has the focus and is not seen';
        }""";

    /** Whatever could be pressed or written into in the text, and wasn't reached. */
    private static final String MISSED = """
        () => Array.from(document.querySelectorAll('main :is(a[href], button, input, select, textarea, summary)'))
          .filter(one => one.tabIndex >= 0 && one.checkVisibility({visibilityProperty: true}) && !one.closest('[inert]'))
          .filter(one => !one.matches(':disabled') && !window.walked.has(one.type === 'radio' ? one.name : one))
          .map(one => one.outerHTML.slice(0, 120) + ' was never reached')""";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void whatever_can_be_pressed_is_reached_seen_and_left_again() {
        List<String> faults = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        try (BrowserContext context =
                BROWSING.browser().newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            page.navigate(
                    ExampleCourse.COURSE.site().resolve("index.html").toUri().toString());
            Locator next = page.locator("a[rel=next]").first();
            boolean last = false;
            while (!last) {
                String name = page.url().replaceFirst(".*/(?=[^/]+/[^/]+$)", "");
                pages.add(name);
                walk(page).forEach(fault -> faults.add(name + ": " + fault));
                last = next.count() == 0;
                if (!last) {
                    String here = page.url();
                    next.focus();
                    page.keyboard().press("Enter");
                    page.waitForURL(url -> !url.equals(here));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(pages).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    }

    /** Goes by the first link to the text, and from there through all that follows; on the front page through the bar as well. */
    private static List<String> walk(Page page) {
        List<String> faults = new ArrayList<>();
        if (page.locator("body.home").count() == 0) {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
        }
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            String found = (String) page.evaluate(LOOK);
            if (found.equals("left")) {
                faults.addAll(((List<?>) page.evaluate(MISSED))
                        .stream().map(String::valueOf).toList());
                return faults;
            }
            if (!found.isEmpty()) {
                // What has just come into sight may have made room for itself.
                page.waitForTimeout(SETTLED);
                found = (String) page.evaluate(LOOK);
            }
            if (!found.isEmpty()) {
                faults.add(found);
            }
        }
        faults.add("Tab never leaves the page");
        return faults;
    }
}
