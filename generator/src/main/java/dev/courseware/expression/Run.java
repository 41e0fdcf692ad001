package dev.courseware.expression;

import dev.courseware.expression.Expression.Aggregate;
import dev.courseware.expression.Expression.Constant;
import dev.courseware.expression.Expression.Draw;
import dev.courseware.expression.Expression.Loop;
import dev.courseware.expression.Expression.Name;
import dev.courseware.expression.Expression.Operation;
import dev.courseware.expression.Program.Recipe;
import dev.courseware.expression.Program.Single;
import dev.courseware.expression.Program.Together;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Computes formulas for one set of values. Each node that is computed is an operation; what the limit doesn't reach is NaN. */
final class Run {
    private final Formulas formulas;
    private final Calculation calculation;
    private final Arithmetic arithmetic;
    private final int seed;
    private final double[] times;
    private final double[] quantities;
    private final double[] readings;
    private final double[][] courses;
    private final double[] counters;
    private final Draws[] draws;
    private int now;
    private int left;
    Expression.Place undefined;
    Expression.Place exhausted;

    /**
     * @param times the moments
     * @param quantities their values; may be changed before {@link #again}
     */
    Run(Formulas formulas, double[] times, double[] quantities, int seed, Arithmetic arithmetic) {
        this.times = times;
        this.formulas = formulas;
        this.arithmetic = arithmetic;
        this.calculation = new Calculation(arithmetic);
        this.quantities = quantities;
        this.seed = seed;
        this.readings = new double[formulas.readings().size()];
        this.courses = new double[formulas.courses().size()][times.length];
        this.counters = new double[formulas.program().counters()];
        this.draws = new Draws[formulas.sites()];
    }

    double[] readings() {
        return readings;
    }

    double[][] courses() {
        return courses;
    }

    int left() {
        return left;
    }

    /**
     * Computes parts of the program in its order.
     *
     * @param wanted which parts, by their place in the order
     * @param work how many operations it may take
     */
    void again(BitSet wanted, int work) {
        left = work;
        Arrays.fill(draws, null);
        List<Program.Part> order = formulas.program().order();
        for (int i = wanted.nextSetBit(0); i >= 0 && i < order.size(); i = wanted.nextSetBit(i + 1)) {
            if (order.get(i) instanceof Single single) {
                readings[single.reading()] = value(formulas.program().values().get(single.reading()));
            } else if (order.get(i) instanceof Together together) {
                together(together.courses());
            }
        }
    }

    private void together(List<Integer> members) {
        int moments = courses[members.get(0)].length;
        for (now = 0; now < moments; now++) {
            for (int member : members) {
                Recipe recipe = formulas.program().recipes().get(member);
                courses[member][now] = value(now == 0 ? recipe.start() : recipe.next());
            }
        }
        now = 0;
    }

    /** The value of a line of a chart at a moment. */
    double drawn(Name line, int moment) {
        now = moment;
        double value = named(line);
        now = 0;
        return value;
    }

    double value(Expression expression) {
        if (--left < 0) {
            if (exhausted == null) {
                exhausted = expression.place();
            }
            return Double.NaN;
        }
        if (expression instanceof Constant constant) {
            return constant.value();
        }
        if (expression instanceof Name name) {
            return named(name);
        }
        if (expression instanceof Operation operation) {
            return operation(operation);
        }
        if (expression instanceof Loop loop) {
            return loop(loop);
        }
        return expression instanceof Aggregate aggregate ? aggregate(aggregate) : draw((Draw) expression);
    }

    private double named(Name name) {
        return switch (name.kind()) {
            case QUANTITY -> quantities[name.index()];
            case READING -> readings[name.index()];
            case COURSE -> courses[name.index()][Math.max(0, now - name.lag())];
            case TIME -> times[now];
            case COUNTER -> counters[name.index()];
        };
    }

