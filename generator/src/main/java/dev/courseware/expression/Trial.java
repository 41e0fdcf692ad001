package dev.courseware.expression;

import java.util.List;

/**
 * What a build finds out by computing formulas.
 *
 * @param start the state at first
 * @param axes by chart, see {@link Axes}
 * @param chosen for the table on paper
 * @param errors where the work goes beyond the limit, anywhere that was sampled; places count in the fence's text
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
        throw new UnsupportedOperationException(formulas.toString());
    }
}
