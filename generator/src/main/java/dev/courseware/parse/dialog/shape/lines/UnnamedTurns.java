package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Talk as novels print it, a dash before what each of two people says: {@code — ¿Qué es?}; or with the {@code >>} of live
 * captions. Nobody is named, so the two get numbers.
 */
public final class UnnamedTurns implements ShapeReader {
    private static final int FEWEST = 3;

    @Override
    public Evidence evidence(Script script) {
        return Evidence.NONE;
    }

    @Override
    public Evidence possible(Script script) {
        BitSet turns = new BitSet();
        int others = 0;
        boolean spaced = true;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            boolean opens = !script.isFenced(i) && mark(line) > 0;
            turns.set(i, opens);
            others += !opens && spaced && !line.isBlank() ? 1 : 0;
            spaced = line.isBlank();
        }
        return turns.cardinality() >= FEWEST && others <= turns.cardinality() / 2 ? Evidence.of(turns) : Evidence.NONE;
    }

    @Override
    public List<Step> read(Script script) {
        List<Step> steps = new ArrayList<>(script.lines().size());
        LabelScanner names = new LabelScanner(script.cast());
        int turns = 0;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            int mark = script.isFenced(i) ? 0 : mark(line);
            if (mark == 0) {
                steps.add(line);
                continue;
            }
            SourceLine said = line.from(mark);
            LabelCandidate head = names.scan(said.text());
            if (head != null && head.escapes() == 0 && !head.isSmall() && NameVocabulary.isProper(head.name())) {
                steps.add(new Step.Opening(head.label(said), said.from(head.body())));
                continue;
            }
            if (turns == 0) {
                script.remarks()
                        .report(
                                CoreRule.DIALOG_GUESS,
                                line.position(),
                                "no speaker is named here, so two speakers are assumed to take turns",
                                "write «Name: » in place of each dash");
            }
            String name = "Speaker " + (1 + turns++ % 2);
            steps.add(new Step.Opening(new Label(name, "", List.of(), true, line.position()), said));
        }
        return steps;
    }

    /** The index after the mark that opens a turn, or 0. */
    private static int mark(SourceLine line) {
        String text = line.text();
        int at = line.contentStart();
        int width = text.startsWith(">>", at) ? 2 : at < text.length() && "—―–".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        if (width == 0 || at + width >= text.length()) {
            return 0;
        }
        char next = text.charAt(at + width);
        int end = at + width + (SourceLine.isSpace(next) ? 1 : 0);
        boolean words =
                end < text.length() && !SourceLine.isSpace(text.charAt(end)) && "—―–>".indexOf(text.charAt(end)) < 0;
        return words ? end : 0;
    }
}
