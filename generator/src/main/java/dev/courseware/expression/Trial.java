package dev.courseware.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * What a build finds out by computing formulas.
 *
 * @param start the state at first
 * @param axes by chart, see {@link Axes}
 * @param chosen for the table on paper
 * @param errors where the work goes beyond the limit at the start or at the ends of all ranges; places count in the fence's
 *     text
 * @param warnings what isn't defined at the start
 */
public record Trial(
        State start, List<Axes.Extent> axes, ChosenValues chosen, List<Mistake> errors, List<Mistake> warnings) {
    public Trial {
        axes = List.copyOf(axes);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** Computes the start, the axes and the table. */
    public static Trial of(Formulas formulas, int seed) {
        Evaluator evaluator = new Evaluator(formulas);
        State start = evaluator.start(seed);
        double[] high =
                formulas.quantities().stream().mapToDouble(Quantity::high).toArray();
        List<Mistake> errors = new ArrayList<>();
        start.exhausted()
                .or(() -> high.length == 0
                        ? start.exhausted()
                        : evaluator.at(high, seed).exhausted())
                .ifPresent(place -> errors.add(new Mistake(
                        place.offset(),
                        place.length(),
                        "this takes more work than a page should do: more than 200,000 operations, or 2,000,000 for all charts",
                        "take fewer steps of time, shorter sums, or smaller ranges")));
        List<Mistake> warnings = new ArrayList<>();
        start.undefined()
                .filter(place -> errors.isEmpty())
                .ifPresent(place -> warnings.add(new Mistake(
                        place.offset(),
                        place.length(),
                        "at the start this isn't defined, as a division by zero, the logarithm of a negative number or a sum of over 10,000 parts isn't",
                        "choose other start values, or say what holds there: if … then … else …")));
        List<Axes.Extent> axes = errors.isEmpty()
                ? Axes.of(formulas, evaluator)
                : formulas.graphs().stream().map(graph -> new Axes.Extent(0, 1)).toList();
        return new Trial(start, axes, ChosenValues.of(formulas, evaluator, seed), errors, warnings);
    }
}
