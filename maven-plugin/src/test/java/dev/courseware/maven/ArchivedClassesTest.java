package dev.courseware.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivedClassesTest {
    @TempDir
    private Path folder;

    private ClassArchive archive;

    @BeforeEach
    void jar() throws IOException {
        Path jar = Files.writeString(folder.resolve("plugin.jar"), "plugin");
        archive = ClassArchive.of(List.of(jar), List.of()).orElseThrow();
    }

    private ArchivedClasses next() {
        return ArchivedClasses.of(Optional.of(archive));
    }

    private static Process process(String... options) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        Stream.concat(Stream.of(java), Stream.of(options)).toList())
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void the_first_process_that_builds_a_site_writes_its_classes_and_the_next_one_uses_them() throws IOException {
        ArchivedClasses first = next();
        assertThat(first.areUsed()).isFalse();
        assertThat(first.options())
                .contains("-XX:ArchiveClassesAtExit=" + first.place().orElseThrow());
        Files.writeString(first.place().orElseThrow(), "classes");

        first.end(process("-version"), true);

        ArchivedClasses second = next();
        assertThat(second.areUsed()).isTrue();
        assertThat(second.options())
                .contains("-XX:SharedArchiveFile=" + archive.find().orElseThrow());
        assertThat(second.place()).isEmpty();
    }

    @Test
    void a_process_that_builds_nothing_leaves_nothing_behind() throws IOException {
        ArchivedClasses first = next();
        Files.writeString(first.place().orElseThrow(), "half");

        first.end(process("-version"), false);

        assertThat(archive.find()).isEmpty();
        assertThat(first.place().orElseThrow()).doesNotExist();
    }

    @Test
    void an_archive_with_which_no_process_starts_is_not_used_again() throws IOException {
        ArchivedClasses first = next();
        Files.writeString(first.place().orElseThrow(), "classes");
        first.end(process("-version"), true);
        ArchivedClasses second = next();

        second.forget();

        assertThat(next().areUsed()).isFalse();
    }

    @Test
    void a_jvm_says_nothing_of_an_archive_that_it_cannot_use() throws IOException, InterruptedException {
        ArchivedClasses first = next();
        Files.writeString(first.place().orElseThrow(), "no classes at all");
        first.end(process("-version"), true);
        List<String> options = Stream.concat(next().options().stream(), Stream.of("-Xshare:auto", "--version"))
                .toList();

        Process process = process(options.toArray(String[]::new));
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said.lines()).hasSize(3).noneMatch(line -> line.contains("archive"));
    }
}
