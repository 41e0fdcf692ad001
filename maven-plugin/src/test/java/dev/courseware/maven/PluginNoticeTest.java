package dev.courseware.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NOTICE names JGit and all that comes with it, in its version; the generator's libraries have a test of their own. */
class PluginNoticeTest {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d+\\.\\d+\\.\\d+)[^/\\\\]*\\.jar");
    private static final Pattern NEEDED = Pattern.compile(
            "<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<$]+)</artifactId>(?:\\s*<version>[^<]*</version>)?\\s*</dependency>");

    private static String notice() throws IOException {
        Path file = Stream.of(Path.of("NOTICE"), Path.of("../NOTICE"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
        return Files.readString(file).toLowerCase(Locale.ROOT);
    }

    private static Path jar(String artifact) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> {
                    var name = JAR.matcher(path.getFileName().toString());
                    return name.matches() && name.group(1).equals(artifact);
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError(artifact + " is not on the class path"));
    }

    @Test
    void jgit_and_what_it_brings_are_named_in_their_versions() throws IOException {
        String notice = notice();
        String pom;
        try (JarFile jgit = new JarFile(jar("org.eclipse.jgit").toFile())) {
            pom = new String(
                    jgit.getInputStream(jgit.getEntry("META-INF/maven/org.eclipse.jgit/org.eclipse.jgit/pom.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
        List<String> works = Stream.concat(
                        Stream.of("org.eclipse.jgit"),
                        NEEDED.matcher(pom).results().map(found -> found.group(1)))
                .toList();
        assertThat(works).hasSizeGreaterThan(3);
        for (String work : works) {
            var name = JAR.matcher(jar(work).getFileName().toString());
            assertThat(name.matches()).isTrue();
            assertThat(notice).as(work).contains(work.toLowerCase(Locale.ROOT));
            assertThat(notice).as(work).contains(name.group(2));
        }
    }
}
