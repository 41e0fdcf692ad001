package dev.courseware.parse.inline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseAllowanceTest {
    private static final List<String> FILES = List.of("b.md", "a.md", "c.md");

    @Test
    void a_course_may_ask_for_no_more_than_it_is_allowed_however_many_files_it_has() {
        CourseAllowance course = new CourseAllowance("diagrams", 20);
        for (int file = 0; file < 100; file++) {
            Allowance allowance = new Allowance(course, 200, 10);
            if (allowance.admits()) {
                allowance.spend("lessons/" + file + ".md", new Position(3, 1), 8);
            } else {
                assertThat(file).isEqualTo(3);
                assertThat(allowance.isFirstRefusal()).as("told in the end").isFalse();
                return;
            }
        }
        assertThat(course.admits()).isFalse();
    }

    @Test
    void what_is_too_much_is_told_once_at_the_same_place_in_whatever_order_files_were_read() {
        for (int first = 0; first < FILES.size(); first++) {
            CourseAllowance course = new CourseAllowance("diagrams", 20);
            for (int i = 0; i < FILES.size(); i++) {
                String file = FILES.get((first + i) % FILES.size());
                course.spend(file, new Position(9, 1), 6);
                course.spend(file, new Position(5, 2), 6);
            }

            assertThat(told(course))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "b.md:5:2: error: the diagrams of the course up to this file, in the order of file names,"
                                    + " need more");
        }
    }

    @Test
    void a_course_within_its_allowance_hears_nothing() {
        CourseAllowance course = new CourseAllowance("formulas", 20);
        course.spend("a.md", Position.START, 20);

        assertThat(course.admits()).isTrue();
        assertThat(told(course)).isEmpty();
    }

    private static List<Diagnostic> told(CourseAllowance course) {
        Diagnostics diagnostics = new Diagnostics();
        course.tell(diagnostics);
        return diagnostics.inFileOrder();
    }
}
