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
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Labs as learners and presenters use them. */
@Tag("browser")
class LabInBrowserTest {
    private static final int MOST_SCRIPT = 30 * 1024;

    private static final String COURSE = """
            -- theme/labs/lamps/lab.yml --
            title: Lamps
            description: Lamps burn, and go out by chance.
            tick: 100 ms
            pause: 3 s
            parameters:
              lamps: {label: Lamps, start: 3, range: 1..9, step: 1, restart: true}
              risk: {label: Risk, start: 0 %, range: 0..50 %, step: 1 %}
              mode: {label: Colour, start: warm, choices: {warm: Warm, cold: Cold}}
              loud: {label: Loud, start: false}
              frost: {label: Frost, start: 0, range: 0..9, step: 1, needs: {mode: cold}}
            readings:
              burning: {label: Burning}
              steps: {label: Steps}
              drawn: {label: Drawn}
            actions:
              all: {label: Light all}
              hang: {label: Hang}
            log:
              out: "Lamp {lamp} is out ({mode:words})."
            words:
              warm: warm
              cold: cold
            -- theme/labs/lamps/model.js --
            Labs.model("lamps", {
              start: (settings) => {
                const lamps = [];
                for (let i = 0; i < settings.lamps; i++) { lamps.push(true); }
                return { lamps: lamps, steps: 0, drawn: 0 };
              },
              step: (state, settings, tools) => {
                state.steps += 1;
                for (let i = 0; i < state.lamps.length; i++) {
                  state.drawn = tools.random();
                  if (state.lamps[i] && state.drawn < settings.risk) { state.lamps[i] = false; }
                }
              },
              act: (state, action, settings, tools) => {
                if (action.name === "all") { state.lamps = state.lamps.map(() => true); }
                if (action.name === "hang") { while (state.steps >= 0) { state.steps += 1; } }
                if (action.name === "switch" && state.lamps.length > action.target) {
                  state.lamps[action.target] = !state.lamps[action.target];
                  if (!state.lamps[action.target]) { tools.log("out", { lamp: action.target + 1, mode: settings.mode }); }
                }
              },
              readings: (state) => ({ burning: state.lamps.filter((one) => one).length, steps: state.steps, drawn: state.drawn }),
            });
            -- theme/labs/lamps/view.js --
            Labs.view("lamps", {
              draw: (state, settings, tools) => ["svg", { height: 90 },
                state.lamps.map((on, i) => ["g", { action: "switch", target: i, className: on ? "good" : "quiet", label: "Lamp " + (i + 1) + (on ? ", burning. Put it out" : ", out. Light it") },
                  ["rect", { x: 4 + i * (tools.width > 500 ? 78 : 36), y: 10, width: tools.width > 500 ? 60 : 30, height: 50, rx: 4 }],
                  ["text", { x: 10 + i * (tools.width > 500 ? 78 : 36), y: 40, size: tools.letter }, on ? "●" : "○"]]), ["text", { x: 4, y: 84, size: tools.letter }, "In a row"]],
              describe: (state) => state.lamps.filter((one) => one).length + " lamps burn.",
            });
            -- lessons/01-a.md --
            # A

            ::: lab lamps Lamps {#lamps}
            How long do they burn?

            ```yaml
            aim: burning == 1 and mode == cold
            ```
            They burn *long*.
            :::
            -- lessons/02-b.md --
            # B

            Nothing to play.
            -- lessons/03-c.md --
            # C

            ::: lab lamps Apart {#apart}
            Three, or five?

            ```yaml
            aim:
              - lamps == 3
              - lamps == 5
            ```
            :::
            -- lessons/04-many.md --
            # Many

            ::: lab failover Many {#fifty}
            ```yaml
            nodes: 50
            ```
            :::
            -- lessons/05-few.md --
            # Few

            ::: lab failover Few {#pair}
            ```yaml
            nodes: 5
            retries: 2
            show: [heartbeat, timeout, retries, lost, survived, detection]
            aim:
              - '"a failure, and no request lost" lost == 0 and survived >= 1'
              - '"a failure noticed soon" detection < 1.5 s'
            ```
            :::
            """;

    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static TinyCourse course;
    private static StaticServer server;

