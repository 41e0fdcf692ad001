package dev.courseware.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildWork;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Diagnostic ALT = new Diagnostic(
            "image-alt", Severity.ERROR, "lessons/1-a.md", 12, 3, "this image has no alternative text", "write some");
    private static final Diagnostic KEY =
            new Diagnostic("key-unknown", Severity.WARNING, "course.yml", 0, 0, "the key «x» is not known here", "");

    private static Summary summary(boolean failOnWarning, Diagnostic... problems) {
        return new Summary(
                new BuildReport(
                        false,
                        "A",
                        1,
                        1,
                        0,
                        0,
                        Path.of("site"),
                        Duration.ZERO,
                        List.of(),
                        List.of(),
                        List.of(problems),
                        BuildWork.NONE),
                failOnWarning);
    }

    @Test
    void a_problem_is_one_line_with_its_place_its_way_out_and_its_check_and_without_its_level() {
        assertThat(summary(false, KEY, ALT).problems(Severity.ERROR))
                .containsExactly("lessons/1-a.md:12:3 this image has no alternative text — write some [image-alt]");
        assertThat(summary(false, KEY, ALT).problems(Severity.WARNING))
                .containsExactly("course.yml the key «x» is not known here [key-unknown]");
    }

    @Test
    void a_failure_counts_its_problems_and_repeats_none() {
        assertThat(summary(false, KEY, ALT).failure())
                .isEqualTo(
                        "The course was not built: 1 error and 1 warning. Nothing was written; the last good site, if"
                                + " any, is unchanged.");
        assertThat(summary(true, KEY).failure())
                .startsWith("The course was not built: 1 warning, and courseware.failOnWarning is set.");
    }
}
