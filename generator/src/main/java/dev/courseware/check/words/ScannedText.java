package dev.courseware.check.words;

import java.util.Locale;
import java.util.Set;

/**
 * A text with what is often looked for in it; every search ends where it is told to, so that none runs far ahead.
 *
 * @param signs its characters, which every build goes over and so should find quickly
 */
record ScannedText(String text, char[] signs) {
    /** What may stand alone in the braces behind a fence of code. */
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

    /** The index of a sign before {@code to}, or -1. */
    int find(char sign, int from, int to) {
        int at = from;
        while (at < to && signs[at] != sign) {
            at++;
        }
        return at < to ? at : -1;
    }

    /** Where the line ends that an index stands in: at its newline, or at {@code to}. */
    int lineEnd(int from, int to) {
        int newline = from < to ? text.indexOf('\n', from) : -1;
        return newline < 0 || newline > to ? Math.max(from, to) : newline;
    }

    /** Whether a line is an attribute as other tools write them below a directive: {@code :class: dropdown}. */
    boolean isOption(int at, int lineEnd) {
        int close = find(':', at + 1, lineEnd);
        return at(at) == ':' && close > at + 1 && wordEnd(at, lineEnd) == close + 1;
    }

    /** Whether a fence's info string is one of other tools, for something that may hold Markdown. */
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

    /** How often the sign at an index stands there. */
    int run(int from) {
        int at = from;
        while (at < signs.length && signs[at] == signs[from]) {
            at++;
        }
        return at - from;
    }

    /** The index of what stands behind white space. */
    int behindSpaces(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(signs[at])) {
            at++;
        }
        return at;
    }

    /** The index behind the last sign before {@code to} that is no white space. */
    int withoutSpaces(int from, int to) {
        int at = to;
        while (at > from && Character.isWhitespace(signs[at - 1])) {
            at--;
        }
        return at;
    }

    /** The index behind a word of any signs but white space and braces. */
    int wordEnd(int from, int to) {
        int at = from;
        while (at < to && !Character.isWhitespace(signs[at]) && signs[at] != '{') {
            at++;
        }
        return at;
    }

    /** Whether a word stands there, behind any white space. */
    boolean isWord(String word, int from, int to) {
        int at = behindSpaces(from, to);
        return text.startsWith(word, at) && wordEnd(at, to) == at + word.length();
    }
}
