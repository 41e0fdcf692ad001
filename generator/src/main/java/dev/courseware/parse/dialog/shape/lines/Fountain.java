package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.cast.SpeakerClassifier;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.label.WholeLine;
import dev.courseware.parse.dialog.line.Brackets;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.Boneyard;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.script.PrefaceDetector;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import java.util.ArrayList;
import java.util.List;

/**
 * <a href="https://fountain.io/syntax">Fountain</a>: a name in capitals, the speech below it up to a blank line, and
 * paragraphs of action between speeches.
 */
public final class Fountain implements ShapeReader {
    private static final int FEWEST_TURNS = 2;
    /** From so many columns on, Markdown would read code. */
    private static final int CENTRED = 4;

    @Override
    public Evidence evidence(Script written) {
        Script script = flush(Boneyard.without(written, false));
        Evidence evidence = Evidence.of(
                SpeakerClassifier.strict(candidates(script), script.cast()).turns());
        return evidence.turns() < FEWEST_TURNS ? Evidence.NONE : evidence;
    }

    @Override
    public Evidence possible(Script written) {
        Script script = flush(Boneyard.without(written, false));
        return Evidence.of(
                SpeakerClassifier.lenient(candidates(script), script.cast()).turns());
    }

    @Override
    public List<Step> read(Script written) {
        Script script = flush(Boneyard.without(written, true));
        Candidates candidates = candidates(script);
        SpeakerClassifier casting = SpeakerClassifier.lenient(candidates, script.cast());
        List<Step> steps = new ArrayList<>();
        boolean speech = false;
        boolean started = false;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = withoutSong(script.lines().get(i), speech);
            if (casting.accepts(i)) {
                LabelCandidate head = candidates.heads()[i];
                steps.add(
                        new Step.Opening(head.label(line), line.from(line.text().length())));
                speech = started = true;
            } else if (line.isBlank() || speech || !started && !isScene(line) || script.isFenced(i)) {
                // A line of two spaces keeps the speech open.
                speech &= !line.isBlank() || line.text().length() >= 2;
                started |= LineForms.isSlugline(line.text());
                steps.add(line);
            } else {
                started = true;
                i = action(script.lines(), i, steps);
            }
        }
        return steps;
    }

    /** A script without indentation, if names and speech stand in the middle of the page as in typed screenplays. */
    private static Script flush(Script script) {
        int centred = 0;
        for (int i = 1; i + 1 < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            centred += !script.isFenced(i)
                            && isCentred(line)
                            && isCapitals(line.text())
                            && script.lines().get(i - 1).isBlank()
                            && isCentred(script.lines().get(i + 1))
                    ? 1
                    : 0;
        }
        return centred < FEWEST_TURNS ? script : script.withLines(line -> line.from(line.contentStart()));
    }

    private static boolean isCentred(SourceLine line) {
        return !line.isBlank() && line.indent() >= CENTRED;
    }

    /** Removes the tilde from a line that is sung. */
    private static SourceLine withoutSong(SourceLine line, boolean speech) {
        int start = line.contentStart();
        boolean song =
                speech && line.text().startsWith("~", start) && !line.text().startsWith("~~", start);
        return song ? line.from(start + 1) : line;
    }

    private static Candidates candidates(Script script) {
        LabelScanner scanner = new LabelScanner(script.cast());
        return script.candidates((lines, index) -> character(lines, index, scanner));
    }

    private static LabelCandidate character(List<SourceLine> lines, int index, LabelScanner scanner) {
        boolean above = index > 0 && !lines.get(index - 1).isBlank();
        boolean below = index + 1 < lines.size() && !lines.get(index + 1).isBlank();
        SourceLine line = lines.get(index);
        String text = line.text().stripTrailing();
        if (above || !below || text.endsWith(":")) {
            return null;
        }
        if (text.endsWith("^")) {
            text = text.substring(0, text.length() - 1);
        }
        int start = line.contentStart();
        if (!isCapitals(text) && !text.startsWith("@", start)) {
            return null;
        }
        return WholeLine.scan(text, start, scanner, Marker.CAPITALS, 0);
    }

    /** Whether the name, without what follows in brackets, has capitals and no lower-case letters. */
    private static boolean isCapitals(String text) {
        boolean capital = false;
        for (int i = 0; i < text.length() && text.charAt(i) != '('; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capital |= Character.isUpperCase(c);
        }
        return capital;
    }

    /** Reads a paragraph between speeches; returns the index of its last line. */
    private static int action(List<SourceLine> lines, int from, List<Step> steps) {
        SourceLine first = lines.get(from);
        String text = first.text().strip();
        char mark = text.charAt(0);
        if (isScene(first)) {
            steps.add(new Step.Given(new Beat(text.substring(1), first.position())));
            return from;
        }
        if (mark == '=' && text.length() > 2 && text.charAt(1) == ' ') {
            steps.add(new Step.Given(new Aside("aside", text.substring(2), first.position())));
            return from;
        }
        if (mark == '>' && text.length() > 1) {
            String shown = text.substring(1, text.length() - (text.endsWith("<") ? 1 : 0))
                    .strip();
            steps.add(new Step.Given(new Direction(shown, first.position())));
            return from;
        }
        if (mark == '~' && text.length() > 1) {
            steps.add(new Step.Given(new Aside("aside", text.substring(1).strip(), first.position())));
            return from;
        }
        if (isForm(first)) {
            steps.add(new Step.Closing());
            steps.add(first);
            return from;
        }
        StringBuilder words = new StringBuilder(mark == '!' ? text.substring(1).strip() : text);
        int last = from;
        while (last + 1 < lines.size() && !lines.get(last + 1).isBlank() && !isForm(lines.get(last + 1))) {
            words.append(' ').append(lines.get(++last).text().strip());
        }
        String action = words.toString().strip();
        if (PrefaceDetector.isPostscript(action, true)
                || PrefaceDetector.isCredit(action)
                || LineForms.direction(text) != null) {
            for (int i = from; i <= last; i++) {
                steps.add(lines.get(i));
            }
        } else if (Brackets.balanced(action, '(') || Brackets.balanced(action, '[')) {
            steps.add(new Step.Given(new Direction(action, first.position())));
        } else {
            steps.add(new Step.Given(new Aside("aside", action, first.position())));
        }
        return last;
    }

    /** Whether the author marks the line as a scene heading: {@code .The office}. */
    private static boolean isScene(SourceLine line) {
        String text = line.text().strip();
        return text.length() > 1 && text.charAt(0) == '.' && Character.isLetterOrDigit(text.charAt(1));
    }

    private static boolean isForm(SourceLine line) {
        return LineForms.beatTitle(line) != null
                || LineForms.choice(line) != null
                || LineForms.doubleBrackets(line.text()) != null
                || LineForms.fact(line) != null
                || line.text().stripLeading().startsWith("<!--");
    }
}
