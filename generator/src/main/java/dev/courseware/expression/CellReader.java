package dev.courseware.expression;

import java.util.ArrayList;
import java.util.List;

/** Reads a number with its unit from a cell, a start or a step, or one end of a range. */
final class CellReader {
    private static final int LONGEST = 60;
    private static final double MOST = 1e15;

    private final String text;
    private final Units units;
    private final boolean decimalComma;
    private final List<Mistake> mistakes = new ArrayList<>();
    private int at;
    private int end;

    /** Reads from {@code start} to {@code end} of a text. */
    CellReader(String text, int start, int end, Units units, boolean decimalComma) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.units = units;
        this.decimalComma = decimalComma;
    }

    /**
     * What was read.
     *
     * @param number as it was written
     * @param unit null if there was none
     */
    record Amount(double number, MeasureUnit unit, int offset, int length) {
        double value(MeasureUnit inherited) {
            MeasureUnit in = unit != null ? unit : inherited != null ? inherited : MeasureUnit.NONE;
            return in.toBase(number);
        }
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** @return null if there is a mistake */
    Amount read() {
        blanks();
        while (end > at && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int last = end;
        int start = at;
        String written = text.substring(start, last);
        if (written.isEmpty()) {
            return fault(start, 0, "a number is missing", "write one, such as 5, 99 % or 500 ms");
        }
        if (written.length() > LONGEST) {
            return fault(start, last - start, "this is too long for a number with a unit", "");
        }
        boolean minus = sign();
        String currency = currency();
        minus |= currency != null && sign();
        blanks();
        Double number = number(last);
        if (number == null) {
            return null;
        }
        blanks();
        String unit = currency != null ? currency : text.substring(at, Math.max(at, last));
        if (currency != null && at < last) {
            return fault(at, last - at, "«" + text.substring(at, last) + "» stands behind an amount of money", "");
        }
        MeasureUnit measure = unit.isEmpty() ? null : unit(unit, currency != null ? start : at);
        if (measure == null && !unit.isEmpty()) {
            return null;
        }
        return new Amount(minus ? -number : number, measure, start, last - start);
    }

    private boolean sign() {
        blanks();
        if (at < end && "-−–+".indexOf(text.charAt(at)) >= 0) {
            at++;
            return text.charAt(at - 1) != '+';
        }
        return false;
    }

    private String currency() {
        blanks();
        if (at < end && Units.CURRENCIES.indexOf(text.charAt(at)) >= 0) {
            at++;
            return text.substring(at - 1, at);
        }
        return null;
    }

    private Double number(int last) {
        int start = at;
        while (at < last && (isDigit(text.charAt(at)) || ".,_'\u202F".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String digits = text.substring(start, at).replaceAll("(?<=[0-9])[_'\u202F](?=[0-9])", "");
        if (digits.isEmpty()) {
            int length = Math.max(1, last - start);
            fault(
                    start,
                    Math.min(length, end - start),
                    "«" + text.substring(start, last) + "» doesn't begin with a number",
                    "write a number, such as 5, 99 % or 500 ms");
            return null;
        }
        String exponent = exponent(last);
        boolean thousands = digits.matches("[1-9][0-9]{0,2}([.,][0-9]{3})+");
        if (digits.indexOf(',') >= 0 && !decimalComma) {
            String other = digits.replace(",", thousands ? "" : ".");
            fault(start, at - start, "«" + digits + "» has a comma", "write " + other);
            return null;
        }
        if (thousands && decimalComma && digits.indexOf('.') >= 0) {
            fault(
                    start,
                    at - start,
                    "«" + digits + "» may be thousands or decimals",
                    "write " + digits.replaceAll("[.,]", "") + " or " + digits.replaceFirst("[.,]([0-9]*?)0*$", ",$1"));
            return null;
        }
        String plain = digits.replace(',', '.');
        if (!plain.matches("[0-9]+(\\.[0-9]+)?")) {
            fault(start, at - start, "«" + digits + "» is no number", "write digits with one decimal sign at most");
            return null;
        }
        double value = Double.parseDouble(plain + exponent);
        if (value > MOST) {
            fault(start, at - start, "«" + text.substring(start, at) + "» is too large", "the most is 1e15");
            return null;
        }
        return value;
    }

    private String exponent(int last) {
        int mark = at;
        if (at < last && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < last && "+-−".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            int digits = at;
            while (at < last && isDigit(text.charAt(at)) && at - digits < 3) {
                at++;
            }
            if (at > digits) {
                return text.substring(mark, at).replace('−', '-');
            }
            at = mark;
        }
        return "";
    }

    /** Learns the words of a unit and finds it. */
    private MeasureUnit unit(String name, int offset) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && !Units.joins(name.charAt(i))) {
                continue;
            }
            String word = name.substring(start, i).strip();
            if (!(start == 0 && word.equals("1") && i < name.length()) && !word(word, offset + start, i - start)) {
                return null;
            }
            start = i + 1;
        }
        return units.find(name).orElse(null);
    }

    private boolean word(String word, int offset, int length) {
        if (units.has(word)) {
            units.learn(word);
            return true;
        }
        if (word.isEmpty()
                || !word.chars().allMatch(c -> Character.isLetter(c) && !Character.isSurrogate((char) c) || c == '_')) {
            fault(
                    offset,
                    length,
                    word.isEmpty() ? "a unit is missing" : "«" + word + "» is no unit",
                    "write a number and one unit, such as 500 ms or 3 req/s");
            return false;
        }
        String properly = Units.properly(word);
        if (!properly.isEmpty()) {
            fault(offset, length, "the unit «" + word + "» is called «" + properly + "» here", "write " + properly);
            return false;
        }
        units.learn(word);
        return true;
    }

    private Amount fault(int offset, int length, String message, String hint) {
        mistakes.add(new Mistake(Math.min(offset, text.length()), length, message, hint));
        return null;
    }

    private void blanks() {
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
