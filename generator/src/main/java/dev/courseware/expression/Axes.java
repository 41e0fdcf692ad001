package dev.courseware.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds vertical axes that hold whatever can come up, so that curves move and axes don't. */
public final class Axes {
    /** As much work as sampling may take, for all charts of a model. */
    private static final int BUDGET = 2_000_000;

    private static final int MOST_SAMPLES = 60;
    private static final int MOST_CORNERS = 32;
    private static final int RANDOM_SEED = 1;

    private final Formulas formulas;
    private final Evaluator evaluator;
    private final List<double[]> samples = new ArrayList<>();

    private Axes(Formulas formulas, Evaluator evaluator) {
        this.formulas = formulas;
        this.evaluator = evaluator;
        if (!formulas.graphs().stream().allMatch(Graph::hasAxis)) {
            sample();
        }
    }

    /**
     * Samples the quantities' ranges within a budget of work; a chart whose author fixed its axis gets that. The same for
     * the same formulas, always.
     *
     * @param evaluator of the same formulas
     * @return by chart its least and greatest value, in base units, not rounded; 0 and 1 if nothing is ever defined; an
     *     axis that would begin near zero begins there
     */
    static List<Extent> of(Formulas formulas, Evaluator evaluator) {
        Axes axes = new Axes(formulas, evaluator);
        return IntStream.range(0, formulas.graphs().size())
                .mapToObj(axes::extent)
                .toList();
    }

    /** @param high above {@code low} */
    public record Extent(double low, double high) {
        static Extent around(double low, double high) {
            if (!(low <= high)) {
                return new Extent(0, 1);
            }
            double from = low > 0 && low <= high / 2 || low == high && low > 0 ? 0 : low;
            double to = high < 0 && high >= low / 2 || low == high && high < 0 ? 0 : high;
            return from < to ? new Extent(from, to) : new Extent(0, 1);
        }
    }

    /** The start, the ends of each range, corners, and places in between. */
    private void sample() {
        List<Quantity> quantities = formulas.quantities();
        double[] start = quantities.stream().mapToDouble(Quantity::start).toArray();
        samples.add(start);
        for (int i = 0; i < start.length; i++) {
            for (double end :
                    new double[] {quantities.get(i).low(), quantities.get(i).high()}) {
                double[] sample = start.clone();
                sample[i] = end;
                samples.add(sample);
            }
        }
        int corners = Math.min(MOST_CORNERS, 1 << Math.min(start.length, 10));
        for (int corner = 0; corner < corners; corner++) {
            double[] sample = new double[start.length];
            for (int i = 0; i < sample.length; i++) {
                boolean high = (corner >> i & 1) == 1;
                sample[i] = high ? quantities.get(i).high() : quantities.get(i).low();
            }
            samples.add(sample);
        }
        Draws draws = new Draws(RANDOM_SEED, 0, new Arithmetic());
        while (samples.size() < MOST_SAMPLES && start.length > 0) {
            double[] sample = new double[start.length];
            for (int i = 0; i < sample.length; i++) {
                Quantity quantity = quantities.get(i);
                sample[i] = quantity.at((int) Math.floor(draws.uniform() * (quantity.steps() + 1)));
            }
            samples.add(sample);
        }
    }

    /** The samples among which a chart differs: whatever the quantity is over which it goes, it has all its values. */
    private List<double[]> samples(Graph graph) {
        if (formulas.random()) {
            return samples;
        }
        Map<List<Double>, double[]> different = new LinkedHashMap<>();
        for (double[] sample : samples) {
            double[] others = sample.clone();
            if (!graph.overTime()) {
                others[graph.quantity()] = 0;
            }
            different.putIfAbsent(Arrays.stream(others).boxed().toList(), sample);
        }
        return List.copyOf(different.values());
    }

    private Extent extent(int index) {
        Graph graph = formulas.graphs().get(index);
        if (graph.hasAxis()) {
            return new Extent(graph.low(), graph.high());
        }
        double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        int left = BUDGET / formulas.graphs().size();
        int cost = 0;
        List<double[]> different = samples(graph);
        for (int i = 0; i < different.size() && left >= cost; i++) {
            int before = left;
            left = evaluator.sample(
                    index,
                    different.get(i),
                    RANDOM_SEED + i,
                    left,
                    curves -> curves.lines().forEach(line -> widen(ends, line)));
            cost = before - left;
        }
        return Extent.around(ends[0], ends[1]);
    }

    private static void widen(double[] ends, double[] line) {
        for (double value : line) {
            if (!Double.isNaN(value)) {
                ends[0] = Math.min(ends[0], value);
                ends[1] = Math.max(ends[1], value);
            }
        }
    }
}
