package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.StrictHtml;
import dev.courseware.TinyCourse;
import dev.courseware.model.TextCharacters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands beside what in a source, each page of the site is whole. */
class WellFormedPagesTest {
    private static final String[] PIECES = {
        "word",
        "two words",
        "**",
        "*",
        "~~",
        "`",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<span class=\"x\">",
        "</span>",
        "</p>",
        "<p>",
        "<div>",
        "</div>",
        "<br>",
        "</br>",
        "<details>",
        "<summary>",
        "</summary></details>",
        "<sub>",
        "</sub>",
        "<a href=\"https://example.org/\">",
        "</a>",
        "[",
        "](https://example.org/ \"a (pause) <b> title\")",
        "<https://example.org/>",
        "&#0;",
        "&#x1;",
        "&#xFFFE;",
        "&amp;",
        "&lt;b>",
        "\u0000",
        "\u0001",
        "\uFFFE",
        "<!-- c -->",
        "<",
        ">",
        "\"",
        "{.x}",
        "(pause)",
        "\\",
        "!",
        "(surprised) ",
        "<table><tr><td>",
        "</td></tr></table>",
        "<ul><li>",
        "<kbd",
        "<b title=\"</b>\">",
        "https://example.org/",
        "'",
        "…",
        "| "
    };
    private static final String[] SHAPES = {
        "%s\n",
        "- %s\n",
        "- [ ] %s\n",
        "- [x] %s\n\n  %s\n",
        "> %s\n",
        "> - [ ] %s\n",
        "## %s\n",
        "### %s\n",
        "1. %s\n   - %s\n",
        "| %s | a |\n|---|---|\n| b | %s |\n",
        "::: note %s\n%s\n\n:::\n",
        "::: details %s\n%s\n\n:::\n",
        "Term %s\n: %s\n",
        "{.fragments}\n- %s\n- %s\n",
        "> [!NOTE]\n> %s\n",
        "- %s\n\n- %s\n",
        ":::: tabs\n::: tab One\n%s\n\n:::\n::::\n",
        "::: keypoints\n- %s\n\n:::\n",
        "::: exercise %s\n%s\n\n:::\n"
    };
    private static final String[] SAID = {
        "A: %s\n",
        "B: (proudly) %s\n",
        "## %s\n",
        "## > %s\n",
        "## - %s\n",
        "A: What is %s?\n<!-- predict: %s -->\n",
        "B: I think %s...\n<!-- answer: %s -->\n",
        "A: So %s.\n<!-- misconception: %s -->\n",
        "B: Well.\n<!-- takeaway: %s -->\n",
        "> Tip: %s\n",
        "A: - [ ] %s\n",
        "B: > %s\n"
    };

    @TempDir
    Path folder;

