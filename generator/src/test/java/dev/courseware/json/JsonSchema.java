package dev.courseware.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Locale;

/** A JSON Schema by which tests judge what we write, with a validator that knows nothing of us. */
public final class JsonSchema {
    private final com.networknt.schema.JsonSchema schema;

    private JsonSchema(com.networknt.schema.JsonSchema schema) {
        this.schema = schema;
    }

    /** Reads a schema of the draft that its {@code $schema} names; formats such as that of an address count as well. */
    public static JsonSchema of(String text) {
        SpecVersion.VersionFlag draft =
                text.contains("draft-07") ? SpecVersion.VersionFlag.V7 : SpecVersion.VersionFlag.V202012;
        SchemaValidatorsConfig strict = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .build();
        return new JsonSchema(JsonSchemaFactory.getInstance(draft).getSchema(text, InputFormat.JSON, strict));
    }

    /** What of a JSON text the schema doesn't allow, each with its place; empty if it is valid. */
    public List<String> problems(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::toString)
                .sorted()
                .toList();
    }
}