    private BrowserContext context;
    private Page page;
    private final List<String> noise = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        course = TinyCourse.in(folder, COURSE).build();
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

    private void trying() {
        page.locator("[data-part=try]").click();
    }

    private Locator button(String name) {
        return page.locator("[data-do=" + name + "]");
    }

    private Locator reading(String name) {
        return page.locator("[data-reading=" + name + "]");
    }

    private Locator lamp(int number) {
        return page.locator("[data-action=switch]").nth(number - 1);
    }

    @Test
    void nothing_is_played_before_a_prediction_and_then_it_is_played_stepped_and_paused() {
        assertThat(page.locator("[data-part=body]")).hasAttribute("inert", "");
        assertThat(page.getByText("They burn long.")).isHidden();
        trying();
        assertThat(page.locator(".trial-afterwards")).isHidden();
        assertThat(reading("steps")).hasText("0");
        button("step").click();
        page.locator(".trial-afterwards > summary").click();
        assertThat(page.getByText("They burn long.")).isVisible();
        assertThat(reading("steps")).hasText("1");
        assertThat(page.locator("[data-part=time]")).hasText("0.1\u202Fs");
        button("play").click();
        assertThat(button("play")).hasText("Pause");
        Waiting.until(page, "Number(document.querySelector('[data-reading=steps]').textContent) > 4");
        button("play").click();
        assertThat(button("play")).hasText("Play");
        assertThat(page.locator("[data-part=said]")).containsText("Paused after");
        String steps = reading("steps").textContent();
        page.waitForTimeout(300);
        assertThat(reading("steps")).hasText(steps);
        button("reset").click();
        assertThat(reading("steps")).hasText("0");
    }

    @Test
    void what_is_in_the_picture_is_pressed_by_mouse_and_keyboard_and_keeps_the_focus() {
        trying();
        lamp(2).click();
        assertThat(reading("burning")).hasText("2");
        assertThat(lamp(2)).hasAttribute("aria-label", "Lamp 2, out. Light it");
        assertThat(page.locator(".lab-log li")).hasText("0.0\u202Fs Lamp 2 is out (warm).");
        lamp(1).focus();
        page.keyboard().press("ArrowRight");
        assertThat(lamp(2)).isFocused();
        page.keyboard().press("Enter");
        assertThat(reading("burning")).hasText("3");
        assertThat(lamp(2)).isFocused();
        button("play").click();
        lamp(3).focus();
        Waiting.until(page, "Number(document.querySelector('[data-reading=steps]').textContent) > 3");
        assertThat(lamp(3)).isFocused();
        page.keyboard().press(" ");
        assertThat(reading("burning")).hasText("2");
        assertThat(page.locator("[data-part=said]")).hasText("Lamp 3 is out (warm).");
    }

    @Test
    void a_picture_is_heard_as_one_thing_that_is_described_and_as_its_buttons() {
        trying();
        Locator picture = page.locator(".lab-picture svg");
        assertThat(picture).hasAccessibleName("Picture of the lab: Lamps");
        assertThat(page.locator("[data-part=in-words]")).not().hasAttribute("open", "");
        assertThat(described(picture)).isEqualTo("3 lamps burn.");
        assertThat(picture.locator("> text")).hasText("In a row");
        assertThat(picture.locator("> text")).hasAttribute("aria-hidden", "true");
        lamp(2).click();
        assertThat(described(picture)).isEqualTo("2 lamps burn.");
    }

    /** What describes an element, which browsers take from what is hidden, but not from what is folded. */
    private static Object described(Locator element) {
        return element.evaluate(
                "element => { const by = document.getElementById(element.getAttribute('aria-describedby'));"
                        + " return by.closest('details') ? 'folded' : by.textContent; }");
    }

