package dev.courseware.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.courseware.model.dialog.DialogReading;
import dev.courseware.model.dialog.DialogStatistics;
import dev.courseware.model.dialog.DialogStatistics.Share;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildWork;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildMessageTest {
    private static final DialogStatistics FIGURES = new DialogStatistics(
            "lessons/a.dialog.md", 7, List.of(new Share("Ännchen \"P1\"", 90)), 3, 1, 1, 0, 2, 0, true);
    private static final BuildReport REPORT = new BuildReport(
            true,
            "Systems <1>\nand \u2028 lines",
            12,
            3,
            1,
            4,
            Path.of("target", "site"),
            Duration.ofMillis(1234),
            List.of(FIGURES),
            List.of(new DialogReading("lessons/a.dialog.md", "labelled lines", List.of("P1", "P2"), 5, 0)),
            List.of(),
            BuildWork.NONE);

    @Test
    void every_message_is_a_line_that_is_read_as_it_was() throws IOException {
        for (BuildMessage message : List.of(
                new BuildMessage.PhaseBegun(BuildListener.Phase.LESSONS, 40),
                new BuildMessage.Progress(3, 40),
                new BuildMessage.Report(REPORT),
                new BuildMessage.Failure(true, "no space left\non the disk", "java.io.IOException: …\n\tat x"))) {
            assertThat(message.line()).doesNotContain("\n");
            assertThat(BuildMessage.read(message.line())).isEqualTo(message);
        }
    }

    @Test
    void a_message_of_another_version_is_refused() {
        String line = new BuildMessage.Progress(3, 40).line().replace("\"version\":2", "\"version\":1");

        assertThatThrownBy(() -> BuildMessage.read(line))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version 2");
    }

    @Test
    void a_field_that_is_missing_or_unknown_is_refused() {
        String line = new BuildMessage.Progress(3, 40).line();

        assertThatThrownBy(() -> BuildMessage.read(line.replace(",\"all\":40", "")))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("lacks «all»");
        assertThatThrownBy(() -> BuildMessage.read(line.replace("\"all\":40", "\"all\":40,\"left\":37")))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("left");
        assertThatThrownBy(() -> BuildMessage.read(line.replace("PROGRESS", "STEP")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> BuildMessage.read("Picked up JAVA_TOOL_OPTIONS"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Picked up");
    }

    @Test
    void phases_and_progress_are_told_before_the_report_ends_the_talk() throws IOException {
        Recording listener = new Recording(new ArrayList<>());
        String lines = String.join(
                "\n",
                new BuildMessage.PhaseBegun(BuildListener.Phase.OUTLINE, 9).line(),
                new BuildMessage.Progress(1, 9).line(),
                new BuildMessage.Report(REPORT).line());

        BuildReport report = ForkedBuild.listen(new BufferedReader(new StringReader(lines)), listener);

        assertThat(report).isEqualTo(REPORT);
        assertThat(listener.told()).containsExactly("OUTLINE 9", "1/9");
    }

    @Test
    void a_failure_of_files_is_told_apart_from_a_bug() {
        String files = new BuildMessage.Failure(true, "the disk is full", "trace").line();
        String bug = new BuildMessage.Failure(false, "NullPointerException", "trace of it").line();

        assertThatThrownBy(() -> listen(files)).isInstanceOf(IOException.class).hasMessage("the disk is full");
        assertThatThrownBy(() -> listen(bug))
                .isInstanceOf(ForkedBuild.ProcessFailure.class)
                .hasMessage("trace of it");
        assertThatThrownBy(() -> listen("")).isInstanceOf(IOException.class);
    }

    private static void listen(String lines) throws IOException {
        ForkedBuild.listen(new BufferedReader(new StringReader(lines)), new Recording(new ArrayList<>()));
    }

    private record Recording(List<String> told) implements BuildListener {
        @Override
        public void phase(Phase phase, int items) {
            told.add(phase + " " + items);
        }

        @Override
        public void progress(int done, int all) {
            told.add(done + "/" + all);
        }
    }
}
