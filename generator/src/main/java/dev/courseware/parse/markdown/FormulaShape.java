package dev.courseware.parse.markdown;

import java.util.Set;

/**
 * Tells a formula from text in {@code \\( … \\)} and {@code \\[ … \\]}, which in CommonMark are brackets that begin no link.
 * A formula has one of TeX's commands, a superscript, an index of a single letter, a relation or a sum of short names; within
 * round brackets, letters on their own are one too. Words, numbers alone and everything else stay text.
 */
final class FormulaShape {
    private static final String RELATIONS = "=<>";
    private static final String OPERATORS = "+*/|";
    private static final int LONGEST_NAME = 3;
    private static final Set<String> FUNCTIONS =
            Set.of("sin", "cos", "tan", "log", "ln", "exp", "max", "min", "lim", "det", "gcd", "mod");

    private int commands;
    private int letters;
    private int digits;
    private int operators;
    private int relations;
    private int longestName;
    private boolean raised;
    private boolean indexed;
    private boolean spacedMinus;

    private FormulaShape() {}

    /**
     * @param inside what stands between the brackets
     * @param display whether they are square
     */
    static boolean isFormula(CharSequence inside, boolean display) {
        FormulaShape shape = new FormulaShape();
        for (int i = 0; i < inside.length(); ) {
            char c = inside.charAt(i);
            if (c == '`') {
                return false;
            }
            i = Character.isLetter(c) || c == '\\' ? shape.name(inside, i) : shape.sign(inside, i);
        }
        return shape.decide(display);
    }

    private boolean decide(boolean display) {
        if (commands > 0 || raised) {
            return true;
        }
        int most = relations > 0 ? LONGEST_NAME : LONGEST_NAME - 1;
        boolean operands = letters + digits > 0;
        if (longestName > most || !operands) {
            return false;
        }
        if (indexed || relations > 0 || operators > 0 || spacedMinus) {
            return letters + digits > 1 || indexed;
        }
        return !display && letters > 0 && longestName == 1;
    }

    /** Takes a word or a command. */
    private int name(CharSequence inside, int from) {
        boolean command = inside.charAt(from) == '\\';
        int end = command ? from + 1 : from;
        while (end < inside.length() && Character.isLetter(inside.charAt(end))) {
            end++;
        }
        if (command) {
            commands += end > from + 1 ? 1 : 0;
            return end > from + 1 ? end : from + 2;
        }
        String word = inside.subSequence(from, end).toString();
        letters++;
        if (!FUNCTIONS.contains(word)) {
            longestName = Math.max(longestName, word.length());
        }
        boolean index = end < inside.length() - 1 && inside.charAt(end) == '_' && word.length() == 1;
        indexed |= index && inside.charAt(end + 1) != '_';
        return end;
    }

    private int sign(CharSequence inside, int at) {
        char c = inside.charAt(at);
        digits += Character.isDigit(c) ? 1 : 0;
        relations += RELATIONS.indexOf(c) >= 0 ? 1 : 0;
        operators += OPERATORS.indexOf(c) >= 0 ? 1 : 0;
        raised |= c == '^' && at > 0 && at + 1 < inside.length();
        spacedMinus |= c == '-' && at > 0 && at + 1 < inside.length() && inside.charAt(at - 1) == ' ';
        return at + 1;
    }
}
