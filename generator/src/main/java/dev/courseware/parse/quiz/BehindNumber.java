package dev.courseware.parse.quiz;

import dev.courseware.model.Amount;
import dev.courseware.model.Block;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the number of an answer, {@code ± 0.01 hours}: how far from it one may be, and what it counts.
 *
 * @param unit may be empty
 * @param tolerance empty where none is given
 * @param relative whether the tolerance is in percent of the number
 * @param shown the tolerance as it was written
 */
record BehindNumber(String unit, Optional<BigDecimal> tolerance, boolean relative, String shown) {
    private static final Pattern SIGN = Pattern.compile("±|\\+/-|\\+-");
    /** A unit is words or signs; what looks like more of the number was not understood. */
    private static final Pattern UNIT = Pattern.compile("[^0-9.,'±^*×·/+\\-⁰¹²³⁴⁵⁶⁷⁸⁹⁻½¼¾=<>~≈:;!?\\s][^±]*|");

    private static final Pattern MORE_NUMBERS = Pattern.compile("\\s[-+.,]?[0-9]");

    /**
     * Reads it.
     *
     * @param written as its author wrote it
     * @param text the same in plain signs
     * @param of the number's own unit, where it has one already
     */
    static Optional<BehindNumber> read(String written, String text, String of) {
        Matcher sign = SIGN.matcher(text);
        if (!sign.find()) {
            String unit = written.strip();
            return isUnit(unit) ? Optional.of(new BehindNumber(unit, Optional.empty(), false, "")) : Optional.empty();
        }
        String unit = written.substring(0, sign.start()).strip();
        int from = sign.end();
        from += text.substring(from).length()
                - text.substring(from).stripLeading().length();
        Optional<NumberScanner.Scanned> most = NumberScanner.scan(text.substring(from));
        if (most.isEmpty() || most.get().values().get(0).signum() < 0) {
            return Optional.empty();
        }
        String shown =
                NumberText.raised(written.substring(from, from + most.get().end()));
        String behind = written.substring(from + most.get().end()).strip();
        boolean relative = behind.startsWith("%") && !unit.equals("%") && !of.equals("%");
        if (relative) {
            behind = behind.substring(1).strip();
        }
        boolean one = unit.isEmpty() || behind.isEmpty() || unit.equals(behind);
        String own = unit.isEmpty() ? behind : unit;
        return one && isUnit(own)
                ? Optional.of(
                        new BehindNumber(own, Optional.of(most.get().values().get(0)), relative, shown))
                : Optional.empty();
    }

    /** The answer that it makes of a number. */
    Amount amount(boolean right, BigDecimal value, String written, List<Block> feedback) {
        if (!relative) {
            return new Amount(right, value, tolerance.orElse(BigDecimal.ZERO), written, shown, feedback);
        }
        BigDecimal most = value.abs().multiply(tolerance.orElseThrow()).movePointLeft(2);
        return new Amount(right, value, most, written, Amount.digits(most), feedback);
    }

    private static boolean isUnit(String unit) {
        return UNIT.matcher(NumberText.plain(unit)).matches()
                && !MORE_NUMBERS.matcher(NumberText.plain(unit)).find();
    }
}
