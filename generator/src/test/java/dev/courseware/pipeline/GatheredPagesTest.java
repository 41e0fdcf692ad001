package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made of what others say: tags, key points, former addresses, prerequisites, the whole course on one page. */
class GatheredPagesTest {
    private static final String COURSE = """
        -- lessons/index.md --
        # Home
        [A](01-one/01-a.md#part)
        -- lessons/01-one/index.md --
        # Unit one
        -- lessons/01-one/01-a.md --
        # A
        ## Part
        ::: objectives
        - See [B](../02-two/02-b.dialog.md#t2)
        :::
        ### Deeper
        Text[^1], [below](#part), [deck](03-deck.slides.md), ![dot](dot.svg)
        ::: keypoints
        - One [[quorum]], [B](../02-two/02-b.dialog.md), [up](#part)
        :::
        [^1]: Note
        -- lessons/01-one/03-deck.slides.md --
        # Deck
        -- lessons/01-one/dot.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="2" height="3"/>
        -- lessons/02-two/02-b.dialog.md --
        Ann: Hi. See [A](../01-one/01-a.md).
        Bob: Bye.
        <!-- takeaway: Be brief. -->
        -- glossary.md --
        Quorum
        : Most of them.
        """;

    @TempDir
    Path folder;

    private TinyCourse build(String files) {
        return TinyCourse.in(folder, files).build();
    }

    @Test
    void the_whole_course_stands_on_one_page_and_leads_from_place_to_place_in_it() {
        TinyCourse course = build(COURSE);
        assertThat(course.problems()).isEmpty();
        Document page = course.page("print.html");
        assertThat(page.select("main > section").eachAttr("id"))
                .containsExactly("index", "one/index", "one/a", "two/index", "two/b", "glossary");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[href^=#]").eachAttr("href"))
                .contains("#one/a~part", "#two/b~t2", "#two/b", "#glossary~quorum", "#one/a", "#one/a~fn-1")
                .allMatch(address -> page.getElementById(address.substring(1)) != null);
        assertThat(page.select("main a[href$=deck.slides.html]").eachAttr("href"))
                .containsExactly("one/deck.slides.html");
        assertThat(page.select("main img").attr("src")).isEqualTo("one/dot.svg");
        assertThat(page.select("main img").hasAttr("loading")).isFalse();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.getElementById("one/a").select("h3").eachText()).containsExactly("Part #");
        assertThat(page.getElementById("one/a").select("h4").eachText()).containsExactly("Deeper #");
        assertThat(course.page("index.html").select(".more a").eachAttr("href"))
                .containsExactly("key-points.html", "print.html");
    }

    @Test
    void the_whole_course_can_be_left_out() {
        TinyCourse course = build(COURSE + "-- course.yml --\ntitle: T\nprint: false\n");
        assertThat(course.problems()).isEmpty();
        assertThat(course.files()).doesNotContain("print.html");
        assertThat(course.page("index.html").select("a[href=print.html]")).isEmpty();
    }

    @Test
    void the_whole_course_is_in_order_whatever_the_number_of_threads() {
        StringBuilder files = new StringBuilder(COURSE);
        for (int i = 1; i < 60; i++) {
            files.append("-- lessons/03-three/")
                    .append(i)
                    .append("-l")
                    .append(i)
                    .append(".md --\n");
            files.append("# L")
                    .append(i)
                    .append("\n---\ntext\n".repeat(i % 7 * 40))
                    .append('\n');
        }
        String one = TinyCourse.in(folder, files.toString()).threads(1).build().read("print.html");
        String four = TinyCourse.in(folder, files.toString()).threads(4).build().read("print.html");
        assertThat(four).isEqualTo(one);
        assertThat(one.indexOf("id=\"three/l9\"")).isLessThan(one.indexOf("id=\"three/l10\""));
    }

