package dev.courseware.expression;

import dev.courseware.expression.State.Curves;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Computes formulas. Has no state that a caller could see: may be used by many threads. */
public final class Evaluator {
    /** As much work as the readings of one state may take. */
    static final int MOST_WORK = 200_000;
    /** As much as all charts of one state, and as all its aims together. */
    static final int MOST_SWEEPS = 2_000_000;
    /** As many points as a chart has. */
    private static final int POINTS_OF_RANGE = 60;

    private static final int POINTS_OF_TIME = 1_000;

    private final Formulas formulas;
    private final BitSet everything = new BitSet();
    private final List<BitSet> needs;
    private final double[] times;
    private final List<Drawn> drawn;

    public Evaluator(Formulas formulas) {
        this.formulas = formulas;
        List<Program.Part> order = formulas.program().order();
        everything.set(0, order.size());
        this.needs = new Needs(formulas).byPart();
        this.times = formulas.time()
                .map(time -> IntStream.rangeClosed(0, time.steps())
                        .mapToDouble(time::at)
                        .toArray())
                .orElse(new double[0]);
        this.drawn = formulas.graphs().stream().map(this::drawn).toList();
    }

    /**
     * What a chart's state follows from.
     *
     * @param needed the parts of the program
     * @param x the values of its quantity; none for a chart over time
     */
    private record Drawn(Graph graph, List<Expression.Name> lines, BitSet needed, double[] x) {}

    private Drawn drawn(Graph graph) {
        List<Expression.Name> lines =
                graph.lines().stream().map(Graph.Line::value).toList();
        double[] x = graph.overTime()
                ? new double[0]
                : points(graph, formulas.quantities().get(graph.quantity()));
        return new Drawn(graph, lines, needed(lines), x);
    }

    /**
     * Computes everything: readings, courses, charts, aims.
     *
     * @param values of the quantities, in base units
     * @param seed what draws begin with, a whole number from 0 to 2^31 - 1
     */
    public State at(double[] values, int seed) {
        Arithmetic arithmetic = new Arithmetic();
        Run run = new Run(formulas, times, values.clone(), seed, arithmetic);
        run.again(everything, MOST_WORK);
        Sweep sweep = new Sweep(values, seed, arithmetic);
        List<Boolean> aims = new ArrayList<>();
        for (Aim aim : formulas.aims()) {
            aims.add(isReached(aim, run, sweep));
        }
        Expression.Place exhausted = run.exhausted != null ? run.exhausted : sweep.run.exhausted;
        sweep = new Sweep(values, seed, arithmetic);
        List<Curves> graphs = new ArrayList<>();
        for (Drawn one : drawn) {
            graphs.add(one.graph().overTime() ? overTime(one.graph(), run) : overRange(one, sweep));
        }
        exhausted = exhausted != null ? exhausted : sweep.run.exhausted;
        return new State(
                values.clone(),
                run.readings(),
                List.of(run.courses()),
                graphs,
                aims,
                Optional.ofNullable(run.undefined),
                Optional.ofNullable(exhausted));
    }

    /** The readings alone. */
    double[] readings(double[] values, int seed) {
        Run run = new Run(formulas, times, values.clone(), seed, new Arithmetic());
        run.again(everything, MOST_WORK);
        return run.readings();
    }

    /** Computes everything at the start values. */
    public State start(int seed) {
        return at(formulas.quantities().stream().mapToDouble(Quantity::start).toArray(), seed);
    }

    /** Computes formulas again for other values of one quantity. */
    private final class Sweep {
        private final double[] given;
        private final double[] changed;
        private final Run run;
        private int left = MOST_SWEEPS;

        Sweep(double[] values, int seed, Arithmetic arithmetic) {
            given = values;
            changed = values.clone();
            run = new Run(formulas, times, changed, seed, arithmetic);
        }

        /** The values of what is asked for, where a quantity has another value. */
        double[] at(int quantity, double value, List<? extends Expression> asked, BitSet needed) {
            changed[quantity] = value;
            run.again(needed, left);
            double[] values = new double[asked.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = run.value(asked.get(i));
            }
            left = Math.max(0, run.left());
            changed[quantity] = given[quantity];
            return values;
        }
    }

