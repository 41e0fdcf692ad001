package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.parse.dialog.cast.SpeakerClassifier;
import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.label.WholeLine;
import dev.courseware.parse.dialog.line.Brackets;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import java.util.List;

/** {@code #### Speaker 1} or {@code **Alice**} on a line of its own, followed by the text. */
public final class NameHeadings extends LineShape {
    @Override
    Candidates candidates(Script script) {
        LabelScanner scanner = new LabelScanner(script.cast());
        return script.candidates((lines, index) -> scan(lines.get(index), scanner));
    }

    /** Names in brackets, {@code [Alice]}, only count if nothing else opens a turn and they recur. */
    @Override
    public Evidence possible(Script script) {
        return Evidence.of(
                SpeakerClassifier.strict(bracketed(script), script.cast()).turns());
    }

    @Override
    public List<Step> read(Script script) {
        boolean headings = evidence(script).turns() > 0;
        return read(script, headings ? candidates(script) : bracketed(script));
    }

    private static Candidates bracketed(Script script) {
        LabelScanner scanner = new LabelScanner(script.cast());
        return script.candidates((lines, index) -> {
            String text = lines.get(index).text().strip();
            int end = text.startsWith("[") ? Brackets.end(text, 0, NameScanner.LONGEST + 2) : -1;
            if (end < 0 || end < text.length() || CueWords.isCue(text.substring(1, end - 1))) {
                return null;
            }
            LabelCandidate head = WholeLine.scan(
                    lines.get(index).text(), lines.get(index).contentStart(), scanner, Marker.HEADING, 0);
            return head != null && NameVocabulary.isProper(head.name()) ? head : null;
        });
    }

    private static LabelCandidate scan(SourceLine line, LabelScanner scanner) {
        String text = line.text();
        int start = line.contentStart();
        int level = 0;
        while (start + level < text.length() && text.charAt(start + level) == '#') {
            level++;
        }
        boolean heading = level > 0
                && level <= 6
                && start + level < text.length()
                && SourceLine.isSpace(text.charAt(start + level));
        if (!heading && !isBold(text, start)) {
            return null;
        }
        int from = heading ? start + level + 1 : start;
        return WholeLine.scan(text, from, scanner, Marker.HEADING, heading ? level : 0);
    }

    private static boolean isBold(String text, int start) {
        return text.startsWith("**", start) || text.startsWith("__", start);
    }
}
