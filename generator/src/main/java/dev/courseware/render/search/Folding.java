package dev.courseware.render.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Takes from a word what readers leave out when they search: case, diacritics, forms of one letter. The theme's
 * {@code search-words.js} does the same to what is typed; one can't change without the other.
 */
final class Folding {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ı', "i"),
            Map.entry('ς', "σ"),
            Map.entry('\u0640', ""),
            Map.entry('\u0649', "\u064A"),
            Map.entry('\u06CC', "\u064A"),
            Map.entry('\u0629', "\u0647"),
            Map.entry('\u06A9', "\u0643"));

    private Folding() {}

    /** Folds a run of letters, digits and marks. */
    static String fold(String run) {
        String lower = Normalizer.normalize(run, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < '\u0080') {
                out.append(c);
            } else if (isDigit(c)) {
                out.append((char) ('0' + (c & 15) % 10));
            } else if (!isMark(c)) {
                String letter = LETTERS.get(c);
                out.append(letter == null ? String.valueOf(c) : letter);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Arabic and Persian digits. */
    private static boolean isDigit(char c) {
        return (c >= '\u0660' && c <= '\u0669') || (c >= '\u06F0' && c <= '\u06F9');
    }

    /** The marks of Latin, Greek, Cyrillic, Hebrew and Arabic. In other scripts marks are vowels, or other letters. */
    private static boolean isMark(char c) {
        return (c >= '\u0300' && c <= '\u036F')
                || (c >= '\u0483' && c <= '\u0487')
                || (c >= '\u0591' && c <= '\u05BD')
                || (c >= '\u05BF' && c <= '\u05C7' && c != '\u05C0' && c != '\u05C3' && c != '\u05C6')
                || (c >= '\u0610' && c <= '\u061A')
                || (c >= '\u064B' && c <= '\u065F')
                || c == '\u0670'
                || (c >= '\u06D6' && c <= '\u06ED')
                || (c >= '\u1AB0' && c <= '\u1AFF')
                || (c >= '\u1DC0' && c <= '\u1DFF')
                || (c >= '\u20D0' && c <= '\u20FF')
                || (c >= '\uFE20' && c <= '\uFE2F');
    }
}
