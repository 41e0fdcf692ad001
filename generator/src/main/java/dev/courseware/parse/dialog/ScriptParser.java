package dev.courseware.parse.dialog;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.extension.DialogShape;
import dev.courseware.extension.loading.Provided;
import dev.courseware.model.LineEnds;
import dev.courseware.model.Position;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.parse.dialog.cast.CastList;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.CastIndex;
import dev.courseware.parse.dialog.script.Examination;
import dev.courseware.parse.dialog.script.HeadedLabels;
import dev.courseware.parse.dialog.script.LineNumbers;
import dev.courseware.parse.dialog.script.RunOnLines;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ScriptText;
import dev.courseware.parse.dialog.script.SoundCues;
import dev.courseware.parse.dialog.shape.AddedShapes;
import dev.courseware.parse.dialog.shape.Detection;
import dev.courseware.parse.dialog.shape.Seeming;
import dev.courseware.parse.dialog.shape.StampLinesApart;
import dev.courseware.parse.dialog.shape.Wrapping;
import dev.courseware.parse.dialog.turn.DialogAssembler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a dialog script of any of the known shapes. Whatever the script holds, reading it ends with a dialog: what was
 * guessed and what can't be read is reported with its line, and nothing that somebody says is lost.
 *
 * <pre>{@code
 * Diagnostics diagnostics = new Diagnostics();
 * Dialog dialog = ScriptParser.parse("P1: Hello.\nP2: (laughs) Hi!", List.of(), "talk.dialog.md", 1, diagnostics);
 * }</pre>
 *
 * The time it takes grows with the script's length.
 */
public final class ScriptParser {
    private ScriptParser() {}

    /**
     * Reads a script.
     *
     * @param script its text, without front matter
     * @param cast the declared speakers, the script's own before the course's; if two have the same label, the first
     *     one counts
     * @param path the file, for diagnostics
     * @param firstLine the source line on which {@code script} starts, from 1
     * @param diagnostics receives guesses and mistakes
     */
    public static Dialog parse(String script, List<Speaker> cast, String path, int firstLine, Diagnostics diagnostics) {
        return parse(script, cast, path, firstLine, List.of(), diagnostics);
    }

    /**
     * Reads a script that may also be written in an extension's shape.
     *
     * @param added the extensions' shapes, which are tried before our own
     */
    public static Dialog parse(
            String script,
            List<Speaker> cast,
            String path,
            int firstLine,
            List<Provided<DialogShape>> added,
            Diagnostics diagnostics) {
        DiagnosticReporter remarks = new DiagnosticReporter(path, diagnostics, LineEnds.of(script, firstLine));
        List<SourceLine> lines = ScriptText.lines(script, firstLine, remarks);
        Script source = Script.of(lines, new CastIndex(cast), remarks);
        Optional<AddedShapes.Reading> reading = AddedShapes.read(added, source);
        return reading.isPresent() ? read(reading.get(), source) : parse(source, cast);
    }

    private static Dialog read(AddedShapes.Reading reading, Script source) {
        Dialog dialog = DialogAssembler.read(reading.steps(), source.cast(), source.remarks());
        return read(dialog, reading.description(), source).withSigns(reading.signs());
    }

    private static Dialog parse(Script written, List<Speaker> cast) {
        List<SourceLine> lines = LineNumbers.withoutBeforeLabels(LineNumbers.without(written.lines()));
        Script source = lines == written.lines() ? written : written.with(lines);
        source = CastList.bulleted(source);
        List<Speaker> all = new ArrayList<>(cast);
        all.addAll(CastList.of(source));
        CastIndex index = new CastIndex(all);
        source = all.size() == cast.size() ? source : Script.of(source.lines(), index, source.remarks());
        source = StampLinesApart.joined(SoundCues.directed(Wrapping.unwrapped(source)));
        source = Examination.named(HeadedLabels.plain(source));
        source = RunOnLines.cut(source);
        Detection detection = Detection.of(source);
        detection.reportMixed(source);
        Dialog dialog = DialogAssembler.read(detection.shape().reader().read(source), index, source.remarks());
        return read(dialog, detection.shape().toString(), source);
    }

    private static Dialog read(Dialog dialog, String shape, Script source) {
        boolean blank = source.firstContent() == source.lines().size();
        if (dialog.cast().isEmpty() && !blank) {
            Position start = source.lines().get(source.firstContent()).position();
            source.remarks().report(CoreRule.DIALOG_EMPTY, start, "nobody speaks in this script", Seeming.hint(source));
        }
        return dialog.turns().isEmpty() ? dialog : dialog.ofShape(shape);
    }
}
