package dev.courseware.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that is expected, right or wrong.
 *
 * @param value the number
 * @param tolerance how far from it one may be, itself included
 * @param written how its author wrote it
 * @param toleranceWritten how its author wrote how far from it one may be
 * @param feedback what one who wrote it is told; may be empty
 */
public record Amount(
        boolean right,
        BigDecimal value,
        BigDecimal tolerance,
        String written,
        String toleranceWritten,
        List<Block> feedback) {
    private static final int LONGEST = 21;

    public Amount {
        feedback = List.copyOf(feedback);
    }

    Amount withFeedback(List<Block> changed) {
        return new Amount(right, value, tolerance, written, toleranceWritten, changed);
    }

    /** The number alone, where what is said to those who wrote it stands elsewhere. */
    public Amount withoutFeedback() {
        return withFeedback(List.of());
    }

    /** The number in the notation in which it was written; zeros at the end of decimals are left out. */
    public String shown() {
        return shown(written, value);
    }

    /** The same for how far from it one may be. */
    public String toleranceShown() {
        return shown(toleranceWritten, tolerance);
    }

    private static String shown(String written, BigDecimal number) {
        if (written.isEmpty()) {
            return digits(number);
        }
        boolean plain = written.matches("[-+−]?[0-9]+(\\.[0-9]+)?");
        return plain ? digits(new BigDecimal(written.replace('−', '-'))) : written;
    }

    /** A number as scripts read it and people may: no zeros at the end, and an exponent only where it is long. */
    public static String digits(BigDecimal number) {
        String text = number.toPlainString();
        String digits = text.indexOf('.') < 0 ? text : text.replaceAll("\\.?0+$", "");
        return digits.length() <= LONGEST
                ? digits
                : number.stripTrailingZeros().toString().replace("E+", "e").replace('E', 'e');
    }
}
