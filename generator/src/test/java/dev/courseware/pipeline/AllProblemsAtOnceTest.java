package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author is told everything in one build, and the same in each. */
class AllProblemsAtOnceTest {
    private static final int LESSONS = 16;
    private static final int BUILDS = 20;

    @TempDir
    private Path folder;

    /** Each lesson has something that is too wide for its slide; one links a file that isn't there besides. */
    private static String lessons(int bad) {
        String cell = "W".repeat(60);
        StringBuilder files = new StringBuilder();
        for (int i = 0; i < LESSONS; i++) {
            files.append("-- lessons/%1$02d-l%1$02d.md --\n# L\n\n## Bare\n\n".formatted(i));
            files.append(i == bad ? "[x](nope.md)\n\n" : "");
            files.append("| a | b |\n|---|---|\n| %1$s | %1$s |\n".formatted(cell));
        }
        return files.toString();
    }

    @Test
    void an_error_in_one_lesson_hides_no_problem_of_another_on_any_number_of_threads() {
        TinyCourse course = TinyCourse.in(folder, lessons(LESSONS / 2));
        Set<List<String>> told = new HashSet<>();
        for (int i = 0; i < BUILDS; i++) {
            told.add(course.threads(1 + i % 4).build().problems());
        }

        assertThat(told).hasSize(1);
        List<String> problems = told.iterator().next();
        assertThat(problems).filteredOn(problem -> problem.contains("error")).hasSize(1);
        assertThat(problems)
                .filteredOn(problem -> problem.contains("too wide for a slide"))
                .hasSize(LESSONS);
    }

    @Test
    void what_is_told_of_slides_is_the_same_before_and_after_an_error_elsewhere_is_mended() {
        List<String> wrong =
                TinyCourse.in(folder.resolve("wrong"), lessons(0)).build().problems();
        List<String> right =
                TinyCourse.in(folder.resolve("right"), lessons(-1)).build().problems();

        List<String> rest = new ArrayList<>(wrong);
        rest.removeIf(problem -> problem.contains("l00.md"));
        assertThat(right).containsAll(rest).hasSize(LESSONS);
        assertThat(rest).hasSize(LESSONS - 1);
    }

    @Test
    void a_problem_of_the_course_itself_hides_none_of_its_slides() {
        List<String> problems = TinyCourse.in(
                        folder, "-- course.yml --\ntitle: Tiny\nchecks:\n  link-dead: loud\n" + lessons(-1))
                .build()
                .problems();

        assertThat(problems).anyMatch(problem -> problem.startsWith("course.yml"));
        assertThat(problems)
                .filteredOn(problem -> problem.contains("too wide for a slide"))
                .hasSize(LESSONS);
    }
}
