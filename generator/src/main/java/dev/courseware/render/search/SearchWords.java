package dev.courseware.render.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of a text, folded. In scripts that put no blanks between words each two neighbouring signs are a
 * word, and the last sign too, so that a single sign is always the beginning of a word. {@link CodeWords} are words too.
 */
final class SearchWords {
    /** Longer ones are cut: nobody types them, and they would only fill the index. */
    static final int LONGEST = 32;

    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    private static final boolean[] ASCII_PART = new boolean[128];

    static {
        for (char c = 0; c < ASCII_PART.length; c++) {
            ASCII_PART[c] = Character.isLetterOrDigit(c);
        }
    }

    private static final int LONG_VOWEL = 'ー';

    private SearchWords() {}

    /** Takes words, each as a part of an array that may hold something else afterwards. */
    interface Sink {
        void accept(char[] text, int from, int to);

        default void accept(String word) {
            accept(word.toCharArray(), 0, word.length());
        }
    }

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        each(text, (chars, from, to) -> words.add(new String(chars, from, to - from)));
        return words;
    }

    static void each(String text, Sink sink) {
        char[] chars = text.toCharArray();
        boolean[] parts = ASCII_PART;
        int i = 0;
        while (i < chars.length) {
            char c = chars[i];
            if (c < parts.length && !parts[c]) {
                i = CodeWords.isSign(c) ? CodeWords.operator(text, i, sink) : i + 1;
                continue;
            }
            int end = i;
            boolean capitals = false;
            while (end < chars.length) {
                char next = chars[end];
                if (next >= parts.length || !parts[next]) {
                    break;
                }
                capitals |= next <= 'Z' && next >= 'A' && end > i;
                end++;
            }
            boolean small = !capitals && (c < 'A' || c > 'Z');
            if (end == i || end < chars.length && chars[end] >= ASCII_PART.length && isPart(text.codePointAt(end))) {
                i = foreign(text, i, sink);
            } else {
                if (!small) {
                    lower(chars, i, end);
                }
                sink.accept(chars, i, Math.min(end, i + LONGEST));
                if (capitals) {
                    CodeWords.parts(text, chars, i, end, sink);
                }
                i = CodeWords.name(text, i, end, sink);
            }
        }
    }

    /** Takes a word that isn't all of ASCII, if one begins here; returns the index behind what was looked at. */
    private static int foreign(String text, int start, Sink sink) {
        int i = start;
        int c = text.codePointAt(i);
        while (isPart(c)) {
            i += Character.charCount(c);
            c = i < text.length() ? text.codePointAt(i) : ' ';
        }
        if (i == start) {
            return i + Character.charCount(c);
        }
        folded(Folding.fold(text.substring(start, i)), sink);
        return i;
    }

    private static void lower(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            text[i] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
    }

    /** Folding may have brought blanks in. */
    private static void folded(String run, Sink sink) {
        int i = 0;
        while (i < run.length()) {
            int start = i;
            int c = run.codePointAt(i);
            boolean signs = isSign(c);
            while (isPart(c) && isSign(c) == signs) {
                i += Character.charCount(c);
                c = i < run.length() ? run.codePointAt(i) : ' ';
            }
            if (i == start) {
                i += Character.charCount(c);
            } else if (signs) {
                pairs(run.substring(start, i), sink);
            } else {
                sink.accept(cut(run.substring(start, i)));
            }
        }
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static void pairs(String signs, Sink sink) {
        int i = 0;
        while (i < signs.length()) {
            int second = signs.offsetByCodePoints(i, 1);
            int end = second < signs.length() ? signs.offsetByCodePoints(second, 1) : second;
            sink.accept(signs.substring(i, end));
            i = second;
        }
    }

    static boolean isPart(int c) {
        return c < ASCII_PART.length ? ASCII_PART[c] : dev.courseware.text.Words.isPart(c);
    }

    private static boolean isSign(int c) {
        return c > 0x0E00 && (c == LONG_VOWEL || WITHOUT_BLANKS.contains(UnicodeScript.of(c)));
    }
}
