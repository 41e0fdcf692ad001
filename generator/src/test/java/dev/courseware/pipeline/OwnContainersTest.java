package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Containers that a course makes itself: {@code theme/blocks/<name>.ftlh}. */
class OwnContainersTest {
    private static final String STORY = """
        -- theme/blocks/story.ftlh --
        <aside class="story" data-from="${attributes.from!"nobody"}"<#if onSlide> data-slide</#if>>
        <p>${title}</p>
        ${content}
        </aside>
        """;

    @TempDir
    Path folder;

    private TinyCourse course(String lesson) {
        return TinyCourse.in(folder, STORY + "-- lessons/01-a.md --\n# A\n\n" + lesson)
                .build();
    }

    @Test
    void a_template_of_the_course_makes_a_container() {
        TinyCourse course = course("""
            ::: story The *night* of 2017 {#night from="a log"}
            A typing error.

            - It was long.
            :::
            """);
        assertThat(course.problems()).isEmpty();
        assertThat(course.text("a.html"))
                .isEqualTo("<aside class=\"story\" data-from=\"a log\"><p>The <em>night</em> of 2017</p>"
                        + "<p>A typing error.</p><ul><li>It was long.</li></ul></aside>");
    }

    @Test
    void what_an_author_writes_in_it_stays_text() {
        TinyCourse course = course("""
            ::: story ${7*7} <script>alert(1)</script> {from='"><b>'}
            <#include "x"> {{ 1 }}
            :::
            """);
        assertThat(course.page("a.html").select("main script, main b")).isEmpty();
        assertThat(course.page("a.html").selectFirst(".story").attr("data-from"))
                .isEqualTo("\"><b>");
        assertThat(course.page("a.html").selectFirst(".story").text()).contains("${7*7}");
    }

    @Test
    void slides_show_it_as_well() {
        TinyCourse course = course("::: story Night\n- a point\n:::\n");
        assertThat(course.page("a.slides.html").select(".story[data-slide] li").eachText())
                .contains("a point");
    }

    @Test
    void a_misspelt_name_is_told_with_the_course_s_own_in_mind() {
        assertThat(course("::: stroy\na\n:::\n").problems())
                .containsExactly("lessons/01-a.md:3:5: error: there is no container «stroy» (did you mean «story»?)");
    }

    @Test
    void names_that_mean_something_already_are_taken() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- theme/blocks/note.ftlh --\n-- theme/blocks/table.ftlh --\n-- lessons/01-a.md --\n# A\n")
                .build();
        assertThat(course.problems())
                .containsExactly(
                        "theme/blocks/note.ftlh: error: the name «note» is taken (rename it; the theme's own templates"
                                + " are replaced by files in theme/templates/blocks)",
                        "theme/blocks/table.ftlh: error: the name «table» is taken (rename it; the theme's own"
                                + " templates are replaced by files in theme/templates/blocks)");
    }

    @Test
    void a_mistake_in_its_template_names_the_template() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- theme/blocks/story.ftlh --\n<p>${titel}</p>\n-- lessons/01-a.md --\n::: story\na\n:::\n")
                .build();
        assertThat(course.report().written()).isFalse();
        assertThat(course.problems())
                .singleElement()
                .asString()
                .contains("blocks/story.ftlh:1:6")
                .contains("titel");
    }
}
