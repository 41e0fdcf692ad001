package dev.courseware.check.words;

import java.math.BigDecimal;

/** Adds numbers that are answers, each as one word, ignoring trailing zeros. */
final class Numerals {
    private static final int LONGEST = 40;
    private static final int NONE = -1;

    private Numerals() {}

    static void add(BigDecimal number, WordSequence words, int place) {
        String digits = number.abs().stripTrailingZeros().toPlainString();
        words.add(WordSequence.hash(digits, 0, digits.length()), place);
    }

    /**
     * Adds the number at the start of a line and returns the index of its unit, after the tolerance if there is one.
     */
    static int add(ScannedText text, int from, int lineEnd, WordSequence words) {
        int start = from;
        while (start < lineEnd && "-+−".indexOf(text.at(start)) >= 0) {
            start++;
        }
        int at = start;
        boolean point = false;
        while (at < lineEnd && (isDigit(text.at(at)) || !point && text.at(at) == '.')) {
            point |= text.at(at) == '.';
            at++;
        }
        boolean number = at > start && at - start < LONGEST && isDigit(text.at(start)) && isDigit(text.at(at - 1));
        if (!number || at < lineEnd && "eE,.'/".indexOf(text.at(at)) >= 0) {
            return lineEnd;
        }
        int unit = unit(at, lineEnd, text);
        if (unit == NONE) {
            return lineEnd;
        }
        add(new BigDecimal(text.text().substring(start, at)), words, start);
        words.addAll(text.signs(), unit, lineEnd);
        return lineEnd;
    }

    /**
     * The index of the unit, after the tolerance if there is one; {@link #NONE} if something else follows the number.
     */
    private static int unit(int from, int lineEnd, ScannedText text) {
        int unit = from;
        boolean apart = false;
        for (int at = from; at < lineEnd; at++) {
            char c = text.at(at);
            if (!Character.isLetter(c) && " %±+-/.,0123456789".indexOf(c) < 0) {
                return NONE;
            }
            if (isDigit(c) && !apart) {
                return NONE;
            }
            apart |= c != ' ';
            unit = isDigit(c) || c == '±' ? at + 1 : unit;
        }
        return unit;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
