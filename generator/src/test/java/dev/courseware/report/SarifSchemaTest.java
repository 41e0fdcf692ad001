package dev.courseware.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import dev.courseware.json.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What we call SARIF 2.1.0 is what the schema of OASIS allows. */
class SarifSchemaTest {
    private static final List<Diagnostic> ALL = List.of(
            new Diagnostic(
                    "link-dead", Severity.ERROR, "lessons/Übung 1/a «b».md", 2, 5, "«x» is not there", "mend it"),
            new Diagnostic("word-lost", Severity.WARNING, "lessons/100 % [#?]:{a}|^`.md", 7, 0, "a word", ""),
            new Diagnostic("course-layout", Severity.ERROR, "course.yml", 0, 0, "there is no course.yml", "create it"),
            new Diagnostic("course-layout", Severity.ERROR, "", 0, 0, "there is no such folder", ""),
            new Diagnostic(
                    "link-external",
                    Severity.WARNING,
                    "lessons/c.md",
                    1,
                    1,
                    "https://example.org/a?b=c#d answers 404",
                    "name another page"),
            new Diagnostic(
                    "acme-own", Severity.INFO, "lessons/\uD83D\uDE80.md", 1, 1, "\u0001\u2028\uD83D</script>", ""));

    private final JsonSchema schema = schema();

    @Test
    void a_report_of_problems_of_every_kind_is_valid() {
        assertThat(schema.problems(Sarif.write(ALL, "1.2.3", "a course/"))).isEmpty();
    }

    @Test
    void a_report_without_a_problem_is_valid() {
        assertThat(schema.problems(Sarif.write(List.of(), "0.1.0-SNAPSHOT", "")))
                .isEmpty();
    }

    @Test
    void paths_of_any_signs_are_addresses() {
        assertThat(Sarif.write(ALL, "1", "a course/"))
                .contains("\"a%20course/lessons/%C3%9Cbung%201/a%20%C2%ABb%C2%BB.md\"")
                .contains("\"a%20course/lessons/100%20%25%20%5B%23%3F%5D%3A%7Ba%7D%7C%5E%60.md\"");
    }

    @Test
    void the_schema_finds_what_is_no_sarif() {
        String valid = Sarif.write(ALL, "1.2.3", "");

        assertThat(schema.problems(valid.replace("\"level\":\"error\"", "\"level\":\"fatal\"")))
                .isNotEmpty();
        assertThat(schema.problems(valid.replace("\"startLine\":2", "\"startLine\":0")))
                .isNotEmpty();
        assertThat(schema.problems(valid.replace("a%20%C2%ABb%C2%BB", "a «b»"))).isNotEmpty();
    }

    private static JsonSchema schema() {
        try (InputStream in =
                Objects.requireNonNull(SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return JsonSchema.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the schema can't be read", e);
        }
    }
}
