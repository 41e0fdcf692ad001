package dev.courseware.json;

import java.util.List;
import java.util.Map;

/** Writes JSON on one line, its texts as {@link JsonText} does. */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder(1024);

    private JsonWriter() {}

    /** @param value a map by text, a list, a text, a number or a truth value, its parts in the order in which they are to stand */
    public static String write(Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value);
        return writer.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(before);
                JsonText.quote(entry.getKey().toString(), out).append(':');
                value(entry.getValue());
                before = ',';
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object item : list) {
                out.append(before);
                value(item);
                before = ',';
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            JsonText.quote(value.toString(), out);
        }
    }
}