    private double operation(Operation operation) {
        List<Expression> operands = operation.operands();
        Operator operator = operation.operator();
        double first = value(operands.get(0));
        switch (operator) {
            case AND:
                return first == 0 ? 0 : and(first, value(operands.get(1)));
            case OR:
                return first == 1 ? 1 : or(first, value(operands.get(1)));
            case IF:
                return Double.isNaN(first) ? first : value(operands.get(first == 1 ? 1 : 2));
            default:
        }
        if (operands.size() == 2) {
            double second = value(operands.get(1));
            left -= Calculation.work(operator, first, second);
            double result = calculation.two(operator, first, second);
            return noted(result, Double.isNaN(first) || Double.isNaN(second), operation);
        }
        double[] all = new double[operands.size()];
        all[0] = first;
        boolean missing = Double.isNaN(first);
        for (int i = 1; i < all.length; i++) {
            all[i] = value(operands.get(i));
            missing |= Double.isNaN(all[i]);
        }
        return noted(calculation.several(operator, all), missing, operation);
    }

    private double noted(double result, boolean missing, Expression where) {
        if (Double.isNaN(result) && !missing && undefined == null) {
            undefined = where.place();
        }
        return result;
    }

    private static double and(double first, double second) {
        return second == 0 ? 0 : Double.isNaN(first) || Double.isNaN(second) ? Double.NaN : 1;
    }

    private static double or(double first, double second) {
        return second == 1 ? 1 : Double.isNaN(first) || Double.isNaN(second) ? Double.NaN : 0;
    }

    private double loop(Loop loop) {
        double from = value(loop.from());
        double to = value(loop.to());
        boolean missing = Double.isNaN(from) || Double.isNaN(to);
        double turns = Calculation.floor(to - from) + 1;
        if (missing || turns > Calculation.LONGEST_LOOP) {
            return noted(Double.NaN, missing, loop);
        }
        double result = loop.product() ? 1 : 0;
        boolean gap = false;
        for (int i = 0; i < turns && left >= 0; i++) {
            counters[loop.counter()] = from + i;
            double one = value(loop.body());
            gap |= Double.isNaN(one);
            result = loop.product() ? result * one : result + one;
        }
        return noted(left < 0 ? Double.NaN : Calculation.defined(result), gap || left < 0, loop);
    }

    private double aggregate(Aggregate aggregate) {
        double[] all = courses[aggregate.course()];
        double share = value(aggregate.share());
        left -= all.length;
        if (left < 0) {
            exhausted = exhausted == null ? aggregate.place() : exhausted;
            return Double.NaN;
        }
        double sum = 0;
        double low = all[0];
        double high = all[0];
        boolean gap = Double.isNaN(share);
        for (double one : all) {
            sum += one;
            low = one < low ? one : low;
            high = one > high ? one : high;
            gap |= Double.isNaN(one);
        }
        if (gap) {
            return Double.NaN;
        }
        double result = switch (aggregate.kind()) {
            case MIN -> low;
            case MAX -> high;
            case MEAN -> sum / all.length;
            case SUM -> sum;
            case LAST -> all[all.length - 1];
            case PERCENTILE -> Calculation.percentile(all, share);
        };
        return noted(Calculation.defined(result), false, aggregate);
    }

    private double draw(Draw draw) {
        double a = draw.operands().isEmpty() ? 0 : value(draw.operands().get(0));
        double b = draw.operands().size() < 2 ? 0 : value(draw.operands().get(1));
        Draws source = draws[draw.site()];
        if (source == null) {
            source = new Draws(seed, draw.site(), arithmetic);
            draws[draw.site()] = source;
        }
        double result = switch (draw.kind()) {
            case UNIFORM -> source.uniform();
            case BETWEEN -> a + (b - a) * source.uniform();
            case NORMAL -> source.normal(a, b);
            case EXPONENTIAL -> source.exponential(a);
        };
        return noted(Calculation.defined(result), Double.isNaN(a) || Double.isNaN(b), draw);
    }
}
