package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages show is set as the language prints it; what is compared, linked or exported is as it was typed. */
class TypographyTest {
    private static final String COURSE = """
        -- course.yml --
        title: The course's "name"
        KEYS
        -- lessons/01-unit/index.md --
        # The unit's page
        -- lessons/01-unit/01-a.md --
        ---
        title: What's "new"
        description: It's "new".
        objectives: ["Say what's new"]
        ---
        It's "*very* new" -- `"it's" --x`.

        ## It's a "heading"

        ![It's "one"](img/a.svg "It's")

        ::: quiz cloze
        It [[doesn't]] matter what's there.
        :::

        ::: quiz text
        "What"?
        - [x] "don't"
        :::

        <div lang="de">

        "Ja"

        > "Na"

        </div>
        -- lessons/01-unit/02-b.dialog.md --
        # What's said

        **Ann:** It's "so".

        **Ben:** (doesn't smile) "Why?"
        -- lessons/01-unit/img/a.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>
        """;

    @TempDir
    Path folder;

    private TinyCourse course(String keys) {
        return TinyCourse.in(folder, COURSE.replace("KEYS", keys)).build();
    }

    @Test
    void text_titles_and_descriptions_are_set() {
        TinyCourse course = course("");
        Document page = course.page("unit/a.html");
        assertThat(page.title()).isEqualTo("What’s “new” · The course’s “name”");
        assertThat(page.select("h1").text()).isEqualTo("What’s “new”");
        assertThat(page.select(".text > p").first().html())
                .isEqualTo("It’s “<em>very</em> new” – <code>\"it's\" --x</code>.");
        assertThat(page.select(".course-nav li.here .unit").text()).isEqualTo("The unit’s page");
        assertThat(page.select(".objectives li").text()).isEqualTo("Say what’s new");
        assertThat(page.select(".contents a").first().text()).isEqualTo("It’s a “heading”");
        assertThat(page.select("div[lang=de]").text()).isEqualTo("„Ja“ „Na“");
        assertThat(course.page("unit/index.html").select(".lessons p").first().text())
                .isEqualTo("It’s “new”.");
    }

    @Test
    void anchors_addresses_alternatives_and_answers_are_as_typed() {
        Document page = course("").page("unit/a.html");
        assertThat(page.select("h2").first().id()).isEqualTo("its-a-heading");
        assertThat(page.select(".text img").attr("alt")).isEqualTo("It's \"one\"");
        assertThat(page.select("[data-answers]").attr("data-answers")).isEqualTo("doesn't");
        assertThat(page.select("[data-text]").attr("data-text")).isEqualTo("\"don't\"");
    }

    @Test
    void conversations_are_set_on_pages_and_as_typed_in_files_for_other_programs() {
        TinyCourse course = course("");
        Document page = course.page("unit/b.html");
        assertThat(page.select(".turn").text()).contains("It’s “so”.", "doesn’t smile", "“Why?”");
        assertThat(course.read("unit/b.txt"))
                .contains("It's \"so\".", "\"Why?\"")
                .doesNotContain("’", "“");
    }

    @Test
    void slides_are_set_too() {
        assertThat(course("").read("unit/a.slides.html")).contains("It’s a “heading”");
    }

    @Test
    void a_course_may_leave_all_as_typed() {
        TinyCourse course = course("typography: plain");
        // What the interface says around the text has marks of its own.
        assertThat(course.main("unit/a.html")).doesNotContain("’", "“", "„");
        assertThat(course.page("unit/a.html").head().html()).doesNotContain("’", "“", "„");
        assertThat(course.page("unit/a.html").select("h1").text()).isEqualTo("What's \"new\"");
    }

    @Test
    void another_language_has_its_own_marks() {
        assertThat(course("language: de").page("unit/a.html").select("h1").text())
                .isEqualTo("What’s „new“");
    }

    @Test
    void what_slides_show_without_the_element_around_it_is_set_in_one_way() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            <div lang="de">

            "Ja"

            "Na" [dort](https://example.org/)

            | "Eins" |
            |--------|
            | "Zwei" |

            </div>
            """).build();
        assertThat(course.page("a.html").select("div[lang=de]").text()).contains("„Ja“", "„Na“", "„Eins“", "„Zwei“");
        assertThat(course.page("a.slides.html").text())
                .contains("“Ja”", "“Na”", "“Eins”", "“Zwei”")
                .doesNotContain("„");
    }
}
