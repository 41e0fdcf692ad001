package dev.courseware.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {
    @TempDir
    Path folder;

    private Path source;

    @BeforeEach
    void makeCourse() throws IOException {
        folder = folder.toRealPath();
        source = Files.createDirectories(folder.resolve("work/course"));
        Files.createDirectories(source.resolve("lessons"));
    }

    @Test
    void a_folder_of_its_own_is_fine() throws IOException {
        assertThat(reason(folder.resolve("out"))).isEmpty();
        assertThat(reason(source.resolve("target/courseware"))).isEmpty();
        assertThat(reason(folder.resolve("work/course-site"))).isEmpty();
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full/other.txt"), "x");
        assertThat(reason(folder.resolve("full"))).isEmpty();
    }

    @Test
    void folders_that_hold_more_than_a_site_are_refused() throws IOException {
        assertThat(reason(Path.of("/"))).contains("it is the root of the file system");
        assertThat(reason(source)).contains("it holds the course's sources");
        assertThat(reason(source.getParent())).contains("it holds the course's sources");
        assertThat(reason(source.resolve("target/.."))).contains("it holds the course's sources");
        assertThat(reason(source.resolve("lessons"))).contains("it is one of the course's source folders");
        assertThat(reason(source.resolve("theme/site"))).contains("it is one of the course's source folders");
        Path home = Path.of(System.getProperty("user.home"));
        assertThat(reason(home)).contains("it is your home folder, or holds it");
        assertThat(reason(home.toAbsolutePath().getParent())).isPresent();
    }

    @Test
    void links_are_refused_and_seen_through() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("work"));
        assertThat(reason(link)).contains("it is a symbolic link");
        assertThat(reason(link.resolve("course"))).contains("it holds the course's sources");
        Files.createDirectories(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("out/site"), source);
        assertThat(reason(folder.resolve("out"))).contains("it is a symbolic link");
    }

    @Test
    void a_link_anywhere_between_the_course_and_the_folder_is_refused() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/courseware"));
        Path target = Files.createSymbolicLink(source.resolve("target"), elsewhere.getParent());
        for (String output : List.of("target/courseware", "target/new/courseware")) {
            assertThat(reason(source.resolve(output)))
                    .hasValueSatisfying(
                            reason -> assertThat(reason).startsWith("«target» in its path is a symbolic link"));
        }
        Files.delete(target);
        Files.createSymbolicLink(target, folder.resolve("nowhere"));
        assertThat(reason(source.resolve("target/courseware"))).isPresent();
        Files.delete(target);
        Files.writeString(target, "a file");
        assertThat(reason(source.resolve("target/courseware"))).contains("«target» in its path is no folder");
        Files.createSymbolicLink(folder.resolve("work/beside"), elsewhere);
        assertThat(reason(folder.resolve("work/beside/out"))).isPresent();
    }

    @Test
    void a_folder_that_is_reached_by_a_link_above_the_course_is_fine() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("work"));
        assertThat(SiteFolder.reasonAgainst(link.resolve("course/target/courseware"), link.resolve("course")))
                .isEmpty();
    }

    @Test
    void what_is_no_folder_of_a_build_is_refused() throws IOException {
        Path output = Files.createDirectories(folder.resolve("out"));
        Files.createSymbolicLink(output.resolve(".courseware"), folder.resolve("nowhere"));
        assertThat(reason(output))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("its «.courseware» is a link or a folder"));
        Files.delete(output.resolve(".courseware"));
        Files.writeString(output.resolve(".courseware"), "");
        Files.writeString(output.resolve("site"), "a file");
        assertThat(reason(output)).contains("its «site» is no folder; remove it");
    }

    @Test
    void a_file_and_a_foreign_site_are_refused() throws IOException {
        assertThat(reason(Files.writeString(folder.resolve("file"), "x"))).contains("it is a file");
        Files.createDirectories(folder.resolve("foreign/site"));
        assertThat(reason(folder.resolve("foreign")))
                .hasValueSatisfying(
                        reason -> assertThat(reason).startsWith("it holds a folder «site» that was not built here"));
        Files.writeString(folder.resolve("foreign/.courseware"), "");
        assertThat(reason(folder.resolve("foreign"))).isEmpty();
    }

    private Optional<String> reason(Path output) throws IOException {
        return SiteFolder.reasonAgainst(output, source);
    }
}
