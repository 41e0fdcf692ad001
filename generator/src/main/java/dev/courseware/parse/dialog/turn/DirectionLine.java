package dev.courseware.parse.dialog.turn;

import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.cue.ForeignCues;
import dev.courseware.parse.dialog.cue.StageWords;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.script.PrefaceDetector;
import dev.courseware.parse.dialog.time.Timestamp;

/**
 * Tells lines that say what happens from those that somebody says.
 *
 * @param parts what was read so far
 * @param spaced whether a blank line stands above
 * @param next what stands below, or null
 * @param last whether nobody speaks any more below
 */
record DirectionLine(DialogBuilder parts, boolean spaced, Step next, boolean last) {

    /** The words of a line in brackets, unless it is a cue of the speech above or a part of it; null if it is no such line. */
    String words(SourceLine line) {
        String words = LineForms.direction(Timestamp.behind(line.text()));
        if (words == null) {
            return italics(line);
        }
        boolean cue = isCue(words) && !StageWords.isOfScene(words);
        return !spaced && (cue || isSpeech(next)) ? null : words;
    }

    /** Those of {@code *The bell rings.*}, unless it may as well be the speaker's own stress. */
    private String italics(SourceLine line) {
        String words = parts.isPlain() ? null : LineForms.italics(line.text());
        boolean cue = words != null && !spaced && isCue(words);
        if (words == null
                || cue
                || LineForms.fact(line) != null
                || isSpeech(next)
                || !parts.hasTurns() && PrefaceDetector.isPreface(words)) {
            return null;
        }
        boolean apart = spaced && parts.hasTurns() && !parts.haveParagraphs();
        boolean nobodys = apart ? StageWords.isNobodys(words) : StageWords.tellsWhatHappens(words);
        return nobodys ? words : null;
    }

    private static boolean isCue(String words) {
        return (CueWords.isCue(words) || ForeignCues.isKnown(words)) && !CueWords.isOfSeveral(words);
    }

    private boolean isSpeech(Step step) {
        return step instanceof SourceLine line
                && !line.isBlank()
                && LineForms.beatTitle(line) == null
                && LineForms.quote(line) == null
                && LineForms.choice(line) == null
                && LineForms.doubleBrackets(line.text()) == null
                && (LineForms.direction(line.text()) == null || CueWords.isCue(LineForms.direction(line.text())))
                && !(last && PrefaceDetector.isCredit(line.text()))
                && !line.text().stripLeading().startsWith("<!--");
    }
}
