package dev.courseware.parse.dialog.shape;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * Determines the shape of a script: the one that the file itself states by the way it begins, otherwise the one in which
 * most turns certainly open; in a tie, the one that {@link Shape} lists first.
 *
 * @param shape the shape
 * @param turns the number of turns that open in it
 * @param all the evidence for each shape that has any turns
 */
public record Detection(Shape shape, int turns, Map<Shape, Evidence> all) {
    /** How many lines of another shape make a script a mixture. */
    private static final int MIXED = 2;

    /** A single line is enough if its turns, times this number, are as many as the script's own. */
    private static final int MANY = 3;

    /** If fewer turns than this possibly open, a script is read as labelled lines. */
    private static final int FEWEST = 2;

    /** Determines the shape in which the script has the most turns. */
    public static Detection of(Script script) {
        Shape best = Shape.LABELS;
        int most = 0;
        Map<Shape, Evidence> all = new EnumMap<>(Shape.class);
        for (Shape shape : Shape.values()) {
            Evidence evidence = shape.reader().evidence(script);
            if (evidence == Evidence.SIGNED) {
                return new Detection(shape, evidence.turns(), Map.of());
            }
            if (evidence.turns() > 0) {
                all.put(shape, evidence);
            }
            if (shape.weight() * evidence.turns() > most) {
                best = shape;
                most = shape.weight() * evidence.turns();
            }
        }
        return most == 0 ? possible(script) : new Detection(best, most / best.weight(), all);
    }

    private static Detection possible(Script script) {
        int labels = Shape.LABELS.reader().possible(script).turns();
        if (labels >= FEWEST) {
            return new Detection(Shape.LABELS, labels, Map.of());
        }
        for (Shape shape : Shape.values()) {
            int turns =
                    shape == Shape.LABELS ? 0 : shape.reader().possible(script).turns();
            // One label may just as well be a clause before a colon.
            if (turns >= FEWEST) {
                return new Detection(shape, turns, Map.of());
            }
        }
        return new Detection(Shape.LABELS, labels, Map.of());
    }

    /** Reports where the script changes from its shape to another one. */
    public void reportMixed(Script script) {
        for (Map.Entry<Shape, Evidence> other : all.entrySet()) {
            BitSet foreign = (BitSet) other.getValue().lines().clone();
            foreign.andNot(all.get(shape).lines());
            int lines = foreign.cardinality();
            boolean many =
                    lines >= MIXED || lines > 0 && MANY * other.getValue().turns() >= turns;
            if (other.getKey() != shape && many) {
                reportMixed(script, other.getKey(), foreign);
            }
        }
        if (shape == Shape.LABELS) {
            for (Shape other : Shape.values()) {
                BitSet foreign =
                        all.containsKey(other) ? new BitSet() : other.reader().amongLabels(script);
                if (!foreign.isEmpty()) {
                    reportMixed(script, other, foreign);
                }
            }
        }
    }

    private void reportMixed(Script script, Shape other, BitSet foreign) {
        script.remarks()
                .report(
                        CoreRule.DIALOG_MIXED,
                        script.lines().get(foreign.nextSetBit(0)).position(),
                        "this script mixes " + shape + " and " + other + "; it is read as " + shape,
                        "write all turns in the same way");
    }
}
