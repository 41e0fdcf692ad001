package dev.courseware.parse.dialog;

import java.util.ArrayList;
import java.util.List;

/**
 * A shape in which a turn opens with a line: the label with the text behind it, or the label alone. What sets these
 * shapes apart is the form of that line.
 */
abstract class LineShape implements ShapeReader {

    /** Returns a scanner for this shape's label lines. */
    abstract Candidates.Scan scan(Script script);

    @Override
    public int turns(Script script) {
        return Casting.strict(candidates(script), script.cast()).turns();
    }

    @Override
    public List<Step> read(Script script) {
        Candidates candidates = candidates(script);
        Casting casting = Casting.lenient(candidates, script.cast());
        casting.reportRejected(script.remarks());
        HeadScanner labels = new HeadScanner(script.cast());
        List<Step> steps = new ArrayList<>(candidates.lines().size());
        for (int i = 0; i < candidates.heads().length; i++) {
            SourceLine line = candidates.lines().get(i);
            if (casting.accepts(i)) {
                Head head = candidates.heads()[i];
                steps.add(new Step.Opening(head.label(line), line.from(head.body())));
            } else {
                steps.add(script.fenced()[i] ? line : unescaped(line, labels));
            }
        }
        return steps;
    }

    private Candidates candidates(Script script) {
        return Candidates.of(script.lines(), script.fenced(), scan(script));
    }

    /** Drops the backslash with which an author says that a colon makes no label. */
    static SourceLine unescaped(SourceLine line, HeadScanner labels) {
        if (line.text().indexOf('\\') < 0) {
            return line;
        }
        Head head = labels.scan(line.text());
        if (head == null || head.escapes() == 0 || head.style().marker() == Head.Marker.BULLET) {
            return line;
        }
        String text = line.text();
        return line.withText(text.substring(0, head.colon() - 1) + text.substring(head.colon()));
    }
}
