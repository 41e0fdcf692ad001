package dev.courseware.expression;

import dev.courseware.expression.Expression.Constant;
import dev.courseware.expression.Expression.Operation;
import java.util.List;

/** What operators and functions make of units. */
final class OperatorTypes {
    private static final int LARGEST_POWER = 10;

    private final Typing typing;

    OperatorTypes(Typing typing) {
        this.typing = typing;
    }

    ValueType of(Operation operation) {
        List<Expression> operands = operation.operands();
        Expression first = operands.get(0);
        return switch (operation.operator()) {
            case ADD, SUBTRACT, MIN, MAX, MOD -> typing.alike(operands, operation.place());
            case NEGATE, ABS -> typing.number(first);
            case MULTIPLY -> product(typing.number(first), typing.number(operands.get(1)));
            case DIVIDE -> quotient(typing.number(first), typing.number(operands.get(1)));
            case POWER -> power(operation);
            case EQUAL, UNEQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> {
                typing.alike(operands, operation.place());
                yield ValueType.TRUTH;
            }
            case AND, OR, NOT -> {
                operands.forEach(typing::truth);
                yield ValueType.TRUTH;
            }
            case IF -> choice(operation);
            case FLOOR, CEIL, ROUND -> rounded(operation);
            case SQRT -> root(operation);
            case EXP, LN, LOG10, LOG2, SIN, COS, TAN, CHOOSE, FACTORIAL -> {
                operands.forEach(
                        operand -> typing.plain(operand, operation.operator().sign() + " takes"));
                yield ValueType.PLAIN;
            }
        };
    }

    private static ValueType product(ValueType left, ValueType right) {
        Dimension dimension = left.known().times(right.known(), 1);
        boolean shares = left.isPlain() && left.unit() != null && left.unit().equals(right.unit());
        return new ValueType(
                dimension,
                shares ? left.unit() : left.isPlain() ? kept(right) : right.isPlain() ? kept(left) : null,
                false);
    }

    private static ValueType quotient(ValueType left, ValueType right) {
        return new ValueType(left.known().times(right.known(), -1), right.isPlain() ? kept(left) : null, false);
    }

    /** Three times an amount per hour is an amount per hour; times and data choose their unit by size. */
    private static MeasureUnit kept(ValueType type) {
        return type.isPlain() || type.goesBySize() ? null : type.unit();
    }

    private ValueType power(Operation operation) {
        ValueType base = typing.number(operation.operands().get(0));
        Expression exponent = operation.operands().get(1);
        typing.plain(exponent, "an exponent is");
        if (base.isPlain()) {
            return base;
        }
        double value = constant(exponent);
        if (value != Math.rint(value) || Math.abs(value) > LARGEST_POWER) {
            typing.tell(
                    operation.place(),
                    "only whole numbers from -10 to 10 can stand behind ^ where there is a unit, and this is in "
                            + base.name(),
                    "divide by the unit first, as in x / 1 " + base.name());
            return ValueType.ANY;
        }
        return new ValueType(base.dimension().power((int) value), null, false);
    }

    private static double constant(Expression expression) {
        if (expression instanceof Operation operation && operation.operator() == Operator.NEGATE) {
            return -constant(operation.operands().get(0));
        }
        return expression instanceof Constant constant ? constant.value() : Double.NaN;
    }

    private ValueType choice(Operation operation) {
        typing.truth(operation.operands().get(0));
        Expression yes = operation.operands().get(1);
        Expression no = operation.operands().get(2);
        if (typing.quietlyTruth(yes) && typing.quietlyTruth(no)) {
            return ValueType.TRUTH;
        }
        return typing.alike(List.of(yes, no), operation.place());
    }

    private ValueType rounded(Operation operation) {
        Expression first = operation.operands().get(0);
        ValueType type = typing.number(first);
        if (operation.operands().size() > 1) {
            typing.plain(operation.operands().get(1), "the number of digits is");
        }
        if (type.known().powers().containsKey(Dimension.TIME)
                || type.known().powers().containsKey(Dimension.DATA)) {
            String unit = type.name();
            typing.tell(
                    first.place(),
                    "what is a whole number in " + unit + " isn't in another unit",
                    "write " + operation.operator().sign() + "(x / 1 " + unit + ") * 1 " + unit);
        }
        return type;
    }

    private ValueType root(Operation operation) {
        ValueType type = typing.number(operation.operands().get(0));
        if (type.isPlain()) {
            return type;
        }
        Dimension root = type.dimension().root(2);
        if (root == null) {
            typing.tell(
                    operation.place(),
                    "the square root of something in " + type.name() + " has no unit",
                    "divide by the unit first, as in sqrt(x / 1 " + type.name() + ")");
            return ValueType.ANY;
        }
        return new ValueType(root, null, false);
    }
}