    @Test
    void a_picture_is_what_a_view_draws_and_nothing_moves_that_stays() {
        trying();
        Object drawn = page.evaluate("""
                () => {
                  const holder = document.createElement("div");
                  document.body.append(holder);
                  const show = window.labPicture(holder, "test", () => {});
                  const draw = (keys) => show(window.LabShapes.tree(["svg", { height: 10 }, ["g", {}, "first ", keys.map((key) =>
                    ["text", { key, x: key.charCodeAt(0), action: key > "m" ? key : undefined }, "of " + key])]]), 100);
                  const said = [];
                  let before = new Set();
                  for (const keys of ["abcd", "bcd", "bxcd", "dcb", "", "zzz", "bdcya", "bdcya"]) {
                    draw([...keys]);
                    const now = [...holder.querySelectorAll("text")];
                    const watched = new MutationObserver(() => {});
                    watched.observe(holder, { childList: true, subtree: true });
                    draw([...keys]);
                    said.push(now.map((text) => text.textContent.slice(-1) + text.getAttribute("x")).join(" ") +
                      ", kept " + now.filter((text) => before.has(text)).length + ", touched " + watched.takeRecords().length +
                      ", buttons " + holder.querySelectorAll("[role=button]").length);
                    before = new Set(now);
                  }
                  const watched = new MutationObserver(() => {});
                  watched.observe(holder, { childList: true, subtree: true });
                  draw([..."dcya"]);
                  said.push("one gone: " + watched.takeRecords().length);
                  holder.remove();
                  return said;
                }
                """);
        assertThat(drawn)
                .isEqualTo(List.of(
                        "a97 b98 c99 d100, kept 0, touched 0, buttons 0",
                        "b98 c99 d100, kept 3, touched 0, buttons 0",
                        "b98 x120 c99 d100, kept 3, touched 0, buttons 1",
                        "d100 c99 b98, kept 3, touched 0, buttons 0",
                        ", kept 0, touched 0, buttons 0",
                        "z122 z122 z122, kept 0, touched 0, buttons 3",
                        "b98 d100 c99 y121 a97, kept 0, touched 0, buttons 1",
                        "b98 d100 c99 y121 a97, kept 5, touched 0, buttons 1",
                        "one gone: 1"));
    }

    /** On a slow machine, a browser is busy with what changes from picture to picture and not with what stands there. */
    @Test
    void however_many_requests_are_under_way_few_elements_change_in_a_frame_and_hardly_any_of_what_stays() {
        page = page("many.html");
        page.locator("[data-part=speed]").selectOption("2");
        button("play").click();
        Waiting.until(page, "document.querySelectorAll('.lab-picture .marks').length > 0");
        page.waitForTimeout(1000);
        Object each = page.evaluate("""
                async () => {
                  const changes = [0, 0];
                  document.querySelectorAll(".lab-picture > svg").forEach((sheet, index) => {
                    const watched = new MutationObserver((records) => { changes[index] += records.length; });
                    watched.observe(sheet, { subtree: true, childList: true, attributes: true, characterData: true });
                  });
                  for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
                  return changes.map((all) => all / 60);
                }
                """);
        assertThat(((Number) ((List<?>) each).get(0)).doubleValue()).isLessThan(0.5);
        assertThat(((Number) ((List<?>) each).get(1)).doubleValue()).isBetween(0.1, 8.0);
    }

