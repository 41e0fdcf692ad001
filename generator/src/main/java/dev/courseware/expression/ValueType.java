package dev.courseware.expression;

/**
 * What kind of value a formula gives.
 *
 * @param dimension null if it fits any, as that of a bare 0
 * @param unit in which it would be shown, or null if its parts suggest none
 * @param truth whether it is true or false
 */
record ValueType(Dimension dimension, MeasureUnit unit, boolean truth) {
    static final ValueType ANY = new ValueType(null, null, false);
    static final ValueType PLAIN = new ValueType(Dimension.PLAIN, null, false);
    static final ValueType TRUTH = new ValueType(Dimension.PLAIN, null, true);

    static ValueType in(MeasureUnit unit) {
        return new ValueType(unit.dimension(), unit.name().isEmpty() ? null : unit, false);
    }

    boolean isPlain() {
        return dimension == null || dimension.isPlain();
    }

    Dimension known() {
        return dimension == null ? Dimension.PLAIN : dimension;
    }

    /** Whether its unit is chosen for each value, if its parts suggest none. */
    boolean goesBySize() {
        return known().is(Dimension.TIME) || known().is(Dimension.DATA);
    }

    boolean fits(ValueType other) {
        return dimension == null || other.dimension == null || dimension.equals(other.dimension);
    }

    /** What both are together, if they fit. */
    ValueType with(ValueType other) {
        Dimension both = dimension == null ? other.dimension : dimension;
        MeasureUnit in = unit == null ? other.unit : unit;
        boolean differ = unit != null && other.unit != null && !unit.equals(other.unit);
        return new ValueType(both, differ && goesBySize() ? null : in, false);
    }

    /** How it is called in messages. */
    String name() {
        if (truth) {
            return "true or false";
        }
        if (unit != null) {
            return unit.name();
        }
        return isPlain() ? "a plain number" : Units.base(dimension).name();
    }

    /** The unit in which it is shown. */
    MeasureUnit shown() {
        return unit != null ? unit : isPlain() ? MeasureUnit.NONE : Units.base(dimension);
    }

    boolean bySize() {
        return unit == null && goesBySize();
    }
}
