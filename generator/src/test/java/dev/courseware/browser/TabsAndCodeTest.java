package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tabs and code with marks, in a real browser. */
@Tag("browser")
class TabsAndCodeTest {
    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static StaticServer server;

    @BeforeAll
    static void start() throws IOException {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/01-a.md --
            # A

            :::: tabs
            ::: tab Java
            One
            :::
            ::: tab Kotlin
            Two
            :::
            ::: tab Scala
            ### Deep in Scala
            Three
            :::
            ::::

            :::: tabs
            ::: tab Kotlin
            Four
            :::
            ::: tab Java
            Five
            :::
            ::::

            ```java {diff}
             int a;
            -int b; // <1>
            +int c; // <1> <2>
             int d;
            ```
            1. First
            2. Second

            ```java {lines}
            int e; // <1>
            ```
            1. Third
            -- lessons/03-sessions.md --
            # Sessions

            ```console
            user@host:~/x$ npm install \\
              --save x
            added 1 package

            done
            $ ls
            a  b
            ```

            ```bash
            $ echo hi
            hi
            ```

            ```python
            >>> def f():
            ...     return 1
            ...
            >>> f()
            1

            >>> 2 < 3
            True
            ```

            ```powershell
            PS C:\\> Get-Item x
                Directory: C:
            PS> dir
            ```

            ```bash
            cost=$1 # no prompt
            ```
            -- lessons/02-b.md --
            # B

            ```js
            const name = /^a+$/;
            ```
            ```mermaid {literal}
            graph LR
              A -- yes --> B
            ```

            ```csv {chart=bar title="Nodes"}
            Year,Nodes
            2025,3
            2026,5
            ```
            """).build();
        assertThat(course.problems()).isEmpty();
        server = BROWSING.serve(course.site());
    }

    private static BrowserContext context(boolean scripts) {
        return BROWSING.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setPermissions(List.of("clipboard-read", "clipboard-write"))
                        .setViewportSize(1000, 700));
    }

    private static Page open(BrowserContext context, String page) {
        Page opened = context.newPage();
        opened.navigate(server.url() + page);
        return opened;
    }

    private static List<String> shown(Page page) {
        return page.locator(".tab:visible p:not(.tab-title)").allTextContents();
    }

    @Test
    void arrows_choose_a_tab_in_all_groups_that_have_it() {
        try (BrowserContext context = context(true)) {
            Page page = open(context, "a.html");
            assertThat(shown(page)).containsExactly("One", "Four");
            page.locator("[role=tab]").first().focus();
            page.keyboard().press("ArrowRight");
            assertThat(shown(page)).containsExactly("Two", "Four");
            page.keyboard().press("ArrowLeft");
            assertThat(shown(page)).containsExactly("One", "Five");
            page.keyboard().press("End");
            assertThat(shown(page)).containsExactly("Three", "Five");
            assertThat(page.locator(":focus").textContent()).isEqualTo("Scala");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(":focus").textContent()).isEqualTo("Java");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus[role=tab]").allTextContents())
                    .as("a list of tabs is one stop")
                    .doesNotContain("Kotlin");
        }
    }

    @Test
    void a_choice_is_remembered() {
        try (BrowserContext context = context(true)) {
            Page page = open(context, "a.html");
            page.locator("[role=tab]:text-is('Kotlin')").first().click();
            page.reload();
            assertThat(shown(page)).containsExactly("Two", "Four");
        }
    }

    @Test
    void a_link_into_a_tab_shows_it() {
        try (BrowserContext context = context(true)) {
            assertThat(shown(open(context, "a.html#deep-in-scala"))).containsExactly("Three", "Four");
        }
    }

    @Test
    void without_scripts_and_on_paper_all_tabs_stand_below_their_titles() {
        for (boolean scripts : new boolean[] {true, false}) {
            try (BrowserContext context = context(scripts)) {
                Page page = open(context, "a.html");
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(scripts ? Media.PRINT : Media.SCREEN));
                assertThat(shown(page)).containsExactly("One", "Two", "Three", "Four", "Five");
                assertThat(page.locator(".tab-title:visible").allTextContents())
                        .containsExactly("Java", "Kotlin", "Scala", "Kotlin", "Java");
                assertThat(page.locator("[role=tablist]:visible").count()).isZero();
            }
        }
    }

    @Test
    void copied_code_has_neither_numbers_nor_what_a_change_removes() {
        try (BrowserContext context = context(true)) {
            Page page = open(context, "a.html");
            page.clock().install();
            // So that the word on the button stays.
            page.clock().pauseAt(System.currentTimeMillis() + 3_600_000);
            assertThat(copied(page, 0)).isEqualTo("int a;\nint c;\nint d;\n");
            assertThat(copied(page, 1)).isEqualTo("int e;\n");
        }
    }

    @Test
    void of_a_session_what_was_typed_is_copied_without_prompts_and_answers() {
        try (BrowserContext context = context(true)) {
            Page page = open(context, "sessions.html");
            page.clock().install();
            page.clock().pauseAt(System.currentTimeMillis() + 3_600_000);
            assertThat(copied(page, 0)).isEqualTo("npm install \\\n  --save x\nls");
            assertThat(copied(page, 1)).isEqualTo("echo hi");
            assertThat(copied(page, 2)).isEqualTo("def f():\n    return 1\n\nf()\n2 < 3");
            assertThat(copied(page, 3)).isEqualTo("Get-Item x\ndir");
            assertThat(copied(page, 4)).isEqualTo("cost=$1 # no prompt");
            String selected = (String) page.evaluate("""
                () => {
                  getSelection().selectAllChildren(document.querySelectorAll("pre")[1]);
                  return getSelection().toString().trim();
                }\
                """);
            assertThat(selected).isEqualTo("echo hi");
        }
    }

    @Test
    void where_nothing_hovers_the_copy_button_covers_no_code() {
        Browser.NewContextOptions phone = new Browser.NewContextOptions()
                .setViewportSize(360, 640)
                .setHasTouch(true)
                .setIsMobile(true);
        try (BrowserContext context = BROWSING.browser().newContext(phone)) {
            Page page = open(context, "b.html");
            BoundingBox code = page.locator(".listing code").first().boundingBox();
            BoundingBox button = page.locator(".listing .copy").first().boundingBox();
            assertThat(code.y + code.height).isLessThanOrEqualTo(button.y);
        }
    }

    private static String copied(Page page, int listing) {
        page.locator(".copy").nth(listing).click(new Locator.ClickOptions().setForce(true));
        page.locator(".copy").nth(listing).getByText("Copied").waitFor();
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    @Test
    void numbers_lead_to_their_explanations_and_back() {
        try (BrowserContext context = context(true)) {
            Page page = open(context, "a.html");
            page.locator("pre a.code-mark").nth(2).click();
            assertThat(page.locator(":target").textContent()).contains("Second");
            page.locator("li:target > a.code-mark").click();
            assertThat(page.locator("pre :target").textContent()).isEqualTo("2");
        }
    }

    @Test
    void axe_finds_nothing() {
        try (BrowserContext context = context(true)) {
            assertThat(Axe.findings(open(context, "a.html"), "a.html")).isEmpty();
            assertThat(Axe.findings(open(context, "a.slides.html"), "a.slides.html"))
                    .isEmpty();
        }
    }

    @Test
    void words_of_code_have_only_the_looks_of_code() {
        try (BrowserContext context = context(true)) {
            Page page = context.newPage();
            page.navigate(server.url() + "b.html");
            assertThat(page.locator(".token.anchor").first().evaluate("token => getComputedStyle(token).opacity"))
                    .as("the signs for begin and end of a regular expression are seen")
                    .isEqualTo("1");
            assertThat(page.locator(".token.label").first().evaluate("""
                token => getComputedStyle(token).fontFamily
                    === getComputedStyle(token.parentElement).fontFamily\
                """)).isEqualTo(true);
        }
    }

    @Test
    void paper_has_the_bars_of_a_chart_and_not_that_of_the_page() {
        try (BrowserContext context = context(true)) {
            Page page = context.newPage();
            page.navigate(server.url() + "b.html");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".chart .wide .bar").first().isVisible()).isTrue();
            assertThat(page.locator("header.bar").isVisible()).isFalse();
        }
    }
}
