package dev.courseware.parse.dialog.shape.json;

import dev.courseware.json.Json;

/** The words in a JSON value. */
final class JsonWords {
    private JsonWords() {}

    /** The words of a value: for an object its name or text, for a list those of its items, one per line. */
    static String of(Json value) {
        if (value instanceof Json.Text text) {
            return text.content();
        } else if (value instanceof Json.Literal literal) {
            return literal.word().equals("null") ? "" : literal.word();
        } else if (value instanceof Json.Members object) {
            for (String key : JsonKeys.WORDS) {
                String words = of(object.members().get(key));
                if (!words.isBlank()) {
                    return words;
                }
            }
            return ofAll(object);
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

    /** The texts of an object, one per line, such as one for each language; none if it is about something else. */
    private static String ofAll(Json.Members object) {
        StringBuilder joined = new StringBuilder();
        for (Json each : object.members().values()) {
            if (!(each instanceof Json.Text text)) {
                return "";
            }
            joined.append(joined.isEmpty() ? "" : "\n").append(text.content());
        }
        return joined.toString();
    }
}
