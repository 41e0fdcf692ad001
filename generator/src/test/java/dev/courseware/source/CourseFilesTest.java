package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseFilesTest {
    @TempDir
    Path folder;

    private CourseFiles files;

    @BeforeEach
    void makeFiles() throws IOException {
        Path course = Files.createDirectories(folder.resolve("course"));
        Files.createDirectories(course.resolve("a/b"));
        Files.writeString(course.resolve("a/b/c.txt"), "inside");
        Files.writeString(folder.resolve("secret.txt"), "outside");
        files = CourseFiles.in(course, folder.resolve("out"));
    }

    @Test
    void a_file_is_found_by_its_plain_path() throws IOException {
        assertThat(files.find("a/b/c.txt")).contains(files.root().resolve("a/b/c.txt"));
        assertThat(files.readText("a/b/c.txt")).asString().isEqualTo("inside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "a",
                "a/b",
                "a/b/",
                "/a/b/c.txt",
                "../secret.txt",
                "a/../../secret.txt",
                "a/./b/c.txt",
                "a//b/c.txt",
                "a\\b\\c.txt",
                "C:a",
                "a\0",
                "a/b/c.txt/",
                "none.txt",
                "a/b/../b/c.txt"
            })
    void anyOtherPathFindsNothing(String path) {
        assertThat(files.find(path)).isEmpty();
        assertThatThrownBy(() -> files.readText(path)).isInstanceOf(IOException.class);
    }

    @Test
    void a_link_is_followed_only_inside_of_the_course() throws IOException {
        Files.createSymbolicLink(files.root().resolve("in"), files.root().resolve("a/b/c.txt"));
        Files.createSymbolicLink(files.root().resolve("out"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(files.root().resolve("up"), folder);
        assertThat(files.find("in")).contains(files.root().resolve("a/b/c.txt"));
        assertThat(files.find("out")).isEmpty();
        assertThat(files.find("up/secret.txt")).isEmpty();
    }
}
