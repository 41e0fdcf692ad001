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
import java.util.Optional;

/**
 * Dialogue as printed in novels, with a dash before what each of two people says, {@code — ¿Qué es?}, or with the
 * {@code >>} of live captions. If nobody is named in between, the two are numbered.
 */
public final class UnnamedTurns implements ShapeReader {
    private static final int FEWEST = 3;
    private static final int FEWEST_TOLD = 2;

    @Override
    public Evidence evidence(Script script) {
        return Evidence.NONE;
    }

    @Override
    public Evidence possible(Script script) {
        BitSet turns = new BitSet();
        int others = 0;
        boolean spaced = true;
        boolean told = false;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            boolean opens = !script.isFenced(i) && mark(line) > 0;
            turns.set(i, opens);
            told |= opens
                    && NarratedSpeech.of(line.text().substring(mark(line))).isPresent();
            others += !opens && spaced && !line.isBlank() ? 1 : 0;
            spaced = line.isBlank();
        }
        return turns.cardinality() >= (told ? FEWEST_TOLD : FEWEST) && others <= turns.cardinality() / 2
                ? Evidence.of(turns)
                : Evidence.NONE;
    }

    @Override
    public List<Step> read(Script script) {
        List<Step> steps = new ArrayList<>(script.lines().size());
        LabelScanner names = new LabelScanner(script.cast());
        NarratedNames told = NarratedNames.of(script.lines().stream()
                .filter(line -> mark(line) > 0)
                .map(line -> line.text().substring(mark(line)))
                .toList());
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
                                told.isEmpty()
                                        ? "no turn has a label, so two speakers are assumed to take turns"
                                        : "no turn has a label, so the speakers' names are taken from the words between"
                                                + " dashes; where there are none, two speakers are assumed to take turns",
                                "write «Name:» in place of each «"
                                        + line.text()
                                                .substring(line.contentStart(), mark)
                                                .strip() + "»");
            }
            turns++;
            Optional<NarratedSpeech> speech = NarratedSpeech.of(said.text());
            List<String> cues = speech.map(each -> List.of(each.told())).orElse(List.of());
            String name = told.next(speech.map(NarratedSpeech::name).orElse(""));
            SourceLine words = said.withText(speech.map(NarratedSpeech::said).orElse(said.text()));
            steps.add(new Step.Opening(new Label(name, "", cues, true, line.position()), words));
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