    @Test
    void what_moves_lies_on_a_sheet_exactly_over_the_rest_and_lets_clicks_through() {
        for (int width : new int[] {1280, 360}) {
            page = page("many.html");
            page.setViewportSize(width, 800);
            button("play").click();
            Waiting.until(page, "document.querySelectorAll('.lab-picture .marks').length > 0");
            assertThat(page.evaluate("""
                            () => {
                              const [still, sheet] = document.querySelectorAll('[data-part=picture] > svg');
                              const box = one => JSON.stringify(one.getBoundingClientRect());
                              still.scrollIntoView();
                              const under = still.querySelector('[data-action]').getBoundingClientRect();
                              const hit = document.elementFromPoint(under.x + under.width / 2, under.y + under.height / 2);
                              return [box(still) === box(sheet), still.contains(hit), sheet.querySelectorAll('path.marks').length];
                            }"""))
                    .asInstanceOf(InstanceOfAssertFactories.list(Object.class))
                    .startsWith(true, true)
                    .doesNotContain(0);
        }
    }

    @Test
    void picture_buttons_and_aims_are_seen_together_on_a_small_screen() {
        page = page("few.html");
        page.setViewportSize(1280, 720);
        Object high = page.evaluate("""
                () => document.querySelector("[data-part=aims]").getBoundingClientRect().bottom
                  - document.querySelector("[data-part=picture]").getBoundingClientRect().top
                """);
        assertThat(((Number) high).doubleValue()).isLessThan(720 - 64);
    }

    @Test
    void a_failure_without_a_loss_counts_as_soon_as_its_requests_are_settled() {
        page = page("few.html");
        page.locator("[data-part=speed]").selectOption("8");
        button("play").click();
        page.locator("[data-action=kill]").first().click();
        Waiting.until(page, "document.querySelector('[data-reading=detection]').textContent !== '–'");
        button("play").click();
        double noticed = seconds();
        while (!reading("survived").textContent().equals("1") && seconds() < noticed + 9) {
            button("step").click();
        }
        assertThat(seconds() - noticed).isLessThan(2.5);
    }

    private double seconds() {
        return Double.parseDouble(page.locator("[data-part=time]").textContent().replaceAll("[^0-9.]", ""));
    }

    @Test
    void values_of_what_cannot_be_set_in_a_lab_are_for_readers_without_scripts() {
        assertThat(page("few.html").locator("[data-part=values]")).isHidden();
        assertThat(page("many.html").locator("[data-part=values]")).isVisible();
        try (BrowserContext plain =
                BROWSING.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page read = plain.newPage();
            read.navigate(server.url() + "few.html");
            assertThat(read.locator("[data-part=values] table")).isVisible();
        }
    }

    @Test
    void marks_that_look_alike_are_one_shape() {
        Object path = page.evaluate(
                "() => window.LabShapes.markup(window.LabShapes.tree(['svg', { height: 9 }, window.LabShapes.tools({}, 0, {}, {})"
                        + ".marks('square', [[4, 4], [14, 4.006]], 3, 'good')]))");
        assertThat(path).isEqualTo("<path d=\"M1 1h6v6h-6zM11 1.01h6v6h-6z\" class=\"marks good\"></path>");
        assertThat(page.evaluate("() => { try { window.LabShapes.tools({}, 0, {}, {}).marks('blob', [], 3); }"
                        + " catch (wrong) { return wrong.message; } }"))
                .isEqualTo("there are no marks \"blob\"; there are disc, square, diamond, cross");
    }

    @Test
    void parameters_apply_at_once_or_begin_anew_and_aims_are_reached() {
        trying();
        lamp(1).click();
        lamp(2).click();
        button("step").click();
        assertThat(page.locator("[data-aim]")).hasText("Not yet: Burning = 1 and Colour = Cold");
        page.locator("input[value=cold]").check();
        assertThat(page.locator("[data-aim]")).hasText("Reached: Burning = 1 and Colour = Cold");
        assertThat(reading("steps")).hasText("1");
        page.locator("[id='lamps@lamps']").fill("5");
        page.keyboard().press("Enter");
        assertThat(reading("steps")).hasText("0");
        assertThat(page.locator("[data-action=switch]")).hasCount(5);
        assertThat(page.locator("[data-aim]")).hasText("Reached in an earlier run: Burning = 1 and Colour = Cold");
    }

