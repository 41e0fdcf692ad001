package dev.courseware.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.courseware.TinyCourse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Models as learners and presenters use them. */
@Tag("browser")
class ModelInBrowserTest {
    private static final int MOST_SCRIPT = 15 * 1024;

    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static TinyCourse course;
    private static TinyCourse other;
    private static StaticServer server;

    private BrowserContext context;
    private Page page;
    private final List<String> noise = new ArrayList<>();

    /** The same models from other starts, so that the build draws what the page should. */
    private static String models(String n, String a, String load) {
        return """
            -- lessons/01-a.md --
            # A

            ::: model Copies {#copies}
            How many copies make three nines?

            | quantity | start | range | step |
            |---|---|---|---|
            | `n` copies | %s | 1..8 | 1 |
            | `a` each is up | %s %% | 90..99.9 %% | 0.1 %% |

            ```formulas
            up "at least one is up" = 1 - (1 - a)^n
            all "all are up" = a^n
            chart up, all over n
            chart all over a within 92..98 %%
            aim smallest n with up > 99.9 %%
            ```

            It is a matter of *independence*.
            :::

            ::: model {#queue}
            | quantity | start | range | step |
            |---|---|---|---|
            | `load` load | %s req/s | 0..200 req/s | 5 req/s |

            ```formulas
            t = 0..60 s step 1 s
            queue[t] = max(0 req, queue[t-1] + (load - 100 req/s) * 1 s + normal(0 req, 5 req))
            peak = max(queue)
            chart queue over t within 0..3000 req
            ```
            :::

            ::: model {#wait}
            | quantity | start | range | step |
            |---|---|---|---|
            | `w` wait | 1 min | 0..200 min | 10 s |

            ```formulas
            tens "whole tens of seconds" = floor(w / 10 s)
            ```
            :::
            -- lessons/02-b.md --
            # B

            Nothing to move.
            """.formatted(n, a, load);
    }

    @BeforeAll
    static void start() throws IOException {
        course = TinyCourse.in(folder.resolve("one"), models("1", "99", "120")).build();
        other = TinyCourse.in(folder.resolve("other"), models("4", "95.5", "90"))
                .build();
        assertThat(course.problems()).isEmpty();
        server = BROWSING.serve(course.site());
    }

    @BeforeEach
    void open() {
        context = BROWSING.browser().newContext();
        context.onConsoleMessage(message -> noise.add(message.text()));
        context.onWebError(error -> noise.add(error.error()));
        page = page("a.html");
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(noise).isEmpty();
    }

    private Page page(String address) {
        Page opened = context.newPage();
        opened.navigate(server.url() + address);
        return opened;
    }

    private Locator model(String id) {
        return page.locator("#" + id);
    }

    private void trying() {
        model("copies").locator(".primary").click();
    }

    private Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    private Locator reading(String name) {
        return page.locator("[data-reading=" + name + "]");
    }

    @Test
    void the_page_draws_what_the_build_draws_for_the_start_and_for_other_states() {
        assertThat(drawn(page)).isEqualTo(built(course));
        trying();
        type("copies@n", "4");
        type("copies@a", "95,5 %");
        type("queue@load", "90");
        Waiting.until(page, "document.querySelector('[data-reading=up]').textContent.startsWith('99.9995')");
        // What was typed last is drawn with the next frame.
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        List<String> now = drawn(page);
        assertThat(now).isEqualTo(built(other)).isNotEqualTo(built(course));
    }

    private void type(String id, String text) {
        field(id).fill(text);
        field(id).press("Enter");
    }

    /** The marks of all drawings; of what isn't shown nothing. */
    private static List<String> drawn(Page page) {
        return ((List<?>) page.evaluate("() => [...document.querySelectorAll('.trial .marks')].map(e => {"
                        + " const copy = e.cloneNode(true);"
                        + " copy.querySelectorAll('[display]').forEach(hidden => hidden.remove());"
                        + " return copy.innerHTML; })"))
                .stream().map(html -> normal(html.toString())).toList();
    }

    private static List<String> built(TinyCourse from) {
        Document document = from.page("a.html");
        document.select(".trial svg [display]").forEach(Element::remove);
        return document.select(".trial .marks").stream()
                .map(marks -> normal(marks.html()))
                .toList();
    }

