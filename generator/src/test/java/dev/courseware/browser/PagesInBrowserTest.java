package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of our own courses in a real browser. */
@Tag("browser")
class PagesInBrowserTest {
    /** What says that it is hidden, but has a box, because a style lays it out all the same. */
    private static final String SHOWN_ALTHOUGH_HIDDEN = """
            () => [...document.querySelectorAll("[hidden]:not([hidden=until-found], .in-the-dark)")]
                .filter(element => element.getClientRects().length)
                .map(element => element.cloneNode(false).outerHTML)""";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final Map<ExampleCourse, StaticServer> SERVERS = new EnumMap<>(ExampleCourse.class);

    @BeforeAll
    static void start() throws IOException {
        for (ExampleCourse course : ExampleCourse.values()) {
            SERVERS.put(course, BROWSING.serve(course.site()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_on_a_light_desk(ExampleCourse course) {
        assertThat(violations(course, ColorScheme.LIGHT, 1440)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_on_a_dark_phone(ExampleCourse course) {
        assertThat(violations(course, ColorScheme.DARK, 360)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pages_served_under_a_sub_path_stay_quiet_and_ask_nobody_else(ExampleCourse course) {
        assertThat(noise(course, url(course))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pages_opened_by_double_click_stay_quiet_and_ask_nobody_else(ExampleCourse course) {
        assertThat(noise(course, course.site().toUri().toString())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_wider_than_a_small_phone(ExampleCourse course) {
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, 320)) {
            Page page = context.newPage();
            for (String path : articles(course)) {
                page.navigate(url(course) + path);
                int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                if (width > 320) {
                    wide.add(path + " is " + width + " px wide");
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pages_are_whole_without_javascript(ExampleCourse course) {
        List<String> missing = new ArrayList<>();
        try (BrowserContext context = BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1280, 800))) {
            Page page = context.newPage();
            for (String path : course.read()) {
                page.navigate(url(course) + path);
                if (!page.locator("h1").first().isVisible()) {
                    missing.add(path + " shows no heading");
                }
                for (Object shown : (List<?>) page.evaluate(SHOWN_ALTHOUGH_HIDDEN)) {
                    missing.add(path + " shows what it hides: " + shown);
                }
                if (path.endsWith(".slides.html")) {
                    page.locator("section").all().stream()
                            .filter(section -> !section.isVisible())
                            .findFirst()
                            .ifPresent(section -> missing.add(path + " hides a slide"));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_former_address_leads_on_without_javascript() {
        try (BrowserContext context =
                BROWSING.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(
                    url(ExampleCourse.TOUR) + "checks-and-publishing/going-public.html",
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForURL(url(ExampleCourse.TOUR) + "checks-and-publishing/the-site.html");
        }
    }

    private static String url(ExampleCourse course) {
        return SERVERS.get(course).url();
    }

    private static List<String> articles(ExampleCourse course) {
        return course.read().stream()
                .filter(page -> !page.endsWith(".slides.html"))
                .toList();
    }

    private static BrowserContext context(ColorScheme scheme, int width) {
        return BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, 800));
    }

    private static List<String> violations(ExampleCourse course, ColorScheme scheme, int width) {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(scheme, width)) {
            Page page = context.newPage();
            for (String path : course.read()) {
                page.navigate(url(course) + path);
                page.waitForLoadState(LoadState.LOAD);
                page.waitForFunction(MermaidInBrowserTest.DRAWN);
                found.addAll(Axe.findings(page, path));
            }
        }
        return found;
    }

    /** Console messages, page errors, and requests to anywhere but the site. */
    private static List<String> noise(ExampleCourse course, String base) {
        List<String> noise = new ArrayList<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> noise.add(page.url() + " says " + message.text()));
            page.onPageError(error -> noise.add(page.url() + " fails: " + error));
            page.onRequest(request -> {
                if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                    noise.add(page.url() + " asks for " + request.url());
                }
            });
            page.onRequestFailed(request -> {
                // What a page was still loading when it was left is there all the same.
                if (!"net::ERR_ABORTED".equals(request.failure())) {
                    noise.add(page.url() + " misses " + request.url());
                }
            });
            for (String path : course.read()) {
                page.navigate(base + path);
                page.waitForLoadState(LoadState.LOAD);
                page.waitForFunction(MermaidInBrowserTest.DRAWN);
            }
        }
        return noise;
    }

    @Test
    void a_page_can_be_used_by_keyboard() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
            Page page = context.newPage();
            page.navigate(url(ExampleCourse.COURSE) + "index.html");
            page.keyboard().press("Tab");
            Map<?, ?> focus = (Map<?, ?>) page.evaluate(
                    "({text: document.activeElement.textContent, href: document.activeElement.getAttribute('href')})");
            assertThat(focus.get("href")).as("the first stop is the skip link").isEqualTo("#@main");
            page.keyboard().press("Enter");
            page.waitForURL(url(ExampleCourse.COURSE) + "index.html#@main");
        }
    }
}
