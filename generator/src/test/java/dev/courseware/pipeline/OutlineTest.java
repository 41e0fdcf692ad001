package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files, folders and front matter make of a course: its pages, their order, titles and neighbours. */
class OutlineTest {
    @TempDir
    Path folder;

    @Test
    void number_prefixes_order_by_value_and_are_no_part_of_the_address() {
        TinyCourse course = build("""
            -- lessons/01-unit/10-last.md --
            -- lessons/01-unit/2-middle.md --
            -- lessons/01-unit/001_First.md --
            -- lessons/01-unit/3.5 Half.md --
            """);
        assertThat(lessonLinks(course))
                .containsExactly("unit/first.html", "unit/middle.html", "unit/5-half.html", "unit/last.html");
    }

    @Test
    void weight_goes_before_the_number_in_the_name() {
        TinyCourse course = build("""
            -- lessons/01-one/index.md --
            ---
            weight: 5
            ---
            -- lessons/01-one/1-a.md --
            ---
            weight: 1
            ---
            -- lessons/01-one/2-b.md --
            -- lessons/01-one/3-c.md --
            ---
            weight: -1
            ---
            -- lessons/02-two/1-d.md --
            """);
        assertThat(lessonLinks(course)).containsExactly("two/d.html", "one/c.html", "one/b.html", "one/a.html");
    }

    @Test
    void drafts_are_in_neither_outline_nor_site() {
        TinyCourse course = build("""
            -- lessons/1-a.md --
            -- lessons/2-b.md --
            ---
            draft: true
            ---
            [nowhere](nowhere.md)
            -- lessons/3-c.md --
            """);
        assertThat(course.problems()).isEmpty();
        assertThat(lessonLinks(course)).containsExactly("a.html", "c.html");
        assertThat(course.files()).noneMatch(file -> file.startsWith("b"));
    }

    @Test
    void a_link_to_a_draft_leads_nowhere() {
        TinyCourse course = build("""
            -- lessons/1-a.md --
            [b](2-b.md)
            -- lessons/2-b.md --
            ---
            draft: true
            ---
            """);
        assertThat(course.problems()).singleElement().asString().contains("lessons/1-a.md:1:1", "leads nowhere");
    }

    @Test
    void lessons_without_a_unit_come_before_units() {
        TinyCourse course = build("""
            -- lessons/01-unit/01-inside.md --
            -- lessons/99-outside.md --
            """);
        assertThat(lessonLinks(course)).containsExactly("outside.html", "unit/inside.html");
        assertThat(course.page("outside.html").select(".page-head .of a").eachText())
                .containsExactly("Tiny");
        assertThat(course.page("unit/inside.html").select(".page-head .of a").eachText())
                .containsExactly("Tiny", "Unit");
    }

    @Test
    void folders_inside_units_are_units_of_their_own() {
        TinyCourse course = build("""
            -- lessons/1-outer/1-a.md --
            -- lessons/1-outer/2-inner/1-b.md --
            """);
        assertThat(lessonLinks(course)).containsExactly("outer/a.html", "outer/inner/b.html");
        assertThat(course.files()).contains("outer/index.html", "outer/inner/index.html");
    }

    @Test
    void a_folder_without_lessons_is_no_unit() {
        TinyCourse course = build("""
            -- lessons/1-a.md --
            -- lessons/img/notes.txt --
            """);
        assertThat(course.files()).doesNotContain("img/index.html");
    }

    @Test
    void titles_come_from_front_matter_then_heading_then_file_name() {
        TinyCourse course = build("""
            -- lessons/1-a.md --
            ---
            title: "From *front* matter"
            ---
            # From the heading
            -- lessons/2-b.md --

            # From *the* `heading` {#top}
            -- lessons/3-from_the-name.md --
            Text
            -- lessons/04-unit/index.md --
            # Unit's heading
            -- lessons/05-unit-by-name/1-x.md --
            """);
        assertThat(course.page("index.html").select(".lessons > li > a").eachText())
                .containsExactly("From *front* matter", "From the heading", "From the name", "X");
        assertThat(course.page("index.html").select("main h2").eachText()).contains("Unit’s heading", "Unit by name");
        assertThat(course.page("b.html").title()).isEqualTo("From the heading · Tiny");
        assertThat(course.page("b.html").selectFirst("h1").html()).contains("<em>the</em>", "<code>heading</code>");
    }

