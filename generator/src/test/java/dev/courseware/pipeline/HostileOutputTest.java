package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that somebody has put into the output folder lead a build nowhere. */
@Tag("slow")
@EnabledOnOs({OS.LINUX, OS.MAC})
class HostileOutputTest {
    private static final String COURSE = "-- lessons/1-a.md --\n# A\n\n$a + b$\n";

    @TempDir
    Path folder;

    private Path precious;

    @BeforeEach
    void makeWhatMustNotChange() throws IOException {
        precious = Files.createDirectories(folder.resolve("precious"));
        Files.writeString(precious.resolve("index.html"), "keep");
    }

    private Map<String, String> kept() {
        return TinyCourse.contents(precious, name -> name);
    }

    @ParameterizedTest
    @ValueSource(strings = {".cache", ".stage", ".previous"})
    void a_link_in_place_of_a_folder_of_the_build_gives_way(String name) throws IOException {
        Map<String, String> before = kept();
        for (Path target : new Path[] {precious, folder.resolve("nowhere"), precious.resolve("index.html")}) {
            TinyCourse course = TinyCourse.in(folder, COURSE);
            Files.createDirectories(course.output());
            Path link = course.output().resolve(name);
            if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(link, target);
            }

            assertThat(course.build().problems()).isEmpty();
            assertThat(course.report().written()).isTrue();
            assertThat(Files.isSymbolicLink(link)).isFalse();
            assertThat(kept()).isEqualTo(before);
            assertThat(folder.resolve("nowhere")).doesNotExist();
            TinyCourse.contents(course.output(), path -> path);
            delete(course.output());
        }
    }

    @Test
    void a_full_folder_that_the_cache_seems_to_be_is_not_pruned() throws IOException {
        for (int i = 0; i < 5_001; i++) {
            Files.createFile(precious.resolve(String.format("%064x", i)));
        }
        TinyCourse course = TinyCourse.in(folder, COURSE);
        Files.createDirectories(course.output());
        Files.createSymbolicLink(course.output().resolve(".cache"), precious);

        assertThat(course.build().problems()).isEmpty();
        try (Stream<Path> files = Files.list(precious)) {
            assertThat(files).hasSize(5_002);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".courseware", "site"})
    void a_link_in_place_of_the_site_or_its_mark_is_refused(String name) throws IOException {
        Map<String, String> before = kept();
        for (Path target : new Path[] {precious, folder.resolve("nowhere")}) {
            TinyCourse course = TinyCourse.in(folder, COURSE);
            Files.createDirectories(course.output());
            Files.createSymbolicLink(course.output().resolve(name), target);

            assertThat(course.build().onlyProblem()).contains("the site can't be built into this folder: ");
            assertThat(kept()).isEqualTo(before);
            assertThat(folder.resolve("nowhere")).doesNotExist();
            Files.delete(course.output().resolve(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".cache", ".stage", ".previous", "site", ".courseware"})
    void a_file_in_place_of_a_folder_is_told_or_gives_way(String name) throws IOException {
        TinyCourse course = TinyCourse.in(folder, COURSE).build();
        delete(course.output().resolve(name));
        Files.writeString(course.output().resolve(name), "a file");

        course.build();
        assertThat(course.problems()).noneMatch(problem -> problem.contains("Exception"));
        assertThat(course.report().written()).isEqualTo(!name.equals("site"));
    }

    @Test
    void links_in_an_old_site_or_stage_are_removed_and_not_followed() throws IOException {
        Map<String, String> before = kept();
        TinyCourse course = TinyCourse.in(folder, COURSE).build();
        Files.createSymbolicLink(course.site().resolve("way"), precious);
        Files.createDirectories(course.output().resolve(".stage"));
        Files.createSymbolicLink(course.output().resolve(".stage/way"), precious);
        Files.createSymbolicLink(
                course.output().resolve(".cache").resolve("0".repeat(64)), precious.resolve("index.html"));

        assertThat(course.build().problems()).isEmpty();
        assertThat(course.site().resolve("way")).doesNotExist();
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_folder_of_the_path_that_is_a_link_is_refused() throws IOException {
        Map<String, String> before = kept();
        TinyCourse course = TinyCourse.in(folder, COURSE);
        Files.createSymbolicLink(course.source().resolve("target"), precious);
        BuildReport report = CourseBuilder.build(
                BuildRequest.of(course.source(), course.source().resolve("target/courseware")), BuildListener.SILENT);

        assertThat(report.diagnostics())
                .singleElement()
                .asString()
                .contains("the site can't be built into this folder: «target» in its path is a symbolic link");
        assertThat(kept()).isEqualTo(before);
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (var entries = Files.list(path)) {
                for (Path entry : entries.toList()) {
                    delete(entry);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
