package dev.courseware.expression;

/**
 * A unit in which values are written and shown. A value of {@code x} in it is {@code x * times / per} in base units.
 *
 * @param name as it is shown behind numbers, such as {@code ms}, {@code %}, {@code req/s}; empty for plain numbers
 * @param times the larger of both is the only one that isn't 1 in units that aren't products of others
 * @param per see {@code times}; so that 99.9 % is 99.9 / 100, as exact as can be
 * @param dimension what values in it are made of
 */
public record MeasureUnit(String name, double times, double per, Dimension dimension) {
    public static final MeasureUnit NONE = new MeasureUnit("", 1, 1, Dimension.PLAIN);

    /** The value in base units (seconds, bytes, the currency, shares as 0..1) that a number in this unit is. */
    public double toBase(double number) {
        return times == per ? number : Digits.round(number * times / per, Digits.EXACT);
    }

    /** The number in this unit that a value in base units is. */
    public double fromBase(double value) {
        return times == per ? value : value * per / times;
    }
}
