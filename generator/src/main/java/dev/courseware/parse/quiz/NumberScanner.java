package dev.courseware.parse.quiz;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number as people write it: decimals with a point or a comma, with signs between thousands, powers of ten,
 * fractions. The page reads those of learners by the same rules ({@code quiz-numbers.js}); {@code quiz/numbers.txt} in
 * the tests holds both to one table.
 */
final class NumberScanner {
    private static final int LARGEST_POWER = 300;
    private static final MathContext PRECISION = new MathContext(20);

    private static final Pattern DIGITS = Pattern.compile("[.,]?[0-9]+(?:[.,][0-9]+|['_][0-9]+| [0-9]{3}(?![0-9]))*");
    private static final Pattern FRACTION = Pattern.compile(" *+/ *+([0-9]{1,18})(?![0-9.,])");
    private static final Pattern MIXED = Pattern.compile(" +([0-9]{1,18}) *+/ *+([0-9]{1,18})(?![0-9.,])");
    private static final Pattern POWER =
            Pattern.compile(" *+[×·xX*✕] *+10(?:(?:\\^|\\*\\*) *+\\{? *+([-+]?[0-9]{1,3}) *+}?"
                    + "|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?![0-9⁰¹²³⁴⁵⁶⁷⁸⁹])");
    private static final Pattern OF_TEN = Pattern.compile(
            "(?:(?:\\^|\\*\\*) *+\\{? *+([-+]?[0-9]{1,3}) *+}?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?![0-9⁰¹²³⁴⁵⁶⁷⁸⁹])");
    private static final Pattern EXPONENT = Pattern.compile(" *+[eE]([-+]?[0-9]{1,3})(?![0-9a-zA-Z])");

    private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
    private static final int[] ABOVE = {1, 1, 2, 1, 3, 1, 2, 3, 4, 1, 5, 1, 1, 3, 5, 7, 1, 1};
    private static final int[] BELOW = {2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 7, 8, 8, 8, 8, 9, 10};
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private int at;

    private NumberScanner(String text) {
        this.text = text;
    }

    /**
     * What a text begins with.
     *
     * @param values the number; two of them where a sign may stand before decimals or between thousands, decimals first
     * @param end where it ends
     */
    record Scanned(List<BigDecimal> values, int end) {}

    /** Reads the number that a {@link NumberText#plain plain} text begins with; empty if it begins with none. */
    static Optional<Scanned> scan(String text) {
        return new NumberScanner(text).scan();
    }

    private Optional<Scanned> scan() {
        boolean negative = text.startsWith("-");
        at = negative || text.startsWith("+") ? 1 : 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal sign = negative ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        for (BigDecimal value : unsigned()) {
            values.add(value.multiply(sign));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Scanned(values, at));
    }

    private List<BigDecimal> unsigned() {
        Optional<BigDecimal> alone = vulgar();
        if (alone.isPresent()) {
            return List.of(alone.get());
        }
        Matcher digits = matcher(DIGITS);
        if (!digits.lookingAt()) {
            return List.of();
        }
        String run = digits.group();
        at = digits.end();
        if (run.chars().allMatch(NumberScanner::isDigit)) {
            Optional<BigDecimal> whole = whole(run);
            if (whole.isPresent()) {
                return List.of(whole.get());
            }
        }
        List<BigDecimal> values = decimals(run);
        if (at == text.length() - 1 && ".,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return scaled(values);
    }

    /** What only whole numbers have behind them: a fraction, or the power of ten itself. */
    private Optional<BigDecimal> whole(String run) {
        BigDecimal value = new BigDecimal(run);
        if (run.equals("10") && matcher(OF_TEN).lookingAt()) {
            return power(matcher(OF_TEN)).map(power -> BigDecimal.ONE.scaleByPowerOfTen(power));
        }
        Matcher fraction = matcher(FRACTION);
        if (fraction.lookingAt()) {
            return over(value, fraction.group(1), fraction.end());
        }
        Matcher mixed = matcher(MIXED);
        if (mixed.lookingAt()) {
            return over(new BigDecimal(mixed.group(1)), mixed.group(2), mixed.end())
                    .map(value::add);
        }
        int before = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        Optional<BigDecimal> part = vulgar();
        if (part.isEmpty()) {
            at = before;
        }
        return part.map(value::add);
    }

    private Optional<BigDecimal> over(BigDecimal above, String below, int end) {
        BigDecimal divisor = new BigDecimal(below);
        if (divisor.signum() == 0) {
            return Optional.empty();
        }
        at = end;
        return Optional.of(above.divide(divisor, PRECISION));
    }

    private Optional<BigDecimal> vulgar() {
        int index = at < text.length() ? VULGAR.indexOf(text.charAt(at)) : -1;
        if (index < 0) {
            return Optional.empty();
        }
        at++;
        return Optional.of(new BigDecimal(ABOVE[index]).divide(new BigDecimal(BELOW[index]), PRECISION));
    }

    private List<BigDecimal> scaled(List<BigDecimal> values) {
        for (Pattern pattern : List.of(POWER, EXPONENT)) {
            Matcher matcher = matcher(pattern);
            if (matcher.lookingAt()) {
                Optional<Integer> power = power(matcher);
                return power.isEmpty()
                        ? List.of()
                        : values.stream()
                                .map(value -> value.scaleByPowerOfTen(power.get()))
                                .toList();
            }
        }
        return values;
    }

    private Optional<Integer> power(Matcher matcher) {
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        if (digits == null) {
            StringBuilder lowered = new StringBuilder();
            for (char c : matcher.group(2).toCharArray()) {
                lowered.append(c == '⁻' ? "-" : c == '⁺' ? "" : String.valueOf(RAISED.indexOf(c)));
            }
            digits = lowered.toString();
        }
        int power = Integer.parseInt(digits);
        if (Math.abs(power) > LARGEST_POWER) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(power);
    }

    /** What digits with points, commas and signs between thousands may mean. */
    private static List<BigDecimal> decimals(String run) {
        String bare = run.replaceAll("[ '_]", "");
        int points = count(bare, '.');
        int commas = count(bare, ',');
        if (points + commas == 0) {
            return List.of(new BigDecimal(bare));
        }
        if (points > 0 && commas > 0) {
            char last = bare.lastIndexOf('.') > bare.lastIndexOf(',') ? '.' : ',';
            char other = last == '.' ? ',' : '.';
            int decimal = bare.lastIndexOf(last);
            boolean once = count(bare, last) == 1 && isGrouped(bare.substring(0, decimal), other);
            return once ? List.of(number(bare.replace(String.valueOf(other), "").replace(last, '.'))) : List.of();
        }
        char sign = points > 0 ? '.' : ',';
        boolean grouped = isGrouped(bare, sign);
        BigDecimal thousands = grouped ? new BigDecimal(bare.replace(String.valueOf(sign), "")) : null;
        if (points + commas > 1) {
            return grouped ? List.of(thousands) : List.of();
        }
        BigDecimal decimal = number(bare.replace(sign, '.'));
        return grouped && bare.equals(run) ? List.of(decimal, thousands) : List.of(decimal);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.startsWith(".") ? "0" + digits : digits);
    }

    /** Whether signs part thousands: groups of three digits, of two in between where commas are used as in India. */
    private static boolean isGrouped(String digits, char sign) {
        String groups = sign == ',' ? "(,[0-9]{2,3})*,[0-9]{3}" : "(\\.[0-9]{3})*\\.[0-9]{3}";
        return digits.matches("[1-9][0-9]{0,2}" + groups);
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }
}
