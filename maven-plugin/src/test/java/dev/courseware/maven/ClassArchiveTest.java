package dev.courseware.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC");

    @TempDir
    private Path folder;

    private Path plugin;
    private Path library;

    @BeforeEach
    void jars() throws IOException {
        plugin = Files.writeString(folder.resolve("plugin.jar"), "plugin");
        library = Files.writeString(Files.createDirectory(folder.resolve("lib")).resolve("library.jar"), "library");
    }

    private ClassArchive archive() {
        return ClassArchive.of(List.of(plugin, library), OPTIONS).orElseThrow();
    }

    private Path kept(String content) throws IOException {
        ClassArchive archive = archive();
        archive.keep(Files.writeString(archive.place().orElseThrow(), content));
        return archive.find().orElseThrow();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("courseware-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void what_one_process_wrote_the_next_one_finds_beside_the_plugins_jar() throws IOException {
        assertThat(archive().find()).isEmpty();

        Path kept = kept("classes");

        assertThat(archive().find()).contains(kept);
        assertThat(kept).hasParent(folder).hasContent("classes");
        assertThat(names()).containsExactly(kept.getFileName().toString());
    }

    @Test
    void an_archive_that_is_shorter_longer_or_changed_in_one_place_is_not_used() throws IOException {
        for (String damage : List.of("class", "classes and more", "clasSes", "")) {
            Files.writeString(kept("classes"), damage);

            assertThat(archive().find()).as(damage).isEmpty();
        }
    }

    @Test
    void a_damaged_archive_makes_room_for_a_new_one() throws IOException {
        Files.writeString(kept("classes"), "rubbish");

        Path anew = kept("classes, made anew");

        assertThat(archive().find()).contains(anew);
        assertThat(names()).hasSize(1);
    }

    @Test
    void another_jar_another_time_another_order_or_another_option_needs_an_archive_of_its_own() throws IOException {
        kept("classes");

        assertThat(ClassArchive.of(List.of(plugin), OPTIONS).orElseThrow().find())
                .isEmpty();
        assertThat(ClassArchive.of(List.of(plugin, library), List.of())
                        .orElseThrow()
                        .find())
                .isEmpty();
        assertThat(ClassArchive.of(List.of(plugin, library, plugin), OPTIONS)
                        .orElseThrow()
                        .find())
                .isEmpty();
        FileTime written = Files.getLastModifiedTime(library);
        Files.setLastModifiedTime(library, FileTime.fromMillis(written.toMillis() + 5000));
        assertThat(archive().find()).isEmpty();
        Files.setLastModifiedTime(library, written);
        assertThat(archive().find()).isPresent();
        Files.writeString(library, "another library");
        Files.setLastModifiedTime(library, written);
        assertThat(archive().find()).isEmpty();
    }

    @Test
    void another_java_needs_an_archive_of_its_own() throws IOException {
        kept("classes");
        String version = System.getProperty("java.vm.version");
        try {
            System.setProperty("java.vm.version", version + "-other");
            assertThat(archive().find()).isEmpty();
        } finally {
            System.setProperty("java.vm.version", version);
        }
    }

    @Test
    void classes_that_are_in_a_folder_and_a_missing_jar_cannot_be_archived() {
        assertThat(ClassArchive.of(List.of(plugin, folder.resolve("lib")), OPTIONS))
                .isEmpty();
        assertThat(ClassArchive.of(List.of(plugin, folder.resolve("none.jar")), OPTIONS))
                .isEmpty();
    }

    @Test
    void where_nothing_can_be_written_none_is_made() throws IOException {
        Path jars = Files.createDirectory(folder.resolve("jars"));
        Path jar = Files.writeString(jars.resolve("plugin.jar"), "plugin");
        ClassArchive archive = ClassArchive.of(List.of(jar), OPTIONS).orElseThrow();
        // A folder that isn't there can't be written to by anybody, not even by who may write everywhere.
        Files.move(jars, folder.resolve("elsewhere"));

        assertThat(archive.place()).isEmpty();
        assertThat(ArchivedClasses.of(Optional.of(archive))).isEqualTo(ArchivedClasses.NONE);
    }

    @Test
    void what_a_process_did_not_write_is_not_kept() throws IOException {
        ClassArchive archive = archive();

        archive.keep(archive.place().orElseThrow());

        assertThat(names()).isEmpty();
    }

    @Test
    void a_few_archives_of_other_classes_stay_and_the_oldest_go() throws IOException {
        for (int i = 0; i < 8; i++) {
            Files.writeString(plugin, "plugin " + "!".repeat(i));
            Files.setLastModifiedTime(kept("classes"), FileTime.fromMillis(1_000_000L * i));
        }

        assertThat(names()).hasSize(4);
        assertThat(archive().find()).isPresent();
    }

    @Test
    void what_a_killed_process_left_half_written_goes_when_nobody_writes_it_any_more() throws IOException {
        Path fresh = Files.writeString(archive().place().orElseThrow(), "half");
        Path abandoned = Files.writeString(archive().place().orElseThrow(), "half");
        Files.setLastModifiedTime(abandoned, FileTime.fromMillis(0));

        kept("classes");

        assertThat(fresh).exists();
        assertThat(abandoned).doesNotExist();
    }
}
