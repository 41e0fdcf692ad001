package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.json.Json;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema that editors use and the readers know the same keys. */
class CourseSchemaTest {
    private static final Json.Members SCHEMA = CourseSchema.course();

    @Test
    void course_yml_has_the_keys_of_its_schema() {
        Fields fields = fields("title: A");
        CourseReader.read(fields, mapping("title: A"), () -> "");

        assertThat(new TreeSet<>(fields.known())).isEqualTo(keys(SCHEMA));
    }

    @Test
    void front_matter_has_the_keys_of_its_schema() {
        Fields fields = fields("title: A\ncast: {}");
        FrontMatterReader.read(fields, dev.courseware.model.FrontMatter.NONE, "a.md", new Diagnostics());

        assertThat(new TreeSet<>(fields.known())).isEqualTo(keys(CourseSchema.frontMatter()));
    }

    private static TreeSet<String> keys(Json.Members schema) {
        return new TreeSet<>(CourseSchema.keys(schema).keySet());
    }

    private static Fields fields(String yaml) {
        return new Fields(mapping(yaml), "course.yml", new Diagnostics());
    }

    private static YamlNode.Mapping mapping(String yaml) {
        return YamlReader.read(yaml, "course.yml", 0, new Diagnostics()).orElseThrow();
    }
}
