package dev.courseware.parse.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;

/** Tildes as GFM has them, and beside signs of Chinese, Japanese and Korean as {@link EmphasisMark asterisks} are. */
final class StruckMark extends StrikethroughDelimiterProcessor {
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
        return leftFlanking || EmphasisMark.isMeant(before, after, afterIsPunctuation, afterIsWhiteSpace);
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
        return rightFlanking || EmphasisMark.isMeant(before, after, beforeIsPunctuation, beforeIsWhitespace);
    }
}
