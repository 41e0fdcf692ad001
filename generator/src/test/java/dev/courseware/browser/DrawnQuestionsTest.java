package dev.courseware.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions whose numbers are drawn anew, and banks of questions. */
class DrawnQuestionsTest {
    @RegisterExtension
    static final OpenCourse COURSE = new OpenCourse("""
            -- course.yml --
            title: Tiny
            -- lessons/01-a.md --
            ---
            objectives:
              - Count {#count}
            ---
            # A

            ::: quiz number Up {draw="n=2..9" tries=3 points=2 objective=count}
            {n} and {n} are?

            - {= 2 * n}
            - [ ] {= n^2}
              > That is {n} times {n}.

            :::: hint
            Twice {n}.
            ::::

            :::: hint
            Add {n} to {n}.
            ::::

            It is {= 2 * n}.
            :::

            ::: quiz single {draw="n=11..19" objective=count}
            Three times {n}?

            - [x] {= 3 * n}
            - [ ] {= n + 3}
            :::

            :::: bank Sums {draw=2 objective=count #sums}
            ::: quiz text
            One?

            - yes
            :::
            ::: quiz text
            Two?

            - yes
            :::
            ::: quiz text
            Three?

            - yes
            :::
            ::: quiz text
            Four?

            - yes
            :::
            ::: quiz text
            Five?

            - yes
            :::
            ::::
            """);

    private Page page;

    @BeforeEach
    void open() {
        page = COURSE.open("a.html");
        assertThat(page.locator(".quiz.live")).hasCount(7);
    }

    private Locator first() {
        return page.locator("#quiz-1");
    }

    private int drawn() {
        return Integer.parseInt(first().locator("[data-drawn]").first().innerText());
    }

    private void answer(int number) {
        first().locator("input").fill(Integer.toString(number));
        first().locator("button.check").click();
    }

    private String status() {
        return first().locator("[role=status]").innerText();
    }

    private List<String> asked() {
        return asked(page);
    }

    private static List<String> asked(Page page) {
        return page.locator("#sums .quiz").all().stream()
                .filter(Locator::isVisible)
                .map(quiz -> quiz.getAttribute("id"))
                .toList();
    }

