package dev.courseware.expression;

/**
 * How values are shown: four significant digits, more where a share comes near to 100 %; digits in groups from 10,000 on;
 * powers of ten for the very large and the very small; a minus sign; a narrow no-break space before the unit.
 *
 * @param decimalComma whether decimals stand behind a comma
 */
public record ValueText(boolean decimalComma) {
    /** What is shown of a value that isn't defined. */
    public static final String UNDEFINED = "–";

    /** A value with its unit. */
    public String of(double value, MeasureUnit unit, boolean bySize) {
        throw new UnsupportedOperationException();
    }

    /** A reading's value. */
    public String of(double value, Reading reading) {
        return of(value, reading.unit(), reading.bySize());
    }

    /** A quantity's value. */
    public String of(double value, Quantity quantity) {
        return of(value, quantity.unit(), false);
    }

    /** A number without a unit, as it is shown. */
    public String number(double number) {
        throw new UnsupportedOperationException();
    }

    /** The unit that suits a value of time (µs to d) or data (B to TB); the base unit of any other dimension. */
    public static MeasureUnit unitFor(double value, Dimension dimension) {
        throw new UnsupportedOperationException();
    }
}
