package dev.courseware.parse.dialog.turn;

import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Cue.Place;
import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.cue.ForeignCues;
import dev.courseware.parse.dialog.cue.StageWords;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.script.CodeSpans;
import dev.courseware.parse.dialog.words.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the cues in what one speaker says. After {@link #read}, the speech without the cues at its start and end is
 * between {@link #start} and {@link #end}.
 */
public final class CueReader {
    private final String text;
    private int start;
    private int end;
    private int left = -1;
    private final List<Cue> lead = new ArrayList<>(1);
    private final List<Cue> middle = new ArrayList<>(1);
    private final List<Cue> tail = new ArrayList<>(1);

    /** Reads the cues in a speech. */
    public CueReader(String text) {
        this.text = text;
        this.end = text.length();
    }

    /** Returns the cues in order. */
    public List<Cue> read() {
        trim();
        while (takeLead()) {
            trim();
        }
        while (takeTail()) {
            trim();
        }
        Collections.reverse(tail);
        takeMiddle();
        lead.addAll(middle);
        lead.addAll(tail);
        return lead;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The index of the first brackets whose words were taken for speech, or -1. */
    int left() {
        return left;
    }

    /** The cues at the end of the speech. */
    public List<Cue> tail() {
        return tail;
    }

    private void trim() {
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
    }

    private boolean takeLead() {
        if (start == end) {
            return false;
        }
        CueMark mark = CueMark.opening(text, start, end);
        if (mark == null) {
            return false;
        }
        if (!isLead(mark)) {
            return false;
        }
        int after = mark.end();
        boolean apart = after == end
                || Character.isWhitespace(text.charAt(after))
                || mark.words().charAt(0) > 127;
        if (!apart || mark.isEmphasis() && !standsForCue(mark, after)) {
            return false;
        }
        lead.add(new Cue(mark.words(), Place.LEAD, 0, 0));
        start = after;
        return true;
    }

    private boolean isLead(CueMark mark) {
        String words = mark.words();
        if (CueWords.isCue(words)) {
            return true;
        }
        if (mark.isEmphasis() || isTag(mark)) {
            return false;
        }
        boolean sentence = startsSentence(mark.end());
        boolean alone = mark.end() < end && text.charAt(mark.end()) == '\n';
        if (alone && lead.isEmpty() && text.charAt(mark.start()) == '(' && StageWords.isWords(words)) {
            // Films and plays put it between the name and the words.
            return true;
        }
        return sentence
                        && (ForeignCues.isCue(words) && !StageWords.isAdded(words)
                                || StageWords.isAtStart(words)
                                || isPrinted(words))
                || alone && StageWords.isAlone(words);
    }

    /** {@code (Entrando.) Soy yo.}: in printed plays a cue is punctuated like a sentence. */
    private static boolean isPrinted(String words) {
        int last = words.length() - 1;
        boolean few = last > 1 && words.charAt(last) == '.' && words.indexOf(' ') == words.lastIndexOf(' ');
        if (!few || !Character.isUpperCase(words.charAt(0))) {
            return false;
        }
        String cue = Character.toLowerCase(words.charAt(0)) + words.substring(1, last);
        // Most sentences of a single word are participles: (Granted.), (Agreed.)
        if (CueWords.isParticiple(cue)) {
            return false;
        }
        return CueWords.isCue(cue) || ForeignCues.isCue(cue) && !StageWords.isAdded(cue);
    }

    /**
     * {@code *laughs* No} and {@code *Sighs* Well} are cues, {@code *Exactly* what I mean} and {@code *args* is a list} are
     * emphasis.
     */
    private boolean standsForCue(CueMark mark, int after) {
        int next = after;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == end || !Character.isLowerCase(text.charAt(next))) {
            return true;
        }
        int behind = next;
        while (behind < end && Character.isLetter(text.charAt(behind))) {
            behind++;
        }
        return Character.isLowerCase(mark.words().charAt(0))
                && CueWords.isSure(mark.words())
                && !WordList.LINKING_VERB.has(text.substring(next, behind));
    }

    /**
     * Whether a new sentence, and not the rest of one, follows a cue in a language whose words aren't all known here.
     */
    private boolean startsSentence(int after) {
        int next = after;
        while (next < end && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next == end || Character.isLetter(text.charAt(next)) && !Character.isLowerCase(text.charAt(next));
    }

    private boolean takeTail() {
        if (start == end) {
            return false;
        }
        CueMark mark = CueMark.closing(text, start, end);
        if (mark == null) {
            return false;
        }
        int before = mark.start();
        boolean known = CueWords.isCue(mark.words()) || ForeignCues.isKnown(mark.words());
        boolean possible =
                !mark.isEmphasis() && !isTag(mark) && sentenceEndsBefore(before) && StageWords.isBetween(mark.words());
        if (!known && !possible) {
            return false;
        }
        boolean alone = before == start || text.charAt(before - 1) == '\n';
        boolean sentenceEnds = alone || endsSentence(before);
        boolean apart = alone
                || Character.isWhitespace(text.charAt(before - 1))
                || mark.words().charAt(0) > 127;
        if (!apart || !sentenceEnds && (mark.isEmphasis() || !CueWords.isSure(mark.words()))) {
            return false;
        }
        tail.add(new Cue(mark.words(), Place.TAIL, 0, 0));
        end = before;
        return true;
    }

    private boolean endsSentence(int before) {
        int last = before - 1;
        while (last >= start && SourceLine.isSpace(text.charAt(last))) {
            last--;
        }
        return last < start || ".,!?…:;-–—\"'”’)*_。！？，\n".indexOf(text.charAt(last)) >= 0;
    }

    private void takeMiddle() {
        CodeSpans code = null;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Cue.OPENINGS.indexOf(c) < 0) {
                continue;
            }
            CueMark mark = CueMark.opening(text, i, end);
            if (mark == null) {
                continue;
            }
            boolean cue = isMiddle(mark);
            if (!cue && (mark.isEmphasis() || left >= 0)) {
                continue;
            }
            code = code == null ? CodeSpans.of(text) : code;
            if (code.contains(i)) {
                continue;
            }
            if (!cue) {
                left = isWorthTelling(mark) ? i : left;
            } else {
                middle.add(new Cue(mark.words(), Place.MIDDLE, mark.start() - start, mark.end() - start));
                i = mark.end() - 1;
            }
        }
    }

    private boolean isMiddle(CueMark mark) {
        String words = mark.words();
        boolean between = sentenceEndsBefore(mark.start()) && startsSentence(mark.end());
        if (mark.isEmphasis()) {
            return between
                    && (CueWords.isSpoken(words) || Character.isLowerCase(words.charAt(0)) && CueWords.isCue(words));
        }
        return CueWords.isSpoken(words)
                || between && (CueWords.isCue(words) || !isTag(mark) && StageWords.isBetween(words))
                || aloneOnLine(mark) && (CueWords.isCue(words) || !isTag(mark) && StageWords.isAlone(words));
    }

    /** Whether the words may be a name in angle brackets, in which case only known cues count. */
    private boolean isTag(CueMark mark) {
        return text.charAt(mark.start()) == '<';
    }

    private boolean isWorthTelling(CueMark mark) {
        char open = text.charAt(mark.start());
        return (open == '(' || open == '[') && StageWords.isWords(mark.words());
    }

    /** Whether the text up to an index consists of whole sentences, with quotes and emphasis closed. */
    private boolean sentenceEndsBefore(int before) {
        int last = before - 1;
        while (last >= start
                && (Character.isWhitespace(text.charAt(last)) || "*_\"'”’»)]".indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last < start || ".!?…—–。！？：".indexOf(text.charAt(last)) >= 0;
    }

    private boolean aloneOnLine(CueMark mark) {
        return text.charAt(Math.max(0, mark.start() - 1)) == '\n'
                && mark.end() < end
                && text.charAt(mark.end()) == '\n';
    }
}
