package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A course around the size above which each unit has a page for print of its own: whatever changes, a build that takes
 * most of it over gives what a clean build gives.
 */
@Tag("slow")
class LargeCourseAgainTest {
    /** As many lessons as a single page for print holds. */
    private static final int MOST = 500;

    private static final int UNITS = 4;
    private static final String COURSE = "-- course.yml --\ntitle: Tiny\ndefaults:\n  slides: none\n";

    @TempDir
    Path folder;

    private TinyCourse course;

    private static String lesson(int number) {
        return "# Lesson " + number + "\n\nText of it, see [the first](../unit-0/l0.md).\n";
    }

    private static String path(int number) {
        return "lessons/unit-" + number % UNITS + "/l" + number + ".md";
    }

    private void write(String path, String text) {
        course.write("-- " + path + " --\n" + text);
    }

    private void remove(String path) throws IOException {
        Files.delete(course.source().resolve(path));
    }

    private static Map<String, String> contents(Path site) {
        return TinyCourse.contents(site, name -> name);
    }

    /** Builds, and builds the same anew. @param split whether units have pages for print */
    private void isRight(String step, boolean split) {
        course.build();
        TinyCourse other =
                TinyCourse.in(folder, COURSE).output(folder.resolve("clean")).rebuild();
        Map<String, String> clean = contents(other.build().site());

        assertThat(course.problems()).as(step).isEqualTo(other.problems()).isEmpty();
        Map<String, String> site = contents(course.site());
        Set<String> different = new TreeSet<>(site.keySet());
        different.addAll(clean.keySet());
        different.removeIf(name -> site.containsKey(name) && site.get(name).equals(clean.get(name)));
        assertThat(different).as(step).isEmpty();
        assertThat(site.containsKey("unit-0/index.print.html")).as(step).isEqualTo(split);
    }

    private int read() {
        return course.report().work().read();
    }

    @Test
    void a_course_whose_print_is_split_by_unit_is_built_again_as_it_is_built_anew() throws IOException {
        StringBuilder files = new StringBuilder(COURSE);
        for (int i = 0; i < UNITS; i++) {
            files.append("-- lessons/unit-")
                    .append(i)
                    .append("/index.md --\n# Unit ")
                    .append(i)
                    .append("\n");
        }
        for (int i = 0; i <= MOST; i++) {
            files.append("-- ").append(path(i)).append(" --\n").append(lesson(i));
        }
        course = TinyCourse.in(folder, files.toString());
        course.build();

        write(path(7), "# Lesson 7\n\nOther text of it, longer than before.\n");
        isRight("a lesson is edited", true);
        assertThat(read()).isEqualTo(1);

        write("lessons/unit-1/l1b.md", lesson(1));
        isRight("a lesson is added", true);

        write("lessons/unit-2/index.md", "# Another name\n\nWith a text.\n");
        isRight("a unit gets another title", true);
        assertThat(read()).isEqualTo(1);

        write("lessons/unit-2/index.md", "---\nweight: -1\n---\n# Another name\n\nWith a text.\n");
        isRight("a unit is moved", true);

        Files.move(course.source().resolve("lessons/unit-3"), course.source().resolve("lessons/unit-9"));
        isRight("a unit has another folder", true);

        Files.move(
                course.source().resolve("lessons/unit-9/l11.md"),
                course.source().resolve("lessons/unit-1/l11.md"));
        isRight("a lesson is moved to another unit", true);

        remove("lessons/unit-1/index.md");
        isRight("a unit has no page of its own", true);

        remove("lessons/unit-1/l1b.md");
        remove(path(8));
        isRight("all lessons are on one page again", false);

        write(path(8), lesson(8));
        isRight("one lesson too many for one page", true);
    }
}
