package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.scaffold.NewCourse;
import dev.courseware.scaffold.NewFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor has no remark on what we show or give as an example. */
class SchemaOfExamplesTest {
    private static final Path CONTENT = Path.of(System.getProperty("basedir", "."), "../content");

    @Test
    void our_courses_are_valid() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(CONTENT)) {
            for (Path file : found.filter(SchemaOfExamplesTest::isSource).toList()) {
                files.put(CONTENT.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(files).hasSizeGreaterThan(30);
        assertThat(problems(files)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void a_new_course_is_valid(String language) {
        assertThat(problems(new NewCourse("A: b", language, "g", "a", "1", Optional.empty())
                        .files().stream().collect(Collectors.toMap(NewFile::path, NewFile::text))))
                .isEmpty();
    }

    @Test
    void the_schema_of_front_matter_is_that_of_course_yml() {
        assertThat(CourseSchema.text("front-matter.schema.json"))
                .contains("\"$ref\": \"course.schema.json#/$defs/frontMatter\"");
    }

    private static boolean isSource(Path file) {
        String path = CONTENT.relativize(file).toString();
        return !path.contains("target") && (path.endsWith("course.yml") || path.endsWith(".md"));
    }

    private static Map<String, List<String>> problems(Map<String, String> files) {
        Map<String, List<String>> problems = new TreeMap<>();
        files.forEach((path, text) -> {
            List<String> found = path.endsWith("course.yml")
                    ? EditorSchema.COURSE.problems(text)
                    : path.endsWith(".md") ? EditorSchema.FRONT_MATTER.problems(frontMatter(path, text)) : List.of();
            if (!found.isEmpty()) {
                problems.put(path, found);
            }
        });
        return problems;
    }

    private static String frontMatter(String path, String text) {
        return SourceText.read(text.getBytes(StandardCharsets.UTF_8), path, new Diagnostics())
                .orElseThrow()
                .frontMatter();
    }
}
