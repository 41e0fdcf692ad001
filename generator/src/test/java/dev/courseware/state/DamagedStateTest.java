package dev.courseware.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.Lookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A state that was cut, edited, forged, comes from the future or from elsewhere never makes a wrong site. */
class DamagedStateTest {
    private static final int STEP = 97;
    private static final String COURSE = """
        -- lessons/one/1-a.md --
        # A

        Text, see [B](2-b.md).
        -- lessons/one/2-b.md --
        # B

        ![A square](square.svg)
        -- lessons/one/square.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="9" height="9"/></svg>
        -- lessons/two/3-talk.dialog.md --
        A: Why?

        B: So.
        """;
    private static final String EDITED = "lessons/one/1-a.md";
    private static final String OTHER_TEXT = "-- " + EDITED + " --\n# A\n\nTaxt, see [B](2-b.md).\n";

    @TempDir
    Path folder;

    private TinyCourse course;
    private Path state;

    @BeforeEach
    void build() {
        course = TinyCourse.in(folder, COURSE).build();
        state = course.output().resolve(".state");
    }

    private Map<String, String> clean() {
        TinyCourse other =
                TinyCourse.in(folder, "").output(folder.resolve("clean")).rebuild();
        return TinyCourse.contents(other.build().site(), name -> name);
    }

    private Map<String, String> site() {
        return TinyCourse.contents(course.site(), name -> name);
    }

    private Path manifest() {
        return state.resolve("manifest");
    }

    /** Puts a manifest in place whose checksum is right whatever it says. */
    private void forge(UnaryOperator<byte[]> change) throws IOException {
        byte[] content = Files.readAllBytes(manifest());
        byte[] changed = change.apply(Arrays.copyOf(content, content.length - Long.BYTES));
        CRC32 sum = new CRC32();
        sum.update(changed);
        byte[] whole = Arrays.copyOf(changed, changed.length + Long.BYTES);
        for (int i = 0; i < Long.BYTES; i++) {
            whole[changed.length + i] = (byte) (sum.getValue() >>> i * Byte.SIZE);
        }
        Files.write(manifest(), whole);
    }

    private void rewrite(UnaryOperator<Manifest> change) throws IOException {
        Files.write(
                manifest(),
                change.apply(StateFolder.at(state).manifest().orElseThrow()).bytes());
    }

    private void builtFromNothing() {
        course.build();
        assertThat(course.report().work().whole()).isEqualTo("nothing is known of an earlier build");
        assertThat(site()).isEqualTo(clean());
    }

    @Test
    void a_manifest_that_is_cut_or_edited_at_any_place_counts_for_nothing() throws IOException {
        byte[] good = Files.readAllBytes(manifest());
        for (int at = 0; at < good.length; at += STEP) {
            byte[] edited = good.clone();
            edited[at] ^= 4;
            for (byte[] bad : List.of(Arrays.copyOf(good, at), edited)) {
                Files.write(manifest(), bad);
                assertThat(StateFolder.at(state).manifest()).as("byte %d", at).isEmpty();
            }
        }
        builtFromNothing();
    }

    @Test
    void what_is_remembered_of_lessons_counts_for_nothing_when_it_is_cut_or_edited_at_any_place() throws IOException {
        Path lessons = state.resolve("lessons");
        byte[] good = Files.readAllBytes(lessons);
        Manifest manifest = StateFolder.at(state).manifest().orElseThrow();
        for (int at = 0; at < good.length; at += STEP) {
            byte[] edited = good.clone();
            edited[at] ^= 4;
            for (byte[] bad : List.of(Arrays.copyOf(good, at), edited)) {
                Files.write(lessons, bad);
                assertThat(StateFolder.at(state).lessons(manifest))
                        .as("byte %d", at)
                        .isSameAs(Records.NONE);
            }
        }
        course.write(OTHER_TEXT).build();
        assertThat(course.report().work().whole()).isEqualTo("what is known of lessons is not of the last build");
        assertThat(site()).isEqualTo(clean());
    }

