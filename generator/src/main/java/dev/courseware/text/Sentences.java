package dev.courseware.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds where sentences end, the same on every JDK. A full stop behind a short form ({@code Dr.}, {@code z. B.},
 * {@code Fig. 3}), an initial, an enumerating number or within a number ends none; what closes behind it, such as
 * quotation marks, belongs to its sentence. Costs no more than the text is long. Immutable.
 */
public final class Sentences {
    private static final String LATIN_STOPS = ".!?…؟";
    /** Behind these no blank follows. */
    private static final String WIDE_STOPS = "。！？．｡।॥۔։";

    private static final String QUESTION_MARKS = "?？؟\u037E";
    private static final String CLOSING = "\"'”’“‘»«›‹)]}」』）】〉》*_";
    private static final String OPENING = "\"'“‘„‚«‹([{¿¡「『（【*_";
    private static final Sentences SPOKEN = new Sentences(ShortForms.ANY, true);

    private final ShortForms forms;
    private final boolean spoken;

    private Sentences(ShortForms forms, boolean spoken) {
        this.forms = forms;
        this.spoken = spoken;
    }

    /** @param language a BCP 47 tag, {@code en} */
    public static Sentences in(String language) {
        return new Sentences(ShortForms.of(language), false);
    }

    /** Of what somebody says, in any language, where a sentence may begin with a small letter as in a chat. */
    public static Sentences spoken() {
        return SPOKEN;
    }

    /** The sentences of a text in order, without the blanks between them; all words of the text are in one of them. */
    public List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int end : ends(text)) {
            String sentence = text.substring(from, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            from = end;
        }
        return sentences;
    }

    /** The first sentence; the whole text if it has only one. */
    public String first(String text) {
        for (int at = 0; at < text.length(); at = behindStops(text, at)) {
            int end = endAt(text, 0, at);
            if (end > 0) {
                return text.substring(0, end).strip();
            }
        }
        return text.strip();
    }

    /** The last sentence, whether it has an end or not. */
    public String last(String text) {
        List<String> all = of(text);
        return all.isEmpty() ? "" : all.get(all.size() - 1);
    }

    /** The indexes behind the sentences' ends, from the first on; the last one is that behind the text. */
    public List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endAt(text, start, at);
            if (end > 0) {
                ends.add(end);
                start = end;
            }
            at = end > 0 ? end : behindStops(text, at);
        }
        if (start < text.length()) {
            ends.add(text.length());
        }
        return ends;
    }

    /** Whether a sentence asks, by the marks at its end. */
    public static boolean asks(String sentence) {
        int at = sentence.length() - 1;
        boolean asks = false;
        while (at >= 0 && !Character.isLetterOrDigit(sentence.charAt(at))) {
            asks |= QUESTION_MARKS.indexOf(sentence.charAt(at--)) >= 0;
        }
        return asks;
    }

    /** Whether the full stop at an index belongs to a short form, so that more of its sentence follows. */
    public boolean isShortForm(String text, int stop) {
        return text.charAt(stop) == '.' && isShortForm(text, 0, stop, behindBlanks(text, stop + 1));
    }

    /** The index behind the end of the sentence whose stops begin at an index, or -1. */
    private int endAt(String text, int start, int stop) {
        char c = text.charAt(stop);
        boolean wide = WIDE_STOPS.indexOf(c) >= 0;
        if (!wide && LATIN_STOPS.indexOf(c) < 0 && QUESTION_MARKS.indexOf(c) < 0) {
            return -1;
        }
        int end = stop;
        boolean marked = false;
        while (end < text.length() && isStop(text.charAt(end))) {
            wide |= WIDE_STOPS.indexOf(text.charAt(end)) >= 0;
            marked |= text.charAt(end) != '.';
            end++;
        }
        boolean dots = end - stop > 1 && !marked;
        end = behindClosing(text, end);
        int next = behindBlanks(text, end);
        if (next == text.length()) {
            return end;
        }
        int word = behindOpening(text, next);
        if (wide) {
            boolean number = c == '．' && Character.isDigit(text.charAt(next));
            return number || isQuoted(text, end) ? -1 : end;
        }
        if (next == end && !endsWithoutBlank(text, end, marked)) {
            return -1;
        }
        boolean small = word < text.length() && Character.isLowerCase(text.charAt(word));
        if (small && !(spoken && next > end)) {
            return -1;
        }
        boolean single = !marked && !dots;
        return single && isShortForm(text, start, stop, word) ? -1 : end;
    }

    /** The next index at which stops may begin. */
    private static int behindStops(String text, int from) {
        int at = from + 1;
        while (isStop(text.charAt(from)) && at < text.length() && isStop(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isStop(char c) {
        return LATIN_STOPS.indexOf(c) >= 0 || WIDE_STOPS.indexOf(c) >= 0 || QUESTION_MARKS.indexOf(c) >= 0;
    }

    /** «…。」と言った»: what is quoted is a part of a sentence. */
    private static boolean isQuoted(String text, int end) {
        boolean closed = "」』".indexOf(text.charAt(end - 1)) >= 0;
        return closed && end < text.length() && "とっ".indexOf(text.charAt(end)) >= 0;
    }

    /** Between scripts of different kinds, and behind marks that stand in no name or number, there may be no blank. */
    private static boolean endsWithoutBlank(String text, int end, boolean marked) {
        int c = text.codePointAt(end);
        if (!Character.isLetterOrDigit(c)) {
            return ",;:/&=-#%@\\".indexOf(c) < 0;
        }
        boolean cased = Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isDigit(c);
        return !cased || marked && Character.isUpperCase(c);
    }

    /** French puts a blank before closing marks; what closes in one language opens in another, before a word. */
    private static int behindClosing(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean spaced = (c == ' ' || c == '\u00A0' || c == '\u202F')
                    && end + 1 < text.length()
                    && text.charAt(end + 1) == '»'
                    && (end + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 2)));
            boolean mark = CLOSING.indexOf(c) >= 0 || "¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0;
            boolean opens = OPENING.indexOf(c) >= 0
                    && "\"'*_".indexOf(c) < 0
                    && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(end + 1));
            if (spaced) {
                end += 2;
            } else if (mark && !opens) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static int behindOpening(String text, int from) {
        int at = from;
        while (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /**
     * @param start where the sentence starts
     * @param next where the next word begins
     */
    private boolean isShortForm(String text, int start, int stop, int next) {
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
        boolean enumerates = behindOpening(text, behindBlanks(text, start)) >= from;
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