    private static String made(Random random) {
        StringBuilder made = new StringBuilder();
        for (int left = 1 + random.nextInt(7); left > 0; left--) {
            made.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? " " : "");
        }
        return made.toString();
    }

    private static String page(Random random, String[] shapes, int parts) {
        StringBuilder page = new StringBuilder();
        for (int part = 0; part < parts; part++) {
            String shape = shapes[random.nextInt(shapes.length)];
            int places = shape.split("%s", -1).length - 1;
            Object[] pieces = new Object[places];
            for (int i = 0; i < places; i++) {
                pieces[i] = made(random);
            }
            page.append(String.format(shape, pieces)).append('\n');
        }
        return page.toString();
    }

    private static void check(TinyCourse course) {
        assertThat(course.report().written()).as("%s", course.problems()).isTrue();
        for (Map.Entry<String, String> file :
                TinyCourse.contents(course.site(), path -> path).entrySet()) {
            boolean asset =
                    file.getKey().startsWith("assets/") && !file.getKey().contains("search/");
            if (asset || file.getKey().endsWith(".png")) {
                continue;
            }
            String text = new String(file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            assertThat(TextCharacters.firstForbidden(text, 0)).as(file.getKey()).isNegative();
            if (file.getKey().endsWith(".html")) {
                assertThat(StrictHtml.faults(text)).as(file.getKey()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 26})
    void pages_of_any_combination_are_well_formed(long seed) {
        Random random = new Random(seed);
        TinyCourse course = TinyCourse.in(folder, "-- lessons/index.md --\n# Course\n");
        for (int i = 0; i < 12; i++) {
            course.write(
                    "lessons/l" + i + ".md",
                    ("# L" + i + "\n\n" + page(random, SHAPES, 25)).getBytes(StandardCharsets.UTF_8));
            course.write(
                    "lessons/d" + i + ".dialog.md",
                    ("A: Hello.\n\nB: Hello.\n\n" + page(random, SAID, 15)).getBytes(StandardCharsets.UTF_8));
        }
        check(course.build());
    }

    @Test
    void a_tasks_words_all_stay_whatever_it_begins_with() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/a.md --
            # A

            - [ ] </p> word
            - [x] <p>one</p><p>two</p>
            - [ ] <div>three</div>
            - [ ] *four*
            """).build();
        check(course);
        assertThat(course.page("a.html").select(".task").eachText())
                .containsExactly("word", "one two", "three", "four");
    }

    @Test
    void tags_end_with_the_markdown_that_they_stand_in() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/a.md --\n# A\n\n**a <b>c** d\n\n<i>e *f</i> g* h</i> i\n")
                .build();
        check(course);
        assertThat(course.text("a.html"))
                .isEqualTo("<p><strong>a <b>c</b></strong> d</p><p><i>e <em>f g</em> h</i> i</p>");
    }

    @Test
    void a_beat_is_a_line_of_words_whatever_it_begins_with() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/a.dialog.md --
            ## > quoted

            A: One.

            ## - *listed*

            B: Two.
            """).build();
        check(course);
        assertThat(course.page("a.html").select("h2.beat").eachText()).containsExactly("> quoted", "- *listed*");
    }

    @Test
    void characters_that_no_page_may_hold_get_into_no_file_from_anywhere() {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: "A \\0 course \\uD800"
            url: https://example.org/
            description: "with \\x01"
            -- glossary.md --
            Te\u0001rm &#2;
            : Mean\uFFFEing
            -- data.csv --
            a\u0001,b
            1,\uFFFF
            -- lessons/a.md --
            ---
            title: "T \\uFFFE"
            tags: ["t\\x02"]
            date: 2026-01-01
            ---
            # T

            Text &#1; &#xFFFF; &#x1FFFE; \u0002 [link](https://example.org/ "&#3;") *x*{.a}
            <b title="&#4; &#x1FFFF; &#xD800;">b</b>

            <div title="&#5; &#x1FFFF;">&#6; &#xB; &#xD800; &#x1FFFE;</div>

            ```
            co\u001Bde
            ```

            ```csv {table}
            include: ../data.csv
            ```
            -- lessons/b.dialog.md --
            [{"speaker": "A\\u0001", "text": "Hi \\u0000 \\uDC00"}, {"speaker": "B", "text": "Yes &#7;"}]
            -- lessons/c.dialog.txt --
            WEBVTT

            00:00.000 --> 00:01.000
            <v A>Hi &#x1FFFF; &#xD800;

            00:01.000 --> 00:02.000
            <v B>Yes
            """).build();
        check(course);
        assertThat(course.problems()).anyMatch(told -> told.contains("course.yml:1:8: warning"));
        assertThat(course.page("a.html").select("main .text > p").first().text())
                .startsWith("Text \uFFFD \uFFFD \uFFFD \uFFFD link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>\n\n</div>\n\n</div>",
                "<div>\n\n<div>\n\nx\n\n</div>\n\n</div>\n\n</div>",
                "<details>\n<summary>İİİ</summary>\n\nx\n\n</details>",
                "<details>\n<SUMMARY>x</SUMMARY>y\n\nx\n\n</details>"
            })
    void elements_that_one_block_begins_and_another_ends_are_whole_whatever_else_is_equal(String html) {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n" + html + "\n\nbehind\n");

        assertThat(course.build().report().written()).isTrue();
        assertThat(StrictHtml.faults(course.read("a.html"))).isEmpty();
        assertThat(course.page("a.html").select(".text > p").text()).isEqualTo("behind");
    }
}
