package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course that is too large for one page: 3 units of 167 lessons, one lesson more than a page for print holds. */
class LargeCourseTest {
    @TempDir
    private static Path folder;

    private static TinyCourse course;

    @BeforeAll
    static void build() {
        StringBuilder files = new StringBuilder("-- course.yml --\ntitle: Tiny\ndefaults:\n  slides: none\n"
                + "-- glossary.md --\n# Terms\n\nnode\n: A machine.\n"
                + "-- lessons/index.md --\n# Tiny\n\nWelcome.\n");
        for (int i = 0; i < 501; i++) {
            String unit = "unit-" + i / 167;
            if (i % 167 == 0) {
                files.append("-- lessons/")
                        .append(unit)
                        .append("/index.md --\n# Unit ")
                        .append(i / 167)
                        .append("\n");
            }
            files.append("-- lessons/")
                    .append(unit)
                    .append("/l")
                    .append(i)
                    .append(".md --\n# Lesson ")
                    .append(i);
            files.append("\n\n## Part\n\nText");
            if (i == 3) {
                files.append(", [near](l4.md#part), [far](../unit-2/l400.md#part), [Unit](../unit-1/index.md), ")
                        .append("[home](../index.md), [[node]], <a href=\"../unit-1/l200.md#part\">raw</a>");
            }
            files.append(".\n");
        }
        course = TinyCourse.in(folder, files.toString()).build();
        assertThat(course.problems()).isEmpty();
    }

    @Test
    void each_unit_has_a_page_for_print_and_one_page_leads_to_them() {
        Document contents = course.page("print.html");

        assertThat(contents.select(".whole-contents a").eachAttr("href"))
                .containsExactly(
                        "unit-0/index.print.html#unit-0/index",
                        "unit-1/index.print.html#unit-1/index",
                        "unit-2/index.print.html#unit-2/index",
                        "#glossary");
        assertThat(contents.select(".count").eachText()).containsExactly("167 lessons", "167 lessons", "167 lessons");
        assertThat(contents.select(".part").eachAttr("id")).containsExactly("index", "glossary");
        assertThat(contents.text()).contains("Welcome.", "A machine.").doesNotContain("Lesson 3");
        assertThat(course.page("unit-1/index.print.html").select(".part"))
                .hasSize(168)
                .first()
                .satisfies(part -> assertThat(part.id()).isEqualTo("unit-1/index"));
    }

    @Test
    void no_lesson_is_missing_on_the_pages_for_print_or_stands_there_twice() {
        List<String> lessons = List.of(0, 1, 2).stream()
                .flatMap(unit -> course.page("unit-" + unit + "/index.print.html").select(".part.lesson").stream())
                .map(Element::id)
                .toList();

        assertThat(lessons).hasSize(501).doesNotHaveDuplicates();
    }

    @Test
    void a_page_for_print_says_its_unit_lists_its_lessons_and_leads_to_the_others() {
        Document page = course.page("unit-1/index.print.html");

        assertThat(page.title()).isEqualTo("Unit 1 · The whole course for print · Tiny");
        assertThat(page.select("h1").text()).isEqualTo("Unit 1");
        assertThat(page.select(".whole-contents a")).hasSize(167);
        assertThat(page.select(".cover a, .pager a").eachAttr("href"))
                .containsExactly("../print.html", "../unit-0/index.print.html", "../unit-2/index.print.html");
    }

    @Test
    void links_lead_from_page_to_page_for_print() {
        Element text = course.page("unit-0/index.print.html").getElementById("unit-0/l3");

        assertThat(text.select(".text a:not(.anchor)").eachAttr("href"))
                .containsExactly(
                        "#unit-0/l4~part",
                        "../unit-2/index.print.html#unit-2/l400~part",
                        "../unit-1/index.print.html#unit-1/index",
                        "../print.html#index",
                        "../print.html#glossary~node",
                        "../unit-1/index.print.html#unit-1/l200~part");
    }

    @Test
    void every_link_between_pages_for_print_finds_its_place() {
        Map<String, Set<String>> known = new HashMap<>();
        for (int unit = 0; unit < 3; unit++) {
            String file = "unit-" + unit + "/index.print.html";
            for (Element link : course.page(file).select("main a[href*=print.html], main a[href^=#]")) {
                String[] parts = link.attr("href").split("#", 2);
                String to = Path.of(file)
                        .resolveSibling(parts[0].isEmpty() ? "index.print.html" : parts[0])
                        .normalize()
                        .toString()
                        .replace('\\', '/');
                if (parts.length > 1) {
                    assertThat(known.computeIfAbsent(to, LargeCourseTest::ids))
                            .as("%s in %s", link, file)
                            .contains(parts[1]);
                }
            }
        }
    }

    private static Set<String> ids(String file) {
        return course.page(file).select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    }

    @Test
    void the_front_page_lists_the_units_alone() {
        Document home = course.page("index.html");

        assertThat(home.select(".unit h2 a").eachAttr("href"))
                .containsExactly("unit-0/index.html", "unit-1/index.html", "unit-2/index.html");
        assertThat(home.select(".lessons")).isEmpty();
        assertThat(home.select(".unit .facts span:first-child").eachText())
                .containsExactly("167 lessons", "167 lessons", "167 lessons");
        assertThat(home.select(".more a").eachText()).contains("The whole course for print");
        assertThat(course.page("unit-2/index.html").select(".lessons > li")).hasSize(167);
    }
}