    @Test
    void other_numbers_have_other_answers_and_other_words_about_them() {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            int n = drawn();
            assertThat(seen.add(n)).as("%d was not drawn before", n).isTrue();
            answer(n * n);
            assertThat(first().locator(".told").innerText()).contains("That is " + n + " times " + n);
            answer(2 * n);
            assertThat(status()).isEqualTo("Right. 2 points.");
            assertThat(first().locator(".solution").innerText()).contains("It is " + 2 * n + ".");
            assertThat(first().locator(".judged strong").first().innerText()).isEqualTo(Integer.toString(2 * n));
            page.getByText("Other numbers").first().click();
        }
        assertThat(first().locator("input")).isFocused();
    }

    @Test
    void choices_are_drawn_as_well_and_stay_chosen() {
        Locator single = page.locator("#quiz-2");
        single.locator(".options li").first().click();
        single.locator("button.check").click();
        single.locator("button.again").click();
        int n = Integer.parseInt(single.locator("[data-drawn]").first().innerText());
        assertThat(single.locator("input:checked")).hasCount(0);
        single.locator(".options li", new Locator.LocatorOptions().setHasText(Integer.toString(3 * n)))
                .click();
        single.locator("button.check").click();
        assertThat(single.locator("[role=status]")).hasText("Right.");
        page.reload();
        assertThat(single.locator("[data-drawn]").first()).hasText(Integer.toString(n));
        assertThat(single.locator("[role=status]")).hasText("Right.");
    }

    @Test
    void the_answer_is_kept_back_until_it_was_missed_so_often_and_hints_come_one_by_one() {
        Locator solution = first().locator(":scope > .solution");
        Locator hints = first().locator(":scope > .hint");
        assertThat(solution).isHidden();
        assertThat(hints.nth(1)).isHidden();
        hints.first().locator("summary").click();
        assertThat(hints.nth(1)).isVisible();

        answer(1);
        assertThat(status()).contains("2 tries are left");
        answer(1);
        assertThat(status()).contains("1 try is left");
        assertThat(solution).isHidden();
        page.reload();
        assertThat(status()).as("tries count on another day").contains("1 try is left");
        answer(1);
        assertThat(solution.locator(".judged")).isVisible();
        assertThat(first().locator("button.check")).isDisabled();

        first().locator("button.again").click();
        assertThat(solution).isHidden();
        assertThat(first().locator("button.check")).isEnabled();
    }

    @Test
    void the_focus_is_not_lost_with_the_last_try() {
        first().locator("input").fill("1");
        for (int i = 0; i < 3; i++) {
            first().locator("button.check").focus();
            page.keyboard().press("Enter");
        }
        assertThat(first().locator("button.check")).isDisabled();
        assertThat(first().locator("button.again")).isFocused();
    }

    @Test
    void a_field_is_named_with_what_is_asked_and_what_is_said_of_an_answer_is_heard() {
        int n = drawn();
        assertThat(first().locator("input")).hasAccessibleName("Your answer");
        assertThat(first().locator("input")).hasAccessibleDescription(n + " and " + n + " are?");
        answer(n * n);
        assertThat(first().locator("[aria-live=polite]")).hasText("That is " + n + " times " + n + ".");
    }

    @Test
    void the_numbers_on_which_one_worked_are_there_on_another_day() {
        answer(1);
        first().locator("button.again").click();
        int n = drawn();
        answer(2 * n);
        page.reload();
        assertThat(drawn()).isEqualTo(n);
        assertThat(first().locator("input")).hasValue(Integer.toString(2 * n));
        assertThat(status()).startsWith("Right.");
    }

    @Test
    void a_bank_asks_others_first_that_were_not_asked_and_remembers_which() {
        List<String> once = asked();
        assertThat(once).hasSize(2);
        for (String id : once) {
            Locator quiz = page.locator("#" + id);
            quiz.locator("input").fill("yes");
            quiz.locator("button.check").click();
        }
        page.locator(".bank-bar button").click();
        List<String> again = asked();
        assertThat(again).hasSize(2).doesNotContainAnyElementsOf(once);
        page.reload();
        assertThat(asked()).isEqualTo(again);

        page.navigate(COURSE.address("a.html#" + once.get(0)));
        page.reload();
        assertThat(asked())
                .as("a link leads to a question that isn't asked now")
                .contains(once.get(0));
    }

    @Test
    void other_questions_are_read_from_the_beginning_of_the_first() {
        page.setViewportSize(320, 256);
        page.locator(".bank-bar button").focus();
        page.keyboard().press("Enter");
        Locator first = page.locator(".bank > [data-part=asked] > .quiz").first();
        assertThat(first).isFocused();
        assertThat(first.locator(".title")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    @Test
    void another_browser_asks_what_was_asked_here() {
        page.locator(".bank-bar button").click();
        List<String> here = asked();
        page.navigate(COURSE.address("progress.html"));
        Path file = page.waitForDownload(() -> page.locator("[data-do=export]").click())
                .path();
        Page other = COURSE.open("progress.html");
        other.locator("[data-part=file]").setInputFiles(file);
        assertThat(other.locator("[data-part=status]")).containsText("was added");
        other.navigate(COURSE.address("a.html"));
        assertThat(asked(other)).isEqualTo(here);
    }

    @Test
    void an_objective_is_reached_by_as_many_questions_as_are_asked_and_points_count() {
        answer(2 * drawn());
        page.locator("#quiz-2 .options li").first().click();
        page.locator("#quiz-2 button.check").click();
        if (page.locator("#quiz-2.done").count() == 0) {
            page.locator("#quiz-2 .options li").nth(1).click();
            page.locator("#quiz-2 button.check").click();
        }
        assertThat(page.locator("#count .reached")).hasCount(0);
        for (String id : asked()) {
            page.locator("#" + id + " input").fill("yes");
            page.locator("#" + id + " button.check").click();
        }
        assertThat(page.locator("#count .reached")).hasCount(1);
        page.navigate(COURSE.address("progress.html"));
        assertThat(page.locator("[data-part=right] b")).hasText("4 / 4");
        assertThat(page.locator("[data-part=points] b")).hasText("2 / 2");
        assertThat(page.locator("[data-part=reached] b")).hasText("1 / 1");
    }

    @Test
    void what_was_kept_may_be_foreign() {
        answer(1);
        page.evaluate("() => CourseRecord.change(kept => {"
                + " for (const name in kept.answers) { kept.answers[name].draw = 999; kept.answers[name].tries = -7; }"
                + " kept.banks = { 'a#sums': ['quiz-1', '<b>', 'nowhere'], x: 7 }; })");
        page.reload();
        assertThat(asked()).hasSize(2);
        answer(2 * drawn());
        assertThat(status()).isEqualTo("Right. 2 points.");
    }

    @Test
    void without_scripts_the_first_draw_is_read_and_the_others_of_a_bank_are_folded() {
        try (BrowserContext plain =
                COURSE.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page read = plain.newPage();
            read.navigate(COURSE.address("a.html"));
            assertThat(read.locator("#quiz-1 > p").nth(1)).hasText(drawn() + " and " + drawn() + " are?");
            assertThat(read.locator("#quiz-1 > .solution")).isVisible();
            assertThat(read.locator("#sums > details .quiz").first()).isHidden();
            read.locator("#sums > details > summary").click();
            assertThat(read.locator("#sums > details .quiz")).hasCount(3);
            assertThat(read.locator("#sums > details .quiz").first()).isVisible();
        }
    }

    @Test
    void paper_has_the_answers_to_those_questions_of_a_bank_that_are_asked() {
        int asked = asked().size();
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator(".answers-at-end h3").filter(new Locator.FilterOptions().setHasText("Answer")))
                .hasCount(2 + asked);
    }

    @Test
    void axe_finds_nothing() {
        answer(1);
        page.locator(".bank-bar button").click();
        assertThat(Axe.findings(page, "a.html")).isEmpty();
    }
}
