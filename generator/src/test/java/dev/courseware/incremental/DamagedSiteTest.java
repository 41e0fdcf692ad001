package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody does to a site by hand, the next build makes it what it should be, and touches nothing else. */
class DamagedSiteTest {
    @TempDir
    Path folder;

    private TinyCourse course;
    private Map<String, String> good;

    @BeforeEach
    void build() {
        course = TinyCourse.in(folder, """
            -- lessons/one/1-a.md --
            # A

            Text of [[node]], see [B](2-b.md).

            ::: keypoints
            Remember.
            :::
            -- lessons/one/2-b.md --
            ---
            tags: [red]
            ---
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
            """).build();
        assertThat(course.problems()).isEmpty();
        good = site();
    }

    /** Every file, every folder, and what else has a name. */
    private Map<String, String> site() {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(course.site())) {
            for (Path path : all.toList()) {
                String kind = Files.isSymbolicLink(path) ? "link" : Files.isDirectory(path) ? "folder" : "";
                found.put(
                        course.site().relativize(path).toString(),
                        kind.isEmpty() ? Files.readString(path, StandardCharsets.ISO_8859_1) : kind);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file of each kind, assets of the theme included. */
    private List<String> files() {
        return List.of(
                "one/a.html",
                "one/index.html",
                "index.html",
                "two/talk.slides.html",
                "print.html",
                "glossary.html",
                "key-points.html",
                first(name -> name.startsWith("assets/search/")),
                first(name -> name.startsWith("assets/") && name.endsWith(".css")),
                first(name -> name.endsWith("square.svg")),
                first(name -> name.startsWith("tags/")),
                "404.html");
    }

    private String first(Predicate<String> wanted) {
        return good.keySet().stream()
                .filter(wanted)
                .filter(name -> !good.get(name).equals("folder"))
                .findFirst()
                .orElseThrow();
    }

    private interface Deed {
        void take(Path file) throws IOException;
    }

    private void isMended(Deed deed) throws IOException {
        for (String file : files()) {
            deed.take(course.site().resolve(file));
            course.build();

            assertThat(course.problems()).as(file).isEmpty();
            assertThat(course.report().work().unchanged()).as(file).isFalse();
            assertThat(site()).as(file).isEqualTo(good);
        }
    }

    @Test
    void a_file_that_was_edited() throws IOException {
        isMended(file -> Files.writeString(file, "by hand"));
    }

    @Test
    void a_file_that_was_edited_and_kept_its_length_and_time() throws IOException {
        isMended(file -> {
            FileTime time = Files.getLastModifiedTime(file);
            byte[] content = Files.readAllBytes(file);
            content[0] ^= 1;
            Files.write(file, content);
            Files.setLastModifiedTime(file, time);
        });
    }

    @Test
    void a_file_that_was_removed() throws IOException {
        isMended(Files::delete);
    }

    @Test
    void a_folder_in_the_place_of_a_file() throws IOException {
        isMended(file -> {
            Files.delete(file);
            Files.createDirectories(file.resolve("by-hand"));
            Files.writeString(file.resolve("by-hand/file.html"), "by hand");
        });
    }

    @Test
    void a_link_in_the_place_of_a_file_even_to_the_same_text() throws IOException {
        Path away = Files.createDirectories(folder.resolve("away"));
        isMended(file -> {
            Path moved = away.resolve(file.getFileName().toString());
            Files.deleteIfExists(moved);
            Files.move(file, moved);
            Files.createSymbolicLink(file, moved);
        });
        try (Stream<Path> moved = Files.list(away)) {
            assertThat(moved).hasSizeGreaterThan(8);
        }
    }

    @Test
    void a_link_that_leads_nowhere_in_the_place_of_a_file() throws IOException {
        isMended(file -> {
            Files.delete(file);
            Files.createSymbolicLink(file, folder.resolve("nowhere"));
        });
    }

    @Test
    void a_file_a_folder_and_a_link_that_were_added() throws IOException {
        isMended(file -> Files.writeString(file.resolveSibling("by-hand.html"), "by hand"));
        isMended(file -> Files.createDirectories(file.resolveSibling("by-hand")));
        isMended(file -> Files.createSymbolicLink(file.resolveSibling("by-hand"), folder.resolve("course")));
        assertThat(course.source().resolve("lessons/one/1-a.md")).exists();
    }

    @Test
    void a_folder_that_was_moved_away_and_linked() throws IOException {
        for (String name : List.of("one", "assets", "tags")) {
            Path moved = folder.resolve("moved-" + name);
            Files.move(course.site().resolve(name), moved);
            Files.createSymbolicLink(course.site().resolve(name), moved);
            course.build();

            assertThat(course.report().work().unchanged()).as(name).isFalse();
            assertThat(site()).as(name).isEqualTo(good);
            assertThat(moved).isDirectoryContaining(Files::isRegularFile);
        }
    }

    @Test
    void a_folder_that_was_removed_or_became_a_file() throws IOException {
        for (boolean file : List.of(false, true)) {
            for (String name : List.of("one", "two", "assets")) {
                delete(course.site().resolve(name));
                if (file) {
                    Files.writeString(course.site().resolve(name), "by hand");
                }
                course.build();

                assertThat(course.report().work().unchanged()).as(name).isFalse();
                assertThat(site()).as(name).isEqualTo(good);
            }
        }
    }

    @Test
    void the_whole_site_and_the_mark_beside_it() throws IOException {
        delete(course.site());
        course.build();
        assertThat(site()).isEqualTo(good);

        delete(course.site());
        Files.delete(course.output().resolve(".courseware"));
        course.build();
        assertThat(site()).isEqualTo(good);
    }

    @Test
    void a_file_that_is_linked_from_elsewhere_and_edited_there() throws IOException {
        Path copy = folder.resolve("copy.html");
        Files.createLink(copy, course.site().resolve("one/a.html"));
        Files.writeString(copy, "by hand");
        course.build();

        assertThat(site()).isEqualTo(good);
        assertThat(copy).hasContent("by hand");
    }

    private static void delete(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @AfterEach
    void the_course_is_as_it_was() {
        assertThat(course.source().resolve("lessons/one/2-b.md")).exists();
        assertThat(Files.isDirectory(course.site(), LinkOption.NOFOLLOW_LINKS)).isTrue();
    }
}
