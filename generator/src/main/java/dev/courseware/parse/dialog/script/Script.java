package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.CastIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A script before it is turned into steps. */
public final class Script {
    private final List<SourceLine> lines;
    private final boolean[] fenced;
    private final CastIndex cast;
    private final DiagnosticReporter remarks;
    private Candidates labels;
    private Map<Integer, LineForms.Fact> facts;

    private Script(List<SourceLine> lines, boolean[] fenced, CastIndex cast, DiagnosticReporter remarks) {
        this.lines = lines;
        this.fenced = fenced;
        this.cast = cast;
        this.remarks = remarks;
    }

    /** A script with these lines, in which {@code cast} may speak. */
    public static Script of(List<SourceLine> lines, CastIndex cast, DiagnosticReporter remarks) {
        return new Script(lines, FencedLines.of(lines, new LabelScanner(cast)), cast, remarks);
    }

    /** The same script with other lines. */
    public Script with(List<SourceLine> changed) {
        return of(changed, cast, remarks);
    }

    /**
     * Returns the script with each line outside code replaced by what {@code change} returns; the same script if
     * nothing changes.
     */
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

    /** All lines, including those of code. */
    public List<SourceLine> lines() {
        return lines;
    }

    /** Whether the line with this index belongs to code or another fenced block. */
    public boolean isFenced(int index) {
        return fenced[index];
    }

    /** The declared cast. */
    public CastIndex cast() {
        return cast;
    }

    /** Receives what is guessed. */
    public DiagnosticReporter remarks() {
        return remarks;
    }

    /** The possible labels with a colon, which are only searched for once. */
    public Candidates labels() {
        if (labels == null) {
            LabelScanner scanner = new LabelScanner(cast);
            Candidates all =
                    candidates((lines, index) -> scanner.scan(lines.get(index).text()));
            facts = HeaderFacts.in(all);
            labels = all.without(facts.keySet()).withoutFacts(cast).withJointNames();
        }
        return labels;
    }

    /** What stands above the first turn in the form of labels, but isn't said, by the indices of its lines. */
    public Map<Integer, LineForms.Fact> facts() {
        labels();
        return facts;
    }

    /** The lines that may open a turn, according to {@code scan}. */
    public Candidates candidates(Candidates.Scan scan) {
        return Candidates.of(lines, fenced, scan);
    }

    /** The index of the first line with a possible label and text after it, or the number of lines. */
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
