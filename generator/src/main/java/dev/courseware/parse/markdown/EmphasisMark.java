package dev.courseware.parse.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import java.lang.Character.UnicodeScript;

/**
 * Asterisks as CommonMark has them, and beside signs of Chinese, Japanese and Korean as their authors mean them:
 * these are written without spaces, so that «**重要。**次» would show its asterisks for the full stop within them.
 */
final class EmphasisMark extends AsteriskDelimiterProcessor {
    EmphasisMark() {
        super(false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return leftFlanking || isMeant(before, after, afterIsPunctuation, afterIsWhiteSpace);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return rightFlanking || isMeant(before, after, beforeIsPunctuation, beforeIsWhitespace);
    }

    /**
     * Whether a mark between Chinese, Japanese or Korean is one, though punctuation stands next to it.
     *
     * @param punctuation whether what the mark would emphasise begins or ends with it there
     * @param space whether it does so with white space
     */
    static boolean isMeant(String before, String after, boolean punctuation, boolean space) {
        return punctuation && !space && (isEastAsian(last(before)) || isEastAsian(first(after)));
    }

    private static int first(String text) {
        return text.isEmpty() ? ' ' : text.codePointAt(0);
    }

    private static int last(String text) {
        return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
    }

    private static boolean isEastAsian(int sign) {
        if (sign < 0x1100) {
            return false;
        }
        if (sign >= 0x3000 && sign <= 0x303F || sign >= 0xFF00 && sign <= 0xFFEF || sign >= 0xFE30 && sign <= 0xFE4F) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(sign);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.BOPOMOFO;
    }
}
