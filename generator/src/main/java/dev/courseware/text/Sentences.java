package dev.courseware.text;

import java.util.ArrayList;
import java.util.List;

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

    private final ShortStops shortStops;
    private final boolean spoken;

    private Sentences(ShortForms forms, boolean spoken) {
        this.shortStops = new ShortStops(forms);
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
        return text.charAt(stop) == '.' && shortStops.isOne(text, 0, stop, behindBlanks(text, stop + 1));
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
        return single && shortStops.isOne(text, start, stop, word) ? -1 : end;
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

    static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    static int behindOpening(String text, int from) {
        int at = from;
        while (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
