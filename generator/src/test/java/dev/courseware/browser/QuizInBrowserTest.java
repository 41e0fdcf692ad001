package dev.courseware.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Quizzes as learners meet them: by keyboard, with memory, without scripts, and on slides. */
@Tag("browser")
class QuizInBrowserTest {
    @TempDir
    static Path folder;

    @RegisterExtension
    static final OpenCourse COURSE = new OpenCourse("""
            -- course.yml --
            title: Tiny
            -- lessons/01-a.md --
            # A

            ::: quiz single
            Which one?

            - [ ] First
              > Not *this* one.
            - [x] Second

            Because.
            :::

            ::: quiz multiple
            Which ones?

            - [x] One
            - [ ] Two
            - [x] Three
            :::

            ::: quiz text
            Who?

            - The quorum
            - `/a? ?majority( of .*)?/`
            - [ ] the leader
              > It can't alone.
            :::

            ::: quiz number
            How long?

            - 1234.5 ± 0.5 hours
            :::

            ::: quiz order
            Sort them.

            1. a
            2. b
            3. c
            :::

            ::: quiz match
            Match them.

            | x | y |
            |---|---|
            | a | one |
            | b | `two` |
            |   | three |
            :::

            ::: quiz cloze
            One [[two|2]] three [[four]].
            :::
            -- lessons/02-b.md --
            ---
            slides: none
            ---
            # B

            ::: quiz match
            Match many.

            | x | y |
            |---|---|
            %s
            :::
            """.formatted(
            IntStream.range(0, 30).mapToObj(i -> "| l" + i + " | r" + i + " |").collect(Collectors.joining("\n"))));

    private static final Pattern SHOWN = Pattern.compile("visible");

    private Page page;

    @BeforeEach
    void open() {
        page = COURSE.open("a.html");
        assertThat(page.locator(".quiz.live")).hasCount(7);
    }

    private Locator quiz(int number) {
        return page.locator("#quiz-" + number);
    }

    private Locator status(int number) {
        return quiz(number).locator("[role=status]");
    }

    private void check(int number) {
        quiz(number).locator(".check").click();
    }

    @Test
    void a_choice_is_made_judged_and_explained_by_keyboard() {
        quiz(1).locator("input").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(status(1)).hasText("Not right. Try again.");
        assertThat(quiz(1).locator(".options > li.wrong .feedback")).hasText("Not this one.");
        assertThat(quiz(1).locator(".solution")).not().hasAttribute("open", "");
        quiz(1).locator("input").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(status(1)).hasText("");
        assertThat(quiz(1).locator(".feedback:visible")).hasCount(0);
        check(1);
        assertThat(status(1)).hasText("Right.");
        assertThat(quiz(1).locator(".options > li.right")).containsText("Second");
        assertThat(quiz(1).locator(".solution")).hasAttribute("open", "");
    }

    @Test
    void what_was_heard_is_not_met_again_and_what_was_said_of_an_answer_belongs_to_its_field() {
        page.clock().install();
        page.reload();
        quiz(1).locator("input").first().check();
        check(1);
        Locator heard = quiz(1).locator("[aria-live=polite]");
        assertThat(heard).hasText("Not this one.");
        page.clock().runFor(10_000);
        assertThat(heard).hasText("");
        assertThat(quiz(1).locator(".options .feedback")).hasText("Not this one.");
        assertThat(quiz(1).locator("input").first()).hasAccessibleDescription("Wrong");
        quiz(1).locator("input").nth(1).check();
        assertThat(quiz(1).locator("input").first()).hasAccessibleDescription("");
    }

    @Test
    void what_is_said_of_an_answer_stays_in_sight_when_feedback_pushes_it_down() {
        page.setViewportSize(700, 360);
        quiz(1).locator("input").first().check();
        quiz(1).locator(".check")
                .evaluate("check => scrollBy(0, check.getBoundingClientRect().bottom - innerHeight + 2)");
        quiz(1).locator(".check").focus();
        page.keyboard().press("Enter");
        assertThat(quiz(1).locator(".feedback").first()).isVisible();
        assertThat(status(1)).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(quiz(1).locator(".check")).isFocused();
    }

