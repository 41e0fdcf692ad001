package dev.courseware.expression;

import dev.courseware.expression.Expression.Constant;
import dev.courseware.expression.ExpressionParser.Context;
import java.util.List;
import java.util.Optional;

/** Reads numbers that a model fixes: the course of time, ends of axes. */
final class FixedReader {
    private final String text;
    private final StatementCursor cursor;
    private final Scope scope;
    private final Units units;
    private final List<Mistake> mistakes;

    FixedReader(String text, StatementCursor cursor, Scope scope, Units units, List<Mistake> mistakes) {
        this.text = text;
        this.cursor = cursor;
        this.scope = scope;
        this.units = units;
        this.mistakes = mistakes;
    }

    /**
     * A number that was worked out.
     *
     * @param value in base units; NaN if something is wrong with it
     */
    record Fixed(double value, ValueType type, Expression expression) {
        boolean isKnown() {
            return !Double.isNaN(value);
        }
    }

    /** Two numbers with a word or dots between them; a bare first one has the unit of the second. */
    Optional<List<Fixed>> pair(String between) {
        Expression low = sum();
        boolean parted = between.equals("..") ? cursor.takes("..") : cursor.takesWord(between);
        if (!parted) {
            cursor.fail(cursor.now(), "expected " + between + " before " + cursor.found(), "");
        }
        Expression high = sum();
        if (cursor.failed()) {
            return Optional.empty();
        }
        if (low instanceof Constant bare && bare.unit().name().isEmpty() && high instanceof Constant other) {
            low = new Constant(other.unit().toBase(bare.written()), bare.written(), other.unit(), bare.place());
        }
        Fixed from = fixed(low);
        Fixed to = fixed(high);
        if (from.isKnown() && to.isKnown() && !from.type().fits(to.type())) {
            cursor.tell(
                    low.place(),
                    from.type().name() + " and " + to.type().name() + " don't fit together",
                    "give both ends the same unit");
            return Optional.empty();
        }
        return from.isKnown() && to.isKnown() ? Optional.of(List.of(from, to)) : Optional.empty();
    }

    Fixed one() {
        return fixed(sum());
    }

    private Expression sum() {
        return new ExpressionParser(text, cursor, scope, units, Context.FIXED).sum();
    }

    private Fixed fixed(Expression expression) {
        if (cursor.wrong()) {
            return new Fixed(Double.NaN, ValueType.ANY, expression);
        }
        int before = mistakes.size();
        ValueType type = new Typing(List.of(), ValueType.ANY, List.of(), List.of()).check(expression, mistakes);
        double value = mistakes.size() > before ? Double.NaN : Calculation.constant(expression);
        if (mistakes.size() == before && Double.isNaN(value)) {
            cursor.tell(expression.place(), "this isn't defined", "");
        }
        return new Fixed(value, type, expression);
    }

    /** {@code 0..60 min step 1 min}. */
    Optional<TimeSpan> time(Draft draft) {
        Optional<List<Fixed>> ends = pair("..");
        if (!cursor.failed() && !cursor.takesWord("step")) {
            cursor.fail(
                    cursor.atEnd() ? draft.head() : cursor.now(),
                    cursor.atEnd() ? "the step of time is missing" : "expected step before " + cursor.found(),
                    "write " + draft.name() + " = 0..60 s step 1 s");
        }
        Fixed step = cursor.failed() ? null : one();
        if (!cursor.atEnd()) {
            cursor.fail(cursor.now(), cursor.found() + " doesn't belong here", "");
        }
        if (ends.isEmpty() || step == null || !step.isKnown()) {
            return Optional.empty();
        }
        Fixed low = ends.get().get(0);
        Fixed high = ends.get().get(1);
        if (!high.type().fits(step.type())) {
            cursor.tell(
                    step.expression().place(),
                    high.type().name() + " and " + step.type().name() + " don't fit together",
                    "give the step the unit of the ends");
            return Optional.empty();
        }
        double count = (high.value() - low.value()) / step.value();
        if (high.value() == low.value()) {
            cursor.tell(low.expression().place(), "this range has one value only", "let it end higher");
        } else if (high.value() < low.value()) {
            cursor.tell(low.expression().place(), "this range is turned round", "write the smaller end first");
        } else if (!(step.value() > 0)) {
            cursor.tell(step.expression().place(), "a step has to be more than 0", "");
        } else if (count > TimeSpan.MOST_STEPS + 1e-9) {
            cursor.tell(step.expression().place(), "this is more than 10,000 steps", "choose a larger step");
        } else if (count < 1 - 1e-9) {
            cursor.tell(step.expression().place(), "this step is longer than the whole time", "choose a smaller step");
        } else {
            MeasureUnit unit = high.type().with(low.type()).with(step.type()).shown();
            return Optional.of(
                    new TimeSpan(draft.name(), low.value(), step.value(), (int) Math.floor(count + 1e-9), unit));
        }
        return Optional.empty();
    }
}
