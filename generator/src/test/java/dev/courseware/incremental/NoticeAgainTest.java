package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice that every page says first, when something that it shows is changed. */
class NoticeAgainTest {
    @TempDir
    Path folder;

    @Test
    void an_image_in_a_notice_has_its_new_size_on_every_page() {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: Tiny
            notice: See ![a square](lessons/d.svg).
            -- lessons/1-a.md --
            # A
            -- lessons/2-b.md --
            # B
            -- lessons/d.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>
            """).build();
        assertThat(course.problems()).isEmpty();

        course.write("-- lessons/d.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 8\"/>\n")
                .build();
        Map<String, String> again = TinyCourse.contents(course.site(), name -> name);

        course.rebuild().build();
        Map<String, String> clean = TinyCourse.contents(course.site(), name -> name);
        assertThat(again.get("a.html")).isEqualTo(clean.get("a.html"));
        assertThat(again).isEqualTo(clean);
    }
}
