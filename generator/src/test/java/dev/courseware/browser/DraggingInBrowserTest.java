package dev.courseware.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What learners sort and match with a mouse or a finger. */
@Tag("browser")
class DraggingInBrowserTest {
    @RegisterExtension
    static final OpenCourse COURSE = new OpenCourse("""
            -- course.yml --
            title: Tiny
            -- lessons/01-a.md --
            # A

            ::: quiz order
            Sort them.

            1. one
            2. two
            3. three
            :::

            ::: quiz match
            Match them.

            | x | y |
            |---|---|
            | a | ant |
            | b | bee |
            :::
            """);

    private Page page;

    @BeforeEach
    void open() {
        page = COURSE.open(
                "a.html", new Browser.NewContextOptions().setHasTouch(true).setViewportSize(900, 900));
        assertThat(page.locator(".quiz.live")).hasCount(2);
    }

    private Locator step(String words) {
        return page.locator("#quiz-1 .options > li", new Page.LocatorOptions().setHasText(words));
    }

    private String order() {
        return String.join(" ", page.locator("#quiz-1 .options > li > .option").allInnerTexts());
    }

    private void drag(Locator what, Locator onto, double below) {
        what.scrollIntoViewIfNeeded();
        BoundingBox from = what.boundingBox();
        BoundingBox to = onto.boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, to.y + to.height * below, new Mouse.MoveOptions().setSteps(4));
        assertThat(page.locator(".dragged")).hasCount(1);
    }

    @Test
    void a_line_is_dragged_to_where_a_bar_shows_that_it_will_land() {
        drag(step("one"), page.locator("#quiz-1 .options > li").first(), 0.1);
        assertThat(page.locator("#quiz-1 .lands")).hasCount(1);
        page.mouse().up();
        assertThat(page.locator(".dragged, .lands, .lands-behind")).hasCount(0);
        assertThat(order()).startsWith("one");
        assertThat(page.locator("#quiz-1 [role=status]")).hasText("Now at 1 of 3.");
        drag(step("three"), page.locator("#quiz-1 .options > li").last(), 0.9);
        page.mouse().up();
        assertThat(order()).isEqualTo("one two three");
        page.locator("#quiz-1 .check").click();
        assertThat(page.locator("#quiz-1 [role=status]")).hasText("Right.");
    }

    @Test
    void what_is_let_go_of_before_the_next_frame_lands_where_it_was_let_go() {
        page.evaluate("() => { window.requestAnimationFrame = () => 1; }");
        drag(step("one"), page.locator("#quiz-1 .options > li").first(), 0.1);
        page.mouse().up();
        drag(step("three"), page.locator("#quiz-1 .options > li").last(), 0.9);
        page.mouse().up();
        assertThat(order()).isEqualTo("one two three");
    }

    @Test
    void escape_gives_up_a_drag_and_closes_nothing_else() {
        String before = order();
        drag(step("one"), page.locator("#quiz-1 .options > li").first(), 0.1);
        page.keyboard().press("Escape");
        assertThat(page.locator(".dragged, .lands, .lands-behind")).hasCount(0);
        page.mouse().up();
        assertThat(order()).isEqualTo(before);
    }

    @Test
    void what_is_dropped_elsewhere_stays_where_it_was() {
        String before = order();
        drag(step("one"), page.locator("h1"), 0.5);
        page.mouse().up();
        assertThat(order()).isEqualTo(before);
    }

    @Test
    void what_belongs_to_a_row_is_dragged_onto_it() {
        Locator rights = page.locator("#quiz-2 .rights > li");
        Locator rows = page.locator("#quiz-2 tbody tr");
        drag(rights.filter(new Locator.FilterOptions().setHasText("ant")), rows.first(), 0.5);
        assertThat(page.locator("tr.lands")).hasCount(1);
        page.mouse().up();
        drag(rights.filter(new Locator.FilterOptions().setHasText("bee")), rows.last(), 0.5);
        page.mouse().up();
        assertThat(page.locator("#quiz-2 select option:checked")).hasText(new String[] {"ant", "bee"});
        page.locator("#quiz-2 .check").click();
        assertThat(page.locator("#quiz-2 [role=status]")).hasText("Right.");
        page.reload();
        assertThat(page.locator("#quiz-2 select option:checked")).hasText(new String[] {"ant", "bee"});
    }

    @Test
    void the_answer_says_what_belongs_together_and_paper_has_the_letters_that_it_names() {
        assertThat(page.locator("#quiz-2 .solution li").first()).hasText(Pattern.compile("a: [AB] ant"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat((String) page.locator("#quiz-2 .rights > li")
                        .first()
                        .evaluate("right => getComputedStyle(right, '::before').content"))
                .contains("counter");
    }

    @Test
    void a_finger_drags_by_the_grip_and_scrolls_elsewhere() {
        page.setViewportSize(900, 500);
        String before = order();
        swipe(
                step("one").locator(".option"),
                page.locator("#quiz-1 .options > li").first());
        assertThat(order()).isEqualTo(before);
        // What a finger has thrown goes on for a while.
        page.evaluate("""
                () => new Promise(done => {
                  let still = 0;
                  (function look() {
                    still = scrollY === 0 ? still + 1 : 0;
                    scrollTo(0, 0);
                    if (still > 20) done(); else requestAnimationFrame(look);
                  })();
                })""");
        swipe(
                step("one").locator(".grip"),
                page.locator("#quiz-1 .options > li").first());
        assertThat(order()).startsWith("one");
        assertThat(page.locator(".dragged")).hasCount(0);
    }

    private void swipe(Locator from, Locator to) {
        BoundingBox begin = from.boundingBox();
        BoundingBox end = to.boundingBox();
        double x = begin.x + begin.width / 2;
        double y = begin.y + begin.height / 2;
        CDPSession session = page.context().newCDPSession(page);
        touch(session, "touchStart", x, y);
        for (int step = 1; step <= 5; step++) {
            touch(session, "touchMove", x, y + (end.y + 2 - y) * step / 5);
        }
        page.waitForTimeout(50);
        touch(session, "touchEnd", -1, -1);
        session.detach();
    }

    private static void touch(CDPSession session, String type, double x, double y) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        JsonArray points = new JsonArray();
        if (x >= 0) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
