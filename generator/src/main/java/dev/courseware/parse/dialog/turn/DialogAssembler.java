package dev.courseware.parse.dialog.turn;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.Paragraph;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.CastIndex;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.FencedBlock;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.script.PrefaceDetector;
import dev.courseware.parse.dialog.script.ScriptFence;
import dev.courseware.parse.dialog.time.Clock;
import dev.courseware.parse.dialog.time.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes a dialog from the steps of a script. A line that is neither a label nor one of {@link LineForms} is speech of
 * the turn above it, or narration if there is none.
 */
public final class DialogAssembler {
    private final List<Step> steps;
    private final DialogBuilder parts;
    private final DiagnosticReporter remarks;
    private final ScriptAnnotations annotations;
    private final int lastOpening;
    /**
     * The index of the last turn's label or of the last part that the shape itself identifies: nothing before it is a
     * postscript.
     */
    private final int lastPart;

    private int at;
    /** The line on which the last turn begins; 0 before the first. */
    private int turn;
    /** When the last turn begins, as its label says it. */
    private String stamp = "";
    /** Whether the next line starts a paragraph. */
    private boolean spaced = true;

    private DialogAssembler(List<Step> steps, CastIndex cast, DiagnosticReporter remarks) {
        this.steps = new ArrayList<>(steps);
        this.remarks = remarks;
        this.lastOpening = lastOpening(steps);
        this.lastPart = lastPart(steps);
        this.parts = new DialogBuilder(cast, lastOpening >= 0, remarks);
        this.annotations = new ScriptAnnotations(this.steps, parts, remarks);
    }

    /** Makes a dialog from the steps of a script. */
    public static Dialog read(List<Step> steps, CastIndex cast, DiagnosticReporter remarks) {
        DialogAssembler reader = new DialogAssembler(steps, cast, remarks);
        while (reader.at < reader.steps.size()) {
            reader.step(reader.steps.get(reader.at));
        }
        return reader.parts.dialog();
    }

    private void step(Step step) {
        if (step instanceof SourceLine line) {
            line(line);
            return;
        }
        if (step instanceof Step.Opening opening) {
            parts.open(opening.label(), opening.wording());
            turn = opening.label().position().line();
            stamp = opening.label().stamp();
            spaced = false;
            SourceLine rest = parts.isPlain() ? opening.rest() : withoutAnnotations(opening.rest());
            at++;
            if (!rest.isBlank() && (parts.isPlain() || !fenced(rest, FencedBlock.behindLabel(rest.text())))) {
                parts.text(rest);
            }
            return;
        }
        at++;
        if (step instanceof Step.Moment moment) {
            parts.moment(moment.stamp());
            return;
        }
        if (step instanceof Step.Given given) {
            given(given.part());
        } else {
            parts.close();
            spaced = true;
        }
    }

    private void given(DialogPart marked) {
        DialogPart part = annotations.taken(marked, turn);
        boolean silent = part instanceof Aside aside && aside.text().isEmpty()
                || part instanceof Direction direction && direction.text().isEmpty();
        if (!silent) {
            parts.add(part);
        }
        spaced = true;
    }

    private void line(SourceLine marked) {
        SourceLine line = parts.isPlain() ? marked : withoutAnnotations(marked);
        if (line.isBlank()) {
            at++;
            parts.blank(line);
            spaced = true;
            return;
        }
        if (isPostscript(line)) {
            postscript(line);
            return;
        }
        if (isBehindTalk(line)) {
            parts.close();
        }
        if (!parts.isPlain() && form(line) || direction(line)) {
            at++;
            spaced = true;
        } else if (parts.isPlain() || !quote(line) && !remark(line)) {
            at++;
            if (parts.isPlain() || !fenced(line, FencedBlock.opening(line.text()))) {
                parts.text(logged(timed(line)));
                spaced = false;
            }
        }
    }

