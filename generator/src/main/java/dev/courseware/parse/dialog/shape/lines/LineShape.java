package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.cast.RejectedLabels;
import dev.courseware.parse.dialog.cast.SpeakerClassifier;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelRest;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.HtmlMarks;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A shape in which a line opens a turn: the label with the text after it, or the label alone. The form of that line is
 * what distinguishes these shapes.
 */
abstract class LineShape implements ShapeReader {
    private static final int LONGEST_CODE = 12;
    private static final int LONGEST_TITLE = 60;

    /** Returns the lines that have the form of this shape's labels. */
    abstract Candidates candidates(Script script);

    @Override
    public Evidence evidence(Script script) {
        return Evidence.of(
                SpeakerClassifier.strict(candidates(script), script.cast()).turns());
    }

    @Override
    public Evidence possible(Script script) {
        return Evidence.of(
                SpeakerClassifier.lenient(candidates(script), script.cast()).turns());
    }

    @Override
    public List<Step> read(Script script) {
        return read(script, candidates(script));
    }

    static List<Step> read(Script script, Candidates candidates) {
        SpeakerClassifier casting = SpeakerClassifier.lenient(candidates, script.cast());
        RejectedLabels.tell(candidates, casting, script.remarks());
        LabelScanner labels = new LabelScanner(script.cast());
        List<Step> steps = new ArrayList<>(candidates.lines().size());
        boolean framed = false;
        boolean reported = casting.allSay();
        StampBehind stamps = StampBehind.in(candidates, casting);
        StampedSenders senders = StampedSenders.in(candidates, casting);
        for (int i = 0; i < candidates.heads().length; i++) {
            SourceLine line = candidates.lines().get(i);
            LabelCandidate head = casting.accepts(i) ? candidates.heads()[i] : null;
            if (head == null && !script.isFenced(i) && !line.isBlank()) {
                head = label(script.labels().heads()[i], casting);
                head = head == null ? titled(line, labels, casting) : head;
                head = head == null ? senders.read(line) : head;
                line = unescaped(line, labels);
            }
            if (head == null && !script.isFenced(i)) {
                reportMissingColon(line, casting, script.remarks());
            }
            if (head != null) {
                framed |= line.text().startsWith("<", line.contentStart());
                Label label = head.label(line);
                boolean tab = head.body() > 0 && line.text().charAt(head.body() - 1) == '\t';
                steps.add(stamps.opening(reported ? label.withoutSaid() : label, LabelRest.of(head, line), tab));
            } else {
                steps.add(line);
            }
        }
        return framed ? unframed(steps) : steps;
    }

    /** Reports a line that opens with a speaker's code, such as {@code P2}, without a colon after it. */
    private static void reportMissingColon(SourceLine line, SpeakerClassifier casting, DiagnosticReporter remarks) {
        String text = line.text();
        int start = line.contentStart();
        int end = start;
        while (end < text.length() && end - start < LONGEST_CODE && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String key = NameVocabulary.key(text.substring(start, end));
        boolean code = end < text.length()
                && SourceLine.isSpace(text.charAt(end))
                && !NameVocabulary.family(key).isEmpty()
                && NameVocabulary.family(key).length() < key.length()
                && key.length() > 1
                && casting.knows(key);
        if (code) {
            remarks.report(
                    CoreRule.DIALOG_GUESS,
                    line.position(),
                    "«" + text.substring(start, end) + "» without a colon is read as text",
                    "if a turn begins here, write «" + text.substring(start, end) + ":»");
        }
    }

    /** Blanks lines that only wrap turns in a web page: {@code <div>}, {@code </ul>}. */
    private static List<Step> unframed(List<Step> steps) {
        List<Step> bare = new ArrayList<>(steps.size());
        for (Step step : steps) {
            boolean frame = step instanceof SourceLine line && HtmlMarks.isFrame(line.text());
            bare.add(frame ? ((SourceLine) step).withText("") : step);
        }
        return bare;
    }

    /** Returns the label of a line, in any style, if its name is one of this script's speakers; or null. */
    private static LabelCandidate label(LabelCandidate head, SpeakerClassifier casting) {
        boolean label = head != null
                && head.escapes() == 0
                && head.style().marker() == LabelCandidate.Marker.NONE
                && casting.knows(head);
        return label ? head : null;
    }

    /** Returns the label in {@code Speaker for the motion — Ann:}, whose name stands behind a title, or null. */
    private static LabelCandidate titled(SourceLine line, LabelScanner labels, SpeakerClassifier casting) {
        String text = line.text();
        int start = line.contentStart();
        int end = Math.min(text.length() - 2, start + LONGEST_TITLE);
        for (int i = start + 1; i < end && ":.!?".indexOf(text.charAt(i)) < 0; i++) {
            boolean dash = "—–-".indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            LabelCandidate head = dash && Character.isUpperCase(text.charAt(start)) ? labels.scan(text, i + 2) : null;
            if (head != null && head.style().equals(LabelCandidate.Style.PLAIN) && label(head, casting) != null) {
                return head.withBracket(text.substring(start, i).strip());
            }
        }
        return null;
    }

    /** Removes the backslash by which an author says that a colon doesn't make a label. */
    static SourceLine unescaped(SourceLine line, LabelScanner labels) {
        if (line.text().indexOf('\\') < 0) {
            return line;
        }
        LabelCandidate head = labels.scan(line.text());
        if (head == null || head.escapes() == 0 || head.style().marker() == LabelCandidate.Marker.BULLET) {
            return line;
        }
        String text = line.text();
        return line.withText(text.substring(0, head.colon() - 1) + text.substring(head.colon()));
    }
}
