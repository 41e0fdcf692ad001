package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where links lead, and what is told of those that lead nowhere. */
class LinksTest {
    @TempDir
    private Path folder;

    @Test
    void a_page_that_was_moved_or_renumbered_is_suggested_by_its_name() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/01-basics/02-clocks.md --
            # Clocks
            -- lessons/02-more/01-b.md --
            # B

            [one](../03-time/07-clocks.md) [two](01-Clock.md) [three](../02-mroe/01-b.md) [four](xyz.md)
            """).build();
        assertThat(course.problems())
                .map(problem -> problem.replaceAll("^.*\\(", "("))
                .containsExactly(
                        "(did you mean «../01-basics/02-clocks.md»?)",
                        "(did you mean «../01-basics/02-clocks.md»?)",
                        "(did you mean «01-b.md»?)",
                        "(check the path; it is relative to this file)");
    }

    @Test
    void the_first_hundred_names_in_file_order_get_a_suggestion_whatever_is_read_first() {
        StringBuilder files = new StringBuilder();
        for (int lesson = 0; lesson < 24; lesson++) {
            files.append("-- lessons/").append((char) ('a' + lesson)).append("-page.md --\n# Page\n\n");
            for (int link = 0; link < 5; link++) {
                files.append("[x](a-paeg.md) [y](b-page").append(link).append(".md)\n");
            }
        }
        TinyCourse course = TinyCourse.in(folder, files.toString());
        List<String> one = course.threads(1).build().problems();
        List<String> four = course.threads(4).build().problems();
        assertThat(four).isEqualTo(one);
        assertThat(one).hasSize(240);
        assertThat(one.stream().filter(problem -> problem.contains("did you mean")))
                .hasSize(240);
    }

    @Test
    void after_a_hundred_different_names_nothing_more_is_suggested() {
        String links = IntStream.range(0, 130)
                .mapToObj(i -> "[x](" + "q".repeat(i % 3 + 1) + i + "-b-page.md)")
                .collect(Collectors.joining("\n\n"));
        TinyCourse course = TinyCourse.in(folder, "-- lessons/b-page.md --\n# B\n\n" + links + "\n")
                .build();
        assertThat(course.problems()).hasSize(130);
        assertThat(course.problems().subList(100, 130))
                .allMatch(problem -> problem.endsWith("(check the path; it is relative to this file)"));
    }

    @Test
    void a_readme_is_the_page_of_its_folder_where_no_index_is() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/README.md --
            # Welcome
            -- lessons/01-unit/readme.md --
            # The unit
            -- lessons/01-unit/a.md --
            # A

            [up](readme.md) [its unit](../01-unit/) [that](../02-other) [root](../README.md) [all](../../)
            -- lessons/02-other/index.md --
            # Other
            -- lessons/02-other/README.md --
            # Beside it
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.files())
                .contains("index.html", "unit/index.html", "other/index.html", "other/readme.html")
                .doesNotContain("unit/readme.html", "readme.html");
        assertThat(course.page("unit/a.html").select("main .text a").eachAttr("href"))
                .containsExactly("index.html", "index.html", "../other/index.html", "../index.html", "../index.html");
        assertThat(course.page("index.html").selectFirst("h1").text()).isEqualTo("Welcome");
    }

    @Test
    void a_folder_without_a_page_of_its_own_can_be_linked() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/index.md --
            # Home

            [unit](01-unit/) [same](./01-unit)
            -- lessons/01-unit/a.md --
            # A
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("index.html").select("main .text a").eachAttr("href"))
                .containsExactly("unit/index.html", "unit/index.html");
    }

    @ParameterizedTest
    @CsvSource({
        "b.html, b.html",
        "02-b.html#there, b.html#there",
        "b.htm, b.html",
        "b/, b.html",
        "b, b.html",
        "/unit/b.html, b.html",
        "/lessons/01-unit/02-b.md, b.html",
        "/01-unit/02-b.md#there, b.html#there",
        "/unit/, index.html",
        "/, ../index.html",
        "/unit/index.html, index.html",
        "../other/c.html, ../other/c.html",
        "../02-other/, ../other/index.html",
        "../glossary.html, ",
        "deck.slides.html, deck.slides.html"
    })
    void an_address_of_the_site_leads_to_the_page_with_a_remark(String written, String expected) {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/01-unit/01-a.md --
            # A

            [x](%s)
            -- lessons/01-unit/02-b.md --
            # B

            ## There
            -- lessons/01-unit/03-deck.slides.md --
            # Deck
            -- lessons/02-other/c.md --
            # C
            """.formatted(written)).build();
        if (expected == null) {
            assertThat(course.onlyProblem()).contains("error", "leads nowhere");
            return;
        }
        assertThat(course.problems()).noneMatch(problem -> problem.contains("error"));
        assertThat(course.page("unit/a.html").selectFirst("main .text a").attr("href"))
                .isEqualTo(expected);
        if (!written.equals("../02-other/")) {
            assertThat(course.onlyProblem()).contains("info: the address «" + written.replaceAll("#.*", "") + "»");
        }
    }

    @Test
    void addresses_of_the_site_are_remarked_on_once_with_how_many_there_are() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/a.md --
            # A

            [b](b.html) and [b](/b)
            -- lessons/b.md --
            # B

            [a](a.html)
            """).build();
        assertThat(course.problems())
                .containsExactly("lessons/a.md:3:1: info: the address «b.html» was taken for lessons/b.md, as in 2"
                        + " more places (write «b.md», which leads there on GitHub and in an editor too)");
    }

    @Test
    void an_image_may_be_named_from_the_root_of_the_course_or_of_its_lessons() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 2\"/>\n";
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/unit/a.md --
            # A

            ![one](/img/a.svg)

            ![two](/lessons/unit/b.svg)
            -- lessons/img/a.svg --
            %s
            -- lessons/unit/b.svg --
            %s
            """.formatted(svg, svg)).build();
        assertThat(course.onlyProblem()).contains("info").contains("as in one more place");
        assertThat(course.page("unit/a.html").select("main img").eachAttr("src"))
                .containsExactly("../img/a.svg", "b.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "/../a.md", "//a.md", "/..%2f..%2fa.md", "/\\a.md"})
    void other_absolute_addresses_are_refused_as_before(String written) {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/a.md --
            # A

            [x](%s)
            """.formatted(written)).build();
        assertThat(course.onlyProblem()).contains("error");
    }

    @Test
    void a_link_to_a_source_that_becomes_no_page_says_why() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/a.md --
            # A

            [x](b.md) [y](../NOTES.md)
            -- lessons/b.md --
            ---
            draft: true
            ---
            # B
            -- NOTES.md --
            # Notes
            """).build();
        assertThat(course.problems())
                .containsExactly(
                        "lessons/a.md:3:1: error: the link «b.md» leads nowhere: lessons/b.md is a draft (publish it,"
                                + " or remove the link)",
                        "lessons/a.md:3:11: error: the link «../NOTES.md» leads nowhere: NOTES.md is outside lessons/"
                                + " and becomes no page (move it there, or link to where it is published)");
    }

    @Test
    void folders_without_lessons_may_be_nested_as_deep_as_they_like() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/a.md --
            # A
            -- lessons/b/c/d/e/f/g/h/i/j/k/l/note.txt --
            Text
            -- lessons/unit/1/2/3/4/5/6/7/8/9/deep.md --
            # Deep
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.files()).contains("unit/1/2/3/4/5/6/7/8/9/deep.html");
    }

    @ParameterizedTest
    @CsvSource({"u\u0308, \u00fc", "\u00fc, u\u0308", "\u00fc, %C3%BC", "\u00fc, u%CC%88"})
    void names_in_different_unicode_forms_are_one(String onDisk, String written) {
        TinyCourse course =
                TinyCourse.in(folder, """
                    -- lessons/%1$snit/%1$sbung.md --
                    # Eins {#%1$s}
                    -- lessons/%1$snit/%1$s.svg --
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"/>
                    -- lessons/b.md --
                    # B

                    [x](%2$snit/%2$sbung.md#%2$s) [y](%2$snit/%2$sbung.html) ![z](%2$snit/%2$s.svg) [u](%2$snit/)
                    """.formatted(onDisk, written)).build();
        assertThat(course.problems()).hasSize(1).first().asString().contains("info: the address");
        assertThat(course.page("b.html").select("main .text a").eachAttr("href"))
                .allMatch(href -> href.startsWith("%C3%BCnit/"));
    }

    @Test
    void a_name_that_the_locale_can_t_hold_is_told_as_that() throws IOException {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/a.md --
            # A
            """);
        Files.createSymbolicLink(course.source().resolve("lessons/\uFFFDbung.md"), Path.of("nowhere"));
        Files.createSymbolicLink(course.source().resolve("lessons/z\uFFFD.md"), Path.of("nowhere"));
        assertThat(course.build().onlyProblem())
                .contains("this file's name can't be read, as in one more place (Java was started under a locale")
                .contains("LC_ALL=C.UTF-8");
    }

    @Test
    void a_page_of_the_course_stands_where_an_address_does_not_exist() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/404.md --
            # Lost *here*?

            Go to [the first lesson](01-a.md#there), or look at $x^2$. ![Map](img/m.svg)
            -- lessons/img/m.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"/>
            -- lessons/01-a.md --
            # A

            ## There
            -- lessons/http/404.md --
            # Status 404
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("404.html").title()).isEqualTo("Lost here? · Tiny");
        assertThat(course.page("404.html").selectFirst("h1").html()).isEqualTo("Lost <em>here</em>?");
        assertThat(course.page("404.html").select(".text a").eachAttr("href")).containsExactly("a.html#there");
        assertThat(course.page("404.html").select("math")).hasSize(1);
        assertThat(course.files()).contains("img/m.svg", "http/404.html").doesNotContain("404.slides.html");
        assertThat(course.page("index.html").text()).contains("Status 404").doesNotContain("Lost");
        assertThat(course.read("print.html")).doesNotContain("Lost");
    }

    @Test
    void what_is_wrong_on_the_page_for_missing_addresses_is_told() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/404.md --
            [a](a.md) [b](b.md#here)
            -- lessons/b.md --
            # B
            """).build();
        assertThat(course.problems())
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("lessons/404.md:1:") && problem.contains("error"));
    }

    @Test
    void an_address_of_another_root_gets_the_page_of_that_name_as_a_suggestion() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/guide/a.md --
            # A

            [x](/docs/guide/02-directives)
            -- lessons/guide/directives.md --
            # D
            """).build();
        assertThat(course.onlyProblem())
                .endsWith("«/docs/guide/02-directives» is not a relative path (did you mean «directives.md»?)");
    }

    @Test
    void addresses_in_trusted_html_lead_there_from_all_pages_however_their_attributes_are_written() {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: Tiny
            html: trusted
            -- lessons/1-unit/1-a.md --
            # A

            <p class = "a > b"><a href = "b.html">b</a> <img alt=""x src
            = 'dot.svg'></p>
            """).build();
        assertThat(course.page("print.html").select("p a").attr("href")).isEqualTo("unit/b.html");
        assertThat(course.page("print.html").select("p img").attr("src")).isEqualTo("unit/dot.svg");
    }
}
