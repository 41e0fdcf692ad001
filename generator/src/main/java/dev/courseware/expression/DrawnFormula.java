package dev.courseware.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A formula over the numbers that a question draws: {@code 1 - (1 - a/100)^n as %}. */
public final class DrawnFormula {
    private static final int SEED = 1;

    private final Evaluator evaluator;
    private final Reading reading;

    private DrawnFormula(Formulas formulas) {
        this.evaluator = new Evaluator(formulas);
        this.reading = formulas.readings().get(0);
    }

    /**
     * Reads a formula.
     *
     * @param mistakes gets what is wrong; places count in the text
     * @return empty if there is a mistake
     */
    public static Optional<DrawnFormula> read(String text, DrawnRanges ranges, List<Mistake> mistakes) {
        String begin = "result";
        while (isUsed(begin, text, ranges)) {
            begin += "_";
        }
        begin += " = ";
        List<Mistake> found = new ArrayList<>();
        ReadFormulas read = FormulasReader.read(begin + text + "\n", ranges.quantities(), ranges.units());
        for (Mistake mistake : read.mistakes()) {
            int offset = Math.max(0, mistake.offset() - begin.length());
            found.add(
                    new Mistake(Math.min(offset, text.length()), mistake.length(), mistake.message(), mistake.hint()));
        }
        Optional<Formulas> formulas = read.formulas();
        if (formulas.isPresent()
                && (formulas.get().random() || formulas.get().readings().size() != 1)) {
            found.add(new Mistake(
                    0,
                    text.length(),
                    "an answer follows from the numbers that are drawn, and draws none itself",
                    "draw it with the others: {draw=\"n=2..5\"}"));
        }
        mistakes.addAll(found);
        return found.isEmpty() ? formulas.map(DrawnFormula::new) : Optional.empty();
    }

    private static boolean isUsed(String name, String text, DrawnRanges ranges) {
        return text.contains(name)
                || ranges.quantities().stream()
                        .anyMatch(quantity -> quantity.name().equals(name));
    }

    /**
     * Its value in base units, NaN where it isn't defined.
     *
     * @param values of the quantities, in base units
     */
    public double at(double[] values) {
        return evaluator.readings(values, SEED)[0];
    }

    /** How its value is shown. */
    public Reading reading() {
        return reading;
    }
}
