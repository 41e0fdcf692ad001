package dev.courseware.check.words;

/** Takes those words out of attributes that a page shows. */
final class AttributeWords {
    private static final String[] SHOWN = {"title", "alt", "caption", "unit"};

    private final ScannedText text;
    private final InlineWords inline;

    AttributeWords(ScannedText text, InlineWords inline) {
        this.text = text;
        this.inline = inline;
    }

    /** Adds what stands in quotes behind a name of something that is shown, if it stands in braces. */
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
                    inline.plain(behind + 1, close);
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

    /** Where attributes begin that end a line; the line's end where it has none. */
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
