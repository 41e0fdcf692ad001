package dev.courseware.extension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.ExtensionJar;
import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Containers of jars that have HTML of their own. */
class ContainerHtmlTest {
    private static final String STEPS = """
        package acme;

        import dev.courseware.extension.Container;
        import dev.courseware.model.*;
        import dev.courseware.model.inline.*;
        import java.util.*;

        public final class Steps implements Container {
            public String name() {
                return "steps";
            }

            public List<Block> blocks(Content content) {
                return content.blocks();
            }

            public Optional<RichText> html(Content content) {
                List<Inline> steps = new ArrayList<>();
                for (Prose step : Blocks.find(Prose.class, content.blocks())) {
                    steps.add(new Element("li", Map.of("class", "acme-step"), step.content()));
                }
                return Optional.of(RichText.of(new Element("ol", Map.of("title", "a < b"), RichText.of(steps))));
            }
        }
        """;

    private static final String COURSE = """
        -- lessons/1-a.md --
        # A

        [Back](#first)

        ::: steps {#all}
        [One]{#first} **step**.

        Two [steps](2-b.md).
        :::
        -- lessons/2-b.md --
        # B

        [A](1-a.md#first), [all](1-a.md#all)
        """;

    @TempDir
    Path folder;

    private TinyCourse course(String source) {
        return TinyCourse.in(folder, COURSE)
                .extensions(ExtensionJar.loader(ExtensionJar.in(folder, "acme.jar")
                        .source("acme.Steps", source)
                        .provides(Container.class, "acme.Steps")))
                .build();
    }

    @Test
    void html_of_a_container_is_on_its_page_and_its_blocks_are_everywhere_else() {
        TinyCourse course = course(STEPS);

        assertThat(course.problems()).isEmpty();
        assertThat(course.main("a.html"))
                .contains(
                        "<ol title=\"a &lt; b\"><li class=\"acme-step\">", "<strong>step</strong>", "href=\"b.html\"");
        assertThat(course.read("a.slides.html")).contains("Two ").doesNotContain("acme-step");
        assertThat(course.read("assets/search/p0.js")).contains("One step.");
    }

    @Test
    void places_that_links_lead_to_stay_even_where_the_html_leaves_them_out() {
        TinyCourse course = course(STEPS.replace("step.content()", "RichText.of(\"x\")"));

        assertThat(course.problems()).isEmpty();
        assertThat(course.main("a.html")).contains("id=\"first\"", "id=\"all\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'new Element(\"li\", Map.of(\"class\", \"acme-step\")', 'new Element(\"form\", Map.of()', an element «form»",
        "'Map.of(\"class\", \"acme-step\")', 'Map.of(\"style\", \"x\")', an attribute «style»",
        "'Map.of(\"class\", \"acme-step\")', 'Map.of(\"id\", \"main\")', the id «main»",
        "'Map.of(\"class\", \"acme-step\")', 'Map.of(\"class\", \"copy\")', a class «copy»",
        "'step.content()', 'RichText.of(new RawHtml(List.of()))', raw HTML",
        "'step.content()', 'RichText.of(new Link(new Target.Address(\"x:y\"), \"\", Attributes.NONE, RichText.EMPTY))',"
                + " a link to «x:y»"
    })
    void html_that_no_page_may_hold_is_told_with_its_jar_and_the_blocks_are_shown(
            String good, String bad, String what) {
        TinyCourse course = course(STEPS.replace(good, bad));

        assertThat(course.onlyProblem())
                .startsWith("lessons/1-a.md: warning: the container «steps» of acme.jar failed: ")
                .contains("its HTML holds " + what + ", which no page may");
        assertThat(course.page("a.html").select("article > .text").html())
                .contains("<strong>step</strong>")
                .doesNotContain("<ol");
    }
}
