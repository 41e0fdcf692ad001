package dev.courseware.expression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the numbers of a question are drawn from: {@code n=2..5 a=90..99.5 % by 0.5 % p=1|2|4}. Read by
 * {@link DrawnRangesReader}.
 *
 * @param quantities by which formulas know the numbers
 * @param values by quantity, all that it may be, in base units
 * @param units those that formulas may use
 * @param mistakes all of them, in the order of the text; if there are any, there are no values
 */
public record DrawnRanges(List<Quantity> quantities, List<List<Double>> values, Units units, List<Mistake> mistakes) {
    /** How often chance may bring what is there already before there is no more to be had. */
    private static final int TRIES = 20;

    public DrawnRanges {
        quantities = List.copyOf(quantities);
        values = values.stream().map(List::copyOf).toList();
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Values of all quantities, different each time, in an order that looks like chance and is the same for the same seed.
     *
     * @param most how many are wanted; there may be fewer
     */
    public List<double[]> choose(int most, String seed) {
        double all = 1;
        for (List<Double> each : values) {
            all *= each.size();
        }
        Random random = new Random(seed.hashCode());
        Set<List<Integer>> chosen = new HashSet<>();
        List<double[]> drawn = new ArrayList<>();
        for (int tried = 0; tried < most * TRIES && drawn.size() < Math.min(most, all); tried++) {
            List<Integer> one =
                    values.stream().map(each -> random.nextInt(each.size())).toList();
            if (chosen.add(one)) {
                drawn.add(IntStream.range(0, one.size())
                        .mapToDouble(i -> values.get(i).get(one.get(i)))
                        .toArray());
            }
        }
        return drawn;
    }
}
