package dev.courseware.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a source's words stand in another form on the page, or were no words, nothing is said to be lost. */
class NoFalseAlarmTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: quiz text\nWhat?\n\n- replica 2*3*4 a\n- [ ] a_b_c *d*e\n:::",
                "<div>\nb `c <T>*` d\n</div>",
                "> <div>`<b",
                "- <p>a `<nosuch> b` c",
                "a@example.orgstraße b www.example.orgé",
                "<div>\n[b](https://example.org/ \"<T>\")\n</div>",
                "~~~~node~~~~ b\n\nc &copy; [d][ref]\n\n[ref]: https://example.org/ 'a title'"
            })
    void words_of_a_lesson_that_are_read_in_another_way_are_not_missed(String lesson) {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n" + lesson + "\n");

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("got lost"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[one|two]] three",
                "??? tip \"Folded\"\n    a",
                "```{math}\n:label: eq-mass\nE = m\n```\n\nSee eq-mass.",
                "::: quiz multiple {#which}\nWhich?\n\n- [x] One\n- [ ] Two\n:::"
            })
    void words_of_a_script_that_are_read_in_another_way_are_not_missed(String said) {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.dialog.md --\nAnn: x\n\nBob: y\n\n" + said + "\n");

        assertThat(course.build().problems()).noneMatch(problem -> problem.contains("got lost"));
    }
}
