package dev.courseware.parse.dialog;

import java.util.List;

/** SubRip subtitles ({@code .srt}): a number, a time with an arrow, {@code Alice: Hello}. */
final class SubRip implements ShapeReader {
    @Override
    public int turns(Script script) {
        int times = 0;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            if (!script.fenced()[i] && line.text().contains("-->") && CaptionBlocks.isTime(line)) {
                times++;
                if (i <= script.firstContent() + 1) {
                    return SIGNED;
                }
            }
        }
        return times;
    }

    @Override
    public List<Step> read(Script script) {
        return new CaptionBlocks(script).read(script.firstContent(), (block, captions) -> false);
    }
}
