package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Demonstrations beyond their own HTML, which the spec files show. */
class DemoTest {
    private static final String LESSON = """
        -- lessons/01-a.md --
        ---
        title: A
        ---
        ## Two ways

        :::: demo
        - one

        Said of one.

        ::: keypoints
        - Remember one.
        :::
        ::::

        ::: keypoints
        - Demos show their source.
        :::
        """;

    @TempDir
    Path folder;

    @Test
    void what_is_shown_is_what_stands_in_the_file() {
        TinyCourse course = TinyCourse.in(folder, LESSON).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").selectFirst(".demo .source pre").wholeText())
                .isEqualTo("- one\n\nSaid of one.\n\n::: keypoints\n- Remember one.\n:::");
    }

    @Test
    void slides_show_the_source_and_what_becomes_of_it_there() {
        TinyCourse course = TinyCourse.in(folder, LESSON).build();
        assertThat(course.page("a.slides.html").select(".text pre").text()).startsWith("- one");
        assertThat(course.page("a.slides.html").select(".text li").eachText()).contains("one");
        assertThat(course.page("a.slides.html").select(".demo")).isEmpty();
        assertThat(course.page("a.slides.html")
                        .select(".slides > section:last-child li")
                        .eachText())
                .containsExactly("Demos show their source.");
    }

    @Test
    void key_points_of_a_demo_are_not_those_of_the_lesson() {
        TinyCourse course = TinyCourse.in(folder, LESSON).build();
        assertThat(course.page("key-points.html").select("main .goals li").eachText())
                .contains("Demos show their source.")
                .doesNotContain("Remember one.");
    }

    @Test
    void lines_may_end_as_on_windows() {
        String lesson = "# A\r\n\r\n::: demo\r\n- one\r\n- two\r\n:::\r\n";
        TinyCourse course = TinyCourse.in(folder, "")
                .write("lessons/01-a.md", lesson.getBytes(StandardCharsets.UTF_8))
                .build();
        assertThat(course.page("a.html").selectFirst(".demo .source pre").wholeText())
                .isEqualTo("- one\n- two");
    }
}
