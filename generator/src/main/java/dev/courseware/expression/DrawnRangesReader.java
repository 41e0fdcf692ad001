package dev.courseware.expression;

import dev.courseware.expression.CellReader.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads what the numbers of a question are drawn from: {@code n=2..5 a=90..99.5 % by 0.5 % p=1|2|4}. A range has steps of
 * 1 in its unit where it names no other; a value without a unit has that of the last one.
 */
public final class DrawnRangesReader {
    private static final Pattern NAME = Pattern.compile("(?<![^\\s,;])([\\p{L}_][\\p{L}\\p{N}_]*)\\s*=");
    private static final Pattern STEP = Pattern.compile("\\sby\\s");
    private static final Pattern DOTS = Pattern.compile("\\.\\.\\.?|…");
    private static final int LONGEST = 500;
    private static final int MOST = 10;
    private static final double SLACK = 1e-9;

    private final String text;
    private final boolean decimalComma;
    private final Units units = new Units();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<List<Double>> values = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private DrawnRangesReader(String text, boolean decimalComma) {
        this.text = text;
        this.decimalComma = decimalComma;
    }

    /** @param decimalComma whether the course's language writes decimals behind a comma */
    public static DrawnRanges read(String text, boolean decimalComma) {
        return new DrawnRangesReader(text, decimalComma).read();
    }

    private DrawnRanges read() {
        Matcher name = NAME.matcher(text);
        boolean found = text.length() <= LONGEST && name.find();
        if (!found || !text.substring(0, name.start()).isBlank()) {
            told(
                    0,
                    Math.min(text.length(), LONGEST),
                    text.length() > LONGEST ? "this is too long" : "this doesn't say what is drawn",
                    "write names and ranges, such as n=2..5 a=90..99");
        } else {
            while (found) {
                String called = name.group(1);
                int start = name.start(1);
                int from = name.end();
                found = name.find();
                one(Vocabulary.same(called), start, from, end(from, found ? name.start() : text.length()));
            }
        }
        return new DrawnRanges(quantities, mistakes.isEmpty() ? values : List.of(), units, mistakes);
    }

    /** The end of a part without blanks and a sign between parts. */
    private int end(int from, int to) {
        int end = to;
        while (end > from && " \t,;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private void one(String name, int start, int from, int to) {
        if (!Vocabulary.isName(name) || Vocabulary.isTaken(name)) {
            told(start, name.length(), "«" + name + "» has a meaning of its own in formulas", "choose another name");
        } else if (quantities.stream().anyMatch(other -> other.name().equals(name))) {
            told(start, name.length(), "«" + name + "» is drawn twice", "choose another name");
        } else if (quantities.size() == MOST) {
            told(start, name.length(), "a question draws at most " + MOST + " numbers", "draw fewer");
        } else if (text.substring(from, to).indexOf('|') >= 0) {
            listed(name, from, to);
        } else {
            range(name, from, to);
        }
    }

    private void range(String name, int from, int to) {
        Matcher dots = DOTS.matcher(text).region(from, to);
        if (!dots.find()) {
            told(
                    from,
                    to - from,
                    "«" + Vocabulary.cut(text.substring(from, to).strip()) + "» is no range",
                    "write its ends, such as 2..5, or single values, such as 1|2|4");
            return;
        }
        Matcher by = STEP.matcher(text).region(dots.end(), to);
        boolean stepped = by.find();
        Amount low = amount(from, dots.start());
        Amount high = amount(dots.end(), stepped ? by.start() : to);
        Amount step = stepped ? amount(by.end(), to) : null;
        if (low == null || high == null || stepped && step == null) {
            return;
        }
        MeasureUnit unit = high.unit() != null ? high.unit() : low.unit() != null ? low.unit() : MeasureUnit.NONE;
        double first = low.value(unit);
        double last = high.value(unit);
        double stride = stepped ? step.value(unit) : unit.toBase(1);
        double count = (last - first) / stride;
        if (!fits(low, unit) || stepped && !fits(step, unit)) {
            told(
                    from,
                    to - from,
                    "the ends and the step of this range have different units",
                    "give them units of one kind");
        } else if (first >= last) {
            told(
                    from,
                    to - from,
                    first == last ? "the range has one value only" : "the range is turned round",
                    "write the smaller end first");
        } else if (stride <= 0 || count > Quantity.MOST_STEPS + SLACK || count < 1 - SLACK) {
            told(
                    from,
                    to - from,
                    stride <= 0
                            ? "a step has to be more than 0"
                            : count < 1
                                    ? "the step is larger than the whole range"
                                    : "with this step the range has more than 10,000 values",
                    "write the step behind by, such as 90..99 by 0.5");
        } else {
            Quantity quantity = new Quantity(name, name, first, first, last, stride, unit);
            quantities.add(quantity);
            values.add(IntStream.rangeClosed(0, quantity.steps())
                    .mapToObj(quantity::at)
                    .toList());
        }
    }

    private void listed(String name, int from, int to) {
        List<Amount> found = new ArrayList<>();
        for (int at = from; at <= to; ) {
            int bar = text.indexOf('|', at);
            int end = bar < 0 || bar > to ? to : bar;
            Amount amount = amount(at, end);
            if (amount == null) {
                return;
            }
            found.add(amount);
            at = end + 1;
        }
        MeasureUnit last = found.get(found.size() - 1).unit();
        MeasureUnit unit = last == null ? MeasureUnit.NONE : last;
        if (!found.stream().allMatch(amount -> fits(amount, unit))) {
            told(from, to - from, "these values have different units", "give them units of one kind");
            return;
        }
        List<Double> all = found.stream()
                .map(amount -> amount.value(unit))
                .distinct()
                .sorted()
                .toList();
        double high = all.get(all.size() - 1);
        quantities.add(new Quantity(name, name, all.get(0), all.get(0), high, Math.max(high - all.get(0), 1), unit));
        values.add(all);
    }

    private static boolean fits(Amount amount, MeasureUnit unit) {
        return amount.unit() == null || amount.unit().dimension().equals(unit.dimension());
    }

    private Amount amount(int from, int to) {
        CellReader reader = new CellReader(text, from, to, units, decimalComma);
        Amount amount = reader.read();
        mistakes.addAll(reader.mistakes());
        return amount;
    }

    private void told(int offset, int length, String message, String hint) {
        mistakes.add(new Mistake(offset, length, message, hint));
    }
}
