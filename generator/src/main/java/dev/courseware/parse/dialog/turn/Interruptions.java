package dev.courseware.parse.dialog.turn;

import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Cue.Place;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.EndState;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.dialog.cue.CueWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Determines how turns end, and which later turn resumes one that was interrupted. */
final class Interruptions {
    private Interruptions() {}

    /** How a turn ends, judging by the turn alone. */
    static EndState of(String speech, List<Cue> tail) {
        String last = tail.isEmpty() ? "" : tail.get(tail.size() - 1).text();
        int end = speech.length();
        while (end > 0 && " \"'”’»*_)".indexOf(speech.charAt(end - 1)) >= 0) {
            end--;
        }
        if (CueWords.isCutOff(last) || isCut(speech, end)) {
            return EndState.INTERRUPTED;
        }
        boolean open = end > 0 && (speech.charAt(end - 1) == '…' || speech.startsWith("...", end - 3));
        return open || CueWords.trailsOff(last) ? EndState.TRAILING : EndState.COMPLETE;
    }

    /** Marks turns that the next speaker interrupts, and links turns that continue to the interrupted one. */
    static void link(List<DialogPart> parts) {
        int previous = -1;
        Map<String, Integer> cut = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Turn turn)) {
                continue;
            }
            if (previous >= 0 && cutsIn(turn)) {
                Turn before = (Turn) parts.get(previous);
                if (!before.speaker().equals(turn.speaker())) {
                    parts.set(previous, before.withEnd(EndState.INTERRUPTED));
                    cut.put(before.speaker(), before.number());
                }
            }
            Integer resumed = opensWithDash(turn.text()) ? cut.remove(turn.speaker()) : null;
            if (resumed != null) {
                parts.set(i, turn.withResumes(resumed));
            }
            if (turn.end() == EndState.INTERRUPTED) {
                cut.put(turn.speaker(), turn.number());
            }
            previous = i;
        }
    }

    private static boolean cutsIn(Turn turn) {
        for (Cue cue : turn.cues()) {
            if ((cue.place() == Place.LABEL || cue.place() == Place.LEAD) && CueWords.cutsIn(cue.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCut(String speech, int end) {
        if (end == 0) {
            return false;
        }
        char last = speech.charAt(end - 1);
        if (last == '—' || last == '–') {
            return true;
        }
        return last == '-' && end > 1 && (speech.charAt(end - 2) == '-' || Character.isLetter(speech.charAt(end - 2)));
    }

    private static boolean opensWithDash(String text) {
        return text.startsWith("—") || text.startsWith("–") || text.startsWith("--");
    }
}
