package dev.courseware.expression;

import java.util.List;
import java.util.Optional;

/** Reads a fence of formulas. */
public final class FormulasReader {
    private FormulasReader() {}

    /**
     * Reads, checks and orders all statements.
     *
     * @param text the fence's content; line breaks are LF
     * @param quantities those of the table, with different names
     * @param units those that the table knows
     */
    public static ReadFormulas read(String text, List<Quantity> quantities, Units units) {
        return new ReadFormulas(Optional.empty(), List.of());
    }
}
