package dev.courseware.parse.dialog.turn;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Position;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Meta;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.dialog.cast.CastBuilder;
import dev.courseware.parse.dialog.cast.NumberedInterview;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.Paragraph;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Wording;
import dev.courseware.parse.dialog.name.CastIndex;
import dev.courseware.parse.dialog.script.FencedBlock;
import dev.courseware.parse.dialog.script.PrefaceDetector;
import java.util.ArrayList;
import java.util.List;

/** Collects a dialog's parts and tracks who is speaking. */
final class DialogBuilder {
    /** Up to this many turns without words are reported individually. */
    private static final int MOST_SILENT = 20;

    private final CastBuilder cast;
    private final DiagnosticReporter remarks;
    private final boolean spoken;
    private final List<DialogPart> parts = new ArrayList<>();
    private final List<Meta> meta = new ArrayList<>();
    private final List<String> preface = new ArrayList<>();
    private final List<SourceLine> narration = new ArrayList<>();
    private final LateAnnotations late = new LateAnnotations();
    private String postscript = "";
    private TurnDraft draft;
    private String speaker = "";
    private String moment = "";
    private Wording wording = Wording.MARKDOWN;
    private Position left;
    private int silent;
    private Position lastSilent = Position.START;
    private int turns;
    private boolean paragraphs;

    /** @param spoken whether the script has any label at all */
    DialogBuilder(CastIndex given, NumberedInterview interview, boolean spoken, DiagnosticReporter remarks) {
        this.cast = new CastBuilder(given, interview);
        this.spoken = spoken;
        this.remarks = remarks;
    }

    void open(Label label, Wording wording) {
        flush();
        CastBuilder.Named named = cast.open(label);
        speaker = named.speaker();
        this.wording = wording;
        draft = new TurnDraft(speaker, label.stamp(), named.cues(), wording, label.position());
    }

    /** The part that the last line ended, or null while somebody is speaking. */
    DialogPart last() {
        return draft != null || parts.isEmpty() ? null : parts.get(parts.size() - 1);
    }

    /** Whether a quotation that begins on a line stands right below a choice, or is indented as what belongs to one. */
    boolean isReply(SourceLine line) {
        return last() instanceof Choice choice
                && (line.indent() > 0
                        || line.position().line() == choice.position().line() + 1);
    }

    /** Adds a line of speech, or of narration if nobody is speaking. */
    void text(SourceLine line) {
        if (draft == null && !speaker.isEmpty()) {
            draft = new TurnDraft(speaker, moment, List.of(), wording, line.position());
        } else if (draft != null && !moment.isEmpty()) {
            draft.moment(moment);
        }
        moment = "";
        if (draft == null) {
            narration.add(line);
        } else {
            draft.add(line);
        }
    }

    /** Sets the time of the next line, if somebody is speaking. */
    void moment(String stamp) {
        moment = stamp;
    }

    void blank(SourceLine line) {
        if (draft != null) {
            draft.add(line.withText(""));
        } else if (!narration.isEmpty()) {
            narration.add(line.withText(""));
        }
    }

    void add(DialogPart part) {
        flush();
        parts.add(part);
        if (part instanceof Beat) {
            speaker = "";
        }
    }

    void fact(String name, String text, Position position) {
        close();
        meta.add(new Meta(name, text, parts.size(), position));
    }

    /** Ends the turn; text that follows belongs to nobody. */
    void close() {
        flush();
        speaker = "";
    }

    /** Adds a mark to the turn above, which must exist. */
    void annotate(Annotation annotation) {
        if (draft != null) {
            draft.add(annotation);
        } else {
            late.add(turns, annotation);
        }
    }

    void postscript(String text, Position position) {
        flush();
        postscript = text;
        remarks.report(
                CoreRule.DIALOG_LEFT_OUT,
                position,
                "the text after the last turn seems to be about the script, so it is left out",
                "if somebody says it, begin it with a label");
    }

    boolean hasTurns() {
        return turns > 0 || draft != null;
    }

    /** Whether a label alone on the line above has opened a turn. */
    boolean awaitsWords() {
        return draft != null && draft.isEmpty();
    }

    /** Whether the last words of the turn end as a sentence does. */
    boolean endsSentence() {
        return draft != null && draft.isEnded();
    }

