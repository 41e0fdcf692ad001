package dev.courseware.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
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
                .startsWith("lessons/1-a.md:3:1: error: this diagram has no text for those");
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

                        ```mermaid {title="Read as it is written"}
                        graph LR
                        ```
                        """).build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select("link[href*=diagram]")).hasSize(1);
        assertThat(course.page("b.html").select("link[href*=diagram]")).isEmpty();
        assertThat(course.page("b.html").select(".listing figcaption").text()).isEqualTo("Read as it is written");
    }
}
