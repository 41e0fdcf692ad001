package dev.courseware.parse.dialog.shape.caption;

import dev.courseware.model.Position;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;

/**
 * A line of a caption, or what stands between captions.
 *
 * @param text its words
 * @param stamp the caption's time, or empty
 * @param voice who speaks by a voice tag, or empty
 * @param voicePlace where that tag stands
 * @param above whether further lines of the caption stand below it, so that it may be a name
 * @param change how the line says that somebody else speaks
 * @param between what stands here instead of a line, or null
 */
record CaptionLine(
        SourceLine text, String stamp, String voice, Position voicePlace, boolean above, Change change, Step between) {

    enum Change {
        NONE,
        /** A dash, as subtitles have where two people speak in one caption. */
        DASH,
        /** {@code >>}, as live captions have. */
        CHEVRONS
    }

    static CaptionLine of(Step between) {
        return new CaptionLine(new SourceLine("", 1, 1), "", "", Position.START, false, Change.NONE, between);
    }
}
