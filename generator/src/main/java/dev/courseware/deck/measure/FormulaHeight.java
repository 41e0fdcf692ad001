package dev.courseware.deck.measure;

/** Guesses how high a formula is set, from its TeX: rows one below the other, each higher with fractions and limits. */
final class FormulaHeight {
    private static final double PLAIN = 1.3;
    private static final double FRACTION = 1.1;
    private static final double LIMITS = 0.9;
    private static final int DEEPEST = 3;

    private FormulaHeight() {}

    /** The height in lines of the text around it. */
    static double lines(String tex) {
        double height = 0;
        for (String row : tex.split("\\\\\\\\|\\\\cr\\b", -1)) {
            height += row(row);
        }
        return height;
    }

    private static double row(String tex) {
        double height = PLAIN + FRACTION * Math.min(DEEPEST, nesting(tex));
        boolean limits = tex.contains("\\sum")
                || tex.contains("\\prod")
                || tex.contains("\\int")
                || tex.contains("\\underbrace")
                || tex.contains("\\overbrace")
                || tex.contains("\\lim");
        return height + (limits ? LIMITS : 0);
    }

    /** How deep fractions stand in one another. */
    private static int nesting(String tex) {
        int deepest = 0;
        int braces = 0;
        int[] open = new int[DEEPEST + 1];
        int fractions = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '{') {
                braces++;
            } else if (c == '}') {
                braces--;
                while (fractions > 0 && braces < open[fractions - 1]) {
                    fractions--;
                }
            } else if (c == '\\' && isFraction(tex, i)) {
                while (fractions > 0 && braces <= open[fractions - 1]) {
                    fractions--;
                }
                if (fractions < DEEPEST) {
                    open[fractions++] = braces;
                }
                deepest = Math.max(deepest, fractions);
            }
        }
        return deepest;
    }

    private static boolean isFraction(String tex, int at) {
        return tex.startsWith("\\frac", at)
                || tex.startsWith("\\dfrac", at)
                || tex.startsWith("\\cfrac", at)
                || tex.startsWith("\\binom", at);
    }
}
