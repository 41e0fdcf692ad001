package dev.courseware.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions about code, open ones and polls as learners meet them. */
@Tag("browser")
class QuizKindsInBrowserTest {
    private static final int CODE = 1;
    private static final int LINES = 2;
    private static final int OPEN = 3;
    private static final int POLL = 4;
    private static final int SEVERAL = 5;

    @RegisterExtension
    static final OpenCourse COURSE = new OpenCourse("""
            -- course.yml --
            title: Tiny
            -- lessons/01-a.md --
            # A

            ::: quiz code {#sort}
            Sort.

            ```python
            for a in b:
                go(a)
            go(c)
            go(c)
            ```

            ```python {wrong}
            while d:
            ```
            :::

            ::: quiz lines {#pick}
            Pick.

            ```java {answer=2 start=10}
            a(); // whatever is said of a line as long as this
            b();
            c();
            ```

            - 2
              > That is *it*.
            - 1, 3
              > Look between.
            :::

            ::: quiz open {#say}
            Why?

            ::: solution
            Because.
            :::
            :::

            ::: quiz poll {#vote}
            Tea?

            - Tea
              > Earl Grey.
            - Coffee
            :::

            ::: quiz lines {#several}
            Both.

            ```text {answer="1,3"}
            a
            b
            c
            ```
            :::
            """);

    private Page page;

    @BeforeEach
    void open() {
        page = COURSE.open("a.html");
        assertThat(page.locator(".quiz.live")).hasCount(5);
    }

    private Locator quiz(int number) {
        return page.locator(".quiz").nth(number - 1);
    }

    private Locator status(int number) {
        return quiz(number).locator(".quiz-bar [role=status]");
    }

    private void check(int number) {
        quiz(number).locator(".check").click();
    }

    private Locator piece(String words) {
        return quiz(CODE)
                .locator(".piece", new Locator.LocatorOptions().setHasText(words))
                .first();
    }

    private Locator offered(String words) {
        return quiz(CODE)
                .locator(".pieces:not(.answer) .piece", new Locator.LocatorOptions().setHasText(words))
                .first();
    }

