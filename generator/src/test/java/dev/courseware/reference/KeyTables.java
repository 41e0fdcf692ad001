package dev.courseware.reference;

import dev.courseware.json.Json;
import dev.courseware.source.CourseSchema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The keys of course.yml and front matter, as the schema for editors has them. */
final class KeyTables {
    /** What each named part of the schema is called in words. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("words", "a text"),
            Map.entry("text", "a text"),
            Map.entry("texts", "a text, or a list"),
            Map.entry("truth", "`true` or `false`"),
            Map.entry("moment", "a date"),
            Map.entry("cast", "[speakers](#speakers)"),
            Map.entry("frontMatter", "[front matter](#front-matter)"),
            Map.entry("formerAddress", "an address"),
            Map.entry("repositoryAddress", "a web address"));

    private KeyTables() {}

    static ReferencePage page() {
        ReferencePage page = new ReferencePage(
                "02-course-and-front-matter.md",
                "course.yml and front matter",
                "All keys of both, what they take, and their defaults.");
        page.paragraph("## course.yml").paragraph("Settings for the whole course. Only `title` is required.");
        table(page, CourseSchema.course());
        CourseSchema.keys(CourseSchema.course()).forEach((key, schema) -> {
            for (Json.Members below : CourseSchema.alternatives(schema)) {
                if (!CourseSchema.keys(below).isEmpty() && !schema.members().containsKey("$ref")) {
                    page.paragraph("### Below " + key + " {#below-" + key + "}");
                    table(page, below);
                }
            }
        });
        page.paragraph("## Front matter")
                .paragraph(
                        "Settings for one page, between two lines of `---` at its top. Below `defaults` in `course.yml`"
                                + " they apply to all pages.");
        table(page, CourseSchema.frontMatter());
        page.paragraph("## Speakers")
                .paragraph("`cast` has a line for each label that begins a turn, with a name, or with these lines below"
                        + " it:");
        Json.Members cast = CourseSchema.at(CourseSchema.at(CourseSchema.course(), "$defs"), "cast");
        for (Json.Members speaker : CourseSchema.alternatives(CourseSchema.at(cast, "additionalProperties"))) {
            if (!CourseSchema.keys(speaker).isEmpty()) {
                table(page, speaker);
            }
        }
        return page;
    }

    private static void table(ReferencePage page, Json.Members schema) {
        page.table("Key", "What it is", "Takes", "Default");
        CourseSchema.keys(schema)
                .forEach((key, value) ->
                        page.row("`" + key + "`", meaning(key, value), takes(key, value), otherwise(value)));
    }

    private static String meaning(String key, Json.Members schema) {
        String meaning = text(schema, "description");
        if (meaning.isEmpty()) {
            throw new AssertionError("the schema says nothing of «" + key + "»");
        }
        return meaning;
    }

    private static String takes(String key, Json.Members schema) {
        if (schema.members().get("$ref") instanceof Json.Text reference) {
            String part = reference.content().substring("#/$defs/".length());
            if (!PARTS.containsKey(part)) {
                throw new AssertionError("what is «" + part + "» in words?");
            }
            return PARTS.get(part);
        }
        if (schema.members().get("enum") instanceof Json.Items words) {
            return words.values().stream()
                    .map(word -> "`" + CourseSchema.word(word) + "`")
                    .collect(Collectors.joining(", "));
        }
        if (schema.members().get("anyOf") instanceof Json.Items choices) {
            return choices.values().stream()
                    .map(choice -> takes(key, (Json.Members) choice))
                    .distinct()
                    .collect(Collectors.joining(", or "));
        }
        if (schema.members().get("type") instanceof Json.Items types) {
            return types.values().size() > 2 ? "a text" : "a word";
        }
        return switch (text(schema, "type")) {
            case "object" ->
                schema.members().containsKey("properties") ? "[lines below it](#below-" + key + ")" : "a line for each";
            case "array" -> "a list";
            case "integer" -> "a whole number";
            case "string" -> text(schema, "pattern").startsWith("^(https?") ? "a web address" : "a text";
            default -> throw new AssertionError("what does «" + key + "» take?");
        };
    }

    private static String otherwise(Json.Members schema) {
        Json value = schema.members().get("default");
        if (value instanceof Json.Text text) {
            return "`" + text.content() + "`";
        }
        return value instanceof Json.Literal literal ? "`" + literal.word() + "`" : "";
    }

    private static String text(Json.Members schema, String key) {
        if (schema.members().get(key) instanceof Json.Text text) {
            return text.content();
        }
        List<Json.Members> parts = CourseSchema.alternatives(schema);
        boolean named = schema.members().containsKey("$ref") && parts.size() == 1 && parts.get(0) != schema;
        return named ? text(parts.get(0), key) : "";
    }
}
