package dev.courseware.parse.dialog.shape.json;

import dev.courseware.json.Json;

/** What a JSON value says in words. */
final class JsonWords {
    private JsonWords() {}

    /** The words of a value: of an object its name or text, of a list those of its items, a line each. */
    static String of(Json value) {
        if (value instanceof Json.Text text) {
            return text.content();
        } else if (value instanceof Json.Literal literal) {
            return literal.word().equals("null") ? "" : literal.word();
        } else if (value instanceof Json.Members object) {
            Json words = object.first(JsonKeys.WORDS);
            return words == null ? "" : of(words);
        } else if (value instanceof Json.Items items) {
            StringBuilder joined = new StringBuilder();
            for (Json item : items.values()) {
                String words = item instanceof Json.Items ? "" : of(item);
                joined.append(joined.isEmpty() || words.isEmpty() ? "" : "\n").append(words);
            }
            return joined.toString();
        }
        return "";
    }
}
