package dev.courseware.render.chart;

import dev.courseware.model.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of numbers that begins and ends at round ones, by steps of 1, 2 or 5 times a power of ten.
 *
 * @param low where it begins
 * @param high where it ends
 * @param step from mark to mark
 */
record Axis(double low, double high, double step) {
    private static final double SLACK = 1e-9;
    /** A number's digits stand in groups from here on, so that years don't. */
    private static final double GROUPED = 10_000;

    private static final double HUGE = 1e9;
    private static final double TINY = 1e-4;
    /** Up to where whole numbers have no gaps, and as many decimals as leave some of them. */
    private static final double EXACT = 1e15;

    private static final int MOST_DECIMALS = 12;
    private static final double NEAR = 1e-3;

    /** An axis for numbers between two, with about as many steps as wished. */
    static Axis of(double least, double most, int steps) {
        double low = least;
        double high = most;
        if (high - low <= Math.max(Math.abs(high), Math.abs(low)) * SLACK) {
            low -= Math.abs(least) / 2;
            high += high == 0 ? 1 : Math.abs(most) / 2;
        }
        double step = round((high - low) / Math.max(1, steps));
        return new Axis(Math.floor(low / step + SLACK) * step, Math.ceil(high / step - SLACK) * step, step);
    }

    /** An axis that begins and ends at two numbers, round or not. */
    static Axis exactly(double low, double high, int steps) {
        return new Axis(low, high, round((high - low) / Math.max(1, steps)));
    }

    private static double round(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double part = raw / power;
        return (part <= 1 + SLACK ? 1 : part <= 2 + SLACK ? 2 : part <= 5 + SLACK ? 5 : 10) * power;
    }

    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        int count = (int) Math.floor((high - low) / step + SLACK);
        for (int i = 0; i <= count; i++) {
            double mark = low + i * step;
            marks.add(Math.abs(mark) < step * SLACK ? 0 : mark);
        }
        return marks;
    }

    /** The share of the axis that lies below a number. */
    double share(double value) {
        return (value - low) / (high - low);
    }

    /** Zero, or the end that is nearest to it. */
    double base() {
        return Math.max(low, Math.min(high, 0));
    }

    String text(double mark, boolean decimalComma) {
        double greatest = Math.max(Math.abs(low), Math.abs(high));
        if (greatest >= HUGE || greatest < TINY) {
            return mark == 0 ? "0" : power(mark, decimalComma);
        }
        return plain(mark, greatest >= GROUPED, decimalComma);
    }

    private static String power(double mark, boolean decimalComma) {
        int exponent = (int) Math.floor(Math.log10(Math.abs(mark)) + SLACK);
        String part = Amount.digits(new BigDecimal(String.format(Locale.ROOT, "%.3f", mark / Math.pow(10, exponent))))
                .replace('.', decimalComma ? ',' : '.');
        return (part + "e" + exponent).replace('-', '\u2212');
    }

    /** A number from 0 on with so many decimals. A mark is a round number, or nearly; others are rare, and may take their time. */
    private static String fixed(double number, int decimals) {
        double scaled = number * Math.pow(10, decimals);
        long digits = Math.round(scaled);
        if (decimals > MOST_DECIMALS || scaled > EXACT || Math.abs(scaled - digits) > NEAR) {
            return String.format(Locale.ROOT, "%." + decimals + "f", number);
        }
        String text = Long.toString(digits);
        if (decimals == 0) {
            return text;
        }
        String padded = text.length() > decimals ? text : "0".repeat(decimals + 1 - text.length()) + text;
        int point = padded.length() - decimals;
        return padded.substring(0, point) + "." + padded.substring(point);
    }

    private String plain(double mark, boolean inGroups, boolean decimalComma) {
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - SLACK));
        String text = fixed(Math.abs(mark), decimals);
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String part = point < 0 ? "" : (decimalComma ? "," : ".") + text.substring(point + 1);
        StringBuilder grouped = new StringBuilder(whole);
        if (inGroups) {
            for (int i = whole.length() - 3; i > 0; i -= 3) {
                grouped.insert(i, '\u202F');
            }
        }
        return (mark < 0 ? "\u2212" : "") + grouped + part;
    }
}
