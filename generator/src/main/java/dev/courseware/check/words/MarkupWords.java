package dev.courseware.check.words;

import dev.courseware.model.Html;

/** Adds the words of markup: its text, the alternative texts of images, and tooltips. */
final class MarkupWords {
    private MarkupWords() {}

    /** Adds the words of markup in which each tag ends a word. */
    static void add(Html html, WordSequence words) {
        String markup = html.value();
        char[] signs = markup.toCharArray();
        int at = 0;
        int end = signs.length;
        while (at < end) {
            char c = signs[at];
            if (WordSequence.isPart(c)) {
                at = words.addWord(signs, at, end, 0);
            } else if (c == '<' && at + 1 < end && isTag(signs[at + 1])) {
                at = tag(markup, at, words);
            } else if (c == '<' && at + 1 < end && (signs[at + 1] == '!' || signs[at + 1] == '?')) {
                at = comment(markup, at);
            } else if (c == '&') {
                at = entity(markup, at);
            } else {
                at++;
            }
        }
    }

    /** Adds the words of a line of code, whose tags only colour it. */
    static void addLine(Html line, WordSequence words) {
        String markup = line.value();
        StringBuilder code = new StringBuilder(markup.length());
        int at = 0;
        while (at < markup.length()) {
            char c = markup.charAt(at);
            if (c == '<') {
                int close = markup.indexOf('>', at);
                at = close < 0 ? markup.length() : close + 1;
            } else if (c == '&') {
                code.append(' ');
                at = entity(markup, at);
            } else {
                code.append(c);
                at++;
            }
        }
        words.addAll(code.toString());
    }

    /** Whether the character after {@code <} makes it a tag in HTML. */
    private static boolean isTag(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign == '/';
    }

    /** The index after a comment, or after what browsers take for one. */
    private static int comment(String markup, int from) {
        int end = markup.startsWith("<!--", from) ? markup.indexOf("-->", from + 2) : -1;
        int close = end < 0 ? markup.indexOf('>', from) : end + 2;
        return close < 0 ? markup.length() : close + 1;
    }

    /** Adds the words in a tag's attributes and returns the index after the tag. */
    private static int tag(String markup, int from, WordSequence words) {
        int at = from + 1;
        while (at < markup.length()
                && !Character.isWhitespace(markup.charAt(at))
                && "/>".indexOf(markup.charAt(at)) < 0) {
            at++;
        }
        WrittenAttributes attributes = new WrittenAttributes(markup, at, markup.length());
        while (attributes.next()) {
            if (attributes.isNamed("alt") || attributes.isNamed("title")) {
                add(new Html(attributes.text()), words);
            }
        }
        return attributes.end() < 0 ? markup.length() : attributes.end() + 1;
    }

    private static int entity(String markup, int from) {
        int at = from + 1;
        while (at < markup.length()
                && at - from < 12
                && (WordSequence.isPart(markup.charAt(at)) || markup.charAt(at) == '#')) {
            at++;
        }
        return at < markup.length() && markup.charAt(at) == ';' ? at + 1 : from + 1;
    }
}
