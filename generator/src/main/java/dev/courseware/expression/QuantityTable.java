package dev.courseware.expression;

import dev.courseware.expression.CellMistake.Cell;
import dev.courseware.expression.CellReader.Amount;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows of a model's table one after another. Words that no unit has, such as {@code req} in
 * {@code 3 req/s}, become units of the model.
 */
public final class QuantityTable {
    /** As many as one can still survey. */
    private static final int MOST = 20;

    private static final double SLACK = 1e-9;

    private final List<Quantity> quantities = new ArrayList<>();
    private final Units units = new Units();
    private final boolean decimalComma;
    private List<CellMistake> mistakes = new ArrayList<>();

    /** @param decimalComma whether the course's language writes decimals behind a comma; then a point may stand there too */
    public QuantityTable(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    /**
     * Reads a row; one without mistakes is added to the quantities. One with a name but other mistakes is added too, with
     * made-up numbers, so that formulas know its name and no mistake follows from another; the caller tells the mistakes
     * and makes no model.
     *
     * @param name by which formulas know it, such as {@code n}
     * @param label what readers see; if it is empty they see the name
     * @param start such as {@code 99 %} or {@code 500 ms}
     * @param range such as {@code 1..8}, {@code 90..99.9 %}, {@code 100 ms..5 s}; its low end has the high end's unit if it
     *     has none
     * @param step such as {@code 0.1 %}
     * @return all mistakes of the row
     */
    public List<CellMistake> add(String name, String label, String start, String range, String step) {
        mistakes = new ArrayList<>();
        String word = Vocabulary.same(name);
        name(word, name);
        Amount first = amount(Cell.START, start, 0, start.length());
        int dots = dots(range);
        int past = dots + (range.startsWith("..", Math.max(0, dots)) ? 2 : 1);
        Amount low = dots < 0 ? null : amount(Cell.RANGE, range, 0, dots);
        Amount high = dots < 0 ? null : amount(Cell.RANGE, range, past, range.length());
        if (dots < 0) {
            fault(
                    Cell.RANGE,
                    0,
                    range.length(),
                    "«" + cut(range) + "» is no range",
                    "write its ends, such as 1..8 or 90..99.9 %");
        }
        Amount by = amount(Cell.STEP, step, 0, step.length());
        Quantity quantity = null;
        if (first != null && low != null && high != null && by != null) {
            quantity = quantity(word, label, first, low, high, by, range, step);
        }
        if (Vocabulary.isName(word)
                && quantities.size() < MOST
                && quantities.stream().noneMatch(other -> other.name().equals(word))) {
            MeasureUnit unit = first == null || first.unit() == null ? MeasureUnit.NONE : first.unit();
            quantities.add(
                    quantity != null ? quantity : new Quantity(word, label.isBlank() ? word : label, 0, 0, 1, 1, unit));
        }
        return List.copyOf(mistakes);
    }

    private void name(String word, String name) {
        if (!Vocabulary.isName(word)) {
            fault(
                    Cell.NAME,
                    0,
                    name.length(),
                    name.isBlank() ? "a name is missing" : "«" + cut(name) + "» is no name",
                    "write letters, digits and _, a letter first");
        } else if (Vocabulary.isTaken(word)) {
            fault(
                    Cell.NAME,
                    0,
                    name.length(),
                    "«" + word + "» has a meaning of its own in formulas",
                    "choose another name");
        } else if (quantities.stream().anyMatch(other -> other.name().equals(word))) {
            fault(Cell.NAME, 0, name.length(), "there is a quantity «" + word + "» already", "choose another name");
        } else if (quantities.size() >= MOST) {
            fault(Cell.NAME, 0, name.length(), "a model has at most " + MOST + " quantities", "make two models of it");
        }
    }

    private Quantity quantity(
            String name, String label, Amount first, Amount low, Amount high, Amount by, String range, String step) {
        MeasureUnit ends = high.unit() != null ? high.unit() : low.unit();
        MeasureUnit unit = first.unit() != null ? first.unit() : ends != null ? ends : MeasureUnit.NONE;
        boolean fit = fits(Cell.RANGE, high.number() == 0 && ends == null ? unit : ends, high, unit)
                & fits(Cell.START, first.number() == 0 && first.unit() == null ? ends : first.unit(), first, unit)
                & fits(Cell.RANGE, low.unit() == null ? ends : low.unit(), low, unit)
                & fits(Cell.STEP, by.unit(), by, unit);
        if (!fit) {
            return null;
        }
        double from = low.value(ends);
        double to = high.value(ends);
        double stride = by.value(null);
        double begin = first.value(first.number() == 0 ? unit : null);
        if (from >= to) {
            fault(
                    Cell.RANGE,
                    0,
                    range.length(),
                    from == to ? "the range has one value only" : "the range is turned round",
                    from == to ? "let it end higher" : "write the smaller end first");
            return null;
        }
        if (begin < from || begin > to) {
            fault(
                    Cell.START,
                    first.offset(),
                    first.length(),
                    "the start is not in the range " + cut(range),
                    "start within it, or make it wider");
        } else if (unit == MeasureUnit.NONE && isWhole(from) && isWhole(stride) && !isWhole(begin)) {
            fault(
                    Cell.START,
                    first.offset(),
                    first.length(),
                    "the start is no whole number, as range and step are",
                    "write a whole number, or make the step smaller");
        }
        if (stride <= 0) {
            fault(Cell.STEP, 0, step.length(), "a step has to be more than 0", "");
            return null;
        }
        double count = (to - from) / stride;
        if (count > Quantity.MOST_STEPS + SLACK) {
            fault(
                    Cell.STEP,
                    0,
                    step.length(),
                    "with this step the range has more than 10,000 values",
                    "choose a larger step");
        } else if (count < 1 - SLACK) {
            fault(Cell.STEP, 0, step.length(), "the step is larger than the whole range", "choose a smaller step");
        }
        return mistakes.isEmpty()
                ? new Quantity(name, label.isBlank() ? name : label.strip(), begin, from, to, stride, unit)
                : null;
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number);
    }

