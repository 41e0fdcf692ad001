package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramPageTest {
    @TempDir
    private Path folder;

    @Test
    void a_diagram_stands_in_page_and_deck_with_its_text_alternative() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            ```plantuml {title="Who <asks> whom" alt="A asks B" #who}
            A -> B : x
            ```
            """).build();

        assertThat(course.problems()).isEmpty();
        for (String page : List.of("a.html", "a.slides.html", "a.slides-linear.html")) {
            assertThat(course.page(page)
                            .select("svg[role=img][aria-label=A asks B] text")
                            .eachText())
                    .as(page)
                    .contains("A", "B", "x");
        }
        assertThat(course.page("a.html").select("figure#who.diagram figcaption").text())
                .isEqualTo("Who <asks> whom");
    }

    @Test
    void mistakes_stand_at_the_line_of_the_lesson() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            ```plantuml
            A -> B : x
            ```

            > ```plantuml {title="T"}
            > A -> B : x
            > !include /etc/passwd
            > ```

            ```plantuml {title="T"}
            A -> B
            foo bar baz
            ```
            """).build();

        assertThat(course.problems()).hasSize(3);
        assertThat(course.problems().get(0))
                .startsWith("lessons/1-a.md:3:1: error: this diagram has no description for those");
        assertThat(course.problems().get(1))
                .startsWith("lessons/1-a.md:9:3: error:")
                .contains("is not allowed");
        assertThat(course.problems().get(2))
                .startsWith("lessons/1-a.md:14:1: error:")
                .containsIgnoringCase("syntax");
    }

    @Test
    void only_pages_with_diagrams_load_the_style_sheet_for_them() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            ```plantuml {title="T"}
            A -> B
            ```
            -- lessons/2-b.md --
            # B

            ```mermaid {title="T" literal}
            graph LR
            ```
            """).build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select("link[href*=diagram]")).hasSize(1);
        assertThat(course.page("b.html").select("link[href*=diagram]")).isEmpty();
        assertThat(course.page("b.html").select(".listing figcaption").text()).isEqualTo("T");
        assertThat(TinyCourse.contents(course.site(), path -> path).keySet())
                .noneMatch(path -> path.contains("mermaid"));
    }

    @Test
    void what_a_script_draws_is_readable_without_it() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            ```mermaid {title="Who <asks>" alt="A asks B" #who}
            sequenceDiagram
              A->>B: <b>&amp;
            ```
            """).build();

        assertThat(course.problems()).isEmpty();
        for (String page : List.of("a.html", "a.slides.html", "a.slides-linear.html", "a.handout.html")) {
            Element figure = course.page(page).selectFirst("figure.diagram.mermaid");
            assertThat(figure.attr("data-alternative")).as(page).isEqualTo("A asks B");
            assertThat(figure.select(".alternative").text()).as(page).isEqualTo("A asks B");
            assertThat(figure.select("details[open] code").get(0).wholeText())
                    .as(page)
                    .isEqualTo("sequenceDiagram\n  A->>B: <b>&amp;");
            assertThat(figure.select("figcaption").text()).as(page).isEqualTo("Who <asks>");
        }
        assertThat(course.page("a.html").select("figure#who")).hasSize(1);
    }

    @Test
    void only_pages_with_such_diagrams_may_have_a_frame_and_have_the_script() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            ```mermaid {title="T"}
            pie
              "x" : 1
            ```
            -- lessons/2-b.md --
            # B

            ```plantuml {title="T"}
            A -> B
            ```
            """).build();

        assertThat(course.problems()).isEmpty();
        for (String page : List.of("a.html", "a.slides.html", "a.handout.html", "print.html")) {
            assertThat(course.page(page).select("script[data-frame$=.html]"))
                    .as(page)
                    .hasSize(1);
            assertThat(course.page(page).select("meta[content*=frame-src]"))
                    .as(page)
                    .hasSize(1);
        }
        for (String page : List.of("b.html", "b.slides.html", "b.handout.html", "index.html")) {
            assertThat(course.page(page).select("script[data-frame]")).as(page).isEmpty();
            assertThat(course.page(page).select("meta[content*=frame-src]"))
                    .as(page)
                    .isEmpty();
        }
        String frame = course.page("a.html").selectFirst("script[data-frame]").attr("data-frame");
        for (Element asset : course.page(frame).select("script[src], link[href]")) {
            assertThat(course.site().resolve("assets").resolve(asset.attr("src") + asset.attr("href")))
                    .exists();
        }
    }

    @Test
    void what_can_be_told_of_a_diagram_without_drawing_it_is_told_at_its_line() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            ```mermaid
            graph LR
            ```

            ```mermaid {title="T"}
            %% a comment

            sequenceDiagramm
              A->>B: x
            ```

            ```mermaid {title="T"}
            %%{init: {"theme": "forest"}}%%
            flowchart LR
              A --> B
              click A href "https://example.org"
            ```

            ```mermaid {title="T"}
            ```

            ```mermaid {title="T"}
            mindmap
              x
            ```

            ```mermaid {title="T"}
            ---
            config:
              flowchart:
                curve: linear
            ---
            stateDiagram-v2
              a --> b
            ```
            """).build();

        assertThat(course.problems()).hasSize(6);
        assertThat(course.problems().get(0))
                .startsWith("lessons/1-a.md:3:1: warning: this diagram has no description for those")
                .contains("```mermaid");
        assertThat(course.problems().get(1))
                .startsWith("lessons/1-a.md:10:1: warning: «sequenceDiagramm»")
                .contains("sequenceDiagram»");
        assertThat(course.problems().get(2))
                .startsWith("lessons/1-a.md:15:1: warning:")
                .contains("theme");
        assertThat(course.problems().get(3))
                .startsWith("lessons/1-a.md:18:1: warning:")
                .contains("links");
        assertThat(course.problems().get(4))
                .startsWith("lessons/1-a.md:21:1: error:")
                .contains("empty");
        assertThat(course.problems().get(5))
                .startsWith("lessons/1-a.md:25:1: warning: «mindmap»")
                .contains("known: ");
    }

    @Test
    void a_diagram_without_measure_is_refused() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            ```mermaid {title="T"}
            graph LR
            %s
            ```
            """.formatted(("a --> b" + " & c".repeat(200) + "\n").repeat(25)))
                .build();

        assertThat(course.problems()).hasSize(1);
        assertThat(course.problems().get(0)).contains(":4:1: error:", "longer than 20000 characters");
    }

    @Test
    void more_diagrams_than_a_file_may_have_are_told_once_where_they_begin() {
        String diagram = "```mermaid {title=\"T\"}\npie\n  \"x\" : 1\n```\n\n";
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n" + diagram.repeat(201))
                .build();

        assertThat(course.problems())
                .filteredOn(problem -> problem.contains(": error: "))
                .singleElement()
                .asString()
                .startsWith("lessons/1-a.md:1003:1: error: this file has too many diagrams");
    }
}
