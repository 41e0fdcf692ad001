package dev.courseware.parse.dialog.turn;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.cast.CastList;
import dev.courseware.parse.dialog.cast.NumberedInterview;
import dev.courseware.parse.dialog.cue.StageWords;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.Paragraph;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.CastIndex;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.FencedBlock;
import dev.courseware.parse.dialog.script.HeadingAttributes;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.script.ScriptFence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes a dialog from the steps of a script. A line that is neither a label nor one of {@link LineForms} is speech of
 * the turn above it, or narration if there is none.
 */
public final class DialogAssembler {
    private static final int LONGEST_NARRATION = 120;

    private final List<Step> steps;
    private final DialogBuilder parts;
    private final DiagnosticReporter remarks;
    private final ScriptAnnotations annotations;
    private final ConversationEnd end;
    private final LineTimes times;
    private final PlainHeads heads;

    private int at;
    /** The line on which the last turn begins; 0 before the first. */
    private int turn;
    /** Whether the next line starts a paragraph. */
    private boolean spaced = true;

    private DialogAssembler(List<Step> steps, CastIndex cast, DiagnosticReporter remarks) {
        this.steps = new ArrayList<>(steps);
        this.remarks = remarks;
        this.end = new ConversationEnd(steps);
        this.parts = new DialogBuilder(cast, NumberedInterview.of(steps), end.isSpoken(), remarks);
        this.times = new LineTimes(parts);
        this.annotations = new ScriptAnnotations(this.steps, parts, remarks);
        this.heads = new PlainHeads(this.steps, remarks);
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
            times.open(opening.label().stamp());
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
            given(given);
        } else if (step instanceof Step.Fact fact) {
            parts.fact(fact.name(), fact.text(), fact.position());
            spaced = true;
        } else {
            parts.close();
            spaced = true;
        }
    }

    private void given(Step.Given given) {
        DialogPart part = annotations.taken(given, turn);
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
        if (end.isAboutScript(at, line, spaced, parts)) {
            if (end.isAfterParts(at)) {
                postscript(line);
                return;
            }
            parts.close();
        }
        if (!parts.isPlain() && form(line) || direction(line) || narration(line)) {
            at++;
            spaced = true;
        } else if (parts.isPlain() || !quote(line) && !remark(line)) {
            SourceLine said = parts.isPlain() ? line : heads.said(at, line);
            at++;
            if (parts.isPlain() || !fenced(line, FencedBlock.opening(line.text()))) {
                parts.text(times.taken(said));
                spaced = false;
            }
        }
    }

    /** Whether a list follows, perhaps after a blank line. */
    private boolean isListBelow() {
        int next = at + 1;
        while (next < steps.size() && steps.get(next) instanceof SourceLine line && line.isBlank()) {
            next++;
        }
        return next < steps.size() && steps.get(next) instanceof SourceLine line && CastList.item(line.text()) != null;
    }

    /** Reads a part that consists of one line. */
    private boolean form(SourceLine line) {
        String title = LineForms.beatTitle(line);
        if (title == null && spaced) {
            title = LineForms.numberedScene(line.text());
        }
        if (title == null
                && spaced
                && !parts.hasTurns()
                && PlainHeads.isNumbered(line.text().strip())) {
            title = line.text().strip();
        }
        if (title == null && spaced && next() instanceof SourceLine below && LineForms.isUnderline(below)) {
            title = line.text().strip();
            at++;
        }
        if (title == null && spaced && end.isAfterOpening(at) && parts.hasTurns()) {
            title = LineForms.boldTitle(line.text());
            title = title == null && isListBelow() ? LineForms.boldHead(line.text()) : title;
        }
        title = title == null ? heads.title(at, line) : title;
        if (title != null) {
            parts.add(HeadingAttributes.beat(title, line));
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
        String words = new DirectionLine(parts, spaced, next(), end.isAfterOpening(at + 1)).words(line);
        if (words != null) {
            parts.add(new Direction(words, line.position()));
        }
        return words != null;
    }

    /** Reads {@code Ann steps out.}, alone between two turns of a script in which nobody else's turn has paragraphs. */
    private boolean narration(SourceLine line) {
        String text = line.text().strip();
        boolean alone = spaced
                && !parts.isPlain()
                && parts.hasTurns()
                && !parts.haveParagraphs()
                && at + 2 < steps.size()
                && steps.get(at + 1) instanceof SourceLine below
                && below.isBlank()
                && steps.get(at + 2) instanceof Step.Opening;
        int end = text.indexOf(' ');
        boolean about = alone
                && end > 0
                && text.length() <= LONGEST_NARRATION
                && ".。".indexOf(text.charAt(text.length() - 1)) >= 0
                && parts.isSpeaker(text.substring(0, end));
        boolean tells = about && StageWords.tellsWhatHappens(text);
        if (about) {
            remarks.report(
                    CoreRule.DIALOG_GUESS,
                    line.position(),
                    "«" + text + "», alone between two turns, is read as "
                            + (tells ? "what happens there" : "said by whoever speaks above"),
                    tells
                            ? "put it in brackets, or if it is said, begin it with the name of whoever says it"
                            : "if it says what happens there, put it in brackets");
        }
        if (tells) {
            parts.add(new Direction(text, line.position()));
        }
        return tells;
    }

    private boolean quote(SourceLine line) {
        String text = LineForms.quote(line);
        if (text == null) {
            return false;
        }
        String kind = LineForms.alert(text);
        if (kind.isEmpty() && parts.awaitsWords()) {
            quoted();
            return true;
        }
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
        String plain = parts.isReply(line) ? Aside.REPLY : "aside";
        aside(kind.isEmpty() ? plain : kind, words.toString(), line);
        return true;
    }

    /** Reads a quotation as the words of whoever has a label alone above it: {@code Ann wrote:} */
    private void quoted() {
        while (at < steps.size() && steps.get(at) instanceof SourceLine line) {
            String text = LineForms.quote(line);
            if (text == null) {
                break;
            }
            SourceLine rest = line.from(line.text().length() - text.length());
            parts.text(withoutAnnotations(rest));
            at++;
        }
        spaced = false;
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
     * Removes the annotations from the step at {@link #at}, and from the following lines if the last one continues
     * there.
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
            // In a list's item only lines as far to the right end a block.
            String indent = line.text().substring(0, line.contentStart());
            block.ends().forEach(end -> parts.text(new SourceLine(indent + end, line.number(), line.column())));
        }
        remarks.report(
                CoreRule.DIALOG_UNCLOSED,
                line.position(),
                "this block is never closed",
                "close it with a line «" + fence.close() + "»");
        return true;
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
}
