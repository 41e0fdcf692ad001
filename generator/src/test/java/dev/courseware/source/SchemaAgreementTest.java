package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An editor that goes by the schema and a build say the same of a value: tried for each key that the schema names, down
 * to the last one, with values of every kind.
 */
class SchemaAgreementTest {
    private static final Set<String> TOLD =
            Set.of(CoreRule.SETTING_VALUE.id(), CoreRule.KEY_UNKNOWN.id(), CoreRule.YAML_SYNTAX.id());
    private static final List<String> VALUES = List.of(
            "A text",
            "''",
            "3",
            "0",
            "-5",
            "2.5",
            "1000001",
            "true",
            "false",
            "yes",
            "Off",
            "15 min",
            "15min",
            "3 h",
            "2026-01-31",
            "2026/1/5",
            "2026-13-01",
            "2026-01-31T09:30:00+01:00",
            "2026-01-31T09:30:00",
            "soon",
            "de",
            "pt-BR",
            "x",
            "English language",
            "'https://example.org/'",
            "'https://example.org/{branch}/{path}'",
            "https://github.com/owner/course",
            "'https://a.org/x{title}'",
            "/a",
            "a/../b",
            "'http://'",
            "'ftp://example.org/'",
            "example.org",
            "[a, b]",
            "[]",
            "[1, true]",
            "[[a]]",
            "[{a: b}]",
            "{}",
            "{unheard: of}");

    private static final String ADDRESS = "address";
    private static final Set<String> WORDS = CourseSchema.words();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeCourse() throws IOException {
        Files.createDirectory(folder.resolve("lessons"));
        Files.writeString(folder.resolve("lessons/index.md"), "# A\n");
    }

    @Test
    void course_yml_is_judged_alike() throws IOException {
        List<String> differences = new ArrayList<>();
        for (String yaml : new Tries().of(CourseSchema.course())) {
            String whole = yaml.startsWith("title:") ? yaml : "title: A\n" + yaml;
            Files.writeString(folder.resolve("course.yml"), whole);
            compare(whole, EditorSchema.COURSE, differences);
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void front_matter_is_judged_alike() throws IOException {
        Files.writeString(folder.resolve("course.yml"), "title: A\n");
        List<String> differences = new ArrayList<>();
        for (String yaml : new Tries().of(CourseSchema.frontMatter())) {
            Files.writeString(folder.resolve("lessons/a.md"), "---\n" + yaml + "\n---\n# A\n");
            compare(yaml, EditorSchema.FRONT_MATTER, differences);
        }
        assertThat(differences).isEmpty();
    }

    /** Only of true and false as a language, which nobody speaks, they may think otherwise: a build sees their letters. */
    private void compare(String yaml, EditorSchema schema, List<String> differences) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        CourseScanner.scan(CourseFiles.in(folder, folder.resolve("out")), (body, kind, html) -> "A", diagnostics);
        List<String> told = diagnostics.inFileOrder().stream()
                .filter(found -> TOLD.contains(found.id()))
                .map(Diagnostic::toString)
                .toList();
        List<String> problems = schema.problems(yaml);
        boolean letters = yaml.endsWith("language: true") || yaml.endsWith("language: false");
        if (told.isEmpty() != problems.isEmpty() && !letters) {
            differences.add(yaml + "\n    the build: " + told + "\n    the schema: " + problems);
        }
    }

    /** Texts of YAML with each key and each value; what several keys share below them is tried once. */
    private static final class Tries {
        private final List<String> all = new ArrayList<>();
        private final Set<Json.Members> seen = new HashSet<>();

        List<String> of(Json.Members schema) {
            keys(schema, line -> line, "");
            return all;
        }

        /** @param around puts lines that stand below a key where they belong */
        private void keys(Json.Members schema, UnaryOperator<String> around, String indent) {
            Map<String, Json.Members> keys = CourseSchema.keys(schema);
            keys.forEach((key, value) -> {
                // What else is said of a repository is of use only with its address.
                String beside = keys.containsKey(ADDRESS) && !key.equals(ADDRESS)
                        ? indent + ADDRESS + ": https://github.com/owner/course\n"
                        : "";
                values(value, lines -> around.apply(beside + indent + key + ":" + lines), indent);
            });
            all.add(around.apply(indent + "unheard: of"));
        }

        private void values(Json.Members schema, UnaryOperator<String> around, String indent) {
            VALUES.forEach(value -> all.add(around.apply(" " + value)));
            WORDS.forEach(word -> all.add(around.apply(" " + word)));
            String deeper = indent + "  ";
            for (Json.Members alternative : CourseSchema.alternatives(schema)) {
                if (!CourseSchema.keys(alternative).isEmpty() && seen.add(alternative)) {
                    keys(alternative, lines -> around.apply("\n" + lines), deeper);
                }
                if (alternative.members().get("additionalProperties") instanceof Json.Members any && seen.add(any)) {
                    // A speaker or a rule: what has names of its own here.
                    values(any, lines -> around.apply("\n" + deeper + "image-alt:" + lines), deeper);
                }
            }
        }
    }
}
