package dev.courseware.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import dev.courseware.TinyCourse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much room there is for what needs it: code, figures, names, the current turn, in windows of any size. */
@Tag("browser")
class RoomTest {
    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        TinyCourse course = TinyCourse.in(
                        folder, """
            -- course.yml --
            title: Core Concepts of Distributed Systems
            -- lessons/01-first/index.md --
            # The first unit
            -- lessons/01-first/01-code.md --
            ---
            minutes: 7
            ---
            # Code

            ```text
            EIGHTY
            ```

            Text.

            | Kind | One-off jobs and other things that take a while to be said | Also words that need their room in a cell | 1 |
            |---|---|---|--:|
            | a | b | c | 2 |

            - [ ] A task whose words need more than the one line that there is room for in a window of a telephone
            -- lessons/01-first/02-figures.md --
            # Figures

            ![A drawing](img/a.svg)

            ![A large picture](img/large.png)

            ![A small picture](img/small.png)
            -- lessons/02-second/index.md --
            # The second unit
            -- lessons/02-second/01-talk.dialog.md --
            # A talk

            TURNS
            -- lessons/02-second/02-gap.md --
            # A gap

            ::: quiz cloze
            It is [[there]].
            :::
            -- lessons/01-first/img/a.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200"><path d="M0 0h400v200H0z"/></svg>
            """.replace("EIGHTY", "0123456789".repeat(8)).replace("TURNS", turns()))
                .write("lessons/01-first/img/large.png", png(1600, 400))
                .write("lessons/01-first/img/small.png", png(200, 100))
                .build();
        server = BROWSING.serve(course.site());
    }

    private static String turns() {
        StringBuilder turns = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            String words = "Words that somebody says in the course of a talk. ".repeat(1 + i % 4);
            turns.append(i % 2 == 0 ? "**Ann:** " : "**Ben:** ").append(words).append("\n\n");
        }
        return turns.toString();
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private void open(String path, int width, int height) {
        context = BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, height));
        page = context.newPage();
        page.navigate(server.url() + path);
    }

    private int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void the_text_stands_in_the_middle_where_nothing_stands_beside_it() {
        open("first/code.html", 800, 900);
        Object sides =
                page.evaluate("() => { const box = document.querySelector('main .text > p').getBoundingClientRect();"
                        + " const frame = document.querySelector('.frame').getBoundingClientRect();"
                        + " return Math.abs((box.left - frame.left) - (frame.right - box.right)); }");
        // The width of a window counts its scroll bar.
        assertThat(((Number) sides).doubleValue()).isLessThan(9);
    }

    @Test
    void a_table_of_few_columns_keeps_the_edge_of_the_text_and_its_words_are_whole() {
        open("first/code.html", 1440, 900);
        assertThat(
                        number(
                                "document.querySelector('.table-box').offsetWidth - document.querySelector('.text > p').offsetWidth"))
                .isZero();
        // Figures of one width would bring a hyphen as wide.
        assertThat(page.evaluate("getComputedStyle(document.querySelector('td')).fontVariantNumeric"))
                .isEqualTo("lining-nums");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('td.end')).fontVariantNumeric"))
                .isEqualTo("lining-nums tabular-nums");
    }

    @Test
    void a_telephone_shows_above_a_title_the_unit_alone() {
        open("first/code.html", 360, 740);
        assertThat(page.locator(".trail li:visible").allInnerTexts())
                .startsWith("The first unit")
                .hasSize(2);
    }

    @Test
    void the_box_of_a_task_hangs_before_all_of_its_lines() {
        open("first/code.html", 360, 740);
        Object before = page.evaluate(
                "() => { const task = document.querySelector('li.task'); const box = task.querySelector('input');"
                        + " return task.getBoundingClientRect().left - box.getBoundingClientRect().right; }");
        assertThat(((Number) before).doubleValue()).isBetween(0.0, 12.0);
    }

    @ParameterizedTest
    @CsvSource({"1440, 80", "1920, 80", "800, 72"})
    void lines_of_code_are_whole_at_the_size_of_text(int width, int columns) {
        open("first/code.html", width, 900);

        page.evaluate("n => document.querySelector('pre code').textContent = 'x'.repeat(n)", columns);
        assertThat(number("document.querySelector('pre').scrollWidth - document.querySelector('pre').clientWidth"))
                .isZero();
        assertThat(page.evaluate("getComputedStyle(document.querySelector('pre code')).fontSize"))
                .isEqualTo("16px");
        assertThat(number("document.querySelector('.text > p').clientWidth")).isLessThanOrEqualTo(640);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 800, 1440})
    void the_course_s_title_is_whole(int width) {
        open("first/code.html", width, 740);

        assertThat((Boolean) page.evaluate(
                        "t => t.scrollWidth <= t.clientWidth && t.scrollHeight <= t.clientHeight + 1",
                        page.querySelector(".course-title")))
                .isTrue();
        assertThat(number("document.querySelector('header.bar').offsetHeight")).isLessThanOrEqualTo(57);
    }

    @Test
    void the_focus_goes_into_the_drawer_that_covers_its_button_and_comes_back() {
        open("first/figures.html", 800, 700);
        page.locator(".open-course").press("Enter");
        assertThat(page.locator(".drawer-head button")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".open-course")).isFocused();
    }

    @Test
    void the_ways_on_and_back_say_where_they_lead() {
        open("first/figures.html", 1440, 900);

        assertThat(page.locator(".pager .next")).hasText("Next The second unit 2 lessons");
        assertThat(page.locator(".pager .previous")).hasText("Previous Code 7 min");
        page.navigate(server.url() + "second/index.html");
        assertThat(page.locator(".pager .next")).hasText("Next A talk Conversation");
        assertThat(page.locator(".pager .previous")).hasText("Previous Figures The first unit");
        assertThat(number("document.querySelector('.pager .next').getBoundingClientRect().left"
                        + " - document.querySelector('.pager .previous').getBoundingClientRect().right"))
                .isPositive();
    }

    @Test
    void in_forced_colours_the_current_lesson_has_a_border_and_icons_are_drawn() {
        open("second/talk.html", 1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

        assertThat(page.evaluate("getComputedStyle(document.querySelector('.course-nav [aria-current]')).outlineStyle"))
                .isEqualTo("solid");
        assertThat((String) page.evaluate(
                        "getComputedStyle(document.querySelector('.of .kind'), '::before').backgroundColor"))
                .isEqualTo(page.evaluate("getComputedStyle(document.querySelector('.of .kind')).color"));
    }

    @Test
    void figures_that_are_more_than_the_column_shows_are_enlarged_by_key_and_by_tap() {
        open("first/figures.html", 1440, 900);

        assertThat(page.locator(".enlarge:not([hidden])")).hasCount(2);
        int before = number("document.querySelector('.enlarging > img').clientWidth");
        page.locator(".enlarge").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog.enlarged")).isVisible();
        assertThat(page.locator("dialog.enlarged")).hasAttribute("aria-label", "A drawing");
        assertThat(number("document.querySelector('.room > img').clientWidth")).isGreaterThan(2 * before);
        assertThat(number("document.querySelector('dialog.enlarged').scrollWidth"))
                .isLessThanOrEqualTo(1440);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.enlarged")).isHidden();
        assertThat(page.locator(".enlarge").first()).isFocused();

        page.locator("img[alt='A large picture']").click();
        assertThat(page.locator("dialog.enlarged")).hasAttribute("aria-label", "A large picture");
        page.locator("dialog.enlarged .icon").click();
        page.locator("img[alt='A small picture']").click();
        assertThat(page.locator("dialog.enlarged")).isHidden();
    }

    @Test
    void on_a_phone_an_enlarged_picture_is_larger_than_the_window() {
        open("first/figures.html", 360, 740);

        page.locator("img[alt='A large picture']").click();
        assertThat(number("document.querySelector('.room > img').clientWidth")).isEqualTo(960);
        assertThat(number("document.querySelector('dialog.enlarged').scrollWidth"))
                .isGreaterThan(900);
    }

    @Test
    void figures_move_nothing_when_they_can_be_enlarged_and_print_without_the_button() {
        open("first/figures.html", 1440, 900);
        Object with = places();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".enlarge").first()).isHidden();
        context.close();

        context = BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1440, 900));
        page = context.newPage();
        page.navigate(server.url() + "first/figures.html");
        assertThat(with).isEqualTo(places());
    }

    private List<List<Double>> places() {
        return page.locator("main img").all().stream()
                .map(image -> image.boundingBox())
                .map(box -> List.of(box.x, box.y, box.width, box.height))
                .toList();
    }

    @Test
    void axe_finds_nothing_in_an_enlarged_figure() {
        open("first/figures.html", 1440, 900);
        page.locator(".enlarge").first().click();

        assertThat(Axe.findings(page, "enlarged")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"320, 256", "640, 256", "740, 360"})
    void in_a_low_window_the_current_turn_is_seen(int width, int height) {
        open("second/talk.html", width, height);
        page.locator(".start-listening").click();

        for (int i = 0; i < 11; i++) {
            page.locator("[data-do=next]").click();
            int seen = number("(() => { const now = document.querySelector('.now').getBoundingClientRect();"
                    + " const bar = document.querySelector('header.bar').getBoundingClientRect();"
                    + " const player = document.querySelector('.player').getBoundingClientRect();"
                    + " return Math.min(now.bottom, player.top) - Math.max(now.top, bar.bottom, 0)"
                    + " - Math.min(now.height, innerHeight - player.height - 12) })()");
            assertThat(seen).as("turn %d", i + 2).isGreaterThanOrEqualTo(-24);
        }
        assertThat(number("innerHeight - document.querySelector('.player').offsetHeight"))
                .isGreaterThanOrEqualTo(height - 66);
    }

    @Test
    void fields_are_as_large_as_fingertips_on_a_phone() {
        open("second/gap.html", 360, 740);

        assertThat(number("document.querySelector('.gap input').offsetHeight")).isGreaterThanOrEqualTo(44);
    }
}
