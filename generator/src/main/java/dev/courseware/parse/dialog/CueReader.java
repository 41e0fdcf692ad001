package dev.courseware.parse.dialog;

import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Cue.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the cues in what one speaker says. After {@link #read}, the speech without the cues at its start and end lies
 * between {@link #start} and {@link #end}.
 */
final class CueReader {
    private final String text;
    private int start;
    private int end;
    private final List<Cue> lead = new ArrayList<>(1);
    private final List<Cue> middle = new ArrayList<>(1);
    private final List<Cue> tail = new ArrayList<>(1);

    CueReader(String text) {
        this.text = text;
        this.end = text.length();
    }

    /** Returns the cues in their order. */
    List<Cue> read() {
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

    /** The last cue at the end of the speech, or an empty text. */
    List<Cue> tail() {
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
        boolean foreign = !mark.isEmphasis() && ForeignCues.isCue(mark.words()) && startsSentence(mark.end());
        if (!foreign && !CueWords.isCue(mark.words())) {
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

    /** {@code *laughs* No} and {@code *Sighs* Well} are cues, {@code *Exactly* what I mean} is emphasis. */
    private boolean standsForCue(CueMark mark, int after) {
        if (Character.isLowerCase(mark.words().charAt(0))) {
            return true;
        }
        int next = after;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == end || !Character.isLowerCase(text.charAt(next));
    }

    /** Whether a sentence, not its rest, stands behind a cue in a language whose words are not all known here. */
    private boolean startsSentence(int after) {
        int next = after;
        while (next < end && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next == end || !Character.isLowerCase(text.charAt(next));
    }

    private boolean takeTail() {
        if (start == end) {
            return false;
        }
        CueMark mark = CueMark.closing(text, start, end);
        if (mark == null || !CueWords.isCue(mark.words()) && !ForeignCues.isKnown(mark.words())) {
            return false;
        }
        int before = mark.start();
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
            if (c != '(' && c != '[' && c != '<' && c != '（' && c != '【') {
                continue;
            }
            CueMark mark = CueMark.opening(text, i, end);
            if (mark == null) {
                continue;
            }
            boolean alone = aloneOnLine(mark);
            if (!CueWords.isSpoken(mark.words()) && !(alone && CueWords.isCue(mark.words()))) {
                continue;
            }
            code = code == null ? CodeSpans.of(text) : code;
            if (!code.contains(i)) {
                middle.add(new Cue(mark.words(), Place.MIDDLE, mark.start() - start, mark.end() - start));
                i = mark.end() - 1;
            }
        }
    }

    private boolean aloneOnLine(CueMark mark) {
        return text.charAt(Math.max(0, mark.start() - 1)) == '\n'
                && mark.end() < end
                && text.charAt(mark.end()) == '\n';
    }
}