    @Test
    void objectives_and_key_points_are_gathered_with_their_links() {
        Document page = build(COURSE).page("key-points.html");
        assertThat(page.select("main h2").eachText()).containsExactly("Unit one", "Two");
        assertThat(page.select("main h3 a").eachAttr("href")).containsExactly("one/a.html", "two/b.html");
        assertThat(page.select("main .goals li").eachText()).containsExactly("See B", "One quorum, B, up", "Be brief.");
        assertThat(page.select("main .goals li a").eachAttr("href"))
                .containsExactly("two/b.html#t2", "glossary.html#quorum", "two/b.html", "one/a.html#part");
    }

    @Test
    void formulas_among_key_points_have_their_style_sheet_there_too() {
        TinyCourse course = build("-- lessons/1-a.md --\n# A\n\n::: keypoints\n- So $p^n$ becomes small.\n:::\n");
        assertThat(course.page("key-points.html").select("link[href*=formulas]").eachAttr("href"))
                .isEqualTo(course.page("a.html").select("link[href*=formulas]").eachAttr("href"))
                .isNotEmpty();
    }

    @Test
    void a_course_without_goals_has_no_page_of_them() {
        TinyCourse course = build("-- lessons/1-a.md --\n# A\n");
        assertThat(course.files()).doesNotContain("key-points.html", "tags/index.html");
        assertThat(course.page("index.html").select(".more a").eachAttr("href")).containsExactly("print.html");
    }

    @Test
    void tags_that_differ_in_case_and_blanks_are_one_and_all_others_keep_their_own_pages() {
        TinyCourse course = build("""
            -- lessons/1-a.md --
            ---
            tags: [Fault tolerance, C, Index, हिन्दी, 分散]
            ---
            # A
            -- lessons/2-b.slides.md --
            ---
            tags: [fault-tolerance, C++, "C#", fault_tolerance, ""]
            ---
            # B
            """);
        assertThat(course.problems()).isEmpty();
        Map<String, String> counts = course.page("tags/index.html").select(".tag-list li").stream()
                .collect(Collectors.toMap(
                        (Element item) -> item.selectFirst("a").text(),
                        item -> item.selectFirst(".count").ownText().strip()));
        assertThat(counts)
                .containsOnlyKeys("Fault tolerance", "C", "Index", "हिन्दी", "分散", "C++", "C#")
                .containsEntry("Fault tolerance", "2")
                .containsEntry("C", "1");
        assertThat(course.files())
                .contains("tags/fault-tolerance.html", "tags/c.html", "tags/हिन्दी.html", "tags/分散.html")
                .filteredOn(file -> file.startsWith("tags/c-"))
                .hasSize(2);
        assertThat(course.page("tags/fault-tolerance.html")
                        .select(".lessons a:first-child")
                        .eachText())
                .contains("A", "B");
        assertThat(course.page("a.html").select(".page-tags a").eachText())
                .containsExactlyInAnyOrder("Fault tolerance", "C", "Index", "हिन्दी", "分散");
    }

