package dev.courseware.text;

import java.util.Locale;

/** Distinguishes full stops that belong to a short form, an initial or a number from those that end a sentence. */
record ShortStops(ShortForms forms) {
    /**
     * @param start where the sentence starts
     * @param next where the next word begins
     */
    boolean isOne(String text, int start, int stop, int next) {
        int from = stop;
        while (from > start && isPart(text, from - 1)) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.isEmpty() || next >= text.length()) {
            return false;
        }
        if (Character.isDigit(word.charAt(word.length() - 1))) {
            return isOrdinal(text, start, from, word, next);
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (forms.never().contains(small) || forms.never().contains(chained(text, start, from) + small)) {
            return true;
        }
        if (forms.beforeNumber().contains(small) && isNumber(text, next)) {
            return true;
        }
        boolean smallNext = Character.isLowerCase(text.charAt(next));
        if (forms.maybe().contains(small) || forms.maybe().contains(chained(text, start, from) + small)) {
            return smallNext;
        }
        boolean initials = word.length() == 1 || word.indexOf('.') > 0 && isDotted(word);
        if (!initials || !Character.isLetter(word.charAt(0))) {
            return false;
        }
        boolean chain = isSingle(text, next);
        return chain
                || Character.isUpperCase(word.charAt(0))
                        && !smallNext
                        && !opens(text, next)
                        && !isPronoun(text, start, from, word)
                || Character.isDigit(text.charAt(next)) && Character.isLowerCase(word.charAt(0));
    }

    /** The letters and full stops before a full stop: {@code e.g} of {@code e.g.}. */
    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '-'
                || c == '.' && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Pieces of one or two letters: {@code U.S}, {@code Ph.D}, and not {@code example.com}. */
    private static boolean isDotted(String word) {
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            length = word.charAt(i) == '.' ? 0 : length + 1;
            if (length > 2) {
                return false;
            }
        }
        return true;
    }

    /** The letters of {@code z. B.} before its last one: {@code z.}; at most three of them. */
    private static String chained(String text, int start, int from) {
        StringBuilder chain = new StringBuilder();
        int at = from;
        for (int i = 0; i < 3; i++) {
            int stop = at - 1;
            while (stop > start && Character.isSpaceChar(text.charAt(stop))) {
                stop--;
            }
            boolean letter = stop > start && text.charAt(stop) == '.' && Character.isLetter(text.charAt(stop - 1));
            if (!letter || stop - 2 >= start && Character.isLetterOrDigit(text.charAt(stop - 2))) {
                break;
            }
            at = stop - 1;
            chain.insert(0, Character.toLowerCase(text.charAt(at)) + ".");
        }
        return chain.toString();
    }

    /** Whether a single letter with a full stop stands there. */
    private static boolean isSingle(String text, int at) {
        return at + 1 < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.';
    }

    private static boolean isNumber(String text, int at) {
        int digit = text.charAt(at) == '(' ? at + 1 : at;
        if (digit >= text.length()) {
            return false;
        }
        int end = digit;
        while (end < text.length() && end - digit < 6 && "IVXLC".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean roman = end > digit && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        return Character.isDigit(text.charAt(digit)) || roman && end - digit < 6 && !isPronounAt(text, digit, end);
    }

    private static boolean isPronounAt(String text, int from, int to) {
        return to - from == 1 && text.charAt(from) == 'I';
    }

    /** «So do I. Then …» ends a sentence, «Edward I. Stone» doesn't. */
    private static boolean isPronoun(String text, int start, int from, String word) {
        int before = from - 1;
        while (before > start && Character.isSpaceChar(text.charAt(before))) {
            before--;
        }
        int first = before;
        while (first > start && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return word.equals("I") && before > start && Character.isLowerCase(text.charAt(first));
    }

    /** «1. First …» enumerates; «am 3. Oktober» is a day. */
    private boolean isOrdinal(String text, int start, int from, String word, int next) {
        boolean number = word.length() <= 3 && word.chars().allMatch(Character::isDigit);
        boolean enumerates = Sentences.behindOpening(text, Sentences.behindBlanks(text, start)) >= from;
        boolean day = forms.ordinals() && word.length() <= 2 && Character.isLetter(text.charAt(next));
        return number && (enumerates || day && !opens(text, next));
    }

    /** Whether a word stands there with which sentences begin. */
    private boolean opens(String text, int at) {
        int end = at;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || isApostrophe(text, end))) {
            end++;
        }
        return forms.opening().contains(text.substring(at, end).replace('’', '\''));
    }

    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '\'' || text.charAt(at) == '’';
    }
}
