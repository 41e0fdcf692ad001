package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed, at whatever moment, leaves a whole site or what the next goal makes one of.
 * {@code -Dkilled.times=200} kills more often.
 */
@Tag("slow")
class KilledBuildTest {
    private static final String EDITED = "lessons/1-a.md";
    private static final int TIMES = Integer.getInteger("killed.times", 3);

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
                    new BuildRequest.Memory(usual.memory().state(), folders.length == 3, false));
            int version = 0;
            while (CourseBuilder.build(request, BuildListener.SILENT).written()) {
                Files.writeString(Path.of(folders[2]), "built");
                if (folders.length > 3) {
                    version = 1 - version;
                    Files.writeString(usual.sourceDirectory().resolve(EDITED), text(version));
                }
            }
        }
    }

    private static String text(int version) {
        return "# A in version " + version + "\n\nText " + version + ".\n";
    }

    @Test
    void a_site_outlives_builds_that_are_killed_while_they_take_pages_over() throws Exception {
        TinyCourse course = TinyCourse.in(
                folder,
                "-- lessons/2-b.md --\n# B\n\nSee [A](1-a.md).\n-- lessons/3-c.dialog.md --\nA: Why?\n\nB: So.\n");
        List<Map<String, String>> whole = new ArrayList<>();
        for (int version : List.of(0, 1)) {
            course.write("-- " + EDITED + " --\n" + text(version)).build();
            whole.add(TinyCourse.contents(course.site(), name -> name));
        }
        Random random = new Random(12);
        for (int i = 0; i < TIMES; i++) {
            kill(course, random.nextInt(400), "edit");
            course.write("-- course.yml --\ntitle: \"\n").build();
            assertThat(course.report().written()).isFalse();
            assertThat(TinyCourse.contents(course.site(), name -> name)).isIn(whole);
            int version = random.nextInt(2);
            course.write("-- course.yml --\ntitle: Tiny\n-- " + EDITED + " --\n" + text(version))
                    .build();
            assertThat(TinyCourse.contents(course.site(), name -> name)).isEqualTo(whole.get(version));
        }
    }

    @Test
    void a_site_outlives_builds_that_are_killed() throws Exception {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n-- lessons/2-b.md --\n# B\n")
                .build();
        Map<String, String> whole = TinyCourse.contents(course.site(), name -> name);
        Random random = new Random(11);
        for (int i = 0; i < TIMES; i++) {
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

    private void kill(TinyCourse course, int afterMillis, String... more) throws IOException, InterruptedException {
        Path mark = folder.resolve("mark");
        Files.deleteIfExists(mark);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Builds.class.getName(),
                course.source().toString(),
                course.output().toString(),
                mark.toString()));
        command.addAll(List.of(more));
        Process builds = new ProcessBuilder(command)
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
