package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.courseware.TinyCourse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Charts, tables of data, large images, videos and sounds, in a real browser. */
@Tag("browser")
class DataAndMediaTest {
    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static TinyCourse course;

    @BeforeAll
    static void start() throws IOException {
        course = TinyCourse.in(folder, """
            -- lessons/01-a.md --
            # A

            ```csv {chart=bar title="Answer times" unit="ms"}
            Percentile,Before,After
            p50,12,11
            p99,840,410
            ```

            ```csv {chart=line title="Load" unit="requests/s"}
            Hour,Frankfurt,Dublin
            0,1200,900
            12,11000,9400
            24,1300,800
            ```

            ```csv {chart=bar title="Causes"}
            Cause,Share
            A change of configuration that nobody saw,31
            Software that was new and had not been tried,24
            ```

            ```csv {table header=false}
            a,1
            ```

            ![A field](field.jpg "In May")

            ![A walk](rack.mp4 "Through the rack")

            ![A hum](hum.mp3){.silent}
            -- lessons/rack.mp4 --
            0000ftypmp42
            -- lessons/rack.vtt --
            WEBVTT

            00:00.000 --> 00:01.000
            It hums.
            -- lessons/hum.mp3 --
            ID3
            """);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        course.write("lessons/field.jpg", bytes.toByteArray()).build();
        assertThat(course.problems()).isEmpty();
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme));
    }

    private static Page page(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(course.site().resolve("a.html").toUri().toString());
        return page;
    }

    @Test
    void axe_finds_nothing_in_light_and_dark_wide_and_narrow() {
        List<String> findings = new ArrayList<>();
        for (int width : new int[] {360, 1440}) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                try (BrowserContext context = context(width, scheme)) {
                    Page page = page(context);
                    page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
                    findings.addAll(Axe.findings(page, width + " " + scheme));
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void one_of_both_drawings_is_shown_with_letters_that_can_be_read_and_nothing_is_too_wide() {
        for (int width : new int[] {320, 360, 800, 1440}) {
            try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
                Page page = page(context);
                assertThat(page.locator("svg[role=img]:visible").count())
                        .as("at %d", width)
                        .isEqualTo(3);
                Object least = page.evaluate("() => Math.min(...[...document.querySelectorAll('.chart svg text')]"
                        + ".filter(t => t.getClientRects().length && t.getBoundingClientRect().height)"
                        + ".map(t => t.getBoundingClientRect().height))");
                assertThat(((Number) least).doubleValue()).as("at %d", width).isGreaterThan(12);
                assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                        .as("at %d", width)
                        .isTrue();
                Object outside = page.evaluate("() => [...document.querySelectorAll('.chart svg')].filter(s =>"
                        + " s.getClientRects().length).flatMap(s => { const f = s.getBoundingClientRect(); return"
                        + " [...s.querySelectorAll('text')].filter(t => { const b = t.getBoundingClientRect();"
                        + " return b.left < f.left - 1 || b.right > f.right + 1 || b.top < f.top - 2 || b.bottom >"
                        + " f.bottom + 2 }).map(t => t.textContent) })");
                assertThat((List<?>) outside).as("at %d", width).isEmpty();
            }
        }
    }

    @Test
    void a_phone_loads_a_small_copy() {
        try (BrowserContext context = context(360, ColorScheme.LIGHT)) {
            Page page = page(context);
            page.locator("img").scrollIntoViewIfNeeded();
            page.waitForFunction(
                    "() => document.querySelector('img').currentSrc && document.querySelector('img').complete");
            assertThat(page.evaluate("() => document.querySelector('img').currentSrc")
                            .toString())
                    .endsWith("-480.jpg");
        }
    }

    @Test
    void paper_gets_the_wide_drawing_and_no_player() {
        try (BrowserContext context = context(360, ColorScheme.LIGHT)) {
            Page page = page(context);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("svg.wide:visible").count()).isEqualTo(3);
            assertThat(page.locator("svg.narrow:visible").count()).isZero();
            assertThat(page.locator("video:visible, audio:visible").count()).isZero();
        }
    }
}
