package dev.courseware.check.words;

import java.util.Locale;
import java.util.Set;

/**
 * A text with the searches that reading its words needs. Every search takes the index at which to stop, so that none
 * runs far ahead.
 *
 * @param signs the text's characters, as an array because every build visits each of them
 */
record ScannedText(String text, char[] signs) {
    /** Words that may stand alone in the braces after a code fence. */
    private static final Set<String> CODE_FLAGS = Set.of(
            "lines",
            "steps",
            "diff",
            "literal",
            "numberlines",
            "number-lines",
            "linenos",
            "line-numbers",
            "showlinenumbers");

    ScannedText(String text) {
        this(text, text.toCharArray());
    }

    int length() {
        return signs.length;
    }

    char at(int index) {
        return signs[index];
    }

    boolean startsWith(String start, int at) {
        return text.startsWith(start, at);
    }

    /** The index of a character before {@code to}, or -1. */
    int find(char sign, int from, int to) {
        int at = from;
        while (at < to && signs[at] != sign) {
            at++;
        }
        return at < to ? at : -1;
    }

    /** The index of the newline that ends the line, or {@code to}. */
    int lineEnd(int from, int to) {
        int newline = from < to ? text.indexOf('\n', from) : -1;
        return newline < 0 || newline > to ? Math.max(from, to) : newline;
    }

    /** Whether a line is an option of a directive as other tools write it: {@code :class: dropdown}. */
    boolean isOption(int at, int lineEnd) {
        int close = find(':', at + 1, lineEnd);
        return at(at) == ':' && close > at + 1 && wordEnd(at, lineEnd) == close + 1;
    }

    /** Whether a fence's info string is another tool's directive, whose content may be Markdown. */
    boolean isDirective(int info, int lineEnd) {
        int at = behindSpaces(info, lineEnd);
        if (!startsWith("{", at)) {
            return startsWith("admonish", at);
        }
        int close = at + 1;
        while (close < lineEnd && (Character.isLetter(signs[close]) || "-_: ".indexOf(signs[close]) >= 0)) {
            close++;
        }
        String name = text.substring(at + 1, close).strip().toLowerCase(Locale.ROOT);
        return startsWith("}", close) && !CODE_FLAGS.contains(name);
    }

    /** How many times the character at an index is repeated from there on. */
    int run(int from) {
        int at = from;
        while (at < signs.length && signs[at] == signs[from]) {
            at++;
        }
        return at - from;
    }

    /** The index after any white space. */
    int behindSpaces(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(signs[at])) {
            at++;
        }
        return at;
    }

    /** The index after the last character before {@code to} that isn't white space. */
    int withoutSpaces(int from, int to) {
        int at = to;
        while (at > from && Character.isWhitespace(signs[at - 1])) {
            at--;
        }
        return at;
    }

    /** The index after a word, which white space or a brace ends. */
    int wordEnd(int from, int to) {
        int at = from;
        while (at < to && !Character.isWhitespace(signs[at]) && signs[at] != '{') {
            at++;
        }
        return at;
    }

    /** Whether a given word comes next, after any white space. */
    boolean isWord(String word, int from, int to) {
        int at = behindSpaces(from, to);
        return text.startsWith(word, at) && wordEnd(at, to) == at + word.length();
    }

    /**
     * Whether markup may stand within a word ({@code un*believ*able}), so that its parts may count as one word or as
     * several.
     */
    boolean hasMarksInWords(int from, int to) {
        for (int at = from + 1; at + 1 < to; at++) {
            if ("*_~`<>\\$".indexOf(at(at)) >= 0
                    && (WordSequence.isPart(at(at - 1)) || WordSequence.isPart(at(at + 1)))) {
                return true;
            }
        }
        return false;
    }
}
