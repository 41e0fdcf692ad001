package dev.courseware.highlight;

/**
 * What must precede a rule's token. The pattern itself says which characters these may be. Since Prism's patterns
 * include that character in their match, it must not be before the index from which they are tried.
 */
enum LookbehindGuard {
    NOTHING,
    CHARACTER,
    CHARACTER_OR_TEXT_START,
    CHARACTER_OR_LINE_START;

    /** Reads {@code u}, {@code b} or {@code B} from a rule's flags. */
    static LookbehindGuard of(String flags) {
        if (flags.indexOf('u') >= 0) {
            return CHARACTER;
        }
        if (flags.indexOf('b') >= 0) {
            return CHARACTER_OR_TEXT_START;
        }
        return flags.indexOf('B') >= 0 ? CHARACTER_OR_LINE_START : NOTHING;
    }

    /** How many characters before an index belong to the match of a token that begins there. */
    int length(Excerpt text, int place) {
        return this == NOTHING || isFree(text, place) ? 0 : 1;
    }

    /** Whether nothing need precede the index, because a text or line begins there. */
    private boolean isFree(Excerpt text, int place) {
        if (place == 0) {
            return this != CHARACTER;
        }
        return this == CHARACTER_OR_LINE_START && isLineEnd(text.charAt(place - 1));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
