package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code ann} and what she says on lines in turn, in whatever case, if few words recur on all the lines for names. */
public final class AlternatingNames implements ShapeReader {
    private static final int FEWEST = 3;
    private static final int LONGEST = 24;

    @Override
    public Evidence evidence(Script script) {
        return Evidence.NONE;
    }

    @Override
    public Evidence possible(Script script) {
        BitSet names = new BitSet();
        Set<String> named = new HashSet<>();
        Set<String> said = new HashSet<>();
        int lines = 0;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            if (line.isBlank()) {
                continue;
            }
            String text = line.text().strip().toLowerCase(Locale.ROOT);
            if (lines++ % 2 == 1) {
                said.add(text);
            } else if (script.isFenced(i) || !isWord(text)) {
                return Evidence.NONE;
            } else {
                names.set(i);
                named.add(text);
            }
        }
        int turns = names.cardinality();
        boolean recur = named.size() > 1 && named.size() < turns && 2 * named.size() <= turns + 1;
        return turns >= FEWEST && lines == 2 * turns && recur && named.stream().noneMatch(said::contains)
                ? Evidence.of(names)
                : Evidence.NONE;
    }

    private static boolean isWord(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(Character::isLetterOrDigit);
    }

    @Override
    public List<Step> read(Script script) {
        BitSet names = possible(script).lines();
        List<Step> steps = new ArrayList<>(script.lines().size());
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            steps.add(
                    names.get(i)
                            ? new Step.Opening(
                                    Label.marked(line.text().strip(), "", line.position()),
                                    line.from(line.text().length()))
                            : line);
        }
        script.remarks()
                .report(
                        CoreRule.DIALOG_GUESS,
                        script.lines().get(names.nextSetBit(0)).position(),
                        "no turn has a label, so the words that recur on every other line are read as names",
                        "begin each turn with a label, such as «Name: text»");
        return steps;
    }
}
