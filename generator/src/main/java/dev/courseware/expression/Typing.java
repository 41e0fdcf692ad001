package dev.courseware.expression;

import dev.courseware.expression.Expression.Aggregate;
import dev.courseware.expression.Expression.Constant;
import dev.courseware.expression.Expression.Draw;
import dev.courseware.expression.Expression.Loop;
import dev.courseware.expression.Expression.Name;
import dev.courseware.expression.Expression.Operation;
import dev.courseware.expression.Expression.Place;
import java.util.ArrayList;
import java.util.List;

/** Finds out in which units formulas are, and tells where units don't fit. */
final class Typing {
    private final List<Quantity> quantities;
    private final ValueType time;
    private final List<ValueType> readings;
    private final List<ValueType> courses;
    private final OperatorTypes operators = new OperatorTypes(this);
    private List<Mistake> mistakes;

    /**
     * @param readings what each is, as far as is known; those not known are {@link ValueType#ANY}
     * @param courses the same
     */
    Typing(List<Quantity> quantities, ValueType time, List<ValueType> readings, List<ValueType> courses) {
        this.quantities = quantities;
        this.time = time;
        this.readings = readings;
        this.courses = courses;
    }

    /** The type of a formula, without a word about what doesn't fit. */
    ValueType quietly(Expression expression) {
        mistakes = null;
        return of(expression);
    }

    /** The type of a formula; tells what doesn't fit. */
    ValueType check(Expression expression, List<Mistake> all) {
        mistakes = all;
        return of(expression);
    }

    ValueType of(Expression expression) {
        if (expression instanceof Operation operation) {
            return operators.of(operation);
        }
        if (expression instanceof Constant constant) {
            boolean zero = constant.value() == 0 && constant.unit().name().isEmpty();
            return zero ? ValueType.ANY : ValueType.in(constant.unit());
        }
        if (expression instanceof Name name) {
            return switch (name.kind()) {
                case QUANTITY -> ValueType.in(quantities.get(name.index()).unit());
                case READING -> readings.get(name.index());
                case COURSE -> courses.get(name.index());
                case TIME -> time;
                case COUNTER -> ValueType.PLAIN;
            };
        }
        if (expression instanceof Loop loop) {
            plain(loop.from(), "a sum's ends are");
            plain(loop.to(), "a sum's ends are");
            ValueType body = number(loop.body());
            if (loop.product() && !body.isPlain()) {
                tell(
                        loop.body().place(),
                        "a product is of plain numbers, and this is in " + body.name(),
                        "divide by the unit first");
            }
            return loop.product() ? ValueType.PLAIN : body;
        }
        if (expression instanceof Aggregate aggregate) {
            plain(aggregate.share(), "a percentile's share is");
            return courses.get(aggregate.course());
        }
        Draw draw = (Draw) expression;
        return draw.operands().isEmpty() ? ValueType.PLAIN : alike(draw.operands(), draw.place());
    }

    /** The one type of all; tells if they differ. */
    ValueType alike(List<Expression> operands, Place place) {
        ValueType all = ValueType.ANY;
        List<ValueType> types = new ArrayList<>();
        for (Expression operand : operands) {
            types.add(number(operand));
        }
        for (ValueType type : types) {
            if (!all.fits(type)) {
                tell(place, all.name() + " and " + type.name() + " don't fit together", hint(all, type));
                return ValueType.ANY;
            }
            all = all.with(type);
        }
        return all;
    }

    private static String hint(ValueType one, ValueType other) {
        if (one.isPlain() || other.isPlain()) {
            String unit = one.isPlain() ? other.name() : one.name();
            return "write the unit behind the number, as 5 " + unit + ", or divide by 1 " + unit;
        }
        return "multiply or divide so that both are in the same unit";
    }

    /** The type of what has to be a number. */
    ValueType number(Expression expression) {
        ValueType type = of(expression);
        if (type.truth()) {
            tell(expression.place(), "this is true or false, expected a number", "write if … then 1 else 0");
            return ValueType.ANY;
        }
        return type;
    }

    void truth(Expression expression) {
        ValueType type = of(expression);
        if (!type.truth()) {
            tell(
                    expression.place(),
                    "this is a number, expected something that is true or false",
                    "compare it, as in x > 0");
        }
    }

    boolean quietlyTruth(Expression expression) {
        List<Mistake> told = mistakes;
        mistakes = null;
        boolean truth = of(expression).truth();
        mistakes = told;
        return truth;
    }

    void plain(Expression expression, String what) {
        ValueType type = number(expression);
        if (!type.isPlain()) {
            tell(
                    expression.place(),
                    what + " a plain number, and this is in " + type.name(),
                    "divide by the unit, as in x / 1 " + type.name());
        }
    }

    void tell(Place place, String message, String hint) {
        if (mistakes != null) {
            mistakes.add(new Mistake(place.offset(), place.length(), message, hint));
        }
    }
}
