package dev.courseware.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know what: publishing knows no Maven, and nothing else knows JGit. */
class PublishHouseTest {
    private static final Path SOURCES = Stream.of(Path.of("src/main/java"), Path.of("maven-plugin/src/main/java"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow();
    private static final Pattern OF_THE_GENERATOR = Pattern.compile("import dev\\.courseware\\.(?!model\\.SitePath;)");

    private static List<Path> files(String folder, String text) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            return Pattern.compile(text)
                                    .matcher(Files.readString(file))
                                    .find();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void publishing_knows_no_maven() throws IOException {
        assertThat(files("dev/courseware/publish", "org\\.apache\\.maven")).isEmpty();
    }

    @Test
    void publishing_knows_of_the_generator_what_meets_on_a_disk_alone() throws IOException {
        assertThat(files("dev/courseware/publish", OF_THE_GENERATOR.pattern())).isEmpty();
    }

    @Test
    void nothing_else_knows_jgit() throws IOException {
        assertThat(files("dev/courseware/maven", "org\\.eclipse\\.jgit")).isEmpty();
    }
}