    /** Removes the time at the start of a line of speech: {@code [00:12] and then we go on}. */
    private SourceLine timed(SourceLine line) {
        int start = line.contentStart();
        Timestamp stamp =
                line.text().startsWith("[", start) && parts.isSpeaking() ? Timestamp.scan(line.text(), start) : null;
        boolean time = stamp != null
                && stamp.end() + 1 < line.text().length()
                && SourceLine.isSpace(line.text().charAt(stamp.end()))
                && Clock.span(0, stamp.text()).isPresent();
        if (!time) {
            return line;
        }
        parts.moment(stamp.text());
        SourceLine rest = line.from(stamp.end() + 1);
        return rest.from(rest.contentStart());
    }

    /**
     * Takes date and time away from what a chat's log tells itself, where messages have them too, and leaves it to nobody:
     * {@code 12/31/23, 10:02 PM - Ann left}.
     */
    private SourceLine logged(SourceLine line) {
        Timestamp time = parts.isSpeaking() && isDate(stamp) ? Timestamp.scan(line.text(), line.contentStart()) : null;
        if (time == null || !isDate(time.text()) || time.end() >= line.text().length()) {
            return line;
        }
        parts.close();
        SourceLine rest = line.from(time.end());
        rest = rest.from(rest.contentStart());
        return rest.text().startsWith("- ") ? rest.from(2) : rest;
    }

    private static boolean isDate(String stamp) {
        int comma = stamp.indexOf(", ");
        return comma > 0 && Character.isDigit(stamp.charAt(comma - 1));
    }

    /** Reads a part that consists of one line. */
    private boolean form(SourceLine line) {
        String title = LineForms.beatTitle(line);
        if (title == null && spaced) {
            title = LineForms.numberedScene(line.text());
        }
        if (title == null && spaced && next() instanceof SourceLine below && LineForms.isUnderline(below)) {
            title = line.text().strip();
            at++;
        }
        if (title == null && spaced && at > lastOpening && parts.hasTurns()) {
            title = LineForms.boldTitle(line.text());
        }
        if (title != null) {
            parts.add(new Beat(title, line.position()));
            return true;
        }
        String aside = LineForms.doubleBrackets(line.text());
        if (aside != null) {
            parts.add(new Aside("aside", aside, line.position()));
            return true;
        }
        String choice = LineForms.choice(line);
        if (choice != null) {
            parts.add(new Choice(choice, line.position()));
        }
        return choice != null;
    }

    private boolean direction(SourceLine line) {
        String words = new DirectionLine(parts, spaced, next(), at + 1 > lastOpening).words(line);
        if (words != null) {
            parts.add(new Direction(words, line.position()));
        }
        return words != null;
    }

    private boolean quote(SourceLine line) {
        String text = LineForms.quote(line);
        if (text == null) {
            return false;
        }
        String kind = LineForms.alert(text);
        StringBuilder words = new StringBuilder(kind.isEmpty() ? text : "");
        Verbatim verbatim = new Verbatim();
        verbatim.holds(text);
        while (++at < steps.size() && steps.get(at) instanceof SourceLine below) {
            text = LineForms.quote(below);
            if (text == null) {
                break;
            }
            SourceLine rest = below.from(below.text().length() - text.length());
            words.append('\n').append((verbatim.holds(text) ? rest : withoutAnnotations(rest)).text());
        }
        aside(kind.isEmpty() ? "aside" : kind, words.toString(), line);
        return true;
    }

