package dev.courseware.parse.dialog.turn;

import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.cue.ForeignCues;
import dev.courseware.parse.dialog.cue.StageWords;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.script.PrefaceDetector;
import dev.courseware.parse.dialog.time.Timestamp;
import dev.courseware.parse.dialog.words.WordList;
import java.util.Locale;

/**
 * Decides whether a line says what happens rather than being speech.
 *
 * @param parts what was read so far
 * @param spaced whether the line follows a blank line
 * @param next the following step, or null
 * @param last whether nobody speaks after this
 */
record DirectionLine(DialogBuilder parts, boolean spaced, Step next, boolean last) {
    private static final int LONGEST_TOLD = 80;
    private static final int LONGEST_TIME = 16;

    /** The words of a line in brackets, or null if it isn't one, or is a cue or part of the speech above. */
    String words(SourceLine line) {
        String whole = line.text().strip();
        boolean told = isTold(whole) && (spaced || isToldBelow(whole)) || spaced && isTimeAlone(whole);
        if (told || isTimeOfMeeting(whole)) {
            return whole;
        }
        String words = LineForms.direction(Timestamp.behind(line.text()));
        if (words == null) {
            return italics(line);
        }
        boolean cue = isCue(words) && !StageWords.isOfScene(words);
        return !spaced && (cue || isSpeech(next)) ? null : words;
    }

    /** Whether a recorder, rather than anybody present, says what happened: {@code Ann started transcription}. */
    static boolean isTold(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_TOLD
                && Character.isUpperCase(line.charAt(0))
                && line.indexOf(':') < 0
                && WordList.RECORDER_TELLS.ends(line.toLowerCase(Locale.ROOT));
    }

    /** Whether a recorder tells right below a sentence what somebody did, whom it names: «I left the meeting» is said. */
    private boolean isToldBelow(String line) {
        boolean ends = !isSpeech(next)
                || next instanceof SourceLine below && isTold(below.text().strip());
        String first = line.substring(0, line.indexOf(' ')).toLowerCase(Locale.ROOT);
        return ends
                && !parts.isPlain()
                && parts.hasTurns()
                && parts.endsSentence()
                && NameVocabulary.isProper(whoDid(line))
                && !WordList.NOT_SAID_BY.has(first)
                && !NameVocabulary.isEveryone(first)
                && !NameVocabulary.isStop(first);
    }

    /** Who did it, as a recorder tells: the words before what was done. */
    private static String whoDid(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        for (String told : WordList.RECORDER_TELLS.all()) {
            if (small.endsWith(told)) {
                return line.substring(0, line.length() - told.length());
            }
        }
        return line;
    }

    /** Whether a line is the time of a recording, and no other text is near to which it might belong. */
    private boolean isTimeAlone(String line) {
        boolean apart = parts.hasTurns() && (next == null || next instanceof SourceLine below && below.isBlank());
        return apart
                && line.length() <= LONGEST_TIME
                && line.indexOf(':') != line.lastIndexOf(':')
                && Timestamp.isStamp(line);
    }

    /** Whether a line says when the meeting began or ended: {@code END 2:14 P.M.} */
    private boolean isTimeOfMeeting(String line) {
        int space = line.indexOf(' ');
        boolean apart = !parts.hasTurns() || parts.endsSentence() && !isSpeech(next);
        return space > 0
                && apart
                && !parts.isPlain()
                && line.length() <= LONGEST_TIME
                && NameVocabulary.isCapitals(line.substring(0, space))
                && WordList.MEETING_TIME.has(line.substring(0, space).toLowerCase(Locale.ROOT))
                && Timestamp.isStamp(line.substring(space + 1).replace(".M.", "M"));
    }

    /** The words of {@code *The bell rings.*}, unless the emphasis may just as well be the speaker's own. */
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
        boolean alone = next instanceof Step.Opening
                && parts.endsSentence()
                && Character.isUpperCase(words.charAt(0))
                && ".…。".indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean nobodys = apart || alone ? StageWords.isNobodys(words) : StageWords.tellsWhatHappens(words);
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
