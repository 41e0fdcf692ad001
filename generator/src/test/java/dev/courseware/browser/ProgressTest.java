package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the browser remembers of a learner's way through the course. */
@Tag("browser")
class ProgressTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;

    @BeforeAll
    static void start() throws IOException {
        server = BROWSING.serve(ExampleCourse.COURSE.site());
    }

    @Test
    void the_front_page_starts_then_goes_on_and_can_forget() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(server.url() + "index.html");
            assertThat(page.locator(".start").innerText()).isEqualTo("Start\nWhy distribute at all?");
            assertThat(page.locator(".visited").count()).isZero();

            page.navigate(server.url() + "foundations/partial-failure.html");
            page.navigate(server.url() + "fault-tolerance/the-understudy.html#t3");
            page.navigate(server.url() + "index.html");
            assertThat(page.locator(".start .button").innerText()).isEqualTo("Continue");
            assertThat(page.locator(".start .button").getAttribute("href"))
                    .isEqualTo("fault-tolerance/the-understudy.html");
            assertThat(page.locator(".start > span").innerText()).isEqualTo("The understudy");
            assertThat(page.locator(".lessons .visited").count()).isEqualTo(2);
            assertThat(page.locator(".units header .seen").first().innerText()).isEqualTo("1 of 3 visited");
            assertThat(page.locator(".motif circle[data-seen]").count())
                    .as("the drawing of the course fills")
                    .isEqualTo(2);
            assertThat(Axe.findings(page, "index.html")).isEmpty();

            page.locator(".forget").click();
            assertThat(page.locator("[data-seen]").count()).isZero();
            assertThat(page.locator(".start").innerText()).isEqualTo("Start\nWhy distribute at all?");
            page.reload();
            assertThat(page.locator(".visited").count()).isZero();
        }
    }

    @Test
    void what_is_remembered_may_be_damaged() {
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(server.url() + "index.html");
            for (String kept : new String[] {"{", "null", "[]", "{\"seen\":7}"}) {
                page.evaluate(
                        "kept => localStorage.setItem('visited ' + location.href.replace('index.html', ''), kept)",
                        kept);
                page.reload();
                assertThat(page.locator(".start .button").innerText()).isEqualTo("Start");
            }
        }
    }

    @Test
    void a_front_page_that_lists_no_lessons_goes_on_as_well(@TempDir Path folder) throws IOException {
        StringBuilder files = new StringBuilder("-- course.yml --\ntitle: Tiny\ndefaults:\n  slides: none\n");
        for (int i = 0; i <= 200; i++) {
            files.append("-- lessons/unit/l")
                    .append(i)
                    .append(".md --\n# Lesson ")
                    .append(i)
                    .append("\n\nText.\n");
        }
        StaticServer large =
                BROWSING.serve(TinyCourse.in(folder, files.toString()).build().site());
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(large.url() + "unit/l7.html");
            page.navigate(large.url() + "index.html");

            assertThat(page.locator(".lessons").count()).isZero();
            assertThat(page.locator(".start .button").innerText()).isEqualTo("Continue");
            assertThat(page.locator(".start .button").getAttribute("href")).isEqualTo("unit/l7.html");
            assertThat(page.locator(".start > span").innerText()).isEqualTo("Lesson 7");
            assertThat(Axe.findings(page, "index.html")).isEmpty();

            page.locator(".forget").click();
            assertThat(page.locator(".start").innerText()).isEqualTo("Start\nLesson 0");
        }
    }

    @Test
    void a_missed_question_is_asked_again_and_its_objective_is_reached_then(@TempDir Path folder) throws IOException {
        TinyCourse course = TinyCourse.in(folder, """
                -- lessons/01-a.md --
                ---
                objectives:
                  - Count {#count}
                ---
                # A
                ::: quiz number Sum {#sum objective=count}
                What is two and two?
                - 4
                :::
                -- lessons/02-b.md --
                # B
                """).build();
        assertThat(course.problems()).isEmpty();
        StaticServer site = BROWSING.serve(course.site());
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(site.url() + "a.html");
            answer(page, "5");
            assertThat(page.locator("#count .reached").count()).isZero();
            page.navigate(site.url() + "progress.html");
            assertThat(page.locator("[data-part=due-count]").innerText()).contains("tomorrow");
            assertThat(page.locator("[data-part=answers] li").innerText()).isEqualTo("A, sum\n5 Wrong");

            page.evaluate("() => CourseRecord.change(kept => Object.values(kept.answers)"
                    + ".forEach(one => { one.day -= 1; one.due -= 1; }))");
            page.navigate(site.url() + "index.html");
            page.locator(".due").click();
            page.locator("[data-part=start-review]:visible").waitFor();
            assertThat(Axe.findings(page, "progress.html")).isEmpty();
            page.locator("[data-part=start-review]").click();
            assertThat(page.locator(".quiz input").inputValue()).isEmpty();
            assertThat(page.locator(".quiz [role=status]").innerText()).isEqualTo("You are asked this again.");
            answer(page, "4");
            assertThat(page.locator("#count .reached").innerText()).isEqualTo("reached");
            page.locator(".next-question").click();
            page.locator("[data-part=reached] b:has-text('1 / 1')").waitFor();
            page.navigate(site.url() + "index.html");
            assertThat(page.locator(".lessons > li").first().locator(".visited").innerText())
                    .isEqualTo("read, 1 of 1 objectives reached");
        }
    }

    @Test
    void the_next_question_that_is_due_may_be_on_the_same_page(@TempDir Path folder) throws IOException {
        TinyCourse course = TinyCourse.in(folder, """
                -- lessons/01-a.md --
                # A
                ::: quiz number {#one}
                What is one and one?
                - 2
                :::
                ::: quiz number {#two}
                What is two and two?
                - 4
                :::
                """).build();
        StaticServer site = BROWSING.serve(course.site());
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(site.url() + "a.html");
            for (String id : new String[] {"#one", "#two"}) {
                page.locator(id + " input").fill("7");
                page.locator(id + " .check").click();
            }
            page.evaluate(
                    "() => CourseRecord.change(kept => Object.values(kept.answers).forEach(one => { one.day -= 1; one.due -= 1; }))");
            page.navigate(site.url() + "a.html?review#one");
            page.locator("#one input").fill("2");
            page.locator("#one .check").click();
            page.locator("#one .next-question").click();
            page.locator("#two [role=status]:has-text('You are asked this again.')")
                    .waitFor();
            assertThat(page.locator("#two input").inputValue()).isEmpty();
            page.locator("#two input").fill("4");
            page.locator("#two .check").click();
            page.locator("#two .next-question").click();
            page.locator("[data-part=due-count]").waitFor();
        }
    }

    @Test
    void progress_is_taken_to_another_browser_and_files_of_other_kinds_change_nothing(@TempDir Path folder)
            throws IOException {
        String lesson = """
                # A
                ::: quiz number {#sum}
                What is two and two?
                - 4
                :::
                """;
        TinyCourse course =
                TinyCourse.in(folder, "-- lessons/01-a.md --\n" + lesson).build();
        TinyCourse renamed = TinyCourse.in(
                        folder.resolve("renamed"),
                        "-- lessons/01-new.md --\n---\naliases: a.html\n---\n" + lesson.replace("two and", "2 and"))
                .build();
        StaticServer site = BROWSING.serve(course.site());
        Path file = folder.resolve("progress.json");
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(site.url() + "a.html");
            answer(page, "4");
            page.navigate(site.url() + "progress.html");
            page.waitForDownload(() -> page.locator("[data-do=export]").click()).saveAs(file);
        }
        StaticServer other = BROWSING.serve(renamed.site());
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(other.url() + "progress.html");
            page.locator("[data-part=file]")
                    .setInputFiles(Files.writeString(folder.resolve("x.json"), "{\"answers\": 1}"));
            page.locator("[data-part=status]:has-text('Nothing was changed')").waitFor();
            page.locator("[data-part=file]").setInputFiles(file);
            page.locator("[data-part=status]:has-text('was added')").waitFor();
            page.navigate(other.url() + "new.html");
            assertThat(page.locator(".quiz input").inputValue()).isEqualTo("4");
            assertThat(page.locator(".quiz [role=status]").innerText())
                    .isEqualTo("This question was changed since you answered it.");
        }
    }

    @Test
    void what_is_due_is_asked_where_its_question_stands_now_and_no_more_once_it_is_gone(@TempDir Path folder)
            throws IOException {
        TinyCourse course = TinyCourse.in(folder, """
                -- lessons/01-a.md --
                ---
                aliases: [before]
                ---
                # A
                ::: quiz number
                What is one and one?
                - 2
                :::
                ::: quiz number
                What is two and two?
                - 4
                :::
                ::: quiz number {#three}
                What is three and three?
                - 6
                :::
                """).build();
        StaticServer site = BROWSING.serve(course.site());
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(site.url() + "a.html");
            for (String id : new String[] {"#three", "#quiz-2"}) {
                page.locator(id + " input").fill("7");
                page.locator(id + " .check").click();
            }
            // As it was kept before the first question was written, another one removed, and the page renamed.
            page.evaluate("""
                    () => CourseRecord.change(kept => {
                      const all = kept.answers;
                      const one = Object.values(all).find(one => one.way === 'a.html#quiz-2');
                      one.way = 'a.html#quiz-1';
                      all.gone = Object.assign({}, one);
                      all['before#three'] = all['a#three'];
                      all['before#three'].way = 'before.html#three';
                      delete all['a#three'];
                      Object.values(all).forEach(one => { one.day -= 1; one.due -= 1; });
                    })""");
            page.navigate(site.url() + "a.html?review#quiz-1");
            assertThat(page.locator("#quiz-2 [role=status]").innerText()).isEqualTo("You are asked this again.");
            assertThat(page.url()).endsWith("a.html?review#quiz-2");
            page.locator("#quiz-2 input").fill("4");
            page.locator("#quiz-2 .check").click();
            page.locator("#quiz-2 .next-question").click();
            page.locator("#three [role=status]:has-text('You are asked this again.')")
                    .waitFor();
            page.locator("#three input").fill("6");
            page.locator("#three .check").click();
            page.locator("#three .next-question").click();
            page.locator("[data-part=due-count]").waitFor();
            assertThat(page.locator("[data-part=due] li").count()).isZero();
            assertThat(page.locator("[data-part=answers] li a").allInnerTexts())
                    .as("in the order of the lesson, and what is asked no more is kept")
                    .containsExactly("A, three", "A, Question 1", "A, Question 2");
        }
    }

    @Test
    void of_many_units_the_one_in_work_lies_open_and_on_paper_all_do(@TempDir Path folder) throws IOException {
        TinyCourse course = TinyCourse.in(folder, """
                -- lessons/01-one/01-a.md --
                # A
                ::: quiz number
                What is two and two?
                - 4
                :::
                -- lessons/02-two/01-b.md --
                # B
                -- lessons/02-two/02-c.md --
                # C
                """).build();
        StaticServer site = BROWSING.serve(course.site());
        try (BrowserContext context = BROWSING.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(site.url() + "progress.html");
            assertThat(page.locator("[data-lesson]:visible").allInnerTexts()).containsExactly("A 1 question");
            page.navigate(site.url() + "two/b.html");
            Waiting.until(page, "window.CourseRecord.read().read.length");
            page.navigate(site.url() + "progress.html");
            assertThat(page.locator("[data-lesson]:visible").allInnerTexts()).containsExactly("B read", "C");
            assertThat(page.locator(".unit > summary").allInnerTexts())
                    .containsExactly("One 0 of 1 read", "Two 1 of 2 read");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("[data-lesson]:visible").count()).isEqualTo(3);
        }
        try (BrowserContext plain =
                BROWSING.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(site.url() + "progress.html");
            assertThat(page.locator("[data-lesson]:visible").count()).isEqualTo(3);
        }
    }

    private static void answer(Page page, String text) {
        page.locator(".quiz input").fill(text);
        page.locator(".quiz button.check").click();
    }
}
