package dev.courseware.parse.dialog;

import java.util.BitSet;
import java.util.List;

/** SubRip subtitles ({@code .srt}): a number, a time with an arrow, {@code Alice: Hello}. */
final class SubRip implements ShapeReader {
    @Override
    public Evidence evidence(Script script) {
        Evidence captions = CaptionBlocks.evidence(script);
        int first = script.firstContent();
        boolean signed = captions.lines().get(first)
                || captions.lines().get(first + 1)
                        && isNumber(script.lines().get(first).text().strip());
        return signed ? Evidence.SIGNED : captions;
    }

    @Override
    public BitSet amongLabels(Script script) {
        return CaptionBlocks.times(script);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Step> read(Script script) {
        return new CaptionBlocks(script).read(script.firstContent(), CaptionBlocks.Other.NONE);
    }
}