    private static String normal(String svg) {
        Document parsed = org.jsoup.Jsoup.parseBodyFragment("<svg>" + svg + "</svg>");
        return parsed.select("svg > *, svg g > *").stream()
                .filter(mark -> mark.children().isEmpty())
                .map(mark -> mark.className() + mark.attr("d") + mark.attr("transform") + mark.attr("x") + " "
                        + mark.attr("y") + mark.attr("text-anchor") + mark.text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_prediction_is_asked_first_and_kept_and_may_be_left_out() {
        assertThat(model("copies").locator("[data-part=body]")).hasAttribute("inert", "");
        assertThat(reading("up")).hasCSS("color", "rgba(0, 0, 0, 0)");
        model("copies").locator("textarea").fill("Two");
        trying();
        assertThat(field("copies@n")).isFocused();
        page.reload();
        assertThat(model("copies").locator("textarea")).hasValue("Two");
        assertThat(field("copies@n")).isEditable();
        assertThat(model("copies").locator(".primary")).isHidden();
    }

    @Test
    void it_is_used_by_keyboard() {
        trying();
        page.keyboard().press("ArrowUp");
        assertThat(field("copies@n")).hasValue("2");
        assertThat(reading("up")).hasText("99.99\u202F%");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        assertThat(field("copies@n")).hasValue("3");
        assertThat(model("copies").locator("[data-aim]"))
                .hasText("Not yet: at least one is up > 99.9\u202F%, with the smallest value of “copies”");
        page.keyboard().press("ArrowLeft");
        assertThat(model("copies").locator("[data-aim]"))
                .hasText("Reached: at least one is up > 99.9\u202F%, with the smallest value of “copies”");
        assertThat(model("copies").locator("[data-part=said]")).containsText("at least one is up 99.99\u202F%");
        model("copies").locator("[data-do=reset]").press("Enter");
        assertThat(field("copies@n")).hasValue("1");
    }

    @Test
    void a_browser_that_keeps_nothing_says_so_once_an_aim_is_reached() {
        trying();
        page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('QuotaExceededError'); }; }");
        assertThat(model("copies").locator("[data-part=status]")).hasText("");
        page.keyboard().press("ArrowUp");
        assertThat(model("copies").locator("[data-aim]")).containsText("Reached");
        assertThat(model("copies").locator("[data-part=status]"))
                .hasText("This browser doesn't keep your answer: its storage is full or switched off.");
    }

    @Test
    void numbers_are_read_as_they_are_typed_and_moved_into_their_range() {
        trying();
        type("copies@a", "95,55 %");
        assertThat(field("copies@a")).hasValue("95.6\u202F%");
        type("copies@a", "100 %");
        assertThat(field("copies@a")).hasValue("99.9\u202F%");
        assertThat(model("copies").locator(".control-note").nth(1)).hasText("The most is 99.9\u202F%.");
        type("copies@a", "much");
        assertThat(field("copies@a")).hasValue("99.9\u202F%");
        assertThat(model("copies").locator(".control-note").nth(1))
                .hasText("“much” can’t be read. Write a number such as 99.9\u202F%.");
    }

    @Test
    void a_link_leads_to_a_state_and_one_with_nonsense_to_the_start() {
        page.navigate(server.url() + "a.html?other=1&copies.n=3&copies.a=95.5&queue.load=150#copies");
        assertThat(field("copies@n")).hasValue("3");
        assertThat(reading("up")).hasText("99.9909\u202F%");
        assertThat(field("queue@load")).hasValue("150\u202Freq/s");
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        model("copies").locator("[data-do=link]").click();
        assertThat(model("copies").locator("[data-part=status]")).hasText("Link copied.");
        assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo(server.url() + "a.html?other=1&queue.load=150&copies.n=3&copies.a=95.5#copies");
        for (String nonsense :
                List.of("copies.n=99", "copies.n=NaN", "copies.x=1", "copies.a=1e999", "copies.n=%3Cb%3E")) {
            page.navigate(server.url() + "a.html?" + nonsense);
            assertThat(model("copies").locator("[data-part=status]")).containsText("isn’t possible here");
            assertThat(field("copies@n")).hasValue("1");
            assertThat(model("queue").locator("[data-part=status]")).isEmpty();
        }
    }

