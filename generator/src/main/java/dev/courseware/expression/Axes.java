package dev.courseware.expression;

import java.util.List;

/** Finds vertical axes that hold whatever can come up, so that curves move and axes don't. */
public final class Axes {
    private Axes() {}

    /**
     * Samples the quantities' ranges within a budget of work; a chart whose author fixed its axis gets that. The same for
     * the same formulas, always.
     *
     * @return by chart its least and greatest value, in base units, not rounded; 0 and 1 if nothing is ever defined; an
     *     axis that would begin near zero begins there
     */
    public static List<Extent> of(Formulas formulas) {
        throw new UnsupportedOperationException(formulas.toString());
    }

    /** @param high above {@code low} */
    public record Extent(double low, double high) {}
}
