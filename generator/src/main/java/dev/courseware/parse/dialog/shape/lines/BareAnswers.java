package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelRest;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import dev.courseware.parse.dialog.words.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Marked questions with unmarked answers: {@code **What is it?**} or {@code Q: What is it?} followed by a plain
 * paragraph.
 */
public final class BareAnswers implements ShapeReader {
    private static final int FEWEST = 2;

    @Override
    public Evidence evidence(Script script) {
        BitSet labelled = new BitSet();
        int plain = 0;
        boolean others = false;
        LabelCandidate[] heads = script.labels().heads();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == null || heads[i].escapes() > 0) {
                continue;
            }
            if (WordList.ANSWERS.has(heads[i].key())) {
                return Evidence.NONE;
            }
            if (WordList.ASKS.has(heads[i].key())) {
                if (!answered(script, i)) {
                    return Evidence.NONE;
                }
                labelled.set(i);
                boolean named = isNamedBelow(heads, i);
                plain += named || heads[below(script, i)] != null ? 0 : 1;
                others |= named;
            }
        }
        // If most answers have labels, they aren't unmarked: somebody is called Q.
        boolean few = labelled.cardinality() < FEWEST || 2 * plain < labelled.cardinality() + (others ? 1 : 0);
        // Doubled, because each of these lines opens a turn and so does its answer.
        return few ? Evidence.NONE : new Evidence(2 * labelled.cardinality() + 1, labelled);
    }

    /** Whether somebody else has a label directly below a question. */
    private static boolean isNamedBelow(LabelCandidate[] heads, int question) {
        LabelCandidate below = question + 1 < heads.length ? heads[question + 1] : null;
        return below != null && below.escapes() == 0 && !WordList.ASKS.has(below.key());
    }

    @Override
    public Evidence possible(Script script) {
        BitSet bold = new BitSet();
        for (int i = 0; i < script.lines().size(); i++) {
            bold.set(i, !script.isFenced(i) && question(script.lines().get(i)) != null && answered(script, i));
        }
        return bold.cardinality() < FEWEST ? Evidence.NONE : Evidence.of(bold);
    }

    @Override
    public List<Step> read(Script script) {
        boolean labelled = evidence(script).turns() > 0;
        List<Step> steps = new ArrayList<>(script.lines().size());
        SourceLine asked = null;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            LabelCandidate head = script.labels().heads()[i];
            boolean opens = labelled && head != null && head.escapes() == 0 && WordList.ASKS.has(head.key());
            SourceLine question = script.isFenced(i) || labelled ? null : question(line);
            if (opens || question != null && answered(script, i)) {
                SourceLine words = opens ? LabelRest.of(head, line) : question;
                steps.add(new Step.Opening(label("Q", line), words));
                asked = line;
            } else if (asked != null && line.isBlank()) {
                steps.add(line);
            } else if (asked != null && spaced(script, i)) {
                steps.add(new Step.Opening(label("A", line), line));
                asked = null;
            } else {
                steps.add(line);
            }
        }
        if (!labelled) {
            int first = possible(script).lines().nextSetBit(0);
            script.remarks()
                    .report(
                            CoreRule.DIALOG_GUESS,
                            script.lines().get(first).position(),
                            "no turn has a label, so questions in bold and in headings are read as turns of Q, and the"
                                    + " paragraphs below them as turns of A",
                            "begin each turn with a label: «Q:», «A:» or a name");
        }
        return steps;
    }

    private static Label label(String name, SourceLine line) {
        return new Label(name, "", List.of(), true, line.position());
    }

    /** Whether the line follows a blank line, or only the question itself in bold. */
    private static boolean spaced(Script script, int index) {
        SourceLine above = script.lines().get(index - 1);
        return above.isBlank() || question(above) != null;
    }

    /** Whether the next paragraph isn't a question itself. */
    private static boolean answered(Script script, int index) {
        List<SourceLine> lines = script.lines();
        int below = below(script, index);
        if (below >= lines.size()) {
            return false;
        }
        LabelCandidate head = script.labels().heads()[below];
        return question(lines.get(below)) == null && (head == null || !WordList.ASKS.has(head.key()));
    }

    /** The line on which the next paragraph begins, or the number of lines if there is none. */
    private static int below(Script script, int index) {
        List<SourceLine> lines = script.lines();
        int below = index + 1;
        boolean gap = question(lines.get(index)) != null;
        while (below < lines.size() && (lines.get(below).isBlank() || !gap)) {
            gap |= lines.get(below).isBlank();
            below++;
        }
        return below;
    }

    /** Returns the words of a line that is a question in bold or in a heading, or null. */
    private static SourceLine question(SourceLine line) {
        String text = line.text().stripTrailing();
        int start = line.contentStart();
        int mark = start;
        while (mark < text.length() && mark - start < 6 && text.charAt(mark) == '#') {
            mark++;
        }
        boolean heading = mark > start && mark < text.length() && text.charAt(mark) == ' ';
        int from = heading ? mark + 1 : start;
        boolean bold = text.startsWith("**", from) && text.endsWith("**") && text.length() > from + 5;
        if (!heading && !bold) {
            return null;
        }
        from += bold ? 2 : 0;
        int end = text.length() - (bold ? 2 : 0);
        String words = text.substring(from, end);
        boolean asks = !words.isEmpty() && "?？".indexOf(words.charAt(words.length() - 1)) >= 0 && !words.contains("**");
        return asks ? new SourceLine(words, line.number(), line.column() + from) : null;
    }
}
