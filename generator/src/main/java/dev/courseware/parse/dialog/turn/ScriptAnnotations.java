package dev.courseware.parse.dialog.turn;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Position;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes annotations, and marks that silence checks, from a script and assigns them to the turn above. Words of a
 * script must pass through here before they are read as Markdown, where a mark would be an invisible comment.
 */
final class ScriptAnnotations {
    private final List<Step> steps;
    private final DialogBuilder parts;
    private final DiagnosticReporter remarks;
    private final AnnotationScanner scanner;
    private final IgnoreMarks ignores;

    /** @param steps the steps of the script; lines over which an annotation continues become empty */
    ScriptAnnotations(List<Step> steps, DialogBuilder parts, DiagnosticReporter remarks) {
        this.steps = steps;
        this.parts = parts;
        this.remarks = remarks;
        this.scanner = new AnnotationScanner(steps, remarks);
        this.ignores = new IgnoreMarks(remarks);
    }

    /**
     * Removes them from a line.
     *
     * @param marked the step at an index, or its end
     * @param at that index
     * @param turn the line on which the turn above begins; 0 if there is none
     * @return what is left
     */
    SourceLine taken(SourceLine marked, int at, int turn) {
        SourceLine line = ignores.taken(marked, turn);
        AnnotationScanner.Found found = scanner.scan(line, at + 1);
        if (found == null) {
            return line;
        }
        if (!parts.hasTurns()) {
            remarks.report(
                    CoreRule.DIALOG_ANNOTATION,
                    found.found().get(0).position(),
                    "there is no turn above this mark",
                    "move it below the turn that it belongs to");
            return line;
        }
        found.found().forEach(parts::annotate);
        for (int i = at + 1; i < found.closing(); i++) {
            steps.set(i, ((SourceLine) steps.get(i)).withText(""));
        }
        if (found.closing() >= 0) {
            steps.set(found.closing(), ((SourceLine) steps.get(found.closing())).withText(found.remainder()));
        }
        return found.rest();
    }

    /** Removes them from a part that the shape identifies; what is left may have no words. */
    DialogPart taken(Step.Given given, int turn) {
        DialogPart part = given.part();
        if (part instanceof Aside aside) {
            return new Aside(aside.kind(), taken(aside.text(), given, turn), aside.position());
        }
        if (part instanceof Direction direction) {
            return new Direction(taken(direction.text(), given, turn), direction.position());
        }
        if (part instanceof Beat beat) {
            return new Beat(taken(beat.title(), given, turn), beat.attributes(), beat.position());
        }
        return part;
    }

    private String taken(String text, Step.Given given, int turn) {
        if (!text.contains("<!--")) {
            return text;
        }
        Position start = given.part().position();
        List<Step> lines =
                new ArrayList<>(given.inOne() ? SourceLine.inOne(text, start) : SourceLine.following(text, start));
        ScriptAnnotations inside = new ScriptAnnotations(lines, parts, remarks);
        Verbatim verbatim = new Verbatim();
        StringBuilder left = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = (SourceLine) lines.get(i);
            SourceLine rest = verbatim.holds(line.text()) ? line : inside.taken(line, i, turn);
            left.append(i == 0 ? "" : "\n").append(rest.text());
        }
        return left.toString().strip();
    }
}
