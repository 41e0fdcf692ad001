package dev.courseware.expression;

import java.util.List;

/** A formula that was read and checked. Truth values are 1 and 0; NaN is "not defined" in either kind. */
public sealed interface Expression {
    /** Where it stands in the fence's text. */
    Place place();

    /** A range of the text. */
    record Place(int offset, int length) {}

    /**
     * @param value in base units
     * @param written the number as it was written, in {@code unit}
     */
    record Constant(double value, double written, MeasureUnit unit, Place place) implements Expression {}

    /**
     * A quantity, a reading, a course, the time or the counter of a sum.
     *
     * @param index among all of its kind
     * @param lag how many steps before now, for courses
     */
    record Name(Kind kind, int index, int lag, String name, Place place) implements Expression {
        public enum Kind {
            QUANTITY,
            READING,
            COURSE,
            TIME,
            COUNTER
        }
    }

    /** An operator or a function with what it is applied to. */
    record Operation(Operator operator, List<Expression> operands, Place place) implements Expression {
        public Operation {
            operands = List.copyOf(operands);
        }
    }

    /** A sum or a product over whole numbers. */
    record Loop(boolean product, int counter, String name, Expression from, Expression to, Expression body, Place place)
            implements Expression {}

    /**
     * One number for a whole course.
     *
     * @param share which percentile; a constant that isn't used for other kinds
     */
    record Aggregate(Kind kind, int course, String name, Expression share, Place place) implements Expression {
        public enum Kind {
            MIN,
            MAX,
            MEAN,
            SUM,
            LAST,
            PERCENTILE
        }
    }

    /**
     * A number that is drawn.
     *
     * @param site each place that draws has a sequence of its own, so that no draw depends on what else is evaluated
     */
    record Draw(Kind kind, int site, List<Expression> operands, Place place) implements Expression {
        public Draw {
            operands = List.copyOf(operands);
        }

        public enum Kind {
            UNIFORM,
            BETWEEN,
            NORMAL,
            EXPONENTIAL
        }
    }
}
