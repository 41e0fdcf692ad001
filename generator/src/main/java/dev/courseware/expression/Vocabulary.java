package dev.courseware.expression;

import java.util.Set;

/** Which words are names, and which have a meaning already. */
final class Vocabulary {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_QUOTE = 60;
    static final String SUM = "sum";
    static final String PRODUCT = "product";
    static final Set<String> LOOPS = Set.of(SUM, PRODUCT);
    static final Set<String> DRAWS = Set.of("random", "normal", "exponential");
    static final Set<String> AGGREGATES = Set.of("min", "max", "mean", SUM, "last", "percentile");
    static final Set<String> CONSTANTS = Set.of("pi", "π");
    private static final Set<String> RESERVED = Set.of(
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "as",
            "with",
            "over",
            "within",
            "from",
            "to",
            "step",
            "chart",
            "aim",
            "smallest",
            "largest");

    private Vocabulary() {}

    /** A word with one sign for µ, of which there are two. */
    static String same(String word) {
        return word.strip().replace('µ', 'μ');
    }

    static boolean isName(String word) {
        if (word.isEmpty() || word.length() > LONGEST_NAME || !isLetter(word.charAt(0))) {
            return false;
        }
        return word.chars().allMatch(c -> isPart((char) c));
    }

    static boolean isLetter(char c) {
        return c == '_' || Character.isLetter(c) && !Character.isSurrogate(c);
    }

    static boolean isPart(char c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    static boolean isFunction(String word) {
        return Operator.FUNCTIONS.containsKey(word)
                || LOOPS.contains(word)
                || DRAWS.contains(word)
                || AGGREGATES.contains(word);
    }

    /** Whether no quantity and no result can have this name. */
    static boolean isTaken(String word) {
        return isReserved(word) || isFunction(word) || CONSTANTS.contains(word);
    }

    /** A text short enough to be quoted in a message. */
    static String cut(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
