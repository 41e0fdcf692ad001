package dev.courseware.parse.dialog.shape.caption;

import dev.courseware.model.Position;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;

/**
 * A line of a caption, or something between captions.
 *
 * @param text its words
 * @param stamp the caption's time, or empty
 * @param voice the speaker of a voice tag, or empty
 * @param voicePlace the position of that tag
 * @param above whether further lines of the caption follow, so that this one may be a name
 * @param change how the line shows that somebody else speaks
 * @param between what comes here instead of a line, or null
 */
record CaptionLine(
        SourceLine text, String stamp, String voice, Position voicePlace, boolean above, Change change, Step between) {

    enum Change {
        NONE,
        /** A dash, as in subtitles where two people speak in one caption. */
        DASH,
        /** {@code >>}, as in live captions. */
        CHEVRONS
    }

    static CaptionLine of(Step between) {
        return new CaptionLine(new SourceLine("", 1, 1), "", "", Position.START, false, Change.NONE, between);
    }
}
