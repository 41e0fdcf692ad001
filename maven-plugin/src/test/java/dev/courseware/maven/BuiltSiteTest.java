package dev.courseware.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import dev.courseware.publish.PublishFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltSiteTest {
    @TempDir
    Path course;

    private BuiltSite build() throws Exception {
        Files.writeString(course.resolve("course.yml"), "title: A course\n");
        Files.createDirectories(course.resolve("lessons"));
        Files.writeString(course.resolve("lessons/01-first.md"), "# First\n\nSome words.\n");
        Path output = course.resolve("target/courseware");
        BuildRequest.Memory memory = BuildRequest.Memory.below(output);
        BuildRequest request = new BuildRequest(course, output, "", "", false, 1, memory);
        assertThat(CourseBuilder.build(request, BuildListener.SILENT).written()).isTrue();
        return new BuiltSite(course, output, memory.state());
    }

    @Test
    void a_site_as_it_was_built_needs_no_remark() throws Exception {
        BuiltSite.Known known = build().look();
        assertThat(known.remarks()).isEmpty();
        assertThat(known.files()).contains("index.html", "first.html");
    }

    @Test
    void a_site_that_somebody_changed_is_not_published() throws Exception {
        BuiltSite site = build();
        Files.delete(site.folder().resolve("first.html"));
        assertThatThrownBy(site::look)
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("first.html was removed")
                .hasMessageContaining("mvn courseware:build");
    }

    @Test
    void a_course_that_has_changed_since_is_told() throws Exception {
        BuiltSite site = build();
        Files.writeString(course.resolve("lessons/01-first.md"), "# First\n\nSome other words.\n");
        assertThat(site.look().remarks()).singleElement().asString().contains("«lessons/01-first.md»");
    }

    @Test
    void a_site_of_which_nothing_is_known_is_taken_as_it_is() throws Exception {
        BuiltSite site = build();
        assertThat(new BuiltSite(course, site.output(), course.resolve("nowhere")).look())
                .isEqualTo(BuiltSite.Known.NOTHING);
    }

    @Test
    void what_a_file_manager_left_there_is_no_part_of_the_site() throws Exception {
        BuiltSite site = build();
        Files.writeString(site.folder().resolve(".DS_Store"), "x");
        BuiltSite.Known known = site.look();
        assertThat(known.files()).doesNotContain(".DS_Store");
        assertThat(known.remarks()).singleElement().asString().contains(".DS_Store was added");
    }
}
