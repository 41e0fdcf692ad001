package dev.courseware.parse.dialog;

import java.util.List;

/** SubRip subtitles ({@code .srt}): a number, a time with an arrow, {@code Alice: Hello}. */
final class SubRip implements ShapeReader {
    @Override
    public Evidence evidence(Script script) {
        Evidence captions = CaptionBlocks.evidence(script);
        boolean first = captions.turns() > 0 && captions.lines().nextSetBit(0) <= script.firstContent() + 1;
        return first ? Evidence.SIGNED : captions;
    }

    @Override
    public List<Step> read(Script script) {
        return new CaptionBlocks(script).read(script.firstContent(), (block, captions) -> false);
    }
}
