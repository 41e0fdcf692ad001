package dev.courseware.source;

import dev.courseware.json.Json;
import dev.courseware.json.JsonSchema;
import dev.courseware.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Judges YAML by a schema as editors do: read by the rules of YAML 1.2 alone. */
final class EditorSchema {
    static final EditorSchema COURSE = new EditorSchema(CourseSchema.text("course.schema.json"));
    static final EditorSchema FRONT_MATTER =
            new EditorSchema("{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\","
                    + " \"$ref\": \"#/$defs/frontMatter\", \"$defs\": "
                    + JsonWriter.write(plain(CourseSchema.at(CourseSchema.course(), "$defs"))) + "}");
    private static final Load YAML =
            new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());

    private final JsonSchema schema;

    private EditorSchema(String text) {
        this.schema = JsonSchema.of(text);
    }

    /** What the schema doesn't allow; of an empty text nothing. */
    List<String> problems(String yaml) {
        Object value = YAML.loadFromString(yaml);
        return value == null ? List.of() : schema.problems(JsonWriter.write(value));
    }

    private static Object plain(Json value) {
        if (value instanceof Json.Members object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.members().forEach((key, member) -> members.put(key, plain(member)));
            return members;
        }
        if (value instanceof Json.Items items) {
            return items.values().stream().map(EditorSchema::plain).toList();
        }
        return value instanceof Json.Text text ? text.content() : literal(((Json.Literal) value).word());
    }

    private static Object literal(String word) {
        return word.equals("true") || word.equals("false") ? Boolean.valueOf(word) : Long.valueOf(word);
    }
}
