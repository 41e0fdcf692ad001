package dev.courseware.highlight;

/**
 * A set of ASCII characters; all other characters are either in it or not.
 *
 * @param low bits for U+0000 to U+003F, the least significant first
 * @param high bits for U+0040 to U+007F
 * @param beyond whether all characters beyond ASCII are in the set
 */
record AsciiSet(long low, long high, boolean beyond) {
    /** Parses {@code low,high} in hexadecimal, followed by a {@code +} for {@code beyond}; null for an empty string. */
    static AsciiSet parse(String text) {
        if (text.isEmpty()) {
            return null;
        }
        boolean beyond = text.charAt(text.length() - 1) == '+';
        int comma = text.indexOf(',');
        int end = beyond ? text.length() - 1 : text.length();
        return new AsciiSet(
                Long.parseUnsignedLong(text, 0, comma, 16), Long.parseUnsignedLong(text, comma + 1, end, 16), beyond);
    }

    /** The set of the characters in a text. */
    static AsciiSet of(String text) {
        long low = 0;
        long high = 0;
        boolean beyond = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << c;
            } else {
                beyond = true;
            }
        }
        return new AsciiSet(low, high, beyond);
    }

    boolean has(char c) {
        return c < 64 ? (low >>> c & 1) != 0 : c < 128 ? (high >>> c & 1) != 0 : beyond;
    }

    boolean meets(AsciiSet other) {
        return (low & other.low) != 0 || (high & other.high) != 0 || beyond && other.beyond;
    }
}