    @Test
    void the_front_page_is_the_course_with_its_description_and_text() {
        TinyCourse course = build("""
            -- course.yml --
            title: The <course>
            description: All about "it"
            language: de
            authors: [Ann, Bob]
            licence: CC BY
            -- lessons/index.md --
            Welcome
            -- lessons/1-a.md --
            """);
        assertThat(course.page("index.html").title()).isEqualTo("The <course>");
        assertThat(course.page("index.html").selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(course.page("index.html")
                        .selectFirst("meta[name=description]")
                        .attr("content"))
                .isEqualTo("All about „it“");
        assertThat(course.page("index.html").selectFirst("main").text()).contains("Welcome");
        assertThat(course.page("a.html").selectFirst("footer").text()).contains("Ann, Bob", "CC BY");
    }

    @Test
    void previous_and_next_follow_reading_order_across_units_and_leave_out_decks() {
        TinyCourse course = build("""
            -- lessons/1-one/1-a.md --
            -- lessons/1-one/2-b.slides.md --
            # B
            -- lessons/2-two/1-c.dialog.md --
            Ann: Hi.
            """);
        assertThat(course.page("index.html").select(".start a").attr("href")).isEqualTo("one/a.html");
        assertThat(neighbours(course, "one/index.html")).containsExactly("next a.html");
        assertThat(neighbours(course, "one/a.html")).containsExactly("prev index.html", "next ../two/index.html");
        assertThat(neighbours(course, "two/index.html")).containsExactly("prev ../one/a.html", "next c.html");
        assertThat(neighbours(course, "two/c.html")).containsExactly("prev index.html");
    }

    @Test
    void navigation_shows_all_units_and_the_lessons_of_the_pages_own() {
        TinyCourse course = build("""
            -- lessons/1-one/1-a.md --
            -- lessons/1-one/2-b.md --
            -- lessons/2-two/1-c.md --
            """);
        assertThat(course.page("one/b.html").select("nav.course-nav li a").eachAttr("href"))
                .containsExactly("index.html", "a.html", "b.html", "../two/index.html");
        assertThat(course.page("one/b.html")
                        .select("nav.course-nav [aria-current=page]")
                        .text())
                .isEqualTo("B");
    }

    @Test
    void the_defaults_of_the_course_fill_what_front_matter_leaves_out() {
        TinyCourse course = build("""
            -- course.yml --
            title: Tiny
            defaults:
              slides: none
              minutes: 12
            -- lessons/1-a.md --
            -- lessons/2-b.md --
            ---
            slides: auto
            minutes: 3
            ---
            """);
        assertThat(course.files()).contains("b.slides.html").doesNotContain("a.slides.html");
        assertThat(course.page("a.html").select(".time").text()).startsWith("12");
        assertThat(course.page("b.html").select(".time").text()).startsWith("3");
    }

    @Test
    void reading_time_is_counted_in_words_and_summed_up() {
        TinyCourse course = build("-- lessons/1-u/1-a.md --\n" + "word ".repeat(600)
                + "\n-- lessons/1-u/2-b.md --\n" + "word ".repeat(20)
                + "\n-- lessons/1-u/3-c.md --\n");
        assertThat(course.page("u/a.html").select(".time").text()).startsWith("3 ");
        assertThat(course.page("u/b.html").select(".time").text()).startsWith("1 ");
        assertThat(course.page("u/c.html").select(".time")).isEmpty();
        assertThat(course.page("u/index.html").select(".page-head .time").text())
                .startsWith("4 ");
    }

    @Test
    void every_lesson_has_a_deck_unless_it_says_none() {
        TinyCourse course = build("""
            -- lessons/1-a.md --
            # A
            -- lessons/2-b.md --
            ---
            slides: none
            ---
            -- lessons/3-c.dialog.md --
            Ann: Hi.
            """);
        assertThat(course.files())
                .contains("a.slides.html", "a.slides-linear.html", "c.slides.html")
                .noneMatch(file -> file.startsWith("b.slides"));
        assertThat(course.page("a.html").select(".to-slides").attr("href")).isEqualTo("a.slides.html");
        assertThat(course.page("b.html").select(".to-slides")).isEmpty();
        assertThat(course.report().decks()).isEqualTo(2);
        assertThat(course.report().pages()).isEqualTo(4);
        assertThat(course.report().dialogs()).isEqualTo(1);
    }

    @Test
    void a_deck_of_its_own_has_no_page() {
        TinyCourse course = build("""
            -- lessons/1-talk.slides.md --
            # Talk
            Words
            """);
        assertThat(course.files())
                .contains("talk.slides.html", "talk.slides-linear.html")
                .doesNotContain("talk.html");
        assertThat(lessonLinks(course)).containsExactly("talk.slides.html");
    }

    @Test
    void front_matter_can_say_what_a_source_is() {
        TinyCourse course = build("""
            -- lessons/1-a.md --
            ---
            type: dialog
            ---
            Ann: Hi.
            -- lessons/2-b.md --
            ---
            type: deck
            ---
            # B
            """);
        assertThat(course.page("a.html").select("ol.turns > li")).hasSize(1);
        assertThat(course.files()).contains("b.slides.html").doesNotContain("b.html");
    }

    @Test
    void objectives_of_front_matter_stand_in_the_page() {
        TinyCourse course = build("""
            -- lessons/1-a.md --
            ---
            objectives:
              - name <b>
              - explain
            ---
            """);
        assertThat(course.page("a.html").select(".callout.objectives li").eachText())
                .containsExactly("name <b>", "explain");
    }

    @Test
    void an_empty_file_and_one_of_front_matter_only_are_lessons() {
        TinyCourse course = build("-- lessons/1-a.md --\n-- lessons/2-b.md --\n---\ntitle: B\n---")
                .write("lessons/3-c.md", new byte[0])
                .build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.files()).contains("a.html", "b.html", "c.html");
    }

