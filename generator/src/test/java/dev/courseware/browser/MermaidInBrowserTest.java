package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams that a page's script draws, in a real browser. */
@Tag("browser")
class MermaidInBrowserTest {
    /** Whether no diagram of a page waits to be drawn. */
    static final String DRAWN = "() => !document.querySelector('.diagram.waiting')";

    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;
    private static TinyCourse course;

    @BeforeAll
    static void start() throws IOException {
        course = TinyCourse.in(folder, """
            -- lessons/01-a.md --
            # A

            ```mermaid {title="A retry" alt="A client asks twice"}
            sequenceDiagram
              Client->>Service: ask
              Client->>Service: ask again
            ```

            ```mermaid {title="Wrong"}
            sequenceDiagram
              Client->>: ask
            ```
            -- lessons/02-hostile.md --
            # Hostile

            ```mermaid {title="Links and calls"}
            flowchart LR
              A["<img src=https://evil.example/a.png onerror=window.pwned=1>"] --> B["<script>window.pwned=1</script>"]
              C["<a href='javascript:window.pwned=1'>x</a>"] --> D@{ img: "https://evil.example/b.png", label: "x" }
              click A href "javascript:window.pwned=1" _top
              click B call pwn()
            ```

            ```mermaid {title="Settings"}
            %%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}, "themeCSS": "@import 'https://evil.example/c.css'; * { background: url(https://evil.example/d.png) }", "fontFamily": "x;} * { background: url(https://evil.example/e.png) }"}}%%
            flowchart LR
              A["<img src=https://evil.example/f.png onerror=window.pwned=1><iframe src=https://evil.example/></iframe>"]
              style A fill:url(https://evil.example/g.png)
              classDef x background:url(https://evil.example/h.png)
              class A x
            ```

            ```mermaid {title="Links of participants"}
            sequenceDiagram
              participant A as <svg onload=window.pwned=1>
              link A: home @ javascript:window.pwned=1
              A->>A: </style></svg><script>parent.pwned=1</script>
            ```
            """).build();
        server = BROWSING.serve(course.site());
    }

