package dev.courseware.expression;

import dev.courseware.expression.Expression.Constant;
import dev.courseware.expression.Expression.Operation;
import java.util.Arrays;

/**
 * What operators and functions make of numbers; {@code js/expression.js} does the same in the same order. Comparisons and
 * rounding hold to twelve digits, so that 0.1 + 0.2 = 0.3. What isn't finite isn't defined.
 */
final class Calculation {
    private static final double SLACK = 1e-12;
    private static final double MOST_DIGITS = 12;
    private static final double LARGEST_FACTORIAL = 170;
    static final double LONGEST_LOOP = 10_000;
    private static final double EXACT = 9007199254740992.0;

    private final Arithmetic arithmetic;

    Calculation(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    /** The value of an expression of constants only. */
    static double constant(Expression expression) {
        if (expression instanceof Constant constant) {
            return constant.value();
        }
        if (!(expression instanceof Operation operation)) {
            return Double.NaN;
        }
        double[] operands =
                operation.operands().stream().mapToDouble(Calculation::constant).toArray();
        Calculation calculation = new Calculation(new Arithmetic());
        return switch (operation.operator()) {
            case AND, OR, IF -> Double.NaN;
            default ->
                operands.length > 2 || operands.length == 1
                        ? calculation.several(operation.operator(), operands)
                        : calculation.two(operation.operator(), operands[0], operands[1]);
        };
    }

    static double defined(double value) {
        return value - value == 0 ? value : Double.NaN;
    }

    static boolean equal(double a, double b) {
        return a == b || Math.abs(a - b) <= SLACK * Math.max(Math.abs(a), Math.abs(b));
    }

    static double floor(double x) {
        double near = Math.floor(x + 0.5);
        return equal(x, near) ? near : Math.floor(x);
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }

    /** Of one operand, or of many. */
    double several(Operator operator, double[] x) {
        double value =
                operator == Operator.MIN || operator == Operator.MAX ? outermost(operator, x) : one(operator, x[0]);
        return defined(value);
    }

    private double outermost(Operator operator, double[] x) {
        double best = x[0];
        for (int i = 1; i < x.length; i++) {
            if (Double.isNaN(best) || Double.isNaN(x[i])) {
                return Double.NaN;
            }
            best = operator == Operator.MIN ? x[i] < best ? x[i] : best : x[i] > best ? x[i] : best;
        }
        return best;
    }

    private double one(Operator operator, double x) {
        return switch (operator) {
            case NEGATE -> -x;
            case NOT -> Double.isNaN(x) ? x : truth(x == 0);
            case ABS -> Math.abs(x);
            case FLOOR -> floor(x);
            case CEIL -> -floor(-x);
            case ROUND -> round(x, 0);
            case SQRT -> Math.sqrt(x);
            case EXP -> arithmetic.exp(x);
            case LN -> arithmetic.ln(x);
            case LOG10 -> arithmetic.log10(x);
            case LOG2 -> arithmetic.log2(x);
            case SIN -> arithmetic.sin(x);
            case COS -> arithmetic.cos(x);
            case TAN -> arithmetic.tan(x);
            case FACTORIAL -> factorial(x);
            default -> Double.NaN;
        };
    }

    /** Of two operands. */
    double two(Operator operator, double a, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.NaN;
        }
        return defined(
                switch (operator) {
                    case ADD -> a + b;
                    case SUBTRACT -> a - b;
                    case MULTIPLY -> a * b;
                    case DIVIDE -> a / b;
                    case POWER -> arithmetic.pow(a, b);
                    case EQUAL -> truth(equal(a, b));
                    case UNEQUAL -> truth(!equal(a, b));
                    case LESS -> truth(a < b && !equal(a, b));
                    case AT_MOST -> truth(a < b || equal(a, b));
                    case GREATER -> truth(a > b && !equal(a, b));
                    case AT_LEAST -> truth(a > b || equal(a, b));
                    case MIN -> b < a ? b : a;
                    case MAX -> b > a ? b : a;
                    case ROUND -> round(a, b);
                    case MOD -> mod(a, b);
                    case CHOOSE -> choose(a, b);
                    default -> Double.NaN;
                });
    }

    private static double power(double ten) {
        double result = 1;
        for (double i = 0; i < ten; i++) {
            result *= 10;
        }
        return result;
    }

    private static double round(double x, double digits) {
        if (digits != Math.floor(digits) || Math.abs(digits) > MOST_DIGITS) {
            return Double.NaN;
        }
        double ten = power(Math.abs(digits));
        double size = digits < 0 ? Math.abs(x) / ten : Math.abs(x) * ten;
        double whole = floor(size + 0.5);
        double back = digits < 0 ? whole * ten : whole / ten;
        return x < 0 ? -back : back;
    }

    private static double mod(double a, double b) {
        double rest = a % b;
        if (equal(Math.abs(rest), Math.abs(b))) {
            return 0;
        }
        return rest != 0 && rest < 0 != b < 0 ? rest + b : rest;
    }

    private static double factorial(double n) {
        double whole = floor(n);
        if (!equal(n, whole) || whole < 0 || whole > LARGEST_FACTORIAL) {
            return Double.NaN;
        }
        double result = 1;
        for (double i = 2; i <= whole; i++) {
            result *= i;
        }
        return result;
    }

    private static double choose(double from, double count) {
        double n = floor(from);
        double k = floor(count);
        if (!equal(from, n) || !equal(count, k) || n < 0 || k < 0) {
            return Double.NaN;
        }
        double few = Math.min(k, n - k);
        if (few < 0 || few > LONGEST_LOOP) {
            return few < 0 ? 0 : Double.NaN;
        }
        double result = 1;
        for (double i = 1; i <= few; i++) {
            result = result * (n - few + i) / i;
        }
        return result < EXACT ? Math.floor(result + 0.5) : result;
    }

    /** How much work a function is beyond that of any operator. */
    static int work(Operator operator, double a, double b) {
        if (operator == Operator.CHOOSE) {
            double few = Math.min(floor(b), floor(a) - floor(b));
            return few > 0 && few <= LONGEST_LOOP ? (int) few : 0;
        }
        return 0;
    }

    /** The value below which a share of the values lies, one of them: nearest rank. */
    static double percentile(double[] values, double share) {
        if (!(share >= 0 && share <= 1)) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        for (double value : sorted) {
            if (Double.isNaN(value)) {
                return value;
            }
        }
        Arrays.sort(sorted);
        double rank = -floor(-share * sorted.length);
        return sorted[(int) Math.max(0, rank - 1)];
    }
}
