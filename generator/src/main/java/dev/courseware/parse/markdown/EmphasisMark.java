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
        return leftFlanking || afterIsPunctuation && !afterIsWhiteSpace && isBesideEastAsian(before, after);
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
        return rightFlanking || beforeIsPunctuation && !beforeIsWhitespace && isBesideEastAsian(before, after);
    }

    /** Whether a mark stands beside a sign of Chinese, Japanese or Korean. */
    static boolean isBesideEastAsian(String before, String after) {
        return isEastAsian(last(before)) || isEastAsian(first(after));
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
