package dev.courseware.check.words;

/** Adds the words of those attributes whose values a page shows, such as {@code title} and {@code alt}. */
final class AttributeWords {
    private static final String[] SHOWN = {"title", "alt", "caption", "unit"};

    private final ScannedText text;
    private final UnmarkedWords words;

    AttributeWords(ScannedText text, WordSequence words) {
        this.text = text;
        this.words = new UnmarkedWords(text, words);
    }

    /** Adds the quoted values of such attributes within braces. */
    void add(int from, int to) {
        int brace = text.find('{', from, to);
        int equals = brace < 0 ? -1 : text.find('=', brace, to);
        while (equals >= 0) {
            int behind = equals + 1;
            if (behind < to && text.at(behind) == '"') {
                int close = text.find('"', behind + 1, to);
                if (close < 0) {
                    return;
                }
                if (text.find('{', brace + 1, equals) < 0 && isShown(brace, equals)) {
                    words.add(behind + 1, close);
                }
                behind = close;
            }
            equals = text.find('=', behind, to);
        }
    }

    private boolean isShown(int from, int equals) {
        for (String name : SHOWN) {
            int start = equals - name.length();
            if (start > from && text.startsWith(name, start) && " {\t".indexOf(text.at(start - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The index at which the attributes at the end of a line begin; the line's end if it has none. */
    int start(int from, int lineEnd) {
        for (int at = from; at < lineEnd; at++) {
            char c = text.at(at);
            if (c == '{') {
                return at;
            }
            if (c == '=') {
                while (at > from && !Character.isWhitespace(text.at(at - 1))) {
                    at--;
                }
                return at;
            }
        }
        return lineEnd;
    }
}
