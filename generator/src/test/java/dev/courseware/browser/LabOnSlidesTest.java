package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labs that ship, where they are projected: their letters are as large as all others on slides, and none is cut. */
@Tag("browser")
class LabOnSlidesTest {
    private static final String COURSE = """
            -- course.yml --
            title: Labs on slides
            language: %s
            slides:
              ratio: "%s"
            -- lessons/01-a.md --
            # A

            ::: lab failover Replicas {#replicas}
            You unplug one of five nodes. How many requests are lost, and what would you change so that none of them is?
            :::

            ::: lab failover Leader {#leader}
            ```yaml
            mode: leader
            ```
            :::

            ::: lab failover Many {#many}
            ```yaml
            nodes: 50
            ```
            :::

            ::: lab failover Chance {#chance}
            ```yaml
            nodes: 3
            mtbf: 30 s
            shared: 20 %%
            ```
            :::

            ::: lab elasticity Crowd {#crowd}
            ```yaml
            machines: 20
            ```
            :::

            ::: lab elasticity Law {#law}
            ```yaml
            growth: up
            contention: 5 %%
            ```
            :::

            ::: lab defence Walls {#walls}
            ```yaml
            plan: even
            ```
            :::

            ::: lab defence Shared {#shared}
            All ten points are in the network rules: how many of a hundred attacks will reach data? And how many, if the points
            are spread evenly over all layers, of which each stops only some of them?

            ```yaml
            shared: 20 %%
            ```
            :::
            """;

    /** Each text in the picture and beside it: what it says, how large it is, and by how much it leaves the picture. */
    private static final String SMALL = """
            () => {
              const lab = document.querySelector("section.present .lab");
              const scale = Reveal.getScale();
              const found = [];
              for (const text of lab.querySelectorAll(":is(svg text, button, select, dt, dd, label, legend, .trial-aims li, .trial-question p, .lab-time, input[type=text])")) {
                if (!text.textContent.trim() && !text.value || !text.getClientRects().length || text.closest(".unseen")) continue;
                const svg = text.ownerSVGElement;
                const zoom = svg ? svg.getScreenCTM().a / scale : 1;
                const size = parseFloat(getComputedStyle(text).fontSize) * zoom;
                if (size < 23.9) found.push(`${text.textContent.trim()} has ${size.toFixed(1)} px`);
                if (!svg) continue;
                const frame = svg.getBoundingClientRect();
                const box = text.getBoundingClientRect();
                const over = Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom) / scale;
                if (over > 6) found.push(`${text.textContent} leaves the picture by ${over.toFixed(0)} px`);
              }
              return found;
            }""";

    /** Texts of the picture that lie on one another. */
    private static final String OVERLAPPING = """
            () => {
              const boxes = [...document.querySelectorAll("section.present .lab svg text")].filter(text => text.textContent.trim())
                  .map(text => [text.textContent, text.getBoundingClientRect()]);
              const found = [];
              boxes.forEach(([one, a], index) => boxes.slice(index + 1).forEach(([other, b]) => {
                const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                if (across > 4 && down > Math.min(a.height, b.height) * 0.4) found.push(`${one} | ${other}`);
              }));
              return found;
            }""";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"16:9, 1280, en", "4:3, 960, en", "16:9, 1280, de", "4:3, 960, de"})
    void letters_are_as_large_as_on_other_slides_and_stand_beside_one_another(String ratio, int width, String language)
            throws IOException {
        TinyCourse course =
                TinyCourse.in(folder, COURSE.formatted(language, ratio)).build();
        assertThat(course.problems()).isEmpty();
        try (BrowserContext context =
                BROWSING.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 720))) {
            Page page = context.newPage();
            page.navigate(course.site().resolve("a.slides.html").toUri().toString());
            page.waitForFunction("() => window.Reveal && Reveal.isReady()");
            page.evaluate("() => Promise.allSettled([...document.fonts].map(font => font.load()))");
            for (String id : List.of("replicas", "leader", "many", "chance", "crowd", "law", "walls", "shared")) {
                page.evaluate(
                        "id => { const at = Reveal.getIndices(document.getElementById(id)); Reveal.slide(at.h, at.v); }",
                        id);
                page.locator("section.present .lab.live").waitFor();
                for (int state = 0; state < 3; state++) {
                    page.evaluate("() => new Promise(requestAnimationFrame)");
                    assertThat((List<?>) page.evaluate(SMALL))
                            .as("%s, %d", id, state)
                            .isEmpty();
                    assertThat((List<?>) page.evaluate(OVERLAPPING))
                            .as("%s, %d", id, state)
                            .isEmpty();
                    page.evaluate(
                            "() => { const lab = document.querySelector('section.present .lab');"
                                    + " for (let step = 0; step < 120; step++) lab.querySelector('[data-do=step]').click();"
                                    + " lab.querySelector('svg [data-action]')?.dispatchEvent(new MouseEvent('click', {bubbles: true})); }");
                }
            }
        }
    }
}