    /** Whether somebody of that name has spoken. */
    boolean isSpeaker(String name) {
        return cast.knows(name);
    }

    /** Whether somebody is speaking. */
    boolean isSpeaking() {
        return !speaker.isEmpty();
    }

    /** Whether somebody is speaking whose words are plain text. */
    boolean isPlain() {
        return isSpeaking() && wording == Wording.PLAIN;
    }

    /** Whether turns in this script continue after blank lines. */
    boolean haveParagraphs() {
        return paragraphs || draft != null && draft.hasParagraphs();
    }

    Dialog dialog() {
        flush();
        if (!preface.isEmpty()) {
            dropBreaks(true);
        }
        if (!postscript.isEmpty()) {
            dropBreaks(false);
        }
        late.addTo(parts);
        Interruptions.link(parts);
        cast.report(remarks);
        if (silent > MOST_SILENT) {
            remarks.report(
                    CoreRule.DIALOG_SILENT,
                    lastSilent,
                    silent - MOST_SILENT + " more turns of this script have no words",
                    "write what is said after the label, or remove the turns");
        }
        if (left != null) {
            remarks.report(
                    CoreRule.DIALOG_GUESS,
                    left,
                    "these words in brackets are read as speech, and so are others like them",
                    "to make them a cue, put them after the speaker's name: «Name (quietly): …»");
        }
        return new Dialog(cast.cast(), String.join("\n\n", preface), meta, parts, postscript);
    }

    private void flush() {
        moment = "";
        if (draft != null) {
            boolean hasParagraphs = draft.hasParagraphs();
            Turn turn = draft.turn(++turns);
            left = left == null ? draft.left() : left;
            draft = null;
            paragraphs |= hasParagraphs;
            parts.add(turn);
            if (turn.text().isEmpty() && turn.cues().isEmpty() && ++silent <= MOST_SILENT) {
                remarks.report(
                        CoreRule.DIALOG_SILENT,
                        turn.position(),
                        "this turn of «" + turn.speaker() + "» has no words",
                        "write what is said after the label, or remove the turn");
                lastSilent = turn.position();
            }
        } else if (!narration.isEmpty()) {
            narrate();
            narration.clear();
        }
    }

    private void narrate() {
        List<SourceLine> run = new ArrayList<>();
        int i = 0;
        while (i < narration.size()) {
            int end = paragraphEnd(i);
            List<SourceLine> paragraph = narration.subList(i, end);
            if (turns == 0 && spoken && PrefaceDetector.isPreface(Paragraph.join(paragraph))) {
                aside(run);
                if (preface.isEmpty()) {
                    remarks.report(
                            CoreRule.DIALOG_LEFT_OUT,
                            paragraph.get(0).position(),
                            "the text before the first turn seems to be about the script, so it is left out",
                            "to keep it, write «> » before it");
                }
                preface.add(Paragraph.join(paragraph));
            } else {
                run.addAll(paragraph);
            }
            while (end < narration.size() && narration.get(end).isBlank()) {
                if (!run.isEmpty()) {
                    run.add(narration.get(end));
                }
                end++;
            }
            i = end;
        }
        aside(run);
    }

    private int paragraphEnd(int from) {
        int end = from;
        FencedBlock block = null;
        while (end < narration.size() && (block != null || !narration.get(end).isBlank())) {
            String text = narration.get(end).text();
            if (block == null) {
                block = FencedBlock.opening(text);
            } else if (block.endsAt(text)) {
                block = null;
            }
            end++;
        }
        return end;
    }

    private void aside(List<SourceLine> run) {
        String text = Paragraph.join(run);
        if (!text.isEmpty()) {
            parts.add(new Aside("aside", text, run.get(0).position()));
        }
        run.clear();
    }

    /** Drops breaks without a title at one end of the script, which only separate its preface or postscript. */
    private void dropBreaks(boolean front) {
        while (!parts.isEmpty()) {
            int index = front ? 0 : parts.size() - 1;
            if (!(parts.get(index) instanceof Beat beat) || !beat.title().isEmpty()) {
                return;
            }
            parts.remove(index);
            meta.replaceAll(fact -> front || fact.place() > parts.size()
                    ? new Meta(fact.name(), fact.text(), Math.max(0, fact.place() - 1), fact.position())
                    : fact);
        }
    }
}
