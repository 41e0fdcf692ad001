package dev.courseware.extension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.ExtensionJar;
import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers, fences and formats that come in jars. */
class AddedSyntaxAndFormatsTest {
    private static final String IMPORTS = """
        package acme;

        import dev.courseware.extension.*;
        import dev.courseware.model.*;
        import dev.courseware.model.inline.*;
        import dev.courseware.render.OutputFile;
        import java.util.*;

        """;

    private static final String DEFINITION = IMPORTS + """
        public final class Definition implements Container {
            public String name() {
                return "definition";
            }

            public Set<String> keys() {
                return Set.of("of");
            }

            public List<Block> blocks(Content content) {
                List<Block> inner = new ArrayList<>(content.blocks());
                content.attributes().value("of").ifPresent(of ->
                        inner.add(new Prose(RichText.of("Of " + of), true, content.position())));
                return List.of(new Callout(
                        "note", content.title(), Attributes.NONE, 0, inner, content.position()));
            }
        }
        """;

    private static final String WORDS = IMPORTS + """
        public final class Words implements CourseFormat<String> {
            public String name() {
                return "acme-words";
            }

            public String part(Lesson lesson, LessonSummary summary) {
                StringBuilder words = new StringBuilder();
                for (Prose prose : Blocks.find(Prose.class, Blocks.of(lesson))) {
                    words.append(prose.text()).append(' ');
                }
                return words.toString().strip();
            }

            public List<OutputFile> write(Outline outline, List<Part<String>> parts) {
                StringBuilder out = new StringBuilder(outline.course().title());
                parts.forEach(part -> out.append('\\n').append(part.page().title()).append(": ").append(part.content()));
                return List.of(new OutputFile("acme-words.txt", out + "\\n"));
            }
        }
        """;

    private static final String COURSE = """
        -- course.yml --
        title: T
        -- lessons/1-unit/index.md --
        # Unit
        -- lessons/1-unit/2-b.md --
        # B

        Second.
        -- lessons/1-unit/1-a.md --
        # A

        First *one*.

        ::: definition Node {of=graphs}
        A point.
        :::
        """;

    @TempDir
    Path folder;

    private ExtensionJar jar(String name) {
        return ExtensionJar.in(folder, name);
    }

    private ExtensionJar definition(String name) {
        return jar(name).source("acme.Definition", DEFINITION).provides(Container.class, "acme.Definition");
    }

    private ExtensionJar format(String type, String text) {
        return jar("acme.jar").source("acme." + type, IMPORTS + text).provides(Format.class, "acme." + type);
    }

    private TinyCourse course(String files, ExtensionJar... jars) {
        return TinyCourse.in(folder, files)
                .extensions(ExtensionJar.loader(jars))
                .build();
    }

    @Test
    void a_container_of_a_jar_is_on_pages_and_slides_and_in_the_search() {
        TinyCourse course = course(COURSE, definition("acme.jar"));

        assertThat(course.problems()).isEmpty();
        assertThat(course.read("unit/a.html"))
                .contains("class=\"callout note\"")
                .contains("Node", "A point.", "Of graphs");
        assertThat(course.read("unit/a.slides.html")).contains("A point.");
    }

    @Test
    void a_container_without_its_jar_is_unknown() {
        assertThat(course(COURSE).problems("container-unknown")).hasSize(1);
    }

    @Test
    void an_unknown_key_of_it_is_told_with_those_that_it_has() {
        assertThat(course(COURSE.replace("{of=", "{off="), definition("acme.jar"))
                        .onlyProblem())
                .startsWith("lessons/1-unit/1-a.md:5:")
                .contains("off");
    }

    @Test
    void a_container_that_fails_is_told_by_its_jar_and_what_it_holds_is_shown() {
        TinyCourse course = course(
                COURSE,
                jar("acme.jar")
                        .source(
                                "acme.Definition",
                                DEFINITION.replace(
                                        "List<Block> inner =",
                                        "if (true) throw new IllegalStateException("
                                                + "\"no graph\"); List<Block> inner ="))
                        .provides(Container.class, "acme.Definition"));

        assertThat(course.problems("extension-failed"))
                .containsExactly("lessons/1-unit/1-a.md: warning: the container «definition» of acme.jar failed:"
                        + " IllegalStateException: no graph (update the jar, report this to its authors, or remove"
                        + " it from the plugin's dependencies)");
        assertThat(course.read("unit/a.html")).contains("A point.");
    }

