package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.courseware.TinyCourse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas within text, in a real browser. */
@Tag("browser")
class FormulasInBrowserTest {
    private static final String LONG = "f(x) = a_0 + a_1 x + a_2 x^2 + a_3 x^3 + a_4 x^4 + a_5 x^5 + a_6 x^6 + a_7 x^7";

    /** Where a brace is, in pixels of the screen. */
    private static final String BELOW_THE_BASE = """
            (() => {
              const base = document.querySelector("munder munder > mrow").getBoundingClientRect();
              const whole = document.querySelector("munder munder").getBoundingClientRect();
              return [base.left, base.bottom + 1, base.width, whole.bottom - base.bottom - 1].map(side => Math.round(2 * side));
            })()""";

    @TempDir
    private Path folder;

    @Test
    void what_is_wider_than_a_phone_scrolls_and_is_reached_by_keyboard() {
        TinyCourse course =
                TinyCourse.in(folder, """
            -- course.yml --
            title: Tiny
            defaults:
              slides: none
            -- lessons/01-a.md --
            # A

            Short $a + b$ and long $%1$s$ in a text.

            - An item $%1$s$ too

            Apart, $$%1$s$$ within a paragraph.

            > Quoted $%1$s$ as well

            $$a + b$$

            $$%1$s$$

            | a | b |
            |---|---|
            | 1 | 2 |

            | %2$s |
            |---|
            | 1 |

            ```
            short
            ```

            ```
            %2$s
            ```

            ## Heading $%1$s$
            """.formatted(LONG, "x".repeat(200))).build();
        assertThat(course.problems()).isEmpty();
        try (Chromium chromium = Chromium.launch();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 700))) {
            Page page = context.newPage();
            page.navigate(course.site().resolve("a.html").toUri().toString());
            page.locator("math[tabindex]").nth(4).waitFor();

            assertThat(page.locator("main math").evaluateAll("all => all.map(each => each.tabIndex)"))
                    .isEqualTo(List.of(-1, 0, 0, 0, 0, -1, -1, 0));
            // What fits is no stop on the way, and no group around the one thing in it.
            assertThat(page.locator("main :is(.formula, .table-box, pre)")
                            .evaluateAll("all => all.map(each => [each.tabIndex, each.getAttribute('role')].join())"))
                    .isEqualTo(List.of("-1,", "0,group", "-1,", "0,group", "-1,", "0,"));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(Axe.findings(page, "phone")).isEmpty();

            // Alphabets that few formulas need are in a file of their own.
            assertThat(page.evaluate("document.fonts.ready.then(() => [...document.fonts].filter(face =>"
                            + " face.family.includes('STIX')).map(face => face.status).sort().join(' '))"))
                    .isEqualTo("loaded unloaded unloaded");

            page.setViewportSize(1440, 900);
            page.waitForFunction("() => !document.querySelector('main :is(math, .formula)[tabindex]')");
        }
    }

    @Test
    void a_brace_is_drawn_whole_wherever_it_stands() throws IOException {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: Tiny
            defaults:
              slides: none
            -- lessons/01-a.md --
            # A

            $$S = \\underbrace{\\kappa\\,N\\,(N - 1) + N}_{\\text{agreeing}}$$
            """).build();
        assertThat(course.problems()).isEmpty();
        try (Chromium chromium = Chromium.launch();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setDeviceScaleFactor(2))) {
            Page page = context.newPage();
            page.navigate(course.site().resolve("a.html").toUri().toString());
            for (int width = 700; width < 1000; width += 60) {
                page.setViewportSize(width, 700);
                List<Integer> box = new ArrayList<>();
                for (Object side : (List<?>) page.evaluate(BELOW_THE_BASE)) {
                    box.add(((Number) side).intValue());
                }
                BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
                assertThat(Ink.in(picture, box).columns())
                        .as("columns of the brace in a window of %d px", width)
                        .hasSizeGreaterThan(box.get(2) * 9 / 10);
            }
        }
    }
}
