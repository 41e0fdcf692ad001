package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.courseware.TinyCourse;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulaPageTest {
    @TempDir
    private Path folder;

    @Test
    void a_mistake_is_told_at_its_line_and_column() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            Some $x + \\foo$ here.

            $$
            a +
            \\frac{1}{\\baz}
            $$

            > - ```math
            >   x +
            >   \\zzz
            >   ```

            | a |
            |---|
            | $x^2^3$ |
            """).build();

        assertThat(course.problems())
                .extracting(problem -> problem.replaceAll(" \\(.*", ""))
                .containsExactly(
                        "lessons/1-a.md:3:11: error: this formula can't be read: Undefined control sequence: \\foo",
                        "lessons/1-a.md:7:10: error: this formula can't be read: Undefined control sequence: \\baz",
                        "lessons/1-a.md:12:5: error: this formula can't be read: Undefined control sequence: \\zzz",
                        "lessons/1-a.md:17:7: error: this formula can't be read: Double superscript");
        assertThat(course.report().written()).isFalse();
    }

    @Test
    void more_formulas_than_a_file_may_have_are_told_once_where_they_begin() {
        String many = IntStream.range(0, 100_000 / 25)
                .mapToObj(line -> "$x$ ".repeat(25) + "\n\n")
                .collect(Collectors.joining());
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n" + many + "\n")
                .build();

        assertThat(course.problems()).hasSize(1);
        assertThat(course.problems().get(0)).startsWith("lessons/1-a.md:243:2: error: this file has too many formulas");
    }

    @Test
    void a_file_may_keep_the_engine_busy_for_so_many_steps_whatever_comes_of_them_and_whatever_is_kept() {
        String row = "1" + "& 1".repeat(30) + "\\\\";
        String many = IntStream.range(0, 14)
                .mapToObj(i -> "$$" + "\\begin{matrix}" + row.repeat(30) + "\\end{matrix} = " + i + "$$\n\n")
                .collect(Collectors.joining());
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n" + many);
        List<String> first = course.build().problems();
        List<String> second = course.build().problems();

        assertThat(course.problems("limit"))
                .singleElement()
                .asString()
                .contains("error: this file has too many formulas");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void formulas_that_keep_the_engine_busy_are_given_up_soon() {
        String macro = "\\def\\a#1{\\frac{#1}{#1}}";
        String many = IntStream.range(0, 12)
                .mapToObj(i -> "$" + macro + "\\a{".repeat(10) + i + "}".repeat(10) + "$\n\n")
                .collect(Collectors.joining());
        TinyCourse course =
                TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n" + many).build();

        assertThat(course.problems()).hasSizeLessThan(10).last().asString().contains("too many formulas");
    }

    @Test
    void a_formula_without_an_end_is_told_at_its_beginning_and_takes_no_more_than_its_paragraph() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n$$\nx\n\n[gone](b.md)\n")
                .build();

        assertThat(course.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("lessons/1-a.md:3:1: error: this formula is never closed"))
                .anyMatch(problem -> problem.startsWith("lessons/1-a.md:6:1: error:"));
    }

    @Test
    void formulas_stand_in_titles_dialogs_and_decks_and_as_words_where_a_title_is_only_text() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # About $a_1$ and $5

            ## It is $b_2$

            $$
            c_3
            $$
            -- lessons/2-b.dialog.md --
            P1: Take $x[n] = (a)$ (softly).
            P2: Twice $d_4$.
            """).build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").title()).startsWith("About a₁ and $5");
        assertThat(course.page("a.html").select("h1 math, h2 math, .formula > math[display=block]"))
                .hasSize(3);
        assertThat(course.page("a.slides.html")
                        .select(".formula > math annotation")
                        .text())
                .isEqualTo("c_3");
        assertThat(course.page("b.html").select("math annotation").eachText()).contains("x[n] = (a)", "d_4");
        assertThat(course.read("b.txt"))
                .contains("Take x[n] = (a)", "Twice d_4.")
                .doesNotContain("𝑑");
    }

    @Test
    void formulas_in_brackets_with_backslashes_are_read_in_lessons_and_in_speech() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            # A

            Take \\(x^2\\).

            \\[
            \\sum_i i
            \\]
            -- lessons/2-b.dialog.md --
            P1: Take \\(x^2\\) (softly).
            P2: So \\[y = 2\\] then.
            """).build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select("math annotation").eachText()).contains("x^2", "\\sum_i i");
        assertThat(course.page("b.html").select("math annotation").eachText()).contains("x^2", "y = 2");
    }

    @Test
    void equations_are_numbered_from_one_in_each_lesson() {
        String lesson = "$$ x $$ {#eq-x}\n\nSee \\eqref{eq-x} and [](#eq-y).\n\n$$ y $$ {#eq-y}\n";
        TinyCourse course = TinyCourse.in(
                        folder, "-- lessons/1-a.md --\n# A\n\n" + lesson + "-- lessons/2-b.md --\n# B\n\n" + lesson)
                .build();

        assertThat(course.problems()).isEmpty();
        for (String page : List.of("a.html", "b.html")) {
            assertThat(course.page(page).select("math .number").eachText()).containsExactly("(1)", "(2)");
            assertThat(course.page(page)
                            .select("p a[href=#eq-x], p a[href=#eq-y]")
                            .eachText())
                    .containsExactly("(1)", "(2)");
        }
    }

    @Test
    void only_pages_with_formulas_load_the_font_for_them() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/1-a.md --\n# A\n\nIt costs $5 and $10.\n-- lessons/2-b.md --\n# B\n\n- $x$\n")
                .build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.read("a.html")).doesNotContain("math");
        assertThat(course.read("a.slides.html")).doesNotContain("math");
        for (String page : List.of("b.html", "b.slides.html", "b.slides-linear.html", "b.handout.html")) {
            assertThat(course.page(page).select("link[rel=stylesheet][href*=formulas]"))
                    .as(page)
                    .hasSize(1);
        }
    }

    @Test
    void a_course_without_formulas_ships_no_font_for_them() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n").build();

        assertThat(TinyCourse.contents(course.site(), path -> path).keySet()).noneMatch(path -> path.contains("stix"));
    }

    @Test
    void the_whole_course_on_a_page_links_the_font_once_before_the_first_formula() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- lessons/1-a.md --\n# A\n-- lessons/2-b.md --\n# B\n\n$x$\n"
                                + "-- lessons/3-c.md --\n# C\n\n$y$\n")
                .build();

        String whole = course.read("print.html");

        assertThat(course.page("print.html").select("link[href*=formulas]")).hasSize(1);
        assertThat(whole.indexOf("formulas")).isBetween(whole.indexOf("<main"), whole.indexOf("<math"));
    }

    @Test
    void a_course_without_formulas_never_asks_for_the_engine() throws Exception {
        TinyCourse without = TinyCourse.in(folder.resolve("without"), "-- lessons/1-a.md --\n# A\n\n$5 and $10\n");
        TinyCourse with = TinyCourse.in(folder.resolve("with"), "-- lessons/1-a.md --\n# A\n\n$x$\n");

        try (URLClassLoader loader = withoutRhino()) {
            assertThat(build(without, loader).toString()).contains("written=true");
            assertThatThrownBy(() -> build(with, loader)).hasRootCauseMessage("org.mozilla.javascript");
        }
    }

    private static Object build(TinyCourse course, ClassLoader loader) throws Exception {
        Class<?> requests = loader.loadClass(BuildRequest.class.getName());
        Class<?> listeners = loader.loadClass(BuildListener.class.getName());
        Object request =
                requests.getMethod("of", Path.class, Path.class).invoke(null, course.source(), course.output());
        return loader.loadClass(CourseBuilder.class.getName())
                .getMethod("build", requests, listeners)
                .invoke(null, request, listeners.getField("SILENT").get(null));
    }

    private static URLClassLoader withoutRhino() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(new File(entry).toURI().toURL());
        }
        for (ClassLoader at = FormulaPageTest.class.getClassLoader(); at != null; at = at.getParent()) {
            if (at instanceof URLClassLoader more) {
                urls.addAll(List.of(more.getURLs()));
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith("org.mozilla.")) {
                    throw new ClassNotFoundException("org.mozilla.javascript");
                }
                return super.loadClass(name, resolve);
            }
        };
    }
}
