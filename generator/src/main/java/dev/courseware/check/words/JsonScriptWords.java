package dev.courseware.check.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Adds the words of a script in JSON: from each object, what is said in it. */
final class JsonScriptWords {
    private static final Set<String> TEXTS =
            Set.of("text", "dialogue", "dialog", "line", "content", "message", "utterance", "says", "speech", "body");

    private final ScannedText text;
    private final int end;
    private final WordSequence words;
    /** For each enclosing object or list, whether what is said in it was found. */
    private final Deque<Boolean> said = new ArrayDeque<>();

    JsonScriptWords(ScannedText text, int end, WordSequence words) {
        this.text = text;
        this.end = end;
        this.words = words;
    }

    /** Whether a text begins like JSON. */
    static boolean isJson(ScannedText text, int from, int end) {
        if (from >= end || text.at(from) != '[' && text.at(from) != '{') {
            return false;
        }
        int next = text.behindSpaces(from + 1, end);
        return next < end && text.at(next) == (text.at(from) == '[' ? '{' : '"');
    }

    /** Adds what is said in a value and returns the index after it. */
    int read(int from) {
        String key = "";
        int at = from;
        while (at < end) {
            char c = text.at(at);
            if (c == '{' || c == '[') {
                // What is said may stand beside its parts once more.
                said.push(TEXTS.contains(key) && !said.isEmpty() && said.peek());
            } else if ((c == '}' || c == ']') && !said.isEmpty()) {
                said.pop();
                if (said.isEmpty()) {
                    return at + 1;
                }
            } else if (c == '"') {
                StringBuilder value = new StringBuilder();
                int close = string(at + 1, value);
                int next = text.behindSpaces(close, end);
                if (next < end && text.at(next) == ':') {
                    key = value.toString();
                } else if (TEXTS.contains(key) && !said.isEmpty() && !said.peek()) {
                    said.push(said.pop() || true);
                    add(value.toString(), at);
                    key = "";
                }
                at = close;
                continue;
            }
            at++;
        }
        return at;
    }

    private void add(String value, int place) {
        WordSequence own = new WordSequence(value.length() / 6);
        ScannedText inner = new ScannedText(value);
        new ScriptWords(inner, inner.length(), new Speakers(), own).read(0);
        for (int i = 0; i < own.size(); i++) {
            words.add(own.word(i), place);
        }
    }

    /** Decodes a string and returns the index after it. */
    private int string(int from, StringBuilder value) {
        int at = from;
        while (at < end && text.at(at) != '"') {
            char c = text.at(at);
            if (c == '\\' && at + 1 < end) {
                at = escape(at + 1, value);
            } else {
                value.append(c);
                at++;
            }
        }
        return Math.min(at + 1, end);
    }

    private int escape(int at, StringBuilder value) {
        char c = text.at(at);
        switch (c) {
            case 'n', 'r' -> value.append('\n');
            case 't', 'b', 'f' -> value.append(' ');
            case 'u' -> {
                if (at + 5 <= end && text.text().substring(at + 1, at + 5).matches("[0-9a-fA-F]{4}")) {
                    value.append((char) Integer.parseInt(text.text().substring(at + 1, at + 5), 16));
                    return at + 5;
                }
            }
            default -> value.append(c);
        }
        return at + 1;
    }
}
