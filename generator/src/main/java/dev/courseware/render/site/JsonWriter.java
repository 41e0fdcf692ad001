package dev.courseware.render.site;

import dev.courseware.model.Html;
import java.util.List;
import java.util.Map;

/** Writes JSON that can stand in a script element whatever its texts hold: no {@code <}, so no end and no comment. */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder(1024);

    private JsonWriter() {}

    /** @param value maps by text, lists, texts and numbers, in the order in which they are to stand */
    static Html write(Map<String, ?> value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value);
        return new Html(writer.out.toString());
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(before);
                text(entry.getKey().toString());
                out.append(':');
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
        } else if (value instanceof Number) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || !isPlain(c)) {
                String hex = Integer.toHexString(c);
                out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Neither a line end to JavaScript, nor a character that HTML forbids or that is no whole character. */
    private static boolean isPlain(char c) {
        return c != '\u2028'
                && c != '\u2029'
                && (c < '\u007F' || c > '\u009F')
                && (c < '\uFDD0' || c > '\uFDEF')
                && c < '\uFFFE';
    }
}
