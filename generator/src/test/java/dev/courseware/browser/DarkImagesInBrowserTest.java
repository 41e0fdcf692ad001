package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Images on dark pages as browsers show and load them. */
@Tag("browser")
class DarkImagesInBrowserTest {
    private static final String SHOWN =
            "[...document.querySelectorAll('main img')].filter(i => i.checkVisibility()).map(i => i.getAttribute('src')).join(' ')";
    private static final String GROUND = "getComputedStyle(document.querySelector('main img.ground')).backgroundColor";
    private static final String NONE = "rgba(0, 0, 0, 0)";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 9'><path d='M0 0h90'/></svg>\n";
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/01-unit/01-a.md --\n# A\n\n![D](d.svg)\n\nIn ![d](line.svg) it.\n\n![G](g.svg)\n")
                .write("-- lessons/01-unit/d.svg --\n" + svg)
                .write("-- lessons/01-unit/d-dark.svg --\n" + svg)
                .write("-- lessons/01-unit/line.svg --\n" + svg)
                .write("-- lessons/01-unit/line-dark.svg --\n" + svg)
                .write("-- lessons/01-unit/g.svg --\n" + svg)
                .build();
        server = BROWSING.serve(course.site());
    }

    /** What a page of a scheme loads, shows and is printed with. */
    private record Seen(List<String> loaded, String shown, String onPaper, boolean ground, boolean groundOnPaper) {}

    private Seen seen(ColorScheme system, String chosen, boolean scripts) {
        try (BrowserContext context = BROWSING.browser()
                .newContext(
                        new Browser.NewContextOptions().setColorScheme(system).setJavaScriptEnabled(true))) {
            Page page = context.newPage();
            if (!scripts) {
                page.route("**/*.js", route -> route.abort());
            }
            List<String> loaded = new CopyOnWriteArrayList<>();
            page.onRequest((Request request) -> {
                if (request.url().endsWith(".svg") && !request.url().contains("/assets/")) {
                    loaded.add(request.url().replaceAll(".*/", ""));
                }
            });
            if (!chosen.isEmpty()) {
                page.addInitScript("localStorage.setItem('scheme', '" + chosen + "')");
            }
            page.navigate(server.url() + "unit/a.html");
            page.waitForLoadState();
            Waiting.until(
                    page, "[...document.querySelectorAll('main img')].every(i => !i.checkVisibility() || i.complete)");
            String shown = (String) page.evaluate(SHOWN);
            boolean ground = !page.evaluate(GROUND).equals(NONE);
            List<String> onScreen = loaded.stream().sorted().toList();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            return new Seen(
                    onScreen,
                    shown,
                    (String) page.evaluate(SHOWN),
                    ground,
                    !page.evaluate(GROUND).equals(NONE));
        }
    }

    @Test
    void images_drawn_for_the_light_are_shown_and_loaded_in_the_light() {
        List<String> light = List.of("d.svg", "g.svg", "line.svg");
        Seen expected = new Seen(light, "d.svg line.svg g.svg", "d.svg line.svg g.svg", false, false);
        assertThat(seen(ColorScheme.LIGHT, "", true)).isEqualTo(expected);
        assertThat(seen(ColorScheme.LIGHT, "", false)).isEqualTo(expected);
        assertThat(seen(ColorScheme.DARK, "light", true)).isEqualTo(expected);
    }

    @Test
    void twins_and_grounds_are_shown_in_the_dark_and_not_on_paper() {
        List<String> dark = List.of("d-dark.svg", "g.svg", "line-dark.svg");
        Seen expected = new Seen(dark, "d-dark.svg line-dark.svg g.svg", "d.svg line.svg g.svg", true, false);
        assertThat(seen(ColorScheme.DARK, "", true)).isEqualTo(expected);
        assertThat(seen(ColorScheme.DARK, "", false)).isEqualTo(expected);
        assertThat(seen(ColorScheme.LIGHT, "dark", true)).isEqualTo(expected);
    }

    @Test
    void whoever_hears_a_page_hears_one_of_two_images() {
        try (BrowserContext context =
                BROWSING.browser().newContext(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            Page page = context.newPage();
            page.navigate(server.url() + "unit/a.html");
            assertThat(page.locator("main").ariaSnapshot().split("- img \"D\"", -1))
                    .hasSize(2);
        }
    }

    @Test
    void an_image_in_raw_html_stands_on_a_light_ground_in_the_dark_too(@TempDir Path raw) throws IOException {
        TinyCourse course = TinyCourse.in(
                        raw,
                        "-- course.yml --\ntitle: Raw\nhtml: trusted\n-- lessons/1-a.md --\n# A\n\n<p><img src=\"d.svg\" alt=\"D\"></p>\n")
                .write("-- lessons/d.svg --\n<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>\n")
                .build();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            try (BrowserContext context =
                    BROWSING.browser().newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
                Page page = context.newPage();
                page.navigate(BROWSING.serve(course.site()).url() + "a.html");
                assertThat(page.evaluate("getComputedStyle(document.querySelector('main img')).backgroundColor")
                                .equals(NONE))
                        .isEqualTo(scheme == ColorScheme.LIGHT);
            }
        }
    }
}
