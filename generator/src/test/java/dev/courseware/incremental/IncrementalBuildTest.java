package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.check.external.LinkSettings;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.BuildRequest.Memory;
import dev.courseware.pipeline.BuildRequest.Purpose;
import dev.courseware.pipeline.BuildWork.Reason;
import dev.courseware.pipeline.BuildWork.Step;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that uses what the last one left gives the same site, to the byte, and tells the same as one that begins with
 * nothing; and it reads and renders no more than it has to. {@code -Dincremental.steps=1000 -Dincremental.lessons=200}
 * takes longer walks.
 */
class IncrementalBuildTest {
    private static final int STEPS = Integer.getInteger("incremental.steps", 40);
    private static final int LESSONS = Integer.getInteger("incremental.lessons", 14);
    private static final long SEED = Long.getLong("incremental.seed", 7);

    @TempDir
    Path folder;

    private final Map<String, byte[]> onDisk = new HashMap<>();

    @Test
    void random_steps_give_what_a_clean_build_gives_and_read_no_more_than_they_change() throws IOException {
        LivingCourse course = new LivingCourse(SEED, LESSONS);
        write(course);
        build(course, "out", false);
        Expected before = Expected.of(course);
        for (int i = 1; i <= STEPS; i++) {
            Steps step = Steps.any(course.random);
            step.take(course);
            write(course);
            play(course);
            String what = "step " + i + ", " + step;
            if (course.random.nextInt(8) == 0) {
                what += " after a mistake";
                mistake(course, what);
            }
            Damage damage = course.random.nextInt(8) == 0 ? course.any(List.of(Damage.values())) : Damage.NONE;
            damage.take(folder.resolve("out/site"), course.random);
            what += damage == Damage.NONE ? "" : " and damage, " + damage;
            Expected after = Expected.of(course);

            BuildReport quick = build(course, "out", false);
            BuildReport clean = build(course, "clean", true);

            assertThat(quick.diagnostics()).as(what).isEqualTo(clean.diagnostics());
            assertThat(quick.written()).as(what + " " + quick.diagnostics()).isTrue();
            assertThat(quick.figures()).as(what).isEqualTo(clean.figures());
            assertThat(quick.readings()).as(what).isEqualTo(clean.readings());
            assertThat(counts(quick)).as(what).isEqualTo(counts(clean));
            assertThat(differences()).as(what).isEmpty();
            if (damage != Damage.NONE) {
                assertThat(quick.work().unchanged()).as(what).isFalse();
                assertThat(sources(quick, Step.READ)).as(what + ", read").containsAll(before.read(after));
            } else if (!quick.work().unchanged()) {
                assertThat(sources(quick, Step.READ)).as(what + ", read").isEqualTo(before.read(after));
                assertThat(sources(quick, Step.FRAMED)).as(what + ", framed").isEqualTo(before.framed(after));
            } else {
                assertThat(before.read(after)).as(what).isEmpty();
                assertThat(before.framed(after)).as(what).isEmpty();
            }
            before = after;
        }
    }

    /** Lets a build fail in between. */
    private void mistake(LivingCourse course, String what) throws IOException {
        Path source = folder.resolve("course/lessons/mistake.md");
        Files.writeString(source, "# Mistake\n\n::: nothing\n:::\n\n[away](gone.md)\n");
        BuildReport quick = build(course, "out", false);
        BuildReport clean = build(course, "clean", true);
        assertThat(quick.written()).as(what).isFalse();
        assertThat(quick.diagnostics()).as(what).isEqualTo(clean.diagnostics());
        Files.delete(source);
    }

    private static String counts(BuildReport report) {
        return report.pages() + " " + report.decks() + " " + report.dialogs() + " " + report.files() + " "
                + report.title();
    }

    private static Set<String> sources(BuildReport report, Step step) {
        return report.work().reasons().stream()
                .filter(reason -> reason.step() == step)
                .map(Reason::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> differences() {
        Map<String, String> quick = TinyCourse.contents(folder.resolve("out/site"), Function.identity());
        Map<String, String> clean = TinyCourse.contents(folder.resolve("clean/site"), Function.identity());
        Set<String> names = new TreeSet<>(quick.keySet());
        names.addAll(clean.keySet());
        names.removeIf(name -> clean.containsKey(name) && clean.get(name).equals(quick.get(name)));
        return names;
    }

    private BuildReport build(LivingCourse course, String output, boolean rebuild) throws IOException {
        Path out = folder.resolve(output);
        return CourseBuilder.build(
                new BuildRequest(
                        folder.resolve("course"),
                        out,
                        "",
                        course.url,
                        false,
                        2,
                        new Memory(out.resolve(".state"), rebuild, true),
                        new Purpose(false, LinkSettings.OFF, course.drafts)),
                BuildListener.SILENT);
    }

    /** Writes what differs from what is there; sometimes so that no file's time tells. */
    private void write(LivingCourse course) throws IOException {
        Map<String, byte[]> files = course.files();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] before = onDisk.get(file.getKey());
            if (!Arrays.equals(before, file.getValue())) {
                Path path = folder.resolve("course").resolve(file.getKey());
                Files.createDirectories(path.getParent());
                FileTime time = before == null ? null : Files.getLastModifiedTime(path);
                Files.write(path, file.getValue());
                if (time != null && course.random.nextBoolean()) {
                    Files.setLastModifiedTime(path, time);
                }
                onDisk.put(file.getKey(), file.getValue());
            }
        }
        for (String gone : Set.copyOf(onDisk.keySet())) {
            if (!files.containsKey(gone)) {
                Files.delete(folder.resolve("course").resolve(gone));
                onDisk.remove(gone);
            }
        }
    }

    /** What changes nothing of the course. */
    private void play(LivingCourse course) throws IOException {
        if (course.random.nextInt(4) == 0) {
            Path source = folder.resolve("course")
                    .resolve(course.any(course.lessons()).path());
            Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() - 1000));
        }
    }
}
