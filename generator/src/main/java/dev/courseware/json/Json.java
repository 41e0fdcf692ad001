package dev.courseware.json;

import dev.courseware.model.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value with its place in the source. */
public sealed interface Json {
    Position position();

    /** @param content the text; its first character is one column after {@code position} */
    record Text(String content, Position position) implements Json {}

    /** A number, {@code true}, {@code false} or {@code null}, as it is written. */
    record Literal(String word, Position position) implements Json {}

    record Items(List<Json> values, Position position) implements Json {
        /** An empty list to be filled. */
        public static Items at(Position position) {
            return new Items(new ArrayList<>(), position);
        }
    }

    /** @param members by key, in their order; of two with one key the first */
    record Members(Map<String, Json> members, Position position) implements Json {
        /** An empty object to be filled. */
        public static Members at(Position position) {
            return new Members(new LinkedHashMap<>(), position);
        }

        /** Returns the value of the first of the keys that is there, perhaps with a capital, or null. */
        public Json first(List<String> keys) {
            for (String key : keys) {
                Json value = members.get(key);
                if (value == null) {
                    value = members.get(Character.toUpperCase(key.charAt(0)) + key.substring(1));
                }
                if (value != null) {
                    return value;
                }
            }
            return null;
        }
    }
}
