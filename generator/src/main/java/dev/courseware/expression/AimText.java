package dev.courseware.expression;

import dev.courseware.expression.Expression.Aggregate;
import dev.courseware.expression.Expression.Constant;
import dev.courseware.expression.Expression.Draw;
import dev.courseware.expression.Expression.Loop;
import dev.courseware.expression.Expression.Name;
import dev.courseware.expression.Expression.Operation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes words of an aim's condition: {@code up > 99.9 %}, labels instead of names, signs as readers know them. What stands
 * around it ("the smallest n with …") are words of the page: see {@link Aim#kind} and {@link Aim#quantity}.
 *
 * @param decimalComma whether decimals stand behind a comma
 * @param and the language's word, as {@code or} and {@code not}
 */
public record AimText(boolean decimalComma, String and, String or, String not) {
    private static final Map<Operator, String> SIGNS = Map.of(
            Operator.SUBTRACT, "−",
            Operator.MULTIPLY, "·",
            Operator.EQUAL, "=",
            Operator.UNEQUAL, "≠",
            Operator.AT_MOST, "≤",
            Operator.AT_LEAST, "≥");

    /** The condition, in one line. */
    public String condition(Aim aim, Formulas formulas) {
        return text(aim.condition(), formulas, 0);
    }

    private String text(Expression expression, Formulas formulas, int around) {
        if (expression instanceof Constant constant) {
            String unit = constant.unit().name();
            return digits(constant.written()) + (unit.isEmpty() ? "" : "\u202F" + unit);
        }
        if (expression instanceof Name name) {
            return switch (name.kind()) {
                case QUANTITY -> formulas.quantities().get(name.index()).label();
                case READING -> formulas.readings().get(name.index()).label();
                case COURSE -> formulas.courses().get(name.index()).label();
                default -> name.name();
            };
        }
        if (expression instanceof Operation operation) {
            return operation(operation, formulas, around);
        }
        if (expression instanceof Aggregate aggregate) {
            String share =
                    aggregate.kind() == Aggregate.Kind.PERCENTILE ? "; " + text(aggregate.share(), formulas, 0) : "";
            String course = formulas.courses().get(aggregate.course()).label();
            return aggregate.kind().name().toLowerCase(Locale.ROOT) + "(" + course + share + ")";
        }
        if (expression instanceof Loop loop) {
            return (loop.product() ? "∏" : "∑") + "(" + loop.name() + " = " + text(loop.from(), formulas, 9) + "…"
                    + text(loop.to(), formulas, 9) + "; " + text(loop.body(), formulas, 0) + ")";
        }
        return "random" + list(((Draw) expression).operands(), formulas);
    }

    private String operation(Operation operation, Formulas formulas, int around) {
        Operator operator = operation.operator();
        List<Expression> operands = operation.operands();
        if (operator.isFunction()) {
            return operator.sign() + list(operands, formulas);
        }
        if (operator == Operator.IF) {
            return "(if " + text(operands.get(0), formulas, 0) + " then " + text(operands.get(1), formulas, 0)
                    + " else " + text(operands.get(2), formulas, 0) + ")";
        }
        int binding = binding(operator);
        String text = operands.size() == 1
                ? (operator == Operator.NOT
                        ? not + " " + text(operands.get(0), formulas, 9)
                        : "−" + text(operands.get(0), formulas, binding))
                : two(operator, operands, formulas, binding);
        return binding < around ? "(" + text + ")" : text;
    }

    private String two(Operator operator, List<Expression> operands, Formulas formulas, int binding) {
        String sign = operator == Operator.AND
                ? and
                : operator == Operator.OR ? or : SIGNS.getOrDefault(operator, operator.sign());
        boolean right = operator == Operator.POWER;
        String blank = right ? "" : " ";
        return text(operands.get(0), formulas, right ? binding + 1 : binding)
                + blank
                + sign
                + blank
                + text(operands.get(1), formulas, right ? binding : binding + 1);
    }

    private static int binding(Operator operator) {
        return switch (operator) {
            case OR -> 1;
            case AND -> 2;
            case NOT -> 3;
            case ADD, SUBTRACT -> 5;
            case MULTIPLY, DIVIDE -> 6;
            case NEGATE -> 7;
            case POWER -> 8;
            default -> 4;
        };
    }

    private String list(List<Expression> operands, Formulas formulas) {
        return operands.stream().map(one -> text(one, formulas, 0)).collect(Collectors.joining("; ", "(", ")"));
    }

    /** All digits that the author wrote: 99.99999 % is no 100 %. */
    private String digits(double written) {
        BigDecimal exact = BigDecimal.valueOf(written).stripTrailingZeros();
        boolean extreme = Math.abs(exact.precision() - exact.scale()) > 15;
        String text = extreme
                ? exact.toString()
                : exact.scale() < 0 ? exact.toBigInteger().toString() : exact.toPlainString();
        return decimalComma ? text.replace('.', ',') : text;
    }
}