    @Test
    void prerequisites_are_links_at_the_top() {
        TinyCourse course = build("""
            -- lessons/01-one/1-a.md --
            # The first
            -- lessons/02-two/1-b.md --
            ---
            prerequisites: [../01-one/1-a.md, ../01-one]
            ---
            # B
            -- lessons/01-one/index.md --
            # Unit
            """);
        assertThat(course.problems()).isEmpty();
        Element box = course.page("two/b.html").selectFirst("article > .prerequisites");
        assertThat(box.select("a").eachAttr("href")).containsExactly("../one/a.html", "../one/index.html");
        assertThat(box.select("a").eachText()).containsExactly("The first", "Unit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1-a.md | a lesson can't be its own prerequisite
        2-c.md | there is no lesson lessons/2-c.md
        ../../x.md | «../../x.md» leads out of the course
        /etc/passwd | «/etc/passwd» is not a relative path
        https://example.org | «https://example.org» is not the path of a lesson
        """)
    void a_prerequisite_that_is_no_other_lesson_is_told_at_its_place(String path, String problem) {
        TinyCourse course = build("-- lessons/1-a.md --\n---\nprerequisites:\n  - " + path + "\n---\n# A\n");
        assertThat(course.problems()).singleElement().asString().startsWith("lessons/1-a.md:3:5: error: " + problem);
    }

    @Test
    void former_addresses_lead_on() {
        TinyCourse course = build("""
            -- lessons/01-one/1-a.md --
            ---
            aliases: [old/name, Old.html, gone/, ümlaut]
            ---
            # "A" & B
            """).url("https://example.org").build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.files()).contains("old/name.html", "Old.html", "gone/index.html", "ümlaut.html");
        Document page = course.page("old/name.html");
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../one/a.html");
        assertThat(page.select("a").attr("href")).isEqualTo("../one/a.html");
        assertThat(page.select("a").text()).isEqualTo("“A” & B");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/one/a.html");
        assertThat(page.select("script")).isEmpty();
        assertThat(course.read("sitemap.xml")).doesNotContain("old", "gone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "/x",
                "a//b",
                "a/../b",
                "./x",
                ".hidden",
                "a/.git/x",
                "C:/x",
                "C:\\x",
                "..\\x",
                "%2e%2e/x",
                "file:x",
                "con",
                "a/NUL.html",
                "x.",
                "a./b",
                "x.js",
                "x.html?a",
                "x#y",
                "a\u0000b",
                "a\u202Eb",
                "javascript:x",
                "<b>",
                "&amp;",
                "assets/icon.0.svg/x",
                "Assets/search/index.js/",
                "分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分分"
            })
    void anUnsafeFormerAddressIsRefusedAtItsPlace(String alias) {
        TinyCourse course = build("-- lessons/1-a.md --\n---\naliases:\n  - \""
                + alias.replace("\\", "\\\\").replace("\u0000", "\\0") + "\"\n---\n# A\n");
        assertThat(course.problems())
                .filteredOn(problem -> problem.contains("error"))
                .singleElement()
                .asString()
                .startsWith("lessons/1-a.md:3:5: error: ")
                .contains("can't be a former address: ");
    }

    @Test
    void former_addresses_that_are_taken_are_told_with_who_has_them() {
        TinyCourse course = build("""
            -- lessons/1-a.md --
            ---
            aliases: [b, A.html, 404, same, b.html/x, img/dot.txt/x]
            ---
            [dot](img/dot.txt)
            -- lessons/2-b.md --
            ---
            aliases: [Same]
            ---
            # B
            """);
        course.write("lessons/img/dot.txt", "text".getBytes(StandardCharsets.UTF_8))
                .build();
        List<String> problems = course.problems().stream()
                .map(problem -> problem.replaceAll(" \\(.*", ""))
                .toList();
        assertThat(problems)
                .contains(
                        "lessons/1-a.md:2:11: error: the former address «b» is the address of lessons/2-b.md",
                        "lessons/1-a.md:2:14: error: the former address «A.html» is this page's own address",
                        "lessons/1-a.md:2:22: error: the former address «404» is a page that courseware makes itself",
                        "lessons/1-a.md:2:33: error: the former address «b.html/x» needs a folder with the same"
                                + " name as a page of lessons/2-b.md",
                        "lessons/1-a.md:2:43: error: the former address «img/dot.txt/x» needs a folder where"
                                + " lessons/img/dot.txt stands",
                        "lessons/2-b.md:2:11: error: the former address «Same» is a former address of lessons/1-a.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"print.md", "key-points.md", "llms.dialog.md"})
    void a_source_that_would_take_the_place_of_a_made_page_is_told(String name) {
        TinyCourse course = build("-- lessons/" + name + " --\nAnn: Hi.\n");
        assertThat(course.problems())
                .anyMatch(problem -> problem.startsWith("lessons/" + name + ":1:1: error: this source becomes "));
    }

    @Test
    void a_link_to_a_front_page_that_nobody_wrote_leaves_the_page_of_all_lessons_for_it() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\nBack to the [start](./).\n")
                .build();
        assertThat(course.page("print.html").select("a:contains(start)").eachAttr("href"))
                .containsExactly("index.html");
    }
}
