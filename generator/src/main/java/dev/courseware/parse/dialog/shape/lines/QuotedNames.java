package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.Script;
import java.util.ArrayList;
import java.util.List;

/** {@code 先生「…」}: a name followed by speech in corner brackets, as in Japanese. */
public final class QuotedNames extends LineShape {
    private static final int LONGEST_NAME = 16;
    private static final String OPEN = "「『";
    private static final String CLOSE = "」』";

    @Override
    Candidates candidates(Script script) {
        LabelScanner scanner = new LabelScanner(script.cast());
        return script.candidates((lines, index) -> scan(lines.get(index), scanner));
    }

    @Override
    public List<Step> read(Script script) {
        List<Step> steps = new ArrayList<>(super.read(script));
        int open = -1;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            open = step instanceof Step.Opening ? i : open;
            SourceLine line = step instanceof Step.Opening opening
                    ? opening.rest()
                    : step instanceof SourceLine text ? text : null;
            String words = line == null ? "" : line.text().stripTrailing();
            if (open >= 0 && !words.isEmpty() && CLOSE.indexOf(words.charAt(words.length() - 1)) >= 0) {
                SourceLine bare = line.withText(words.substring(0, words.length() - 1));
                steps.set(i, step instanceof Step.Opening opening ? new Step.Opening(opening.label(), bare) : bare);
                open = -1;
            }
        }
        return steps;
    }

    private static LabelCandidate scan(SourceLine line, LabelScanner scanner) {
        String text = line.text();
        int start = line.contentStart();
        int last = Math.min(text.length(), start + LONGEST_NAME + 12);
        for (int i = start + 1; i < last; i++) {
            if (OPEN.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            String label = text.substring(start, i).strip();
            LabelCandidate name = label.length() > LONGEST_NAME + 10 ? null : scanner.scan(label + ":");
            boolean whole =
                    name != null && name.body() > label.length() && name.style().marker() == Marker.NONE;
            return whole && name.name().length() <= LONGEST_NAME ? name.at(start, i, i + 1) : null;
        }
        return null;
    }
}
