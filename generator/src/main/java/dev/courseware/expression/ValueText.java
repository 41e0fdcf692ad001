package dev.courseware.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How values are shown: four significant digits, more where a share comes near to 100 %; digits in groups from 10,000 on;
 * powers of ten for the very large and the very small; a minus sign; a narrow no-break space before the unit. The page's
 * {@code js/expression.js} shows the same.
 *
 * @param decimalComma whether decimals stand behind a comma
 */
public record ValueText(boolean decimalComma) {
    /** What is shown of a value that isn't defined. */
    public static final String UNDEFINED = "–";

    private static final char NARROW = '\u202F';
    private static final double HUGE = 1e15;
    private static final double TINY = 1e-4;
    private static final double NOTHING = 1e-300;
    private static final int MOST_TOGETHER = 4;
    private static final double SMALLEST_REST = 1e-12;
    private static final String MONEY = "€$£";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Units UNITS = new Units();

    /** A value with its unit. */
    public String of(double value, MeasureUnit unit, boolean bySize) {
        if (Double.isNaN(value)) {
            return UNDEFINED;
        }
        MeasureUnit in = bySize ? unitFor(value, unit.dimension()) : unit;
        String name =
                in.name().startsWith("1/") ? in.name().substring(1) : in.name().isEmpty() ? "" : NARROW + in.name();
        return number(in.fromBase(value), in.name()) + name;
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
        return Double.isNaN(number) ? UNDEFINED : number(number, "");
    }

    private String number(double number, String unit) {
        double size = Math.abs(number);
        if (size < NOTHING) {
            return "0";
        }
        boolean money = unit.length() == 1 && MONEY.contains(unit) && size >= 1;
        String text = size >= HUGE || size < TINY
                ? power(size)
                : plain(size, money ? size < 1000 ? 2 : 0 : decimals(size, unit), money);
        String shown = decimalComma ? text.replace('.', ',') : text;
        return number < 0 && !shown.equals("0") ? "−" + shown : shown;
    }

    private static int decimals(double size, String unit) {
        int decimals = 3;
        for (double least = 1; decimals > 0 && size >= least * 10; least *= 10) {
            decimals--;
        }
        for (double most = 1; size < most; most /= 10) {
            decimals++;
        }
        double rest = 100 - size;
        if (unit.equals("%") && size > 90 && rest > SMALLEST_REST) {
            int more = 1;
            for (double most = 1; rest < most; most /= 10) {
                more++;
            }
            return Math.max(decimals, more);
        }
        return decimals;
    }

    private static String plain(double size, int decimals, boolean money) {
        String text =
                new BigDecimal(size).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int end = text.length();
        int point = text.indexOf('.');
        if (point >= 0 && (!money || text.endsWith(".00"))) {
            while (text.charAt(end - 1) == '0') {
                end--;
            }
            end -= end - 1 == point ? 1 : 0;
        }
        StringBuilder grouped = new StringBuilder(text.substring(0, end));
        int whole = point < 0 ? text.length() : point;
        if (whole > MOST_TOGETHER) {
            for (int i = whole - 3; i > 0; i -= 3) {
                grouped.insert(i, NARROW);
            }
        }
        return grouped.toString();
    }

    private static String power(double size) {
        int exponent = 0;
        double part = size;
        for (int step = 256; step > 0; step /= 2) {
            double ten = Double.parseDouble("1e" + step);
            if (part >= ten) {
                part /= ten;
                exponent += step;
            } else if (part * ten < 10) {
                part *= ten;
                exponent -= step;
            }
        }
        String text = plain(part, 3, false);
        if (text.equals("10")) {
            text = "1";
            exponent++;
        }
        StringBuilder raised = new StringBuilder(exponent < 0 ? "⁻" : "");
        String.valueOf(Math.abs(exponent)).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        return text + NARROW + "×" + NARROW + "10" + raised;
    }

    /** The unit that suits a value of time (µs to d) or data (B to TB); the base unit of any other dimension. */
    public static MeasureUnit unitFor(double value, Dimension dimension) {
        double size = Math.abs(value);
        if (dimension.is(Dimension.TIME)) {
            return unit(
                    size >= 172_800
                            ? "d"
                            : size >= 7_200
                                    ? "h"
                                    : size >= 120 ? "min" : size >= 1 || size == 0 ? "s" : size >= 1e-3 ? "ms" : "µs");
        }
        if (dimension.is(Dimension.DATA)) {
            return unit(size >= 1e12 ? "TB" : size >= 1e9 ? "GB" : size >= 1e6 ? "MB" : size >= 1e3 ? "kB" : "B");
        }
        return Units.base(dimension);
    }

    private static MeasureUnit unit(String name) {
        Optional<MeasureUnit> unit = UNITS.find(name);
        return unit.orElseThrow();
    }
}
