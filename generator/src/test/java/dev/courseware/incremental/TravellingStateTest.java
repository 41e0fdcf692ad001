package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one machine remembers is of use to another, as caches of CI servers carry it: into a clone in another place, with
 * other times.
 */
class TravellingStateTest {
    private static final String COURSE = """
        -- lessons/one/1-a.md --
        # A

        Text, see [B](2-b.md).

        [^1]: Nothing refers to this.
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
        -- glossary.md --
        # Terms

        Node
        : A machine.
        """;

    @TempDir
    Path folder;

    private TinyCourse first;
    private TinyCourse second;

    @BeforeEach
    void build() throws IOException {
        first = clone("first").build();
        assertThat(first.report().written()).isTrue();
        second = clone("second/in/another/place");
        carry();
    }

    /** The course with its output in it, as Maven has it. */
    private TinyCourse clone(String name) {
        Path top = folder.resolve(name);
        return TinyCourse.in(top, COURSE)
                .output(top.resolve("course/target/courseware"))
                .state(top.resolve("state"));
    }

    private void carry() throws IOException {
        copy(folder.resolve("first/state"), folder.resolve("second/in/another/place/state"));
    }

    private void carrySite() throws IOException {
        copy(first.output(), second.output());
    }

    /** Copies contents alone, as something that packs and unpacks them elsewhere. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(path));
                    Files.setLastModifiedTime(target, FileTime.from(Instant.parse("2021-03-04T05:06:07Z")));
                }
            }
        }
    }

    private Map<String, String> site() {
        return TinyCourse.contents(second.site(), name -> name);
    }

    /** Builds, and compares with what a build makes that knows of nothing. */
    private void isRight() {
        second.build();
        Path top = folder.resolve("second/in/another/place");
        TinyCourse clean = TinyCourse.in(top, "")
                .output(top.resolve("course/target/clean"))
                .rebuild()
                .build();
        assertThat(second.report().written()).isTrue();
        assertThat(second.problems()).isEqualTo(clean.problems());
        assertThat(site()).isEqualTo(TinyCourse.contents(clean.site(), name -> name));
    }

    private int read() {
        return second.report().work().read();
    }

    @Test
    void a_state_with_its_second_site_makes_a_clone_put_the_site_there_and_read_nothing() {
        isRight();
        assertThat(read()).isZero();
        assertThat(second.problems()).isEqualTo(first.problems()).isNotEmpty();
        assertThat(second.report().figures()).isEqualTo(first.report().figures());
        assertThat(second.report().site()).isEqualTo(second.site());
    }

    @Test
    void a_state_and_the_site_make_a_clone_do_nothing() throws IOException {
        carrySite();
        isRight();
        assertThat(second.build().report().work().unchanged()).isTrue();

        second = clone("third");
        copy(folder.resolve("first/state"), folder.resolve("third/state"));
        carrySite();
        assertThat(second.build().report().work().unchanged()).isTrue();
        assertThat(second.problems()).isEqualTo(first.problems()).isNotEmpty();
    }

    @Test
    void an_output_folder_that_holds_the_state_travels_the_same_way() throws IOException {
        TinyCourse usual = TinyCourse.in(folder.resolve("usual"), COURSE)
                .output(folder.resolve("usual/course/target/courseware"))
                .build();
        TinyCourse other =
                TinyCourse.in(folder.resolve("other"), COURSE).output(folder.resolve("other/course/target/courseware"));
        copy(usual.output(), other.output());

        assertThat(other.build().report().work().unchanged()).isTrue();
    }

    @Test
    void an_edited_file_is_seen_whatever_its_time_and_length() throws IOException {
        Path source = second.source().resolve("lessons/one/1-a.md");
        FileTime time = Files.getLastModifiedTime(first.source().resolve("lessons/one/1-a.md"));
        Files.writeString(source, Files.readString(source).replace("Text", "Taxt"));
        Files.setLastModifiedTime(source, time);

        isRight();
        assertThat(read()).isEqualTo(1);
        assertThat(second.read("one/a.html")).contains("Taxt");
    }

    @Test
    void an_edited_image_is_seen() {
        second.write(
                "-- lessons/one/square.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><rect"
                        + " width=\"8\" height=\"9\"/></svg>\n");

        isRight();
        assertThat(read()).isEqualTo(1);
    }

    @Test
    void a_removed_file_is_seen_and_its_pages_are_gone() throws IOException {
        carrySite();
        Files.delete(second.source().resolve("lessons/two/3-talk.dialog.md"));

        isRight();
        assertThat(second.site().resolve("two")).doesNotExist();
    }

    @Test
    void a_file_that_becomes_a_hidden_one_is_seen_and_one_that_was_hidden_already_is_none() throws IOException {
        carrySite();
        Path lessons = second.source().resolve("lessons/two");
        Files.writeString(lessons.resolve(".other.md"), "# Hidden\n");
        assertThat(second.build().report().work().unchanged()).isTrue();

        Files.move(lessons.resolve("3-talk.dialog.md"), lessons.resolve(".3-talk.dialog.md"));
        isRight();
        assertThat(second.site().resolve("two")).doesNotExist();
    }

    @Test
    void an_added_file_an_option_and_a_theme_are_seen() {
        second.write("-- lessons/one/4-new.md --\n# New\n");
        isRight();
        assertThat(second.read("one/new.html")).contains("New");

        second.write("-- theme/extra.css --\np { color: tan }\n");
        isRight();

        second.url("https://example.org/").build();
        assertThat(second.report().work().whole()).isEqualTo("an option of the build is another one");
    }

    @Test
    void a_page_that_was_changed_on_the_way_is_built_again() throws IOException {
        carrySite();
        Files.writeString(second.site().resolve("one/a.html"), "somebody else's");
        Path twin = folder.resolve("second/in/another/place/state/courseware-site/one/b.html");
        Files.writeString(twin, "somebody else's");

        isRight();
        assertThat(second.read("one/a.html")).doesNotContain("somebody");
    }

    @Test
    void another_version_of_the_generator_or_of_a_jar_builds_everything_anew() throws IOException {
        try (URLClassLoader one = version("1");
                URLClassLoader same = version("1");
                URLClassLoader other = version("2")) {
            first.extensions(one).build();
            carry();
            isRightWith(same, "");
            carry();
            isRightWith(other, "courseware or a jar that the course adds is another one");
        }
    }

    private void isRightWith(URLClassLoader loader, String whole) {
        second.extensions(loader).build();
        assertThat(second.report().written()).isTrue();
        assertThat(second.report().work().whole()).isEqualTo(whole);
    }

    /** A class loader with a jar of one name in a folder of its own. */
    private URLClassLoader version(String content) throws IOException {
        Path jar = Files.createTempDirectory(folder, "jar").resolve("added.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            ZipEntry entry = new ZipEntry("version");
            entry.setTime(0);
            out.putNextEntry(entry);
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, CourseBuilder.class.getClassLoader());
    }
}
