package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.CastIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A script on its way to its steps. */
public final class Script {
    private final List<SourceLine> lines;
    private final boolean[] fenced;
    private final CastIndex cast;
    private final DiagnosticReporter remarks;
    private Candidates labels;

    private Script(List<SourceLine> lines, boolean[] fenced, CastIndex cast, DiagnosticReporter remarks) {
        this.lines = lines;
        this.fenced = fenced;
        this.cast = cast;
        this.remarks = remarks;
    }

    /** A script of these lines, in which {@code cast} may speak. */
    public static Script of(List<SourceLine> lines, CastIndex cast, DiagnosticReporter remarks) {
        return new Script(lines, ScriptFence.mark(lines, new LabelScanner(cast)), cast, remarks);
    }

    /** The same script with other lines. */
    public Script with(List<SourceLine> changed) {
        return of(changed, cast, remarks);
    }

    /** The script with each line as {@code change} writes it; itself if that changes none. */
    public Script withLines(UnaryOperator<SourceLine> change) {
        List<SourceLine> changed = null;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = fenced[i] ? lines.get(i) : change.apply(lines.get(i));
            if (line != lines.get(i)) {
                changed = changed == null ? new ArrayList<>(lines) : changed;
                changed.set(i, line);
            }
        }
        return changed == null ? this : with(changed);
    }

    /** All lines, those of code too. */
    public List<SourceLine> lines() {
        return lines;
    }

    /** Whether the line of that index belongs to code or another fenced block. */
    public boolean isFenced(int index) {
        return fenced[index];
    }

    /** The cast that is given. */
    public CastIndex cast() {
        return cast;
    }

    /** Where guesses are told. */
    public DiagnosticReporter remarks() {
        return remarks;
    }

    /** What could be a label with a colon, found once for all who ask. */
    public Candidates labels() {
        if (labels == null) {
            LabelScanner scanner = new LabelScanner(cast);
            labels = candidates((all, index) -> scanner.scan(all.get(index).text()))
                    .withoutFacts(cast)
                    .withJointNames();
        }
        return labels;
    }

    /** What opens a turn according to {@code scan}. */
    public Candidates candidates(Candidates.Scan scan) {
        return Candidates.of(lines, fenced, scan);
    }

    /** The index of the first line that could be a label with text after it, or the number of lines. */
    public int firstLabel() {
        LabelCandidate[] heads = labels().heads();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != null
                    && !heads[i].isSmall()
                    && heads[i].body() < lines.get(i).text().length()) {
                return i;
            }
        }
        return lines.size();
    }

    /** The index of the first line with content, or the number of lines. */
    public int firstContent() {
        int i = 0;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }
}
