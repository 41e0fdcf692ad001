package dev.courseware.parse.dialog.shape.caption;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Position;
import dev.courseware.parse.dialog.cast.RejectedLabels;
import dev.courseware.parse.dialog.cast.SpeakerClassifier;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.label.WholeLine;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.line.Wording;
import dev.courseware.parse.dialog.script.PlainSpeech;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.shape.caption.CaptionLine.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes turns from the lines of captions. The speaker is in a voice tag, or in a label before the words. A turn
 * continues through all captions of one speaker, because where a caption ends depends on the screen and not on the
 * conversation.
 */
final class CaptionTurns {
    private final Script script;
    private final List<CaptionLine> captions;
    private final List<SourceLine> lines;
    private final LabelScanner scanner;
    private Candidates candidates;
    private SpeakerClassifier casting;
    private Unnamed unnamed;
    private String speaker = "";

    CaptionTurns(Script script, List<CaptionLine> captions) {
        this.script = script;
        this.captions = captions;
        this.lines = captions.stream().map(CaptionLine::text).toList();
        this.scanner = new LabelScanner(script.cast());
    }

    List<Step> steps() {
        cast();
        RejectedLabels.tell(candidates, casting, script.remarks());
        List<Step> steps = new ArrayList<>(lines.size());
        boolean speaks = false;
        for (int i = 0; i < lines.size(); i++) {
            CaptionLine caption = captions.get(i);
            if (caption.between() != null) {
                steps.add(caption.between());
                speaker = "";
                continue;
            }
            Label label = label(i);
            boolean named = label != null;
            if (!named && unnamed.opens(caption, speaker)) {
                String beside = namedBeside(i);
                label = new Label(
                        unnamed.next(beside.isEmpty() ? speaker : beside, place(i)),
                        caption.stamp(),
                        List.of(),
                        true,
                        caption.text().position());
                unnamed.tell(caption, script.remarks());
                speaker = "";
            }
            if (label == null) {
                moment(i, steps);
                SourceLine line = caption.text();
                steps.add(speaks ? line : line.withText(PlainSpeech.markdown(line.text())));
                continue;
            }
            boolean behind = named && caption.voice().isEmpty();
            SourceLine rest = behind ? caption.text().from(candidates.heads()[i].body()) : caption.text();
            boolean goesOn = label.name().equals(speaker) && label.brackets().isEmpty();
            if (goesOn) {
                moment(i, steps);
            }
            steps.add(goesOn ? rest : new Step.Opening(label, rest, Wording.PLAIN));
            speaks = true;
            speaker = label.name();
        }
        return steps;
    }

    /** Which of two people without names speaks in a caption of two dashes: 1 or 2; otherwise 0. */
    private int place(int i) {
        return isBeside(i, i - 1) ? 2 : isBeside(i, i + 1) ? 1 : 0;
    }

    private boolean isBeside(int i, int other) {
        return other >= 0
                && other < lines.size()
                && captions.get(i).change() == Change.DASH
                && captions.get(other).change() == Change.DASH
                && captions.get(other).stamp().equals(captions.get(i).stamp())
                && label(other) == null;
    }

    /** Who speaks in the next line of the same caption, where a dash begins both; or an empty string. */
    private String namedBeside(int i) {
        CaptionLine caption = captions.get(i);
        boolean two = i + 1 < lines.size()
                && caption.change() == Change.DASH
                && captions.get(i + 1).change() == Change.DASH
                && captions.get(i + 1).stamp().equals(caption.stamp());
        Label next = two ? label(i + 1) : null;
        return next == null ? "" : next.name();
    }

    private void cast() {
        candidates = Candidates.of(lines, new boolean[lines.size()], (all, i) -> behindMark(i));
        casting = SpeakerClassifier.lenient(candidates, script.cast());
        boolean voices = captions.stream().anyMatch(line -> !line.voice().isEmpty());
        if (casting.turns().isEmpty() && !voices) {
            // Some recorders put the name on the caption's first line.
            candidates = Candidates.of(
                    lines,
                    new boolean[lines.size()],
                    (all, i) -> captions.get(i).above()
                            ? WholeLine.scan(all.get(i).text(), 0, scanner, Marker.NONE, 0)
                            : null);
            casting = SpeakerClassifier.lenient(candidates, script.cast());
        }
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Label label = label(i);
            if (label != null) {
                names.add(label.name());
            }
        }
        unnamed = new Unnamed(names);
    }

    private LabelCandidate behindMark(int i) {
        CaptionLine caption = captions.get(i);
        LabelCandidate head = caption.voice().isEmpty() ? scan(caption.text().text()) : null;
        return head != null && caption.change() == Change.CHEVRONS && head.escapes() == 0 ? head.forcedToo() : head;
    }

    /** Reads a label, also behind the dash that begins a line where somebody else speaks. */
    private LabelCandidate scan(String text) {
        LabelCandidate head = scanner.scan(text);
        if (head == null || head.style().marker() != Marker.BULLET) {
            return head;
        }
        int dash = 0;
        while (!Character.isLetterOrDigit(text.charAt(dash))) {
            dash++;
        }
        LabelCandidate behind = scanner.scan(text.substring(dash));
        return behind == null || behind.escapes() > 0
                ? head
                : behind.at(dash, dash + behind.colon(), dash + behind.body());
    }

    /** Adds the time of the line's caption, unless the previous line belongs to the same one. */
    private void moment(int i, List<Step> steps) {
        String stamp = captions.get(i).stamp();
        if (!stamp.isEmpty() && (i == 0 || !stamp.equals(captions.get(i - 1).stamp()))) {
            steps.add(new Step.Moment(stamp));
        }
    }

    private Label label(int i) {
        CaptionLine caption = captions.get(i);
        if (!caption.voice().isEmpty()) {
            return Label.marked(caption.voice(), caption.stamp(), caption.voicePlace());
        }
        if (!casting.accepts(i)) {
            return null;
        }
        Label label = candidates.heads()[i].label(lines.get(i));
        return new Label(label.name(), caption.stamp(), label.brackets(), label.sure(), label.position());
    }

    /** Names speakers whom captions don't name, but only show to be different ones. */
    private static final class Unnamed {
        private final List<String> names;
        private boolean told;
        private String last = "";

        Unnamed(Set<String> names) {
            this.names = List.copyOf(names);
        }

        /** Whether the line opens a turn of somebody without a name. */
        boolean opens(CaptionLine line, String speaker) {
            return line.change() != Change.NONE || names.isEmpty() && speaker.isEmpty();
        }

        String next(String speaker, int place) {
            if (names.size() > 2 || names.size() == 1) {
                return place == 0 ? "Speaker" : "Speaker " + place;
            }
            List<String> two = names.isEmpty() ? List.of("Speaker 1", "Speaker 2") : names;
            last = two.get(0).equals(speaker.isEmpty() ? last : speaker) ? two.get(1) : two.get(0);
            return last;
        }

        void tell(CaptionLine line, DiagnosticReporter remarks) {
            if (!told) {
                String message = line.change() == Change.NONE
                        ? "these captions name no speaker, so they are read as the words of one"
                        : names.size() > 2 || names.size() == 1
                                ? "this turn names no speaker, so it is given to «Speaker»; where two such turns share a"
                                        + " caption, to «Speaker 1» and «Speaker 2»"
                                : "this turn names no speaker, so two speakers are assumed to take turns";
                Position at = line.text().position();
                remarks.report(
                        CoreRule.DIALOG_GUESS,
                        at,
                        message,
                        "write «<v Name>» or «Name:» before the words of each turn");
                told = true;
            }
        }
    }
}
