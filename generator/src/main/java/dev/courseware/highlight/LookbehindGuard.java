package dev.courseware.highlight;

/**
 * What a rule wants before its token. The pattern itself says which characters may stand there. Prism's patterns take
 * that character as part of their match, so that it must not lie before the place from which they are tried.
 */
enum LookbehindGuard {
    NOTHING,
    CHARACTER,
    CHARACTER_OR_TEXT_START,
    CHARACTER_OR_LINE_START;

    /** Reads {@code u}, {@code b} and {@code B} of a rule's flags. */
    static LookbehindGuard of(String flags) {
        if (flags.indexOf('u') >= 0) {
            return CHARACTER;
        }
        if (flags.indexOf('b') >= 0) {
            return CHARACTER_OR_TEXT_START;
        }
        return flags.indexOf('B') >= 0 ? CHARACTER_OR_LINE_START : NOTHING;
    }

    /** How many characters before the place belong to a match whose token begins there. */
    int length(Excerpt text, int place) {
        return this == NOTHING || isFree(text, place) ? 0 : 1;
    }

    /** Whether the place is a start, so that no character need stand before it. */
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
