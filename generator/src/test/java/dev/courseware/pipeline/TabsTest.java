package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tabs and exercises beyond their own HTML, which the spec files show. */
class TabsTest {
    private static final String LESSON = """
        -- lessons/01-a.md --
        # A

        ## Two ways

        :::: tabs
        ::: tab Java
        - one
        :::
        ::: tab Kotlin {#kotlin}
        - two

        Said of Kotlin.
        :::
        ::::

        - after
        -- lessons/02-b.md --
        # B

        [There](01-a.md#kotlin)
        """;

    @TempDir
    Path folder;

    @Test
    void each_tab_is_a_slide_below_its_title() {
        TinyCourse course = TinyCourse.in(folder, LESSON).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.slides.html").select(".text:has(h3)").eachText())
                .containsExactly("Java # one", "Kotlin # two");
        assertThat(course.page("a.slides.html").select(".text:not(:has(h3)) li").eachText())
                .contains("after");
        assertThat(course.page("a.slides.html").select(".tabs")).isEmpty();
    }

    @Test
    void only_pages_with_tabs_load_their_script() {
        TinyCourse course = TinyCourse.in(folder, LESSON).build();
        assertThat(course.page("a.html").select("script[src*=tabs]")).hasSize(1);
        assertThat(course.page("b.html").select("script[src*=tabs]")).isEmpty();
    }

    @Test
    void a_link_may_lead_to_a_tab() {
        TinyCourse course = TinyCourse.in(folder, LESSON).build();
        assertThat(course.page("a.html").selectFirst("#kotlin").className()).isEqualTo("tab");
        assertThat(course.page("b.html").selectFirst(".text a").attr("href")).isEqualTo("a.html#kotlin");
    }

    @Test
    void exercises_have_the_same_numbers_on_page_and_slides() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/01-a.md --
            # A

            ::: exercise
            - one
            :::

            ::: exercise Count
            - two
            :::
            """).build();
        assertThat(course.page("a.html").select(".exercise .title").eachText())
                .containsExactly("Exercise 1", "Exercise 2 Count");
        assertThat(course.page("a.slides.html").select("h2").eachText()).contains("Exercise 1", "Count");
        assertThat(course.page("a.slides.html").select(".exercise .of").eachText())
                .containsOnly("Exercise 2");
    }

    @Test
    void what_is_for_instructors_is_in_no_output() throws IOException {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/01-a.md --
            # A

            Words.

            ::: instructor
            Secret of teachers.
            :::

            - item

              :::: note
              ::: instructor
              - Secret in a list
              :::
              ::::
            -- lessons/02-b.dialog.md --
            Ann: Hello.

            ::: instructor
            Secret of dialogs.
            :::
            """).build();
        assertThat(course.problems()).noneMatch(problem -> problem.contains("error"));
        try (Stream<Path> files = Files.walk(course.site())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Secret");
            }
        }
    }
}
