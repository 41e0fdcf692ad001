package dev.courseware.json;

import dev.courseware.model.Position;
import dev.courseware.model.TextCharacters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads JSON (<a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>) with positions and without recursion; also
 * several values after one another, as in JSON Lines. Where the text is malformed, what was read up to there is kept.
 */
public final class JsonReader {
    private static final int DEEPEST = 64;

    /** A line of the text that is read. */
    public interface Line {
        /** Its characters, without the line end. */
        String text();

        /** Where the character at an index of the text stands in the source. */
        Position at(int index);
    }

    /**
     * What was read.
     *
     * @param values the values, one after another
     * @param line the index of the line that holds what follows, or what could not be read; behind the last if nothing does
     * @param column the index in that line's text from which on it stands
     * @param errors what is wrong, in the order of the source
     */
    public record Result(List<Json> values, int line, int column, List<Mistake> errors) {}

    /** Something that JSON doesn't allow, and where. */
    public record Mistake(String message, Position position) {}

    /** A list or object that is being read. */
    private static final class Open {
        private final Json container;
        private String key;

        Open(Json container) {
            this.container = container;
        }
    }

    private final List<? extends Line> lines;
    private final List<Json> values = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int line;
    private int at;
    private final List<Mistake> errors = new ArrayList<>();
    private boolean failed;

    private JsonReader(List<? extends Line> lines, int from) {
        this.lines = lines;
        this.line = from;
    }

    /** Reads the values that start at line {@code from}. */
    public static Result read(List<? extends Line> lines, int from) {
        JsonReader reader = new JsonReader(lines, from);
        reader.readAll();
        return new Result(reader.values, reader.line, reader.at, reader.errors);
    }

    private void readAll() {
        while (!failed && skipSpace()) {
            char c = peek();
            if (open.isEmpty() && c == ',') {
                at++;
            } else if (open.isEmpty() && c != '{' && c != '[') {
                if (!lines.get(line).text().substring(0, at).isBlank()) {
                    fail("there is text after the JSON");
                }
                return;
            } else {
                element(c);
            }
        }
        if (!failed && !open.isEmpty()) {
            Position start = open.getLast().container.position();
            fail("what opens on line " + start.line() + " is never closed");
        }
    }

    private void element(char c) {
        Open inner = open.peek();
        if (inner != null && (c == '}' || c == ']')) {
            close(inner, c);
        } else if (inner != null && c == ',') {
            at++;
        } else if (inner != null && inner.container instanceof Json.Members && inner.key == null) {
            key(inner, c);
        } else {
            value(c);
        }
    }

    private void close(Open inner, char c) {
        char wanted = inner.container instanceof Json.Members ? '}' : ']';
        if (c != wanted) {
            fail("found «" + c + "» where «" + wanted + "» is expected");
        } else if (inner.key != null) {
            fail("the key «" + inner.key + "» has no value");
        } else {
            at++;
            open.pop();
            afterValue();
        }
    }

    private void key(Open inner, char c) {
        if (c != '"') {
            fail("found «" + c + "» where a key in double quotes is expected");
            return;
        }
        String key = string();
        if (!failed) {
            if (skipSpace() && peek() == ':') {
                at++;
                inner.key = key;
            } else {
                fail("there is no «:» after the key «" + key + "»");
            }
        }
    }

    private void value(char c) {
        Position start = position();
        if (c == '"') {
            String content = string();
            if (!failed) {
                add(new Json.Text(content, start));
                afterValue();
            }
        } else if (c == '{' || c == '[') {
            if (open.size() == DEEPEST) {
                fail("lists and objects are nested more than " + DEEPEST + " levels deep");
                return;
            }
            Json container = c == '{' ? Json.Members.at(start) : Json.Items.at(start);
            add(container);
            open.push(new Open(container));
            at++;
        } else {
            literal(start);
        }
    }

    private void literal(Position start) {
        String text = lines.get(line).text();
        int end = at;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "+-.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end == at) {
            fail("«" + text.charAt(at) + "» is not a JSON value");
            return;
        }
        String word = text.substring(at, end);
        char first = word.charAt(0);
        boolean number = first == '-' || first >= '0' && first <= '9';
        if (!number && !word.equals("true") && !word.equals("false") && !word.equals("null")) {
            fail("text must be in double quotes");
            return;
        }
        at = end;
        add(new Json.Literal(word, start));
        afterValue();
    }

    private void add(Json value) {
        Open inner = open.peek();
        if (inner == null) {
            values.add(value);
        } else if (inner.container instanceof Json.Members object) {
            object.members().putIfAbsent(inner.key, value);
            inner.key = null;
        } else {
            ((Json.Items) inner.container).values().add(value);
        }
    }

    /** Reads the comma that must separate two values. */
    private void afterValue() {
        if (!open.isEmpty() && skipSpace()) {
            char c = peek();
            if (c == ',') {
                at++;
            } else if (c == '{' && open.peek().container instanceof Json.Items) {
                // It is clear where the next object begins even without a comma.
                errors.add(new Mistake("a comma is missing before this", position()));
            } else if (c != '}' && c != ']') {
                fail("a comma is missing before this");
            }
        }
    }

    private String string() {
        String text = lines.get(line).text();
        int plainEnd = at + 1;
        while (plainEnd < text.length() && text.charAt(plainEnd) != '"' && text.charAt(plainEnd) != '\\') {
            plainEnd++;
        }
        StringBuilder content = new StringBuilder().append(text, at + 1, plainEnd);
        int i = plainEnd;
        while (i < text.length() && text.charAt(i) != '"') {
            char c = text.charAt(i);
            i = c == '\\' ? escape(text, i, content) : i + 1;
            if (c != '\\') {
                content.append(c);
            }
            if (i < 0) {
                return "";
            }
        }
        if (i >= text.length()) {
            fail("this text has no double quote at its end");
            return "";
        }
        at = i + 1;
        return TextCharacters.allowed(content.toString());
    }

    /** Reads an escape at {@code i}; returns the index behind it, or -1 if it is none. */
    private int escape(String text, int i, StringBuilder content) {
        char c = i + 1 < text.length() ? text.charAt(i + 1) : 0;
        int index = "\"\\/bfnrt".indexOf(c);
        if (c != 0 && index >= 0) {
            content.append("\"\\/\b\f\n\r\t".charAt(index));
            return i + 2;
        }
        int code = c == 'u' ? hex(text, i + 2) : -1;
        if (code < 0) {
            fail(lines.get(line).at(i), "«\\" + (c == 0 ? "" : c) + "» is not a JSON escape");
            return -1;
        }
        content.append((char) code);
        return i + 6;
    }

    private static int hex(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }

    /** Moves to the next character that is no white space; false at the end. */
    private boolean skipSpace() {
        while (line < lines.size()) {
            String text = lines.get(line).text();
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at < text.length()) {
                return true;
            }
            line++;
            at = 0;
        }
        return false;
    }

    private char peek() {
        return lines.get(line).text().charAt(at);
    }

    private Position position() {
        if (line < lines.size()) {
            return lines.get(line).at(at);
        }
        Line last = lines.get(lines.size() - 1);
        return last.at(last.text().length());
    }

    private void fail(String message) {
        fail(position(), message);
    }

    private void fail(Position place, String message) {
        errors.add(new Mistake(message, place));
        failed = true;
    }
}
