package dev.courseware.expression;

import java.util.List;
import java.util.Optional;

/**
 * What was read from a fence.
 *
 * @param formulas empty if there is a mistake
 * @param mistakes all of them, in the order of the text
 */
public record ReadFormulas(Optional<Formulas> formulas, List<Mistake> mistakes) {
    public ReadFormulas {
        mistakes = List.copyOf(mistakes);
    }
}
