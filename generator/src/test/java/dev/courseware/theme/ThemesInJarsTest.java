package dev.courseware.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Themes and words are found in whatever jar of the class path has some. */
class ThemesInJarsTest {
    private static final String THEMES = "courseware/themes/";

    @TempDir
    private Path folder;

    @Test
    void a_jar_adds_words_to_the_theme_of_another() throws IOException {
        try (URLClassLoader loader = with(Map.of(THEMES + "default/words/qab.properties", "skip = Texte"))) {
            Theme theme = new Theme(List.of("default"), loader, folder.resolve("none"));
            assertThat(theme.readAll("words/qab.properties"))
                    .extracting(found -> new String(found.content(), StandardCharsets.UTF_8))
                    .containsExactly("skip = Texte");
            assertThat(theme.list("words")).contains("de.properties", "en.properties", "qab.properties");
        }
    }

    @Test
    void a_jar_adds_a_theme_that_falls_back_file_by_file() throws IOException {
        try (URLClassLoader loader = with(Map.of(
                THEMES + "own/theme.yml", "extends: default",
                THEMES + "own/words/en.properties", "skip = Jump",
                THEMES + "own/templates/lesson.ftlh", "own"))) {
            assertThat(Theme.all(loader)).contains("default", "own");
            assertThat(Theme.exists("own", loader)).isTrue();
            assertThat(Theme.exists("../own", loader)).isFalse();
            Theme theme = new Theme(List.of("own", "default"), loader, folder.resolve("none"));
            assertThat(theme.read("templates/lesson.ftlh")).hasValue("own".getBytes(StandardCharsets.UTF_8));
            assertThat(theme.read("templates/unit.ftlh")).isPresent();
            assertThat(theme.read("templates/../theme.yml")).isEmpty();
            assertThat(theme.readAll("words/en.properties"))
                    .extracting(Theme.Found::origin)
                    .containsExactly("theme own/words/en.properties", "theme default/words/en.properties");
        }
    }

    private URLClassLoader with(Map<String, String> files) throws IOException {
        Path jar = folder.resolve("theme.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            Map<String, String> all = new TreeMap<>(files);
            // Maven's jars have entries for folders, by which Java finds these.
            files.keySet().forEach(file -> {
                for (int slash = file.indexOf('/'); slash > 0; slash = file.indexOf('/', slash + 1)) {
                    all.put(file.substring(0, slash + 1), "");
                }
            });
            for (Map.Entry<String, String> file : all.entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ThemesInJarsTest.class.getClassLoader());
    }
}
