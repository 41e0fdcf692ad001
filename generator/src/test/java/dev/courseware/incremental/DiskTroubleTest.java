package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.courseware.FaultyDisk;
import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds on disks that are full, that know no links, that may not be written to, and that are several. */
class DiskTroubleTest {
    private static final String COURSE = """
        -- lessons/one/1-a.md --
        # A

        Version 0, see [B](2-b.md).
        -- lessons/one/2-b.md --
        # B

        ![A square](square.svg)
        -- lessons/one/square.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="9" height="9"/></svg>
        -- lessons/two/3-talk.dialog.md --
        ---
        title: Talk
        slides: auto
        ---

        Ada: Why?

        Bob: So.
        """;

    @TempDir
    Path folder;

    private final FaultyDisk disk = new FaultyDisk();
    private TinyCourse course;

    @BeforeEach
    void write() {
        course = TinyCourse.in(folder, COURSE).output(disk.at(folder.resolve("out")));
    }

    private TinyCourse edit(int version) {
        return course.write("-- lessons/one/1-a.md --\n# A\n\nVersion " + version + ", see [B](2-b.md).\n");
    }

    private Map<String, String> site() {
        return TinyCourse.contents(folder.resolve("out/site"), name -> name);
    }

    private Map<String, String> edited(int version) {
        edit(version);
        return clean();
    }

    /** What a build makes that begins with nothing, on a sound disk. */
    private Map<String, String> clean() {
        Path sound = folder.resolve("sound");
        TinyCourse other = TinyCourse.in(folder, "").output(sound).rebuild().build();
        assertThat(other.problems()).isEmpty();
        return TinyCourse.contents(other.site(), name -> name);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve("out"))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static void delete(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void a_disk_without_links_gets_copies_of_what_is_taken_over() {
        disk.withoutLinks();
        course.build();
        edit(1).build();

        assertThat(course.report().work().kept()).isEqualTo(2);
        assertThat(site()).isEqualTo(clean());
        assertThat(course.build().report().work().unchanged()).isTrue();
    }

    @Test
    void a_disk_without_links_keeps_a_second_site_in_a_state_of_its_own() throws IOException {
        disk.withoutLinks();
        course.state(disk.at(folder.resolve("state"))).build();
        delete(folder.resolve("out"));

        course.build();

        assertThat(course.report().work().read()).isZero();
        assertThat(site()).isEqualTo(clean());
    }

    @Test
    void a_disk_that_is_full_at_any_moment_leaves_the_old_site_or_the_new_one_and_a_clear_sentence()
            throws IOException {
        List<Map<String, String>> sites = List.of(clean(), edited(1));
        course.build();
        disk.leaveRoom(1L << 40);
        edit(0).build();
        long needed = (1L << 40) - disk.room();
        int failed = 0;
        for (int i = 1; i <= 12; i++) {
            Map<String, String> old = site();
            Map<String, String> next = sites.get(i % 2);
            edit(i % 2);
            disk.leaveRoom(needed * i / 12);
            course.build();

            if (course.report().written()) {
                assertThat(course.problems()).isEmpty();
                assertThat(site()).isEqualTo(next);
            } else {
                failed++;
                assertThat(course.onlyProblem())
                        .contains("the site can't be written: No space left on device")
                        .endsWith("(check the permissions of this folder and the free space on its disk)");
                assertThat(site()).isEqualTo(old);
            }
            assertThat(names()).isSubsetOf(".cache", ".courseware", ".state", "report.json", "site");

            disk.leaveRoom(Long.MAX_VALUE);
            course.build();
            assertThat(course.problems()).isEmpty();
            assertThat(site()).isEqualTo(next);
        }
        assertThat(failed).isBetween(5, 11);
    }

    @Test
    void a_first_build_on_a_full_disk_leaves_nothing_that_looks_like_a_site() throws IOException {
        disk.leaveRoom(1000);
        course.build();

        assertThat(course.onlyProblem()).contains("the site can't be written: No space left on device");
        assertThat(names()).isSubsetOf(".cache", ".courseware");
    }

    @Test
    void an_output_that_may_only_be_read_is_told_and_stays() {
        course.build();
        Map<String, String> old = site();
        disk.writeProtect(folder.resolve("out"));
        edit(1).build();

        assertThat(course.onlyProblem()).contains("the site can't be written: Read-only file system, ");
        assertThat(course.report().written()).isFalse();
        assertThat(site()).isEqualTo(old);
    }

    @Test
    void a_site_that_is_as_it_should_be_need_not_be_written() {
        course.build();
        disk.writeProtect(folder.resolve("out"));

        assertThat(course.build().problems()).isEmpty();
        assertThat(course.report().work().unchanged()).isTrue();
    }

    @Test
    void a_state_that_cant_be_written_costs_time_and_nothing_else() {
        Path state = folder.resolve("state");
        course.state(disk.at(state)).build();
        disk.writeProtect(state);
        for (int version = 1; version < 4; version++) {
            edit(version).build();

            assertThat(course.problems()).isEmpty();
            assertThat(course.report().written()).isTrue();
            assertThat(site()).isEqualTo(clean());
        }
        edit(0).build();
        assertThat(site()).isEqualTo(clean());

        disk.writeProtect(null);
        course.build();
        assertThat(site()).isEqualTo(clean());
        assertThat(course.build().report().work().unchanged()).isTrue();
    }

    @Test
    void a_file_in_the_place_of_the_states_folder_costs_time_and_nothing_else() throws IOException {
        Files.writeString(folder.resolve("state"), "a file");
        course.state(folder.resolve("state"));
        for (int version = 1; version < 4; version++) {
            edit(version).build();

            assertThat(course.problems()).isEmpty();
            assertThat(site()).isEqualTo(clean());
        }
        assertThat(folder.resolve("state")).hasContent("a file");
    }

    @Test
    void output_state_and_course_may_lie_on_different_disks() throws IOException {
        Path memory = Path.of("/dev/shm");
        assumeThat(Files.isWritable(memory)).isTrue();
        assumeThat(Files.getFileStore(memory)).isNotEqualTo(Files.getFileStore(folder));
        Path away = Files.createTempDirectory(memory, "courseware");
        try {
            for (boolean output : List.of(true, false)) {
                Path site = output ? away.resolve("out") : folder.resolve("elsewhere");
                Path state = output ? folder.resolve("state") : away.resolve("state");
                TinyCourse here = TinyCourse.in(folder, COURSE).output(site).state(state);
                here.build();
                edit(output ? 1 : 2);
                here.build();
                assertThat(here.report().work().read()).isEqualTo(1);
                assertThat(TinyCourse.contents(here.site(), name -> name)).isEqualTo(clean());

                delete(site);
                here.build();
                assertThat(here.report().work().read()).isZero();
                assertThat(TinyCourse.contents(here.site(), name -> name)).isEqualTo(clean());
                assertThat(here.build().report().work().unchanged()).isTrue();
            }
        } finally {
            delete(away);
        }
    }
}