    private void press(Locator on, String... keys) {
        on.focus();
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    @Test
    void code_is_put_together_and_indented_by_keyboard() {
        check(CODE);
        assertThat(status(CODE)).containsText("Nothing has been moved yet.");
        press(offered("go(c)"), "Enter");
        assertThat(status(CODE)).hasText("Now at 1 of 1.");
        press(offered("for"), "Enter", "ArrowUp");
        assertThat(status(CODE)).hasText("Now at 1 of 2.");
        press(offered("go(a)"), "Enter", "ArrowUp", "ArrowRight");
        assertThat(piece("go(a)")).isFocused();
        assertThat(piece("go(a)")).hasAccessibleDescription(Pattern.compile("Indented once\\..*arrow keys move"));
        assertThat(offered("go(c)")).hasAccessibleDescription("");
        assertThat(status(CODE)).hasText("Now at 2 of 3. Indented once.");
        check(CODE);
        assertThat(status(CODE)).hasText("Right so far, but something is missing.");
        press(offered("go(c)"), "Enter");
        check(CODE);
        assertThat(status(CODE)).hasText("Right.");
        assertThat(quiz(CODE)).hasClass(Pattern.compile("done"));
    }

    @Test
    void a_line_that_is_moved_by_keyboard_stays_in_sight() {
        page.setViewportSize(700, 300);
        for (String words : List.of("for", "go(a)", "go(c)")) {
            offered(words).focus();
            page.keyboard().press("Enter");
            assertThat(quiz(CODE).locator(".answer > li").last())
                    .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        }
        page.keyboard().press("Delete");
        assertThat(page.locator(".piece:focus")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    @Test
    void code_is_read_as_lines_among_ones_own_answers() {
        press(offered("for"), "Enter");
        press(offered("go(a)"), "Enter", "ArrowRight");
        check(CODE);
        quiz(SEVERAL).locator("input").first().check();
        quiz(SEVERAL).locator("input").last().check();
        check(SEVERAL);
        page.navigate(COURSE.address("progress.html"));
        assertThat(page.locator("pre.given").allTextContents()).containsExactly("for a in b:\n  go(a)", "1: a\n3: c");
    }

    @Test
    void what_is_said_of_a_line_is_in_sight_on_a_phone() {
        page.setViewportSize(360, 740);
        quiz(LINES).locator(".code-line").first().click();
        check(LINES);
        quiz(LINES).locator("pre").evaluate("pre => pre.scrollLeft = 0");
        assertThat(quiz(LINES).locator(".flag > .sign"))
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    @Test
    void what_is_wrong_with_a_line_is_said_at_that_line() {
        for (String words : List.of("for", "go(a)", "while", "go(c)", "go(c)")) {
            offered(words).click();
        }
        check(CODE);
        assertThat(status(CODE)).hasText("3 of 4 are right. Try again. Look at line 2 first.");
        assertThat(quiz(CODE).locator(".answer > li > .sign"))
                .hasText(new String[] {"Right", "Indentation", "Doesn't belong here", "Right", "Right"});
        piece("while").click();
        quiz(CODE).locator(".move button").last().click();
        assertThat(quiz(CODE).locator(".answer > li")).hasCount(4);
        assertThat(quiz(CODE).locator(".sign")).hasCount(0);
        press(piece("go(a)"), "ArrowUp");
        check(CODE);
        assertThat(quiz(CODE).locator(".answer > li > .sign").first()).not().hasText("Right");
    }

    @Test
    void code_that_is_indented_as_a_whole_is_right() {
        for (String words : List.of("for", "go(a)", "go(c)", "go(c)")) {
            offered(words).click();
            Locator deeper = quiz(CODE).locator(".move button").nth(3);
            deeper.click();
            if (words.equals("go(a)")) {
                deeper.click();
            }
        }
        check(CODE);
        assertThat(status(CODE)).hasText("Right.");
    }

    @Test
    void code_is_dragged_to_its_place_and_sideways_to_its_indentation() {
        // Nothing is near the window's edge, where it would scroll.
        page.setViewportSize(1000, 1400);
        drag(offered("for"), quiz(CODE).locator(".answer"), 0, 0.5);
        drag(offered("go(a)"), quiz(CODE).locator(".answer > li").last(), 30, 0.9);
        assertThat(status(CODE)).hasText("Now at 2 of 2. Indented once.");
        drag(piece("go(a)"), piece("go(a)"), -30, 0.5);
        assertThat(status(CODE)).hasText("Now at 2 of 2.");
        drag(piece("go(a)"), quiz(CODE).locator(".pieces").first(), 0, 0.5);
        assertThat(quiz(CODE).locator(".answer > li")).hasCount(1);
    }

    private void drag(Locator what, Locator onto, double aside, double below) {
        what.scrollIntoViewIfNeeded();
        BoundingBox from = what.boundingBox();
        BoundingBox to = onto.boundingBox();
        page.mouse().move(from.x + 60, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + 70, from.y + from.height / 2 + 6);
        page.mouse().move(from.x + 60 + aside, to.y + to.height * below);
        assertThat(page.locator(".dragged")).hasCount(1);
        page.waitForTimeout(50);
        page.mouse().up();
        assertThat(page.locator(".dragged")).hasCount(0);
    }

    @Test
    void code_is_kept_as_it_was_put_together_and_begun_anew() {
        offered("for").click();
        offered("go(a)").click();
        quiz(CODE).locator(".move button").nth(3).click();
        check(CODE);
        page.reload();
        assertThat(quiz(CODE).locator(".answer .piece")).hasText(new String[] {"for a in b:", "go(a)"});
        assertThat(status(CODE)).hasText("Right so far, but something is missing.");
        quiz(CODE).locator(".again").click();
        assertThat(quiz(CODE).locator(".answer > li")).hasCount(0);
        assertThat(quiz(CODE).locator(".pieces:not(.answer) > li")).hasCount(5);
    }

    @Test
    void a_line_is_picked_with_its_whole_width_and_by_keyboard() {
        check(LINES);
        assertThat(status(LINES)).hasText("Answer first, then check.");
        quiz(LINES).locator(".code-line").first().click();
        check(LINES);
        assertThat(status(LINES)).hasText("Not right. Try again.");
        assertThat(quiz(LINES).locator(".told")).hasText("Lines 10, 12:Look between.");
        press(quiz(LINES).locator("input").first(), "ArrowDown");
        assertThat(quiz(LINES).locator(".told")).isEmpty();
        check(LINES);
        assertThat(status(LINES)).hasText("Right.");
        assertThat(quiz(LINES).getByLabel("Line 11: b();")).isChecked();
        page.reload();
        assertThat(quiz(LINES).locator("input").nth(1)).isChecked();
    }

    @Test
    void several_lines_are_picked_one_by_one() {
        assertThat(quiz(SEVERAL).locator("input[type=checkbox]")).hasCount(3);
        quiz(SEVERAL).locator("input").first().check();
        check(SEVERAL);
        assertThat(status(SEVERAL)).hasText("Right so far, but something is missing.");
        quiz(SEVERAL).locator("input").last().check();
        check(SEVERAL);
        assertThat(status(SEVERAL)).hasText("Right.");
    }

    @Test
    void own_words_are_compared_and_rated_by_oneself() {
        check(OPEN);
        assertThat(status(OPEN)).hasText("Answer first, then check.");
        quiz(OPEN).locator("textarea").fill("<img src=x onerror=alert(1)>");
        check(OPEN);
        assertThat(quiz(OPEN).locator(".solution")).hasAttribute("open", "");
        assertThat(status(OPEN)).containsText("Compare with the answer below");
        assertThat(answer("say")).contains("\"checked\":false");
        quiz(OPEN).getByLabel("Partly").check();
        assertThat(status(OPEN)).containsText("will come back");
        assertThat(answer("say"))
                .contains("\"checked\":true", "\"right\":false", "\"how\":\"hard\"", "\"missed\":true");
        quiz(OPEN).getByLabel("Had it").check();
        assertThat(status(OPEN)).hasText("Noted: you had it.");
        assertThat(answer("say")).contains("\"right\":true");
        page.reload();
        assertThat(quiz(OPEN).locator("textarea")).hasValue("<img src=x onerror=alert(1)>");
        assertThat(quiz(OPEN).getByLabel("Had it")).isChecked();
        page.navigate(COURSE.address("progress.html"));
        assertThat(page.locator(".given").first()).hasText("<img src=x onerror=alert(1)>");
        assertThat(page.locator(".given img")).hasCount(0);
    }

    @Test
    void other_words_are_not_rated_yet() {
        quiz(OPEN).locator("textarea").fill("one");
        check(OPEN);
        quiz(OPEN).getByLabel("Had it").check();
        quiz(OPEN).locator("textarea").fill("other");
        assertThat(quiz(OPEN).locator(".rating :checked")).hasCount(0);
        page.waitForCondition(() -> answer("say").contains("\"checked\":false"));
    }

    private String answer(String id) {
        return (String)
                page.evaluate("id => JSON.stringify(CourseRecord.read().answers['a#' + id] || {checked: false})", id);
    }

    @Test
    void a_poll_is_kept_and_judged_by_nobody() {
        quiz(POLL).locator(".option").first().click();
        check(POLL);
        assertThat(status(POLL)).containsText("Kept in this browser only.");
        assertThat(quiz(POLL).locator(".told")).hasText("Earl Grey.");
        assertThat(quiz(POLL).locator(".sign")).hasCount(0);
        assertThat(answer("vote")).contains("\"day\":0", "\"missed\":false", "\"right\":false");
        page.reload();
        assertThat(quiz(POLL).locator("input").first()).isChecked();
        page.navigate(COURSE.address("progress.html"));
        assertThat(page.locator(".given")).hasText("Tea");
        assertThat(page.locator(".given + .state")).hasText("");
    }

    @Test
    void answers_that_no_longer_fit_are_left_out() {
        page.evaluate("() => CourseRecord.change(all => {"
                + " const give = (id, given) => all.answers['a#' + id] = {...CourseRecord.answer({}), given, checked: true, day: 1};"
                + " give('sort', ['for a in b:', '      '.repeat(99) + 'go(a)', 'gone()', 'go(c)', 'go(c)', 'go(c)', '']);"
                + " give('pick', ['7: gone();', '2: other();', '<b>']); give('say', ['x'.repeat(20000)]);"
                + " give('vote', ['Cocoa']); })");
        page.reload();
        assertThat(quiz(CODE).locator(".answer .piece")).hasCount(4);
        assertThat(quiz(LINES).locator(":checked")).hasCount(0);
        assertThat(quiz(POLL).locator(":checked")).hasCount(0);
        assertThat(quiz(OPEN).locator("textarea")).hasValue(Pattern.compile("x{10000}"));
    }

    @Test
    void where_nothing_can_be_kept_that_is_said_and_all_else_works() {
        page.addInitScript("Object.defineProperty(window, 'localStorage', {get() { throw new Error('forbidden'); }});");
        page.reload();
        quiz(LINES).locator(".code-line").nth(1).click();
        check(LINES);
        assertThat(quiz(LINES)).hasClass(Pattern.compile("done"));
        assertThat(status(LINES)).containsText("doesn't keep");
        quiz(OPEN).locator("textarea").fill("one");
        check(OPEN);
        quiz(OPEN).getByLabel("Missed it").check();
        assertThat(quiz(OPEN).locator(".solution")).hasAttribute("open", "");
    }

    @Test
    void nothing_is_wrong_with_them_for_axe() {
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext other = COURSE.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setColorScheme(scheme)
                            .setBypassCSP(true)
                            .setViewportSize(scheme == ColorScheme.DARK ? 360 : 1200, 900))) {
                page = other.newPage();
                page.navigate(COURSE.address("a.html"));
                offered("while").click();
                offered("for").click();
                check(CODE);
                quiz(LINES).locator(".code-line").first().click();
                check(LINES);
                quiz(OPEN).locator("textarea").fill("one");
                check(OPEN);
                quiz(POLL).locator(".option").first().click();
                check(POLL);
                findings.addAll(Axe.findings(page, scheme.name()));
            }
        }
        assertThat(findings).isEmpty();
    }
}