    @Test
    void two_containers_of_one_name_and_one_of_our_own_names_are_told() {
        ExtensionJar other = jar("other.jar")
                .source("acme.Other", DEFINITION.replace("class Definition", "class Other"))
                .provides(Container.class, "acme.Other");
        assertThat(course(COURSE, definition("acme.jar"), other).onlyProblem())
                .contains("other.jar", "«definition»", "acme.jar");
        assertThat(course(
                                COURSE.replace("::: definition Node {of=graphs}", "::: note Node"),
                                jar("acme.jar")
                                        .source("acme.Definition", DEFINITION.replace("\"definition\"", "\"note\""))
                                        .provides(Container.class, "acme.Definition"))
                        .onlyProblem())
                .contains("acme.jar", "«note»", "courseware's own");
    }

    @Test
    void a_fence_of_a_jar_becomes_what_the_jar_makes_of_it() {
        ExtensionJar jar = jar("acme.jar").source("acme.Upper", IMPORTS + """
            public final class Upper implements Fence {
                public String name() {
                    return "upper";
                }

                public List<Block> blocks(Content content) {
                    return List.of(new Prose(
                            RichText.of(content.text().toUpperCase(Locale.ROOT) + "!"), true, content.position()));
                }
            }
            """).provides(Fence.class, "acme.Upper");

        TinyCourse course = course("-- lessons/1-a.md --\n# A\n\n```upper\nhear me\n```\n", jar);

        assertThat(course.problems()).isEmpty();
        assertThat(course.read("a.html")).contains("<p>HEAR ME!</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dialog", "math", "plantuml", "mermaid", "csv", "console", "terminal", "java"})
    void a_fence_that_we_read_ourselves_is_left_to_us(String name) {
        ExtensionJar jar = jar("acme.jar")
                .source("acme.Taken", IMPORTS + """
                    public final class Taken implements Fence {
                        public String name() {
                            return "%s";
                        }

                        public List<Block> blocks(Content content) {
                            return List.of();
                        }
                    }
                    """.formatted(name))
                .provides(Fence.class, "acme.Taken");

        assertThat(course("-- lessons/1-a.md --\n# A\n", jar).onlyProblem())
                .startsWith("acme.jar: warning:")
                .contains("«" + name + "»", "courseware's own");
    }

    @Test
    void a_format_of_the_course_sees_its_lessons_in_order() {
        TinyCourse course = course(
                COURSE,
                definition("definition.jar"),
                jar("acme.jar").source("acme.Words", WORDS).provides(Format.class, "acme.Words"));

        assertThat(course.problems()).isEmpty();
        assertThat(course.read("acme-words.txt")).isEqualTo("""
            T
            Unit:\s
            A: First one. A point. Of graphs
            B: Second.
            """);
    }

    @Test
    void a_format_of_lessons_names_its_files_after_them() {
        String format = """
            public final class Titles implements LessonFormat {
                public String name() {
                    return "acme-title";
                }

                public List<OutputFile> write(Lesson lesson, LessonSummary summary) {
                    return List.of(new OutputFile(
                            lesson.page().address() + ".acme-title.txt", lesson.page().title()));
                }
            }
            """;

        assertThat(course(COURSE, definition("definition.jar"), format("Titles", format))
                        .read("unit/b.acme-title.txt"))
                .isEqualTo("B");
        assertThat(course(
                                COURSE,
                                definition("definition.jar"),
                                format("Titles", format.replace(".acme-title.txt\"", ".html\"")))
                        .onlyProblem())
                .startsWith("acme.jar: warning: its format «acme-title» names a file «")
                .contains("was not written");
    }

    @Test
    void a_format_that_leaves_the_site_or_fails_is_told_and_the_site_stays() {
        for (String path :
                new String[] {"../acme-words.txt", "acme-words/../index.html", "index.html", "/acme-words"}) {
            TinyCourse course = course(
                    COURSE,
                    definition("definition.jar"),
                    jar("acme.jar")
                            .source("acme.Words", WORDS.replace("\"acme-words.txt\"", "\"" + path + "\""))
                            .provides(Format.class, "acme.Words"));
            assertThat(course.onlyProblem()).startsWith("acme.jar: warning:").contains(path);
            assertThat(course.read("index.html")).contains("<title>");
        }
        assertThat(course(
                                COURSE,
                                definition("definition.jar"),
                                jar("acme.jar")
                                        .source(
                                                "acme.Words",
                                                WORDS.replace("return words.toString().strip();", "return null;"))
                                        .provides(Format.class, "acme.Words"))
                        .onlyProblem())
                .contains("the format «acme-words» of acme.jar failed");
    }
}
