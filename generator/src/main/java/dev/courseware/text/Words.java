package dev.courseware.text;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a text: letters, digits and the marks on them, with the apostrophes between them. In Chinese and
 * Japanese each sign counts as a word.
 */
public final class Words {
    /** Which characters are a part of words. */
    private static final boolean[] ASCII = new boolean[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = isPart(c);
        }
    }

    private Words() {}

    /** The words in order, as they are written. */
    public static List<String> of(CharSequence text) {
        List<String> words = new ArrayList<>();
        each(text, (from, to) -> words.add(text.subSequence(from, to).toString()));
        return words;
    }

    /** How many words there are. */
    public static int count(CharSequence text) {
        byte[] letters = text.toString().getBytes(StandardCharsets.UTF_8);
        if (letters.length == text.length()) {
            return countAscii(letters);
        }
        int[] count = new int[1];
        each(text, (from, to) -> count[0]++);
        return count[0];
    }

    /** The same of a text that is all ASCII, as most are; every lesson's words are counted. */
    private static int countAscii(byte[] letters) {
        boolean[] part = ASCII;
        int count = 0;
        boolean inside = false;
        for (byte c : letters) {
            if (part[c]) {
                inside = true;
            } else if (inside && c != '\'') {
                count++;
                inside = false;
            }
        }
        return inside ? count + 1 : count;
    }

    /** Receives a word's first index and the index after it. */
    interface Sink {
        void word(int from, int to);
    }

    private static void each(CharSequence text, Sink sink) {
        // In a short build the JVM reads an array faster than a string, and every lesson's words are counted.
        char[] letters = text.toString().toCharArray();
        int start = -1;
        int i = 0;
        while (i < letters.length) {
            char c = letters[i];
            if (c < 128 && isPart(c)) {
                start = start < 0 ? i : start;
                i++;
                continue;
            }
            int point = c < 128 ? c : Character.codePointAt(letters, i);
            int width = c < 128 ? 1 : Character.charCount(point);
            boolean part = isPart(point);
            boolean sign = part && point >= '\u3040' && isSign(point);
            if (start >= 0 && (sign || !part && point != '\'' && point != '’')) {
                sink.word(start, withoutApostrophes(text, start, i));
                start = -1;
            }
            if (sign) {
                sink.word(i, i + width);
            } else if (part && start < 0 && !isMark(point)) {
                start = i;
            }
            i += width;
        }
        if (start >= 0) {
            sink.word(start, withoutApostrophes(text, start, letters.length));
        }
    }

    private static int withoutApostrophes(CharSequence text, int from, int to) {
        int end = to;
        while (end > from + 1 && (text.charAt(end - 1) == '\'' || text.charAt(end - 1) == '’')) {
            end--;
        }
        return end;
    }

    /** Marks belong to the letter before them; alone, as those that colour an emoji, they are no word. */
    private static boolean isMark(int c) {
        int type = c < 128 ? Character.OTHER_LETTER : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether a character is a part of words. */
    public static boolean isPart(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSign(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || c == 'ー';
    }
}
