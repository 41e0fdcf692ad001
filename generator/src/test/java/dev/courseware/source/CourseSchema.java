package dev.courseware.source;

import dev.courseware.json.Json;
import dev.courseware.json.JsonRecords;
import dev.courseware.scaffold.NewCourse;
import dev.courseware.scaffold.NewFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The schema that a new course gets for its editor, and what it says of each key. */
public final class CourseSchema {
    private static final String TEXT = text("course.schema.json");
    private static final Json.Members ROOT = (Json.Members) JsonRecords.value(TEXT);

    private CourseSchema() {}

    /** A schema of the new course, by its file's name. */
    public static String text(String name) {
        return new NewCourse("A", "en", "g", "a", "1", Optional.empty())
                .files().stream()
                        .filter(file -> file.path().equals(".courseware/" + name))
                        .map(NewFile::text)
                        .findFirst()
                        .orElseThrow();
    }

    /** The schema of all of course.yml. */
    public static Json.Members course() {
        return ROOT;
    }

    /** The schema of front matter. */
    public static Json.Members frontMatter() {
        return at(at(ROOT, "$defs"), "frontMatter");
    }

    /** What stands below a key, which is an object. */
    public static Json.Members at(Json.Members value, String key) {
        return (Json.Members) value.members().get(key);
    }

    /** The keys of an object that the schema names, each with its own schema. */
    public static Map<String, Json.Members> keys(Json.Members schema) {
        Map<String, Json.Members> keys = new LinkedHashMap<>();
        if (schema.members().get("properties") instanceof Json.Members properties) {
            properties.members().forEach((key, value) -> keys.put(key, (Json.Members) value));
        }
        return keys;
    }

    /** The schemas of which one must fit: alternatives and references resolved. */
    public static List<Json.Members> alternatives(Json.Members schema) {
        if (schema.members().get("$ref") instanceof Json.Text reference) {
            Json.Members target = ROOT;
            for (String part : reference.content().substring(2).split("/")) {
                target = at(target, part);
            }
            return alternatives(target);
        }
        if (schema.members().get("anyOf") instanceof Json.Items items) {
            List<Json.Members> all = new ArrayList<>();
            items.values().forEach(item -> all.addAll(alternatives((Json.Members) item)));
            return all;
        }
        return List.of(schema);
    }

    /** The words that any key takes. */
    public static Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        collect(ROOT, words);
        return words;
    }

    private static void collect(Json value, Set<String> words) {
        if (value instanceof Json.Members object) {
            object.members().forEach((key, member) -> {
                if (key.equals("enum")) {
                    ((Json.Items) member).values().forEach(word -> words.add(word(word)));
                }
                collect(member, words);
            });
        } else if (value instanceof Json.Items items) {
            items.values().forEach(item -> collect(item, words));
        }
    }

    /** A word of an {@code enum} as an author writes it. */
    public static String word(Json value) {
        return value instanceof Json.Text text ? text.content() : ((Json.Literal) value).word();
    }
}
