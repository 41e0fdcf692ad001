package dev.courseware.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Searching a course by keyboard and pointer, from {@code file://}. */
@Tag("browser")
class SearchInBrowserTest {
    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static TinyCourse course;
    private final List<String> requests = new ArrayList<>();
    private final List<String> noise = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        course = TinyCourse.in(folder, """
            -- glossary.md --
            Quorum
            : So many that any two groups overlap.
            -- lessons/index.md --
            # Welcome
            -- lessons/01-unit/index.md --
            # Agreement
            -- lessons/01-unit/01-quorums.md --
            # Quorums
            Who may write.
            ## Reading
            A read asks a quorum of replicas.
            ## Größere Übungen
            Straßen, Äpfel und Œuvre.
            -- lessons/01-unit/02-talk.dialog.md --
            Ann: Was ist ein Zebrastreifen?
            Bob: Nobody knows the answer.
            -- lessons/01-unit/03-deck.slides.md --
            # Deck
            ## Overview slide
            A wallaby hops.
            -- lessons/02-other/00-code.md --
            # Code
            ## In one language
            Written in C++ it is `x -> getReplicaById(x)`.
            ## In another
            Written in C# it is the same.
            ## In a listing
            ```
            okapi.run(okapi);
            ```
            An okapi grazes.
            ## Alone
            ```
            gnu.run();
            ```
            -- lessons/02-other/01-scripts.md --
            # Scripts
            ## 分布式系统
            我们学习一致性协议。
            ## Система
            Ёлка в лесу.
            ## العربية
            في المَدْرَسَةِ.
            ## Replicas
            Nothing about writing, one quorum.
            ## Hostile `</script><img src=x onerror=alert(1)>` "q" ${x}
            Here `<b>kangaroo</b>` 'q' \\\\ `${alert(2)}` {LS} `-->` end.
            """.replace("{LS}", "\u2028")).build();
        assertThat(course.report().written()).as(course.problems().toString()).isTrue();
    }

    @BeforeEach
    void open() {
        open(new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(noise).isEmpty();
    }

    @Test
    void nothing_of_the_index_is_loaded_before_the_search_is_opened() {
        assertThat(requests).noneMatch(url -> url.contains("/search/") || url.contains("search-"));
        page.keyboard().press("/");
        assertThat(status()).containsText("Type a word");
        assertThat(requests).noneMatch(url -> url.contains("/search/"));
        type("quorum");
        assertThat(found()).not().hasCount(0);
        assertThat(requests).anyMatch(url -> url.contains("/search/index.js"));
    }

    @Test
    void the_slash_opens_it_and_puts_the_cursor_into_the_field() {
        page.keyboard().press("/");
        assertThat(field()).isFocused();
        assertThat(field()).hasValue("");
        page.keyboard().type("a/b");
        assertThat(field()).hasValue("a/b");
    }

    @Test
    void the_button_opens_it() {
        page.locator(".search-open").click();
        assertThat(field()).isFocused();
    }

    @Test
    void titles_go_before_headings_terms_and_text() {
        search("quorum");
        assertThat(titles()).startsWith("Quorums", "Quorum").contains("Reading", "Replicas");
        search("replicas");
        assertThat(titles()).containsExactly("Replicas", "Reading");
    }

    @Test
    void the_beginning_of_a_word_finds_it() {
        search("wall");
        assertThat(titles()).containsExactly("Overview slide");
        assertThat(page.locator(".found mark")).hasText("wallaby");
    }

    @Test
    void one_typo_is_forgiven_wherever_it_stands() {
        for (String typo :
                List.of("wallby", "walaby", "wallabby", "walalby", "vallaby", "allaby", "awllaby", "wallabi")) {
            search(typo);
            assertThat(titles()).as(typo).containsExactly("Overview slide");
        }
        search("wlalbay");
        assertThat(status()).containsText("No results");
        assertThat(found()).hasCount(0);
    }

    @Test
    void all_words_are_asked_for_and_some_are_offered_where_no_place_has_all() {
        search("read replicas");
        assertThat(titles()).containsExactly("Reading");
        search("wallaby replicas");
        assertThat(status()).containsText("Nothing has all of these words");
        assertThat(titles()).contains("Overview slide", "Replicas");
    }

    @Test
    void case_and_diacritics_do_not_matter() {
        for (String typed :
                List.of("großere ubungen", "GROSSERE", "Größere", "strassen", "apfel", "oeuvre", "Uebungen")) {
            search(typed);
            assertThat(titles()).as(typed).containsExactly("Größere Übungen");
        }
    }

    @Test
    void other_scripts_are_searched_too() {
        for (String typed : List.of("一致性", "协议", "议", "分布式系统", "布")) {
            search(typed);
            assertThat(titles()).as(typed).containsExactly("分布式系统");
        }
        search("елка");
        assertThat(titles()).containsExactly("Система");
        search("المدرسة");
        assertThat(titles()).containsExactly("العربية");
    }

    @Test
    void signs_are_marked_where_they_stand() {
        search("一致性");
        assertThat(page.locator(".found-text mark")).hasText("一致性");
    }

    @Test
    void arrows_choose_and_enter_opens_the_place() {
        search("quorum");
        assertThat(found().nth(0)).hasAttribute("aria-selected", "true");
        page.keyboard().press("ArrowUp");
        assertThat(found().last()).hasAttribute("aria-selected", "true");
        page.keyboard().press("ArrowDown");
        while (!"Reading"
                .equals(page.locator(".found[aria-selected=true] .found-title").textContent())) {
            page.keyboard().press("ArrowDown");
        }
        String id = page.locator(".found[aria-selected=true]").getAttribute("id");
        assertThat(field()).hasAttribute("aria-activedescendant", id);
        page.keyboard().press("Enter");
        page.waitForURL("**/unit/quorums.html#reading");
        assertThat(page.locator("#reading")).isInViewport();
    }

    @Test
    void enter_waits_for_what_is_being_looked_for() {
        page.keyboard().press("/");
        assertThat(field()).isFocused();
        page.keyboard().type("wallaby");
        page.keyboard().press("Enter");
        page.waitForURL("**/unit/deck.slides.html#**");
    }

    @Test
    void enter_waits_for_the_search_itself_as_well() throws IOException {
        StaticServer server = BROWSING.serve(course.site());
        server.hold("search-dialog");
        page.navigate(server.url() + "unit/quorums.html");
        page.keyboard().press("/");
        assertThat(field()).isFocused();
        page.keyboard().type("wallaby");
        page.keyboard().press("Enter");
        page.waitForCondition(server::isHolding);
        server.release();
        page.waitForURL("**/unit/deck.slides.html#**");
    }

    @Test
    void a_place_on_the_same_page_closes_the_search() {
        search("strassen");
        page.keyboard().press("Enter");
        assertThat(dialog()).isHidden();
        assertThat(page).hasURL(Pattern.compile("quorums\\.html#"));
    }

    @Test
    void a_turn_is_found_with_who_says_it() {
        search("zebrastreifen");
        assertThat(titles()).containsExactly("Ann");
        assertThat(page.locator(".found-trail")).hasText("in Agreement › Talk");
        page.keyboard().press("Enter");
        page.waitForURL("**/unit/talk.html#t1");
    }

    @Test
    void escape_closes_it_and_gives_the_focus_back() {
        page.locator(".search-open").focus();
        page.keyboard().press("Enter");
        type("quorum");
        assertThat(found()).not().hasCount(0);
        page.keyboard().press("Escape");
        assertThat(dialog()).isHidden();
        assertThat(page.locator(".search-open")).isFocused();
        page.keyboard().press("/");
        assertThat(field()).hasValue("quorum");
        assertThat(found()).not().hasCount(0);
    }

    @Test
    void what_was_opened_is_offered_again() {
        search("wallaby");
        page.keyboard().press("Enter");
        page.waitForURL("**/unit/deck.slides.html#**");
        page.navigate(start("other/scripts.html"));
        page.keyboard().press("/");
        assertThat(status()).hasText("Recently opened");
        assertThat(found()).hasCount(1);
        page.keyboard().press("Enter");
        page.waitForURL("**/unit/deck.slides.html#**");
    }

    @Test
    void markup_in_a_course_is_shown_and_not_made() {
        search("kangaroo");
        assertThat(titles()).hasSize(1);
        assertThat(titles().get(0))
                .startsWith("Hostile </script><img src=x onerror=alert(1)>")
                .contains("${x}");
        assertThat(page.locator(".found-text")).containsText("<b>kangaroo</b>");
        assertThat(dialog().locator("b, img, script")).hasCount(0);
    }

    @Test
    void what_is_typed_is_text() {
        for (String typed : List.of("<img src=x onerror=alert(1)>", "__proto__", "constructor", "*", "\\", "a,b \"c")) {
            search(typed);
        }
        assertThat(dialog().locator("img")).hasCount(0);
    }

    @Test
    void a_missing_index_is_told() throws IOException {
        Path index = course.site().resolve("assets/search/index.js");
        Path away = course.site().resolve("assets/search/away.js");
        Files.move(index, away);
        try {
            page.keyboard().press("/");
            type("quorum");
            assertThat(status()).containsText("can't be read");
            page.waitForCondition(() -> !noise.isEmpty());
            noise.clear();
        } finally {
            Files.move(away, index);
        }
        type("quorums");
        assertThat(found()).not().hasCount(0);
    }

    @Test
    void axe_finds_nothing_while_it_is_open() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            close();
            open(new Browser.NewContextOptions()
                    .setColorScheme(scheme)
                    .setBypassCSP(true)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setViewportSize(scheme == ColorScheme.DARK ? 360 : 1280, 740));
            page.locator(".search-open").click();
            assertThat(status()).containsText("Type a word");
            assertThat(Axe.findings(page, "empty")).isEmpty();
            type("quorum");
            assertThat(status()).containsText("result");
            assertThat(Axe.findings(page, "found")).isEmpty();
            noise.clear();
        }
    }

    @Test
    void a_small_phone_has_room_for_it() {
        page.setViewportSize(320, 480);
        page.locator(".search-open").click();
        type("quorum");
        assertThat(found()).not().hasCount(0);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 320 && "
                        + "document.querySelector('dialog.search').scrollWidth <= 320"))
                .isEqualTo(true);
    }

    @Test
    void without_javascript_there_is_no_dead_button() {
        context.close();
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        assertThat(page.locator(".search-open")).isHidden();
        assertThat(dialog()).isHidden();
    }

    @Test
    void typed_words_are_folded_as_the_course_was() {
        page.keyboard().press("/");
        assertThat(status()).containsText("Type a word");
        for (String[] pair : new String[][] {
            {"İstanbul ﬁle", "istanbul,file"},
            {"ὁδός", "οδοσ"},
            {"٤٢", "42"},
            {"분산 시스템", "분산,시스템"},
            {"サーバーA", "サー,ーバ,バー,ー,a"},
            {"C++, C# and C; F#.", "c,c++,c,c#,and,c,f,f#"},
            {"a === b -> c && d?.e x::y ---- ... ?! // #x", "a,===,b,->,c,&&,d,?.,e,x,::,y,x"},
            {"a <= b ** c ?? d !! e", "a,‹=,b,∗∗,c,??,d,e"},
            {"getElementById parseXMLFile x2Y", "getelementbyid,get,element,by,id,parsexmlfile,parse,xml,file,x2y,x2"},
            {"C++11 a++b snake_case größeA", "c,++,11,a,++,b,snake,case,grossea"},
            {"𠮷野", "𠮷野,野"},
            {"हिन्दी", "हिन्दी"}
        }) {
            assertThat(page.evaluate("text => courseSearch.wordsOf(text).join()", pair[0]))
                    .isEqualTo(pair[1]);
        }
    }

    @Test
    void an_excerpt_is_code_only_where_no_words_are_found() {
        search("okapi");
        assertThat(page.locator(".found-text")).hasText("An okapi grazes.");
        search("gnu");
        assertThat(page.locator(".found-text")).hasText("gnu.run();");
    }

    @Test
    void names_with_signs_and_operators_are_found_and_told_apart() {
        search("C++");
        assertThat(titles()).containsExactly("In one language");
        assertThat(found().first().locator("mark").allTextContents()).containsExactly("C++");
        search("c#");
        assertThat(titles()).containsExactly("In another");
        type("->");
        assertThat(found()).hasCount(1);
        assertThat(found().locator("mark").allTextContents()).containsExactly("->");
        search("replica id");
        assertThat(titles()).contains("In one language");
        assertThat(found().first().locator("mark").allTextContents()).contains("Replica");
    }

    @Test
    void an_empty_search_offers_the_units() {
        page.keyboard().press("/");
        assertThat(status()).containsText("Type a word");
        assertThat(titles()).containsExactly("Agreement", "Other");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("unit/index.html"));
    }

    private void open(Browser.NewContextOptions options) {
        requests.clear();
        context = BROWSING.browser().newContext(options);
        page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> noise.add(message.text()));
        page.onPageError(noise::add);
        page.onDialog(dialog -> {
            noise.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.navigate(start("unit/quorums.html"));
    }

    private static String start(String file) {
        return course.site().resolve(file).toUri().toString();
    }

    /** Types, and waits for what comes of it. */
    private void search(String text) {
        if (!dialog().isVisible()) {
            page.keyboard().press("/");
            assertThat(status()).not().isEmpty();
        }
        type("");
        assertThat(status()).containsText("Type a word");
        type(text);
        boolean words = !text.matches("[^\\p{L}\\p{N}]*");
        assertThat(status()).containsText(Pattern.compile(words ? "result|Nothing has" : "Type a word"));
    }

    private void type(String text) {
        field().fill(text);
    }

    private List<String> titles() {
        return page.locator(".found-title").allTextContents();
    }

    private Locator dialog() {
        return page.locator("dialog.search");
    }

    private Locator field() {
        return dialog().locator("input");
    }

    private Locator status() {
        return dialog().locator("[role=status]");
    }

    private Locator found() {
        return dialog().locator(".found");
    }
}
