package dev.courseware.data;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them in tables: {@code 1,234.5}, {@code -3}, {@code 12 %}, {@code 6e23}.
 *
 * @param decimalComma whether a comma stands before decimals, as where semicolons separate fields
 */
public record NumberParser(boolean decimalComma) {
    private static final int LONGEST = 40;
    /** Beyond it a double no longer tells one from the next. */
    private static final double MOST = 1e15;

    private static final Pattern POINT = number("[,'\u00A0\u202F ]", "\\.");
    private static final Pattern COMMA = number("[.'\u00A0\u202F ]", ",");

    private static Pattern number(String group, String decimal) {
        return Pattern.compile("[-+\u2212]?(?:[0-9]{1,3}(?:" + group + "[0-9]{3})+|[0-9]+)?(?:" + decimal
                + "[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?[\u00A0\u202F ]?%?");
    }

    /** The number that a field holds; empty if it holds something else. */
    public OptionalDouble read(String field) {
        boolean digits = field.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (!digits
                || field.length() > LONGEST
                || !(decimalComma ? COMMA : POINT).matcher(field).matches()) {
            return OptionalDouble.empty();
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\u2212') {
                plain.append('-');
            } else if (c == (decimalComma ? ',' : '.')) {
                plain.append('.');
            } else if (c >= '0' && c <= '9' || "+-eE".indexOf(c) >= 0) {
                plain.append(c);
            }
        }
        try {
            double value = Double.parseDouble(plain.toString());
            return Math.abs(value) <= MOST ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
