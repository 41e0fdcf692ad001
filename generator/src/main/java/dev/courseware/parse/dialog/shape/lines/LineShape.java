package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.cast.CastList;
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
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.LineForms;
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
        reportFacts(script);
        for (int i = 0; i < candidates.heads().length; i++) {
            SourceLine line = candidates.lines().get(i);
            LineForms.Fact fact = script.facts().get(i);
            if (fact != null) {
                steps.add(new Step.Fact(fact.name(), fact.text(), line.position()));
                continue;
            }
            LabelCandidate head = casting.accepts(i) ? candidates.heads()[i] : null;
            if (head == null && !script.isFenced(i) && !line.isBlank()) {
                head = label(script.labels().heads()[i], casting);
                head = head == null ? titled(line, labels, casting) : head;
                head = head == null ? senders.read(line) : head;
                head = head == null ? slipped(line, labels, casting, script.remarks()) : head;
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
                boolean fenced = script.isFenced(i);
                SourceLine happens = casting.areItems() && !fenced ? withoutBullet(line) : line;
                if (happens != line) {
                    steps.add(line.withText(""));
                }
                steps.add(happens);
            }
        }
        return framed ? unframed(steps) : steps;
    }

    /** What happens in an item of its own, {@code - *Omar looks away.*}, without the bullet. */
    private static SourceLine withoutBullet(SourceLine line) {
        String item = CastList.item(line.text());
        boolean happens = item != null && (LineForms.italics(item) != null || LineForms.direction(item) != null);
        return happens ? line.from(line.text().indexOf(item)) : line;
    }

    /** Reports that what has the form of turns is taken for facts. */
    private static void reportFacts(Script script) {
        script.facts().entrySet().stream()
                .findFirst()
                .ifPresent(first -> script.remarks()
                        .report(
                                CoreRule.DIALOG_GUESS,
                                script.lines().get(first.getKey()).position(),
                                "«" + first.getValue().name()
                                        + ":» and the lines with it are read as facts about this script, which nobody says",
                                "if somebody says them, write «@"
                                        + first.getValue().name() + ":»"));
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

    /** Returns the label in {@code Ann; Hello.}, whose sign is a slip, if Ann is one of the speakers; or null. */
    private static LabelCandidate slipped(
            SourceLine line, LabelScanner labels, SpeakerClassifier casting, DiagnosticReporter remarks) {
        String text = line.text();
        int start = line.contentStart();
        int sign = start;
        int last = Math.min(text.length() - 2, start + NameScanner.LONGEST);
        while (sign < last && ";；:".indexOf(text.charAt(sign)) < 0) {
            sign++;
        }
        if (sign >= last || text.charAt(sign) == ':') {
            return null;
        }
        int body = SourceLine.behindSpaces(text, sign + 1);
        boolean apart = body > sign + 1 || text.charAt(sign) == '；';
        if (!apart || body == text.length() || Character.isLowerCase(text.charAt(body))) {
            return null;
        }
        LabelCandidate head = labels.scan(text.substring(0, sign) + ":" + text.substring(sign + 1));
        boolean slip = head != null && head.colon() == sign && label(head, casting) != null;
        if (slip) {
            remarks.report(
                    CoreRule.DIALOG_GUESS,
                    head.position(line),
                    "«" + text.substring(head.start(), sign + 1) + "» is read as «" + head.name() + ":»",
                    "write a colon behind the name, or begin the line with another word");
        }
        return slip ? head : null;
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