    private BitSet needed(List<? extends Expression> asked) {
        BitSet needed = new BitSet();
        for (Expression one : asked) {
            Needs.of(one, formulas).stream().forEach(part -> {
                needed.set(part);
                needed.or(needs.get(part));
            });
        }
        return needed;
    }

    private boolean isReached(Aim aim, Run run, Sweep sweep) {
        if (run.value(aim.condition()) != 1) {
            return false;
        }
        if (aim.kind() == Aim.Kind.HOLDS) {
            return true;
        }
        Quantity quantity = formulas.quantities().get(aim.quantity());
        double value = sweep.given[aim.quantity()];
        boolean smallest = aim.kind() == Aim.Kind.SMALLEST;
        List<Expression> asked = List.of(aim.condition());
        BitSet needed = needed(asked);
        for (int i = 0; i <= quantity.steps(); i++) {
            double other = quantity.at(smallest ? i : quantity.steps() - i);
            if (Calculation.equal(other, value) || smallest == other > value) {
                return true;
            }
            if (sweep.at(aim.quantity(), other, asked, needed)[0] == 1 || sweep.left == 0) {
                return false;
            }
        }
        return true;
    }

    private static Curves overRange(Drawn one, Sweep sweep) {
        double[] x = one.x();
        double[][] lines = new double[one.lines().size()][x.length];
        for (int i = 0; i < x.length; i++) {
            double[] values = sweep.at(one.graph().quantity(), x[i], one.lines(), one.needed());
            for (int line = 0; line < values.length; line++) {
                lines[line][i] = values[line];
            }
        }
        return new Curves(x, List.of(lines));
    }

    /** The values of a quantity at which a chart has points: all steps of its part, or as many as are seen. */
    private static double[] points(Graph graph, Quantity quantity) {
        int first = 0;
        int last = quantity.steps();
        while (first < last
                && quantity.at(first) < graph.from()
                && !Calculation.equal(quantity.at(first), graph.from())) {
            first++;
        }
        while (last > first && quantity.at(last) > graph.to() && !Calculation.equal(quantity.at(last), graph.to())) {
            last--;
        }
        int count = Math.min(POINTS_OF_RANGE, last - first);
        double[] x = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            x[i] = quantity.at(first + (count == 0 ? 0 : (int) Math.floor((double) (last - first) * i / count + 0.5)));
        }
        return x;
    }

    /** A chart alone, for other values; the work that is left of a budget, and less than 0 if it didn't suffice. */
    int sample(int graph, double[] values, int seed, int work, Consumer<Curves> taker) {
        Arithmetic arithmetic = new Arithmetic();
        Drawn one = drawn.get(graph);
        if (one.graph().overTime()) {
            Run run = new Run(formulas, times, values, seed, arithmetic);
            run.again(one.needed(), Math.min(work, MOST_WORK));
            taker.accept(overTime(one.graph(), run));
            return work < MOST_WORK || run.left() >= 0 ? work - Math.min(work, MOST_WORK) + run.left() : -1;
        }
        Sweep sweep = new Sweep(values, seed, arithmetic);
        sweep.left = Math.min(work, MOST_SWEEPS);
        taker.accept(overRange(one, sweep));
        return sweep.run.exhausted == null ? sweep.left : -1;
    }

    private Curves overTime(Graph graph, Run run) {
        TimeSpan time = formulas.time().orElseThrow();
        int first = (int) Math.ceil((graph.from() - time.low()) / time.step() - 1e-9);
        int last = (int) Math.floor((graph.to() - time.low()) / time.step() + 1e-9);
        int stride = Math.max(1, (int) Math.ceil((double) (last - first) / POINTS_OF_TIME));
        int count = Math.max(0, (last - first) / stride);
        double[] x = new double[count + 1];
        double[][] lines = new double[graph.lines().size()][count + 1];
        for (int i = 0; i <= count; i++) {
            int moment = Math.min(time.steps(), first + i * stride);
            x[i] = times[moment];
            for (int line = 0; line < lines.length; line++) {
                lines[line][i] = run.drawn(graph.lines().get(line).value(), moment);
            }
        }
        return new Curves(x, List.of(lines));
    }
}