    @Test
    void steps_that_have_no_end_in_the_unit_of_a_quantity_are_exact_and_stay_so_in_a_link() {
        type("wait@w", "140.333");
        assertThat(reading("tens")).hasText("842");
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        model("wait").locator("[data-do=link]").click();
        assertThat(model("wait").locator("[data-part=status]")).hasText("Link copied.");
        page.navigate(page.evaluate("() => navigator.clipboard.readText()").toString());
        assertThat(field("wait@w")).hasValue("140.3\u202Fmin");
        assertThat(reading("tens")).hasText("842");
        field("wait@w").press("ArrowUp");
        assertThat(reading("tens")).hasText("843");
    }

    @Test
    void what_is_drawn_by_chance_can_be_drawn_again() {
        String before = page.locator("#queue .curve").first().getAttribute("d");
        model("queue").locator("[data-do=again]").click();
        page.waitForFunction("before => document.querySelector('#queue .curve').getAttribute('d') !== before", before);
        model("queue").locator("[data-do=reset]").click();
        page.waitForFunction("before => document.querySelector('#queue .curve').getAttribute('d') === before", before);
        assertThat(model("copies").locator("[data-do=again]")).hasCount(0);
    }

    @Test
    void without_scripts_the_first_state_stands_there_with_a_table() {
        try (BrowserContext plain =
                BROWSING.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page read = plain.newPage();
            read.navigate(server.url() + "a.html");
            assertThat(read.locator("#copies .control").first()).isHidden();
            assertThat(read.locator("#copies [data-part=bar]")).isHidden();
            assertThat(read.locator("#copies .trial-prediction")).isHidden();
            assertThat(read.locator("#copies .trial-values table")).isVisible();
            assertThat(read.locator("#copies [data-reading=up]")).hasText("99\u202F%");
            assertThat(read.locator("#copies svg.wide .curve.s1").first()).isVisible();
        }
    }

    @Test
    void axe_finds_nothing_and_nothing_is_too_wide() {
        for (int width : new int[] {320, 1440}) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                try (BrowserContext sized = BROWSING.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(width, 800)
                                .setColorScheme(scheme))) {
                    Page shown = sized.newPage();
                    shown.navigate(server.url() + "a.html");
                    assertThat(Axe.findings(shown, width + " before")).isEmpty();
                    shown.locator("#copies .primary").click();
                    shown.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
                    assertThat(Axe.findings(shown, width + " " + scheme)).isEmpty();
                    assertThat(shown.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                            .isEqualTo(true);
                }
            }
        }
    }

    @Test
    void on_slides_all_windows_of_a_deck_show_the_same_state() {
        Page slides = page("a.slides.html#copies");
        Page audience = page("a.slides.html#copies");
        for (Page deck : List.of(slides, audience)) {
            Waiting.until(deck, "window.Reveal && Reveal.isReady()");
            assertThat(deck.locator(".trial.on-slide .marks").first()).isHidden();
        }
        slides.keyboard().press("PageDown");
        assertThat(slides.locator(".trial.on-slide .marks").first()).isVisible();
        slides.locator(".present [id='copies@n']").fill("3");
        slides.keyboard().press("Enter");
        slides.keyboard().press("PageUp");
        for (Page deck : List.of(slides, audience)) {
            assertThat(deck.locator(".present [data-reading=up]")).hasText("99.9999\u202F%");
        }
        Page late = page("a.slides-linear.html?speaker#copies");
        assertThat(late.locator(".slide[aria-current] [data-reading=up]")).hasText("99.9999\u202F%");
        late.locator(".slide[aria-current] .control-slider").first().press("ArrowLeft");
        assertThat(audience.locator(".present [id='copies@n']")).hasValue("2");
    }

    @Test
    void a_page_with_a_model_loads_little_more_and_others_nothing() throws IOException {
        assertThat(course.read("b.html")).doesNotContain("model.", "experiment.");
        Document document = course.page("a.html");
        int size = 0;
        for (String name : List.of("trial", "model")) {
            String address = document.select("script[src*='/" + name + ".']").attr("src");
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(Files.readAllBytes(course.site().resolve(address)));
            }
            size += packed.size();
        }
        assertThat(size).isLessThan(MOST_SCRIPT);
    }
}