    @Test
    void a_choice_stays_in_sight_when_what_was_said_of_another_goes() {
        page.setViewportSize(320, 256);
        quiz(1).locator(".solution .feedback p")
                .evaluate("said => { said.textContent += ' Not this one.'.repeat(30); }");
        quiz(1).locator("input").first().check();
        check(1);
        quiz(1).locator("input").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(quiz(1).locator(".feedback:visible")).hasCount(0);
        assertThat(quiz(1).locator("input").nth(1)).isFocused();
        assertThat(quiz(1).locator("input").nth(1))
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    @Test
    void on_a_phone_a_question_is_as_wide_as_the_page() {
        page.setViewportSize(360, 740);
        // A place for the scroll bar is kept beside the page.
        assertThat(quiz(1).evaluate("quiz => quiz.getBoundingClientRect().width - document.body.clientWidth"))
                .isEqualTo(0);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void nothing_is_judged_before_an_answer_is_given() {
        check(1);
        assertThat(status(1)).hasText("Answer first, then check.");
        assertThat(quiz(1).locator(".sign")).hasCount(0);
    }

    @Test
    void several_answers_may_be_right_so_far() {
        quiz(2).locator(".option").first().click();
        check(2);
        assertThat(status(2)).hasText("Right so far, but something is missing.");
        quiz(2).locator(".option").nth(1).click();
        check(2);
        assertThat(status(2)).hasText("Not right. Try again.");
        quiz(2).locator(".option").nth(1).click();
        quiz(2).locator(".option").nth(2).click();
        check(2);
        assertThat(status(2)).hasText("Right.");
    }

    @Test
    void words_are_compared_as_people_do() {
        for (String right : List.of("the quorum", " The  Quorum. ", "majority", "a majority of the nodes")) {
            quiz(3).locator("input").fill(right);
            page.keyboard().press("Enter");
            assertThat(status(3)).hasText("Right.");
        }
        for (String wrong : List.of("quorum the", "majority of", "no majority")) {
            quiz(3).locator("input").fill(wrong);
            page.keyboard().press("Enter");
            assertThat(status(3)).hasText("Not right. Try again.");
        }
        quiz(3).locator("input").fill("The leader");
        page.keyboard().press("Enter");
        assertThat(quiz(3).locator(".told")).hasText("It can’t alone.");
    }

    @Test
    void numbers_may_be_written_as_in_any_country() {
        for (String right :
                List.of("1234.5", "1234,4", "1,234.5", "1.234,5", "1 234.9 hours", "1'235", "1.2345e3", "1,2345×10³")) {
            quiz(4).locator("input").fill(right);
            page.keyboard().press("Enter");
            assertThat(status(4)).hasText("Right.");
        }
        quiz(4).locator("input").fill("1235.1");
        page.keyboard().press("Enter");
        assertThat(status(4)).hasText("Not right. Try again.");
        quiz(4).locator("input").fill("long");
        page.keyboard().press("Enter");
        assertThat(status(4)).containsText("Write a number");
    }

    @Test
    void lines_that_say_the_same_may_change_places() throws IOException {
        TinyCourse course = TinyCourse.in(folder.resolve("equal"), """
            -- lessons/01-a.md --
            # A

            ::: quiz order
            Sort.

            1. begin
            2. end
            3. begin
            4. end
            :::
            """).build();
        try (StaticServer equal = new StaticServer(course.site())) {
            page.navigate(equal.url() + "a.html");
            Locator items = quiz(1).locator(".options > li");
            page.evaluate("() => { const list = document.querySelector('#quiz-1 .options');"
                    + " const at = place => list.querySelector(`[data-place='${place}']`);"
                    + " list.append(at(3), at(4), at(1), at(2)); }");
            check(1);
            assertThat(items).hasCount(4);
            assertThat(status(1)).hasText("Right.");
        }
    }

    @Test
    void authors_classes_are_no_parts_of_a_quiz() throws IOException {
        TinyCourse course = TinyCourse.in(folder.resolve("classes"), """
            -- lessons/01-a.md --
            # A

            ::: quiz single
            Which?

            <details class="solution"><summary>A hint</summary><ol class="judged"><li>None</li></ol></details>

            <ul class="options"><li>Neither</li></ul>

            - [x] This
            - [ ] That
            :::

            ::: quiz number
            How many?

            <p class="entry">More than <span class="gap">one</span></p>

            - 3
            :::

            ::: quiz match
            Which is whose?

            <table class="pairs"><tbody><tr><td>Nobody's</td></tr></tbody></table>

            | a | b |
            |---|---|
            | A | 1 |
            | B | 2 |
            :::

            ::: quiz cloze
            A <span class="gap">thing</span> is [[here]].

            <ol class="judged"><li>Where?</li></ol>
            :::
            """).build();
        assertThat(course.problems()).isEmpty();
        List<String> thrown = new ArrayList<>();
        page.onPageError(thrown::add);
        try (StaticServer classes = COURSE.serve(course.site())) {
            page.navigate(classes.url() + "a.html");
            assertThat(page.locator(".quiz-bar")).hasCount(4);
            assertThat(page.locator(".quiz input, .quiz select")).hasCount(6);
            assertThat(page.locator(".quiz td select")).hasCount(2);
            page.locator("[data-quiz=single] input").first().check();
            page.locator("[data-quiz=single] .check").click();
            assertThat(page.locator("[data-quiz=single]")).hasClass(Pattern.compile("done"));
        }
        assertThat(thrown).isEmpty();
    }

    @Test
    void things_are_sorted_by_keyboard_and_keep_the_focus() {
        for (String letter : List.of("c", "b", "a")) {
            Locator up = quiz(5).locator("li", new Locator.LocatorOptions().setHasText(letter))
                    .locator("button")
                    .first();
            up.focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            assertThat(up).isFocused();
        }
        assertThat(quiz(5).locator(".option")).hasText(new String[] {"a", "b", "c"});
        assertThat(status(5)).hasText("Now at 1 of 3.");
        check(5);
        assertThat(status(5)).hasText("Right.");
    }

    @Test
    void an_order_in_which_nothing_was_moved_is_not_judged() {
        check(5);
        assertThat(status(5)).containsText("Nothing has been moved yet.");
        assertThat(quiz(5).locator(".sign")).hasCount(0);
        quiz(5).locator(".move button:not([aria-disabled=true])").first().click();
        check(5);
        assertThat(quiz(5).locator(".sign")).hasCount(3);
    }

    @Test
    void things_are_matched_by_lists_to_choose_from() {
        Locator lists = quiz(6).locator("select");
        lists.first().selectOption(option("one"));
        check(6);
        assertThat(status(6)).hasText("1 of 2 is right. Try again.");
        lists.nth(1).selectOption(option("two"));
        check(6);
        assertThat(status(6)).hasText("Right.");
        assertThat(quiz(6).locator(".rights")).isVisible();
    }

    private String option(String words) {
        return quiz(6).locator("option", new Locator.LocatorOptions().setHasText(words))
                .first()
                .getAttribute("value");
    }

    @Test
    void there_may_be_more_things_to_match_than_letters() {
        page.navigate(COURSE.address("b.html"));
        for (int i = 0; i < 30; i++) {
            quiz(1).locator("select").nth(i).selectOption(new SelectOption().setLabel("r" + i));
        }
        check(1);
        assertThat(status(1)).hasText("Right.");
        page.reload();
        assertThat(status(1)).hasText("Right.");
    }

    @Test
    void gaps_are_filled() {
        quiz(7).locator("input").first().fill("2");
        quiz(7).locator("input").nth(1).fill("five");
        check(7);
        assertThat(status(7)).hasText("1 of 2 is right. Try again.");
        quiz(7).locator("input").nth(1).fill("Four");
        page.keyboard().press("Enter");
        assertThat(status(7)).hasText("Right.");
    }

    @Test
    void answers_are_kept_until_the_learner_starts_again() {
        quiz(1).locator("input").nth(1).check();
        check(1);
        quiz(3).locator("input").fill("half writ");
        page.reload();
        assertThat(status(1)).hasText("Right.");
        assertThat(quiz(1).locator("input").nth(1)).isChecked();
        assertThat(quiz(3).locator("input")).hasValue("half writ");
        assertThat(status(3)).hasText("");
        quiz(1).locator(".again").click();
        assertThat(quiz(1).locator("input").first()).isFocused();
        page.reload();
        assertThat(page.locator(".quiz.live")).hasCount(7);
        assertThat(quiz(1).locator("input:checked")).hasCount(0);
    }

    @Test
    void axe_finds_nothing_before_and_after_answers_in_light_and_dark() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.reload();
            assertThat(page.locator(".quiz.live")).hasCount(7);
            found.addAll(Axe.findings(page, scheme + " before"));
            quiz(1).locator("input").first().check();
            quiz(2).locator("input").first().check();
            quiz(4).locator("input").fill("1");
            quiz(7).locator("input").first().fill("2");
            for (int i = 1; i <= 7; i++) {
                check(i);
            }
            page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
            found.addAll(Axe.findings(page, scheme + " after"));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void without_scripts_all_is_there_and_the_answer_is_folded() {
        BrowserContext plain = COURSE.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page read = plain.newPage();
        read.navigate(COURSE.site().resolve("a.html").toUri().toString());
        assertThat(read.locator("#quiz-1 .options > li")).hasText(new String[] {"First", "Second"});
        assertThat(read.locator("#quiz-1 .judged")).isHidden();
        read.locator("#quiz-1 .solution > summary").click();
        assertThat(read.locator("#quiz-1 .judged > li.right")).containsText("Right.");
        assertThat(read.locator(".quiz button, .quiz input, .quiz select")).hasCount(0);
        plain.close();
    }

    @Test
    void a_slide_reveals_the_answer_where_the_letter_stood_and_the_handout_leaves_it_open() {
        page.navigate(COURSE.address("a.slides.html#quiz-1"));
        Waiting.until(page, "document.querySelector('.reveal.ready')");
        Locator badge = page.locator("#quiz-1 .badge");
        assertThat(badge).not().hasClass(SHOWN);
        double before = page.locator("#quiz-1 .options").boundingBox().height;
        page.keyboard().press("ArrowRight");
        assertThat(badge).hasClass(SHOWN);
        assertThat(page.locator("#quiz-1 .options").boundingBox().height).isEqualTo(before);
        assertThat(page.locator("#\\@deck-status")).hasText("Correct answer: B");
        page.navigate(COURSE.address("a.handout.html"));
        assertThat(page.locator("#quiz-1 .badge")).isHidden();
    }
}
