package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.UnchangedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found out before any process is started for a build. */
class WhetherChangedTest {
    @TempDir
    Path folder;

    private TinyCourse course;

    @BeforeEach
    void build() throws IOException {
        course = TinyCourse.in(
                folder, "-- lessons/1-a.md --\n# A\n-- lessons/2-b.md --\n# B\n-- lessons/3-c.md --\n# C\n");
        date("lessons/1-a.md", 30);
        date("lessons/2-b.md", 20);
        date("lessons/3-c.md", 40);
        course.build();
    }

    private void date(String source, int minutesAgo) throws IOException {
        Files.setLastModifiedTime(
                course.source().resolve(source), FileTime.from(Instant.now().minus(Duration.ofMinutes(minutesAgo))));
    }

    private Optional<BuildReport> known() throws IOException {
        return UnchangedSite.find(
                new BuildRequest(
                        course.source(), course.output(), "", "", false, 1, BuildRequest.Memory.below(course.output())),
                UnchangedSite.class.getClassLoader());
    }

    @Test
    void a_course_that_is_as_it_was_is_known() throws IOException {
        assertThat(known()).map(BuildReport::pages).contains(course.report().pages());
    }

    @Test
    void the_newest_source_and_any_other_are_seen_to_be_changed() throws IOException {
        for (String source : new String[] {"lessons/1-a.md", "lessons/2-b.md", "lessons/3-c.md"}) {
            course.write("-- " + source + " --\n# Title anew\n");
            assertThat(known()).as(source).isEmpty();
            course.build();
            assertThat(known()).as(source).isPresent();
        }
    }

    @Test
    void a_source_that_comes_or_goes_is_seen() throws IOException {
        course.write("-- lessons/4-d.md --\n# D\n");
        assertThat(known()).isEmpty();
        course.build();
        Files.delete(course.source().resolve("lessons/2-b.md"));
        assertThat(known()).isEmpty();
    }

    @Test
    void a_file_of_the_site_that_is_changed_removed_or_added_is_seen() throws IOException {
        Path page = course.site().resolve("a.html");
        String text = Files.readString(page);
        Files.writeString(page, text + " ");
        assertThat(known()).isEmpty();
        Files.delete(page);
        assertThat(known()).isEmpty();
        course.build();
        Files.writeString(course.site().resolve("more.html"), "more");
        assertThat(known()).isEmpty();
    }
}