    private static BrowserContext context(ColorScheme scheme, boolean scripts) {
        return BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setColorScheme(scheme)
                        .setViewportSize(1000, 700));
    }

    private static Page drawn(BrowserContext context, String address) {
        Page page = context.newPage();
        page.navigate(address);
        page.waitForFunction(DRAWN);
        return page;
    }

    private static Locator pictures(Page page) {
        return page.locator(".diagram.drawn .drawing img:visible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"server", "file"})
    void a_diagram_becomes_a_picture_that_follows_light_and_dark(String from) {
        String root =
                from.equals("server") ? server.url() : course.site().toUri().toString();
        try (BrowserContext context = context(ColorScheme.DARK, true)) {
            Page page = drawn(context, root + "a.html");
            Locator picture = pictures(page);
            assertThat(picture.count()).isEqualTo(1);
            assertThat(picture.getAttribute("alt")).isEqualTo("A client asks twice");
            assertThat(picture.getAttribute("class")).isEqualTo("in-dark");
            page.waitForFunction("image => image.complete && image.naturalWidth > 100", picture.elementHandle());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(picture.getAttribute("class")).as("on paper").isEqualTo("in-light");
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
            assertThat(picture.getAttribute("class")).isEqualTo("in-light");
        }
    }

    @Test
    void its_text_is_folded_below_the_picture_and_stays_where_it_cannot_be_drawn() {
        try (BrowserContext context = context(ColorScheme.LIGHT, true)) {
            Page page = drawn(context, server.url() + "a.html");
            assertThat(page.locator(".diagram details").evaluateAll("all => all.map(each => each.open)"))
                    .isEqualTo(List.of(false, true));
            Locator wrong = page.locator(".diagram.mermaid").nth(1);
            assertThat(wrong.locator(".problem").textContent()).contains("can't be drawn", "Parse error on line 2");
            assertThat(wrong.locator("pre").isVisible()).isTrue();
        }
        try (BrowserContext context = context(ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(server.url() + "a.html");
            assertThat(page.locator(".diagram pre").first().isVisible()).isTrue();
            assertThat(page.locator(".diagram .alternative").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.slides.html#/intro", "a.slides-linear.html", "a.handout.html", "print.html"})
    void it_is_drawn_wherever_the_lesson_goes(String address) {
        try (BrowserContext context = context(ColorScheme.LIGHT, true)) {
            Page page = drawn(context, server.url() + address);
            assertThat(pictures(page).first().getAttribute("alt")).isEqualTo("A client asks twice");
            if (address.startsWith("a.slides.html")) {
                Waiting.until(page, "document.querySelector('.reveal.ready')");
                assertThat((int) pictures(page).first().evaluate("image => image.offsetHeight"))
                        .as("as high as slides count on, or higher")
                        .isGreaterThanOrEqualTo(400);
                assertThat(pictures(page)
                                .first()
                                .evaluate("image => image.getBoundingClientRect().bottom <="
                                        + " image.closest('section').querySelector('.slide-foot')"
                                        + ".getBoundingClientRect().top"))
                        .isEqualTo(true);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"server", "file"})
    void what_an_author_writes_runs_fetches_and_leads_nowhere(String from) {
        String root =
                from.equals("server") ? server.url() : course.site().toUri().toString();
        assertThat(course.report().diagnostics())
                .noneMatch(each -> each.toString().contains(" error: "));
        try (BrowserContext context = context(ColorScheme.LIGHT, true)) {
            List<String> strangers = new ArrayList<>();
            Page page = context.newPage();
            // What the policy forbids doesn't get as far as here.
            context.route("**", route -> {
                String address = route.request().url();
                if (!address.startsWith(root)) {
                    strangers.add(address);
                }
                route.resume();
            });
            page.onDialog(dialog -> strangers.add(dialog.message()));
            page.navigate(root + "hostile.html");
            page.waitForFunction(DRAWN);
            pictures(page).first().click();
            page.waitForTimeout(500);

            assertThat(pictures(page).count()).isPositive();
            assertThat(strangers).isEmpty();
            assertThat(page.url()).endsWith("hostile.html");
            assertThat(context.pages()).hasSize(1);
            for (Frame frame : page.frames()) {
                assertThat(frame.evaluate("window.pwned")).isNull();
            }
            assertThat(page.locator(".diagram :is(svg:not(.enlarge > svg), script, a)")
                            .count())
                    .isZero();
        }
    }

    @Test
    void where_the_frame_fails_its_text_stays() {
        try (BrowserContext context = context(ColorScheme.LIGHT, true)) {
            context.route("**/mermaid.*.js", route -> route.abort());
            Page page = drawn(context, server.url() + "a.html");
            assertThat(page.locator(".diagram .problem").count()).isEqualTo(2);
            assertThat(page.locator(".diagram pre").first().isVisible()).isTrue();
        }
    }

    @Test
    void nothing_is_drawn_before_one_comes_near_where_there_are_many() throws IOException {
        StringBuilder many = new StringBuilder("-- lessons/1-m.md --\n# M\n");
        for (int i = 0; i < 20; i++) {
            many.append("\n```mermaid {title=\"T").append(i).append("\"}\npie\n  \"x\" : 1\n```\n");
        }
        TinyCourse large =
                TinyCourse.in(folder.resolve("many"), many.toString()).build();
        try (StaticServer other = BROWSING.serve(large.site());
                BrowserContext context = context(ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.navigate(other.url() + "m.html");
            page.locator(".diagram.drawn").first().waitFor();
            assertThat(page.locator(".diagram.mermaid").last().getAttribute("class"))
                    .contains("waiting");
            page.locator(".diagram.mermaid").last().scrollIntoViewIfNeeded();
            page.waitForFunction("() => document.querySelector('.diagram.mermaid:last-of-type').matches('.drawn')");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void axe_finds_nothing_wrong(ColorScheme scheme) {
        List<String> findings = new ArrayList<>();
        try (BrowserContext context = context(scheme, true)) {
            for (String address : List.of("a.html", "a.slides-linear.html", "a.handout.html", "print.html")) {
                findings.addAll(Axe.findings(drawn(context, server.url() + address), address));
            }
            Page phone = context.newPage();
            phone.setViewportSize(320, 700);
            phone.navigate(server.url() + "a.html");
            phone.waitForFunction(DRAWN);
            findings.addAll(Axe.findings(phone, "phone"));
            assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
        assertThat(findings).isEmpty();
    }
}