    private boolean fits(Cell cell, MeasureUnit found, Amount amount, MeasureUnit unit) {
        MeasureUnit given = found == null ? MeasureUnit.NONE : found;
        boolean share = unit.dimension().isPlain()
                && !unit.name().isEmpty()
                && given.name().isEmpty()
                && amount.number() != 0;
        if (given.dimension().equals(unit.dimension()) && !share) {
            return true;
        }
        String expected = unit.name().isEmpty() ? "a plain number" : "a unit such as " + unit.name();
        fault(
                cell,
                amount.offset(),
                amount.length(),
                given.name().isEmpty()
                        ? "a unit is missing, as start and range are in " + unit.name()
                        : "«" + given.name() + "» doesn't fit: expected " + expected,
                "give start, range and step units of one kind");
        return false;
    }

    private Amount amount(Cell cell, String text, int from, int to) {
        CellReader reader = new CellReader(text, from, to, units, decimalComma);
        Amount amount = reader.read();
        reader.mistakes().forEach(mistake -> mistakes.add(new CellMistake(cell, mistake)));
        return amount;
    }

    private static int dots(String range) {
        int dots = range.indexOf("..");
        return dots >= 0 ? dots : range.indexOf('…');
    }

    private void fault(Cell cell, int offset, int length, String message, String hint) {
        mistakes.add(new CellMistake(cell, new Mistake(offset, length, message, hint)));
    }

    private static String cut(String text) {
        return Vocabulary.cut(text.strip());
    }

    /** The rows that have a name, in their order. */
    public List<Quantity> quantities() {
        return List.copyOf(quantities);
    }

    /** The units that formulas may use. */
    public Units units() {
        return units;
    }
}
