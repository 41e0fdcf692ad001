package dev.courseware.parse.markdown;

/**
 * The character beside a mark of emphasis, as CommonMark (0.31, 6.2) tells them apart.
 *
 * @param text the character alone
 */
record Neighbour(String text, boolean blank, boolean punctuation) {
    private static final Neighbour[] ASCII = new Neighbour[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = look(c);
        }
    }

    /** What a line's beginning and end count as. */
    static final Neighbour LINE_END = of('\n');

    static Neighbour of(char c) {
        return c < ASCII.length ? ASCII[c] : look(c);
    }

    private static Neighbour look(char c) {
        return new Neighbour(String.valueOf(c), isBlank(c), isPunctuation(c));
    }

    private static boolean isBlank(char c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isPunctuation(char c) {
        return c < 128 && "$+<=>^`|~".indexOf(c) >= 0
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