    @Test
    void hidden_files_and_others_than_sources_are_left_alone() {
        TinyCourse course = build("""
            -- lessons/1-a.md --
            -- lessons/.hidden.md --
            -- lessons/.git/x.md --
            -- lessons/notes.txt --
            -- README.md --
            """);
        assertThat(course.files())
                .containsExactly(
                        "404.html",
                        "a.handout.html",
                        "a.html",
                        "a.slides-linear.html",
                        "a.slides.html",
                        "index.html",
                        "llms.txt",
                        "print.css",
                        "print.html");
    }

    private TinyCourse build(String files) {
        return TinyCourse.in(folder, files).build();
    }

    private static List<String> lessonLinks(TinyCourse course) {
        return course.page("index.html").select("main .lessons > li > a").eachAttr("href");
    }

    private static List<String> neighbours(TinyCourse course, String page) {
        return course.page(page).select(".pager a").stream()
                .map((Element link) -> link.attr("rel") + " " + link.attr("href"))
                .toList();
    }

    @Test
    void
            formulas_in_titles_are_read_as_they_are_printed_wherever_no_markup_can_stand_and_marks_stand_in_the_contents() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/a.md --
            # The law $E=mc^2$[^1]

            ## Growth of $2^n$, *fast* and [linked](b.md)

            ## More

            [^1]: A note.
            -- lessons/b.md --
            # B
            """).build();
        assertThat(course.page("a.html").title()).startsWith("The law E = mc²");
        assertThat(course.page("b.html").select("a[rel=prev]").text()).contains("The law E = mc²");
        Element entry = course.page("a.html").selectFirst("a[href^=#growth]:not(.anchor)");
        assertThat(entry.select("math msup")).hasSize(1);
        assertThat(entry.select("em").text()).isEqualTo("fast");
        assertThat(entry.select("a, sup")).hasSize(1);
    }
}
