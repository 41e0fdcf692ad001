package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed, at whatever moment, leaves a whole site or what the next goal makes one of. */
@Tag("slow")
class KilledBuildTest {
    @TempDir
    Path folder;

    /** Builds a course again and again, until it is killed. */
    static final class Builds {
        private Builds() {}

        public static void main(String[] folders) throws IOException {
            BuildRequest usual = BuildRequest.of(Path.of(folders[0]), Path.of(folders[1]));
            BuildRequest request = new BuildRequest(
                    usual.sourceDirectory(),
                    usual.outputDirectory(),
                    "",
                    "",
                    false,
                    1,
                    new BuildRequest.Memory(usual.memory().state(), true, false));
            while (CourseBuilder.build(request, BuildListener.SILENT).written()) {
                Files.writeString(Path.of(folders[2]), "built");
            }
        }
    }

    @Test
    void a_site_outlives_builds_that_are_killed() throws Exception {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n-- lessons/2-b.md --\n# B\n")
                .build();
        Map<String, String> whole = TinyCourse.contents(course.site(), name -> name);
        Random random = new Random(11);
        for (int i = 0; i < 3; i++) {
            kill(course, random.nextInt(150));
            course.write("-- course.yml --\ntitle: \"\n").build();
            assertThat(course.report().written()).isFalse();
            assertThat(TinyCourse.contents(course.site(), name -> name)).isEqualTo(whole);
            course.write("-- course.yml --\ntitle: Tiny\n");
        }
        course.build();
        assertThat(course.report().written()).isTrue();
        assertThat(TinyCourse.contents(course.output(), name -> name).keySet())
                .allMatch(name -> name.equals(".courseware")
                        || name.equals("report.json")
                        || name.startsWith(".state/")
                        || name.startsWith("site/"));
    }

    private void kill(TinyCourse course, int afterMillis) throws IOException, InterruptedException {
        Path mark = folder.resolve("mark");
        Files.deleteIfExists(mark);
        Process builds = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Builds.class.getName(),
                        course.source().toString(),
                        course.output().toString(),
                        mark.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            for (int i = 0; i < 600 && !Files.exists(mark) && builds.isAlive(); i++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(mark).exists();
            TimeUnit.MILLISECONDS.sleep(afterMillis);
        } finally {
            builds.destroyForcibly().waitFor();
        }
    }
}