    @Test
    void a_state_of_another_version_counts_for_nothing() throws IOException {
        forge(content -> {
            int version = "courseware state ".length() + 1;
            content[version]++;
            return content;
        });
        builtFromNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.html", "/a.html", "one/../../a.html", "..", "", "a\u0000b.html"})
    void a_state_that_names_files_outside_of_the_site_counts_for_nothing(String path) throws IOException {
        rewrite(manifest -> new Manifest(
                manifest.begun(),
                manifest.written(),
                manifest.world(),
                manifest.tools(),
                manifest.inputs(),
                Stream.concat(manifest.outputs().stream(), Stream.of(new Output(path, Stamp.NONE, 0)))
                        .toList(),
                manifest.report(),
                manifest.lessons()));
        builtFromNothing();
    }

    @Test
    void changes_are_seen_by_a_clock_that_went_back_since_the_last_build() throws IOException {
        long days = TimeUnit.DAYS.toNanos(30);
        for (String edit : List.of(OTHER_TEXT, COURSE)) {
            rewrite(manifest -> new Manifest(
                    manifest.begun() + days,
                    manifest.written() + days,
                    manifest.world(),
                    manifest.tools(),
                    manifest.inputs(),
                    manifest.outputs(),
                    manifest.report(),
                    manifest.lessons()));
            assertThat(course.build().report().work().unchanged()).isTrue();

            Path source = course.source().resolve(EDITED);
            FileTime time = Files.getLastModifiedTime(source);
            course.write(edit);
            Files.setLastModifiedTime(source, time);
            Files.writeString(course.site().resolve("two/talk.html"), "by hand");
            course.build();

            assertThat(course.report().work().unchanged()).isFalse();
            assertThat(site()).isEqualTo(clean());
        }
    }

    @Test
    void a_build_in_which_the_clock_goes_back_leaves_nothing_to_be_compared() throws IOException {
        CourseFiles files = CourseFiles.in(course.source(), course.output());
        InputLog steady = new InputLog(files, Stamp.now());
        InputLog back = new InputLog(files, Stamp.now() + TimeUnit.HOURS.toNanos(1));
        for (InputLog log : List.of(steady, back)) {
            log.looked(new Lookup(Lookup.Kind.FILE, EDITED));
        }

        assertThat(steady.inputs()).isPresent();
        assertThat(back.inputs()).isEmpty();
    }

    @Test
    void times_of_the_course_and_the_site_from_the_future_hide_no_change() throws IOException {
        FileTime future = FileTime.fromMillis(System.currentTimeMillis() + TimeUnit.DAYS.toMillis(9));
        Path source = course.source().resolve(EDITED);
        Path page = course.site().resolve("two/talk.html");
        for (String edit : List.of(OTHER_TEXT, COURSE)) {
            Files.setLastModifiedTime(source, future);
            Files.setLastModifiedTime(page, future);
            course.build();
            course.write(edit);
            Files.setLastModifiedTime(source, future);
            Files.writeString(page, Files.readString(page).replace("Why", "Who"));
            Files.setLastModifiedTime(page, future);
            course.build();

            assertThat(site()).isEqualTo(clean());
        }
    }

    @Test
    void a_state_and_a_site_of_another_course_are_of_no_harm() throws IOException {
        TinyCourse foreign = TinyCourse.in(
                        folder.resolve("foreign"),
                        COURSE.replace("Text", "Foreign text").replace("Why", "Whence")
                                + "-- lessons/two/4-more.md --\n# More\n-- glossary.md --\n# Terms\n")
                .build();
        for (boolean site : List.of(false, true)) {
            for (String name : List.of("manifest", "lessons")) {
                Files.copy(
                        foreign.output().resolve(".state").resolve(name),
                        state.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            if (site) {
                TinyCourse.contents(foreign.site(), name -> name)
                        .forEach((name, content) -> write(course.site().resolve(name), content));
            }
            course.build();

            assertThat(course.problems()).isEmpty();
            assertThat(site()).isEqualTo(clean());
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