    @Test
    void aims_that_exclude_each_other_are_reached_in_runs_of_their_own() {
        Page apart = page("c.html");
        apart.locator("[data-part=try]").click();
        assertThat(apart.locator("[data-aim]")).hasText(new String[] {"Reached: Lamps = 3", "Not yet: Lamps = 5"});
        assertThat(apart.locator(".lab")).not().hasAttribute("data-told", "yes");
        apart.locator("[id='apart@lamps']").fill("5");
        apart.keyboard().press("Enter");
        assertThat(apart.locator("[data-aim]"))
                .hasText(new String[] {"Reached in an earlier run: Lamps = 3", "Reached: Lamps = 5"});
        assertThat(apart.locator(".lab")).hasAttribute("data-told", "yes");
        apart.locator("[data-do=reset]").click();
        assertThat(apart.locator("[data-aim]"))
                .hasText(new String[] {"Reached: Lamps = 3", "Reached in an earlier run: Lamps = 5"});
    }

    @Test
    void what_counts_from_the_start_says_that_a_new_run_has_begun() {
        trying();
        Locator note = page.locator("[data-control=lamps] .control-note");
        page.locator("[id='lamps@lamps']").fill("4");
        page.keyboard().press("Enter");
        assertThat(note).hasText("");
        button("step").click();
        page.locator("[id='lamps@lamps']").fill("5");
        page.keyboard().press("Enter");
        assertThat(note).hasText("A new run has begun, as this counts from the start.");
        button("step").click();
        page.locator("[id='lamps@lamps']").fill("6");
        page.keyboard().press("Enter");
        assertThat(note).hasText("");
        page.locator("[id='lamps@risk']").fill("5");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-control=risk] .control-note")).hasText("");
        button("reset").click();
        assertThat(note).hasText("");
    }

    @Test
    void what_counts_only_beside_some_choice_makes_that_choice_and_says_so() {
        trying();
        assertThat(page.locator("[data-control=frost]")).hasClass(Pattern.compile("idle"));
        page.locator("[data-control=frost] [type=range]").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("input[value=cold]")).isChecked();
        assertThat(page.locator("[data-control=frost] .control-note")).hasText("Colour: Cold.");
        assertThat(page.locator("[data-control=frost]")).not().hasClass(Pattern.compile("idle"));
        page.locator("input[value=warm]").check();
        assertThat(page.locator("[data-control=frost]")).hasClass(Pattern.compile("idle"));
    }

    @Test
    void a_run_pauses_by_itself_where_its_lab_says_so_and_goes_on_if_one_wishes() {
        trying();
        page.locator("[data-part=speed]").selectOption("8");
        button("play").click();
        assertThat(page.locator("[data-part=status]")).hasText("Paused after 3.0\u202Fs.");
        assertThat(reading("steps")).hasText("30");
        assertThat(button("play")).hasText("Play");
        button("play").click();
        Waiting.until(page, "Number(document.querySelector('[data-reading=steps]').textContent) > 32");
        assertThat(page.locator("[data-part=status]")).hasText("");
    }

    @Test
    void what_changes_all_the_time_is_read_out_only_when_somebody_asks_for_it() {
        trying();
        page.evaluate("""
                () => {
                  window.told = [];
                  const live = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output";
                  document.querySelectorAll(live).forEach((region) => new MutationObserver(() => window.told.push(region.textContent))
                    .observe(region, { childList: true, characterData: true, subtree: true }));
                }
                """);
        button("play").click();
        Waiting.until(page, "Number(document.querySelector('[data-reading=steps]').textContent) > 12");
        assertThat(page.evaluate("() => window.told")).isEqualTo(List.of("Running."));
    }

    @Test
    void chance_is_the_same_for_a_run_and_another_one_in_another_run() {
        trying();
        button("step").click();
        String first = reading("drawn").textContent();
        button("reset").click();
        button("step").click();
        assertThat(reading("drawn")).hasText(first);
        button("another").click();
        assertThat(page.locator("[data-part=time]")).hasText("Run 2 · 0.0\u202Fs");
        button("step").click();
        assertThat(reading("drawn")).not().hasText(first);
        page.navigate(server.url() + "a.html?lamps.seed=9#lamps");
        assertThat(page.locator("[data-part=time]")).hasText("0.0\u202Fs");
        button("another").click();
        assertThat(page.locator("[data-part=time]")).hasText("Run 2 · 0.0\u202Fs");
    }

    @Test
    void a_link_leads_to_settings_and_a_run_and_one_with_nonsense_to_the_start() {
        page.navigate(server.url() + "a.html?lamps.lamps=7&lamps.mode=cold&lamps.seed=9#lamps");
        assertThat(page.locator("[data-action=switch]")).hasCount(7);
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        button("link").click();
        assertThat(page.locator("[data-part=status]")).hasText("Link copied.");
        assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo(server.url() + "a.html?lamps.lamps=7&lamps.mode=cold&lamps.seed=9#lamps");
        for (String nonsense : List.of(
                "lamps.lamps=99", "lamps.lamps=1.5", "lamps.mode=%3Cb%3E", "lamps.seed=-1", "lamps.__proto__=1")) {
            page.navigate(server.url() + "a.html?lamps.risk=5&" + nonsense);
            assertThat(page.locator("[data-part=status]")).containsText("isn’t possible here");
            assertThat(page.locator("[data-action=switch]")).hasCount(3);
        }
    }

    @Test
    void a_script_that_never_ends_is_stopped_and_told_in_its_place() {
        trying();
        page.locator("[data-act=hang]").click();
        assertThat(page.locator("[data-part=fault]")).containsText("The lab “lamps” has stopped");
        assertThat(page.locator("[data-part=fault]")).containsText("busy for too long");
        assertThat(button("play")).isDisabled();
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void without_scripts_picture_and_words_stand_there() {
        try (BrowserContext plain =
                BROWSING.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page read = plain.newPage();
            read.navigate(server.url() + "a.html");
            assertThat(read.locator("[data-part=bar]")).isHidden();
            assertThat(read.locator(".control").first()).isHidden();
            assertThat(read.locator("svg.wide")).isVisible();
            assertThat(read.locator("svg.narrow")).isHidden();
            assertThat(read.locator("[data-part=words]")).hasText("3 lamps burn.");
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
                    shown.locator("[data-part=try]").click();
                    shown.locator("[data-action=switch]").first().click();
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
        Page slides = page("a.slides.html#lamps");
        Page audience = page("a.slides.html#lamps");
        for (Page deck : List.of(slides, audience)) {
            Waiting.until(deck, "window.Reveal && Reveal.isReady()");
        }
        slides.locator(".present [data-action=switch]").first().click();
        assertThat(audience.locator(".present [data-reading=burning]")).hasText("2");
        slides.locator(".present [data-do=play]").focus();
        slides.keyboard().press(" ");
        Waiting.until(audience, "Number(document.querySelector('.present [data-reading=steps]').textContent) > 5");
        assertThat(slides.locator(".present .lab")).isVisible();
    }

    @Test
    void a_page_with_a_lab_loads_little_more_and_others_nothing() throws IOException {
        assertThat(course.read("b.html")).doesNotContain("/lab.", "/trial.", "experiment.", "lamps.");
        Document document = course.page("a.html");
        int size = 0;
        for (String name : List.of("trial", "lab", "lamps")) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            // The lab's own script is loaded by that of all labs.
            String address = name.equals("lamps")
                    ? document.select(".lab").attr("data-script")
                    : document.select("script[src*='/" + name + ".']").attr("src");
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(Files.readAllBytes(course.site().resolve(address)));
            }
            size += packed.size();
        }
        assertThat(size).isLessThan(MOST_SCRIPT);
    }
}
