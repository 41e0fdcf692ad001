package dev.courseware.deck.measure;

import java.util.regex.Pattern;

/**
 * Guesses how wide a formula is set, from its TeX, on the safe side: numerators count as if they stood before their
 * denominators.
 */
public final class FormulaWidth {
    private static final Pattern SMALL = Pattern.compile("[_^]\\s*\\{?\\s*\\\\text\\s*\\{[^{}]*\\}");
    private static final Pattern QUAD = Pattern.compile("\\\\q?quad\\b");
    private static final Pattern SPACE = Pattern.compile("\\\\[,;:! ]");
    private static final Pattern SIGN = Pattern.compile("[=+<>-]");
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+\\*?");
    private static final Pattern UNSEEN = Pattern.compile("[{}\\s&_^]");
    /** Of a letter, in the size of the text around it. */
    private static final double LETTER = 0.52;

    private FormulaWidth() {}

    /** The width in the size of the text around it. */
    public static double of(String tex) {
        double widest = 0;
        for (String row : tex.split("\\\\\\\\|\\\\cr\\b", -1)) {
            widest = Math.max(widest, letters(row) * LETTER);
        }
        return widest;
    }

    private static int letters(String row) {
        String seen = SMALL.matcher(row).replaceAll("");
        seen = QUAD.matcher(seen).replaceAll(" xxxx");
        seen = SPACE.matcher(seen).replaceAll(" x");
        // Around signs there is some air.
        seen = SIGN.matcher(seen).replaceAll("xx");
        seen = COMMAND.matcher(seen).replaceAll("x");
        return UNSEEN.matcher(seen).replaceAll("").length();
    }
}
