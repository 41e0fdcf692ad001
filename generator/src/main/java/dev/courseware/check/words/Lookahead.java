package dev.courseware.check.words;

/**
 * Looks ahead in a text for a character, or for the end of a line or paragraph. It counts the characters that it looks at
 * and gives up on a text that is too intricate, so that reading takes linear time whatever somebody writes.
 */
final class Lookahead {
    /** How often a character may be looked at before its turn, on average over the whole text. */
    private static final int PATIENCE = 30;

    private final ScannedText text;
    private long patience;
    private int paragraphEnd = -1;
    private int lineStart = 0;
    private int lineEnd = -1;

    Lookahead(ScannedText text) {
        this.text = text;
        this.patience = 1_000L + (long) PATIENCE * text.length();
    }

    /** Whether the text is too intricate for any conclusion to be drawn from it. */
    boolean isExhausted() {
        return patience < 0;
    }

    /** Declares that no conclusion can be drawn from this text. */
    void giveUp() {
        patience = -1;
    }

    /** Counts characters that a caller has looked at by itself. */
    void count(int characters) {
        patience -= characters;
    }

    /** The index of a character before {@code limit}, or -1. */
    int find(char sign, int from, int limit) {
        int at = text.find(sign, from, limit);
        patience -= (at < 0 ? limit : at) - from + 1;
        return at;
    }

    /** The index of a string, or -1. */
    int find(String sought, int from) {
        int at = text.text().indexOf(sought, from);
        patience -= (at < 0 ? text.length() : at) - from;
        return at;
    }

    /** The index of the newline that ends a line, or the text's length. */
    int lineEnd(int from) {
        if (from < lineStart || from > lineEnd) {
            int end = text.text().indexOf('\n', from);
            lineStart = from;
            lineEnd = end < 0 ? text.length() : end;
        }
        return lineEnd;
    }

    /** The index at which a paragraph ends: before the next line that is blank or begins another block. */
    int paragraphEnd(int from) {
        if (from < paragraphEnd) {
            return paragraphEnd;
        }
        int end = lineEnd(from);
        while (end < text.length() && !beginsBlock(end + 1)) {
            end = lineEnd(end + 1);
        }
        paragraphEnd = end;
        return end;
    }

    private boolean beginsBlock(int line) {
        int at = line;
        while (at < text.length() && (text.at(at) == ' ' || text.at(at) == '\t' || text.at(at) == '>')) {
            at++;
        }
        if (at == text.length() || text.at(at) == '\n') {
            return true;
        }
        char c = text.at(at);
        boolean spaced = at + 1 >= text.length() || Character.isWhitespace(text.at(at + 1));
        return switch (c) {
            case '#', '|' -> true;
            case '-', '+', '*' -> spaced;
            case '`', '~', ':' -> text.run(at) >= 3 || c == ':' && spaced;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> isNumbered(at);
            default -> false;
        };
    }

    private boolean isNumbered(int from) {
        int at = from;
        while (at < text.length() && at - from < 10 && text.at(at) >= '0' && text.at(at) <= '9') {
            at++;
        }
        return at < text.length() && (text.at(at) == '.' || text.at(at) == ')');
    }
}
