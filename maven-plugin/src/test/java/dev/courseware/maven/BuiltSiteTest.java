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
        assertThat(build().look()).isEmpty();
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
        assertThat(site.look()).hasValueSatisfying(told -> assertThat(told).contains("«lessons/01-first.md»"));
    }

    @Test
    void a_site_of_which_nothing_is_known_is_taken_as_it_is() throws Exception {
        BuiltSite site = build();
        assertThat(new BuiltSite(course, site.output(), course.resolve("nowhere")).look())
                .isEmpty();
    }
}
