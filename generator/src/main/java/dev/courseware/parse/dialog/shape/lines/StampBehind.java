package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.parse.dialog.cast.SpeakerClassifier;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.time.Timestamp;

/**
 * Times after labels, as some recorders write them: {@code Ada: (00:03) Hello.} or {@code Ada:⇥00:03⇥Hello.} A time of
 * day may be part of the speech; therefore a time that doesn't look like one in a recording only counts if most turns
 * have one.
 */
final class StampBehind {
    private final boolean usual;

    private StampBehind(boolean usual) {
        this.usual = usual;
    }

    /** Examines all turns of a script. */
    static StampBehind in(Candidates candidates, SpeakerClassifier casting) {
        int turns = 0;
        int stamped = 0;
        for (int i = 0; i < candidates.heads().length; i++) {
            if (casting.accepts(i)) {
                turns++;
                stamped += isSetOff(candidates.lines().get(i).text(), candidates.heads()[i].body()) ? 1 : 0;
            }
        }
        return new StampBehind(stamped > 1 && 2 * stamped > turns);
    }

    private static boolean isSetOff(String text, int start) {
        Timestamp stamp = Timestamp.scan(text, start);
        if (stamp == null) {
            return false;
        }
        boolean end = stamp.end() == text.length();
        return end
                || "[(".indexOf(text.charAt(start)) >= 0
                || text.charAt(stamp.end()) == '\t'
                || text.charAt(start - 1) == '\t';
    }

    /** The step made of a label and what follows it. */
    Step.Opening opening(Label label, SourceLine rest, boolean afterTab) {
        String text = rest.text();
        int start = rest.contentStart();
        Timestamp stamp = label.stamp().isEmpty() ? Timestamp.scan(text, start) : null;
        if (stamp == null || !isOne(text, start, stamp, afterTab)) {
            return new Step.Opening(label, rest);
        }
        int end = stamp.end();
        end = SourceLine.behindSpaces(text, end);
        boolean dash = end + 1 < text.length() && "-–—".indexOf(text.charAt(end)) >= 0;
        if (dash && SourceLine.isSpace(text.charAt(end + 1))) {
            end++;
        }
        Label timed = new Label(label.name(), stamp.text(), label.brackets(), label.sure(), label.position());
        return new Step.Opening(timed, rest.from(end));
    }

    private boolean isOne(String text, int start, Timestamp stamp, boolean afterTab) {
        boolean end = stamp.end() == text.length();
        char next = end ? ' ' : text.charAt(stamp.end());
        if (!SourceLine.isSpace(next)) {
            return false;
        }
        boolean bracketed = "[(".indexOf(text.charAt(start)) >= 0;
        boolean set = bracketed || afterTab || next == '\t' || end && usual;
        return set && (usual || afterTab || next == '\t' || isOfRecording(stamp.text()));
    }

    /** Whether it is a time such as {@code 00:03} or {@code 1:02:03}, which people don't say. */
    private static boolean isOfRecording(String stamp) {
        return stamp.startsWith("0") || stamp.indexOf(':') != stamp.lastIndexOf(':');
    }
}
