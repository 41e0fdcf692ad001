package dev.courseware.check.words;

import java.util.HashSet;
import java.util.Set;

/** Adds the words of those front matter values that are plain text shown on a page. */
final class FrontMatterWords {
    private static final Set<String> TEXTS = Set.of("title", "description", "level");
    private static final String OBJECTIVES = "objectives:";
    private static final String FENCE = "---";

    private final ScannedText text;
    private final WordSequence words;
    private final Set<String> seen = new HashSet<>();
    private boolean repeated;

    FrontMatterWords(ScannedText text, WordSequence words) {
        this.text = text;
        this.words = words;
    }

    /** Adds the words and returns the index of the text after the front matter. */
    int read() {
        int start = 0;
        if (!isFence(start)) {
            return start;
        }
        int at = nextLine(start);
        boolean objectives = false;
        while (at < text.length()) {
            if (isFence(at)) {
                if (repeated) {
                    words.cut(0);
                }
                return nextLine(at);
            }
            int lineEnd = text.lineEnd(at, text.length());
            if (objectives && text.startsWith("- ", text.behindSpaces(at, lineEnd))) {
                scalar(text.behindSpaces(at, lineEnd) + 1, lineEnd);
            } else {
                objectives = text.startsWith(OBJECTIVES, at);
                key(at, lineEnd);
            }
            at = lineEnd + 1;
        }
        // Front matter that is never closed was not read.
        words.cut(0);
        return text.length();
    }

    private void key(int from, int lineEnd) {
        int colon = text.find(':', from, lineEnd);
        while (colon >= 0 && colon + 1 < lineEnd && !Character.isWhitespace(text.at(colon + 1))) {
            colon = text.find(':', colon + 1, lineEnd);
        }
        String key = colon < 0 ? "" : text.text().substring(from, colon);
        if (TEXTS.contains(key)) {
            repeated |= !seen.add(key);
            scalar(colon + 1, lineEnd);
        }
    }

    /** Adds a value that stands on a single line, without escapes. */
    private void scalar(int from, int lineEnd) {
        int start = text.behindSpaces(from, lineEnd);
        if (start == lineEnd || "|>&*{[!%@`#".indexOf(text.at(start)) >= 0 || text.find('\\', start, lineEnd) >= 0) {
            return;
        }
        char quote = text.at(start);
        boolean quoted = quote == '"' || quote == '\'';
        int end = quoted ? text.find(quote, start + 1, lineEnd) : comment(start, lineEnd);
        if (end > 0) {
            int name = text.text().indexOf("{#", start);
            words.addAll(text.signs(), start, name < 0 ? end : Math.min(name, end));
        }
    }

    private int comment(int from, int lineEnd) {
        int sign = text.find('#', from, lineEnd);
        return sign < 0 ? lineEnd : sign;
    }

    private boolean isFence(int at) {
        int end = text.lineEnd(at, text.length());
        boolean fence = text.startsWith(FENCE, at) || at > 1 && text.startsWith("...", at);
        return fence && text.behindSpaces(at + FENCE.length(), end) == end;
    }

    private int nextLine(int at) {
        return Math.min(text.lineEnd(at, text.length()) + 1, text.length());
    }
}
