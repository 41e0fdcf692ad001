package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import dev.courseware.TinyCourse;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The themes that ship beside the default one, on a page of each kind. */
@Tag("browser")
class ThemesInBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    /** Text, code, table and question; conversation; diagrams; lists; search; slides, as text and on paper. */
    private static final List<String> PAGES = List.of(
            "index.html",
            "foundations/index.html",
            "foundations/why-distributed.html",
            "growth/making-it-bigger.html",
            "growth/scalability.html",
            "growth/tail-latency.html",
            "foundations/why-distributed.slides.html",
            "foundations/why-distributed.slides-linear.html",
            "foundations/why-distributed.handout.html",
            "glossary.html",
            "key-points.html",
            "tags/index.html",
            "print.html",
            "404.html");

    private static final String GROUND = "getComputedStyle(document.documentElement).backgroundColor";

    @TempDir
    static Path folder;

    private static final Map<String, StaticServer> SERVERS = new HashMap<>();
    private static StaticServer logo;

    @BeforeAll
    static void start() throws IOException {
        for (String theme : List.of("paper", "board")) {
            BuildReport report = CourseBuilder.build(
                    new BuildRequest(Path.of("..", "content"), folder.resolve(theme), theme, "", false, 2),
                    BuildListener.SILENT);
            assertThat(report.written()).as("%s", report.diagnostics()).isTrue();
            SERVERS.put(theme, BROWSING.serve(report.site()));
        }
        TinyCourse course = TinyCourse.in(
                folder.resolve("tiny"),
                """
            -- course.yml --
            title: A course about something that has a name of many words
            language: ar
            theme: {name: board, hue: 300, width: 90, fonts: serif, logo: logo.svg, logo-dark: dark.svg}
            -- logo.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 900" width="900" height="900"><path d="M0 0h900v900H0z"/></svg>
            -- dark.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 900" width="900" height="900"><path fill="#fff" d="M0 0h900v900H0z"/></svg>
            -- lessons/01-a.md --
            # A lesson
            """ + "\n" + "Many words make a line, and more words make one that is longer than most. ".repeat(12));
        logo = BROWSING.serve(course.build().site());
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "board"})
    void axe_finds_nothing_on_a_desk_and_on_a_phone_in_light_and_dark(String theme) {
        List<String> found = new ArrayList<>();
        for (int width : new int[] {1440, 360}) {
            for (String scheme : List.of("light", "dark")) {
                try (BrowserContext context = context(ColorScheme.LIGHT, width)) {
                    context.addInitScript("localStorage.setItem('scheme', '" + scheme + "')");
                    Page page = context.newPage();
                    for (String path : PAGES) {
                        page.navigate(SERVERS.get(theme).url() + path);
                        page.waitForLoadState(LoadState.LOAD);
                        page.waitForFunction(MermaidInBrowserTest.DRAWN);
                        found.addAll(Axe.findings(page, path + " " + scheme + " " + width));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "board"})
    void nothing_is_wider_than_a_small_phone(String theme) {
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, 320)) {
            Page page = context.newPage();
            for (String path : PAGES) {
                page.navigate(SERVERS.get(theme).url() + path);
                int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                if (width > 320 && !path.endsWith(".slides.html")) {
                    wide.add(path + " is " + width + " px wide");
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void the_board_is_dark_until_a_reader_chooses_and_may_follow_the_system_as_well() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
            Page page = context.newPage();
            page.navigate(SERVERS.get("board").url() + "index.html");
            String dark = (String) page.evaluate(GROUND);
            assertThat(page.getAttribute("[data-choose-scheme=dark]", "aria-pressed"))
                    .isEqualTo("true");
            choose(page, "light");
            String light = (String) page.evaluate(GROUND);
            assertThat(light).isNotEqualTo(dark);
            page.navigate(SERVERS.get("board").url() + "foundations/why-distributed.html");
            assertThat(page.evaluate(GROUND)).isEqualTo(light);
            choose(page, "system");
            page.reload();
            assertThat(page.evaluate(GROUND)).isEqualTo(light);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(page.evaluate(GROUND)).isEqualTo(dark);
            choose(page, "dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.evaluate(GROUND)).as("paper is white").isEqualTo("rgb(255, 255, 255)");
        }
    }

    private static void choose(Page page, String scheme) {
        page.click(".scheme");
        page.click("[data-choose-scheme=" + scheme + "]");
        page.keyboard().press("Escape");
    }

    @Test
    void without_javascript_the_board_is_dark_and_the_other_theme_goes_by_the_system() {
        try (BrowserContext context = BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setColorScheme(ColorScheme.LIGHT))) {
            Page page = context.newPage();
            page.navigate(SERVERS.get("board").url() + "index.html");
            assertThat(luminous(page)).isFalse();
            page.navigate(SERVERS.get("paper").url() + "index.html");
            assertThat(luminous(page)).isTrue();
        }
    }

    /** Whether the ground is light, by the lightness that its own notation begins with. */
    private static boolean luminous(Page page) {
        String ground = (String) page.evaluate(GROUND);
        return Double.parseDouble(ground.replaceAll("oklch\\(([0-9.]+).*", "$1")) > 0.5;
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1440})
    void a_large_logo_and_a_wide_line_stay_in_their_places_from_right_to_left_too(int width) {
        try (BrowserContext context = context(ColorScheme.LIGHT, width)) {
            Page page = context.newPage();
            page.navigate(logo.url() + "a.html");
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(width);
            assertThat(page.isVisible(".logo.in-dark")).isTrue();
            assertThat(page.isVisible(".logo.in-light")).isFalse();
            double height = page.locator(".logo.in-dark").boundingBox().height;
            assertThat(height).isBetween(30.0, 37.0);
            double bar = page.locator("header.bar").boundingBox().height;
            assertThat(bar).isLessThan(90);
            assertThat(Axe.findings(page, "a.html")).isEmpty();
            assertThat(page.locator(".logo.in-dark").boundingBox().x)
                    .as("the logo begins the bar")
                    .isGreaterThan(page.locator(".search-open").boundingBox().x);
        }
    }

    private static BrowserContext context(ColorScheme scheme, int width) {
        return BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, 800));
    }
}