    /** Reads a fact about the scene, or an aside that names its kind. */
    private boolean remark(SourceLine line) {
        LineForms.Fact fact = spaced ? LineForms.fact(line) : null;
        if (fact == null) {
            return false;
        }
        String key = fact.name().toLowerCase(Locale.ROOT);
        String kind = NameVocabulary.asideKind(key);
        if (!kind.isEmpty()) {
            StringBuilder words = new StringBuilder(fact.text());
            Verbatim verbatim = new Verbatim();
            while (++at < steps.size() && steps.get(at) instanceof SourceLine below && !below.isBlank()) {
                SourceLine rest = verbatim.holds(below.text()) ? below : withoutAnnotations(below);
                words.append('\n').append(rest.text());
            }
            aside(kind, words.toString(), line);
            return true;
        }
        boolean meta = NameVocabulary.isSceneFact(key) || NameVocabulary.isFact(key) && !parts.hasTurns();
        if (meta) {
            at++;
            parts.fact(fact.name(), fact.text(), line.position());
        }
        return meta;
    }

    private void aside(String kind, String words, SourceLine line) {
        if (!words.isBlank()) {
            parts.add(new Aside(kind, words.strip(), line.position()));
        }
        spaced = true;
    }

    /**
     * Takes the annotations out of the step at {@link #at}, together with the lines over which the last one continues.
     */
    private SourceLine withoutAnnotations(SourceLine marked) {
        return annotations.taken(marked, at, turn);
    }

    /** Reads a fenced block that {@code line} opens, verbatim; if it is never closed, it ends with its turn. */
    private boolean fenced(SourceLine line, FencedBlock block) {
        if (block == null) {
            return false;
        }
        ScriptFence fence = block.fence();
        parts.text(line);
        spaced = false;
        boolean ended = false;
        boolean code = fence.isVerbatim(line.text());
        Verbatim verbatim = new Verbatim();
        while (at < steps.size() && steps.get(at) instanceof SourceLine inside) {
            parts.text(
                    code || fence.mark() == '<' || verbatim.holds(inside.text()) ? inside : withoutAnnotations(inside));
            at++;
            ended |= fence.endsAtBlank() && inside.isBlank();
            if (block.endsAt(inside.text())) {
                return true;
            }
        }
        if (!ended) {
            block.ends().forEach(end -> parts.text(new SourceLine(end, line.number(), line.column())));
        }
        remarks.report(
                CoreRule.DIALOG_UNCLOSED,
                line.position(),
                "this block is never closed",
                "close it with a line «" + fence.close() + "»");
        return true;
    }

    private boolean isPostscript(SourceLine line) {
        return at >= lastPart && isBehindTalk(line);
    }

    /** Whether these are words about the script, behind its last turn. */
    private boolean isBehindTalk(SourceLine line) {
        if (at < lastOpening || !parts.hasTurns()) {
            return false;
        }
        return PrefaceDetector.isCredit(line.text())
                || spaced && PrefaceDetector.isPostscript(line.text(), parts.haveParagraphs() && parts.isSpeaking());
    }

    private void postscript(SourceLine first) {
        List<SourceLine> lines = new ArrayList<>();
        for (; at < steps.size(); at++) {
            if (steps.get(at) instanceof SourceLine line) {
                lines.add(line);
            }
        }
        parts.postscript(Paragraph.join(lines), first.position());
    }

    private Step next() {
        return at + 1 < steps.size() ? steps.get(at + 1) : null;
    }

    private static int lastPart(List<Step> steps) {
        int last = steps.size() - 1;
        while (last >= 0 && !isPart(steps.get(last))) {
            last--;
        }
        return last;
    }

    /** Whether a part of the conversation begins here; among labelled lines, a quotation or box is what nobody says. */
    private static boolean isPart(Step step) {
        return step instanceof Step.Opening
                || step instanceof Step.Given
                || step instanceof SourceLine line && (line.text().startsWith("> ") || isBox(line.text()));
    }

    private static boolean isBox(String line) {
        ScriptFence fence = line.startsWith(":") ? ScriptFence.opening(line, 0) : null;
        return fence != null && fence.mark() == ':';
    }

    private static int lastOpening(List<Step> steps) {
        int last = steps.size() - 1;
        while (last >= 0 && !(steps.get(last) instanceof Step.Opening)) {
            last--;
        }
        return last;
    }
}
