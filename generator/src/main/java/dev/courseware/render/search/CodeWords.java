package dev.courseware.render.search;

import java.util.Locale;

/**
 * What is a word in code alone: operators of two signs and more ({@code ===}, {@code ->}), names that end with signs
 * ({@code C++}, {@code F#}), and the parts of {@code camelCase}. The theme's {@code search-words.js} does the same to
 * what is typed; one can't change without the other.
 */
final class CodeWords {
    private static final boolean[] IS_SIGN = new boolean[128];

    static {
        "!#$%&*+-./:<=>?@^|~".chars().forEach(c -> IS_SIGN[c] = true);
    }

    /** Stand for signs that mean something in the index's files. */
    private static final char LESS = '‹';

    private static final char STAR = '∗';
    private static final int LONGEST_OPERATOR = 4;
    private static final int SHORTEST_PART = 2;

    private CodeWords() {}

    static boolean isSign(int c) {
        return c < IS_SIGN.length && IS_SIGN[c];
    }

    /** Takes the signs that begin at an index, if they are an operator; returns where they end. */
    static int operator(String text, int start, SearchWords.Sink sink) {
        int end = start;
        while (end < text.length() && isSign(text.charAt(end))) {
            end++;
        }
        if (end - start >= 2 && end - start <= LONGEST_OPERATOR && isOperator(text, start, end)) {
            sink.accept(text.substring(start, end).replace('<', LESS).replace('*', STAR));
        }
        return end;
    }

    /** Full stops, exclamations, dashes and the beginnings of comments and addresses are none. */
    private static boolean isOperator(String text, int start, int end) {
        boolean exclaims = isMadeOf("!?", text, start, end) && !text.startsWith("??", start);
        return !exclaims
                && !isMadeOf(".", text, start, end)
                && !isMadeOf("-", text, start, end)
                && !isMadeOf("#", text, start, end)
                && text.substring(start, end).indexOf("//") < 0;
    }

    private static boolean isMadeOf(String signs, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (signs.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Takes a name with the signs at its end, if there are any; returns where it ends. */
    static int name(String text, int start, int end, SearchWords.Sink sink) {
        char next = end < text.length() ? text.charAt(end) : ' ';
        int signs = next == '#' ? 1 : next == '+' && text.startsWith("++", end) ? 2 : 0;
        int after = end + signs;
        if (signs == 0 || after < text.length() && goesOn(text.codePointAt(after)) || !isOfLetters(text, start, end)) {
            return end;
        }
        String letters = text.substring(start, Math.min(end, start + SearchWords.LONGEST));
        sink.accept(letters.toLowerCase(Locale.ROOT) + text.substring(end, after));
        return after;
    }

    private static boolean goesOn(int c) {
        return c == '+' || c == '#' || SearchWords.isPart(c);
    }

    private static boolean isOfLetters(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes the parts of a word of ASCII letters and digits that has capitals within.
     *
     * @param lower the same text, in which the word is in small letters
     */
    static void parts(String text, char[] lower, int start, int end, SearchWords.Sink sink) {
        int from = start;
        for (int i = start + 1; i < end; i++) {
            if (isBorder(text, i, end)) {
                part(lower, from, i, sink);
                from = i;
            }
        }
        if (from > start) {
            part(lower, from, end, sink);
        }
    }

    private static void part(char[] lower, int from, int to, SearchWords.Sink sink) {
        if (to - from >= SHORTEST_PART) {
            sink.accept(lower, from, Math.min(to, from + SearchWords.LONGEST));
        }
    }

    /** Before a capital that follows a small letter or a digit, or that begins a word behind an abbreviation. */
    private static boolean isBorder(String text, int i, int end) {
        if (!isCapital(text.charAt(i))) {
            return false;
        }
        return !isCapital(text.charAt(i - 1)) || i + 1 < end && text.charAt(i + 1) >= 'a';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
