package dev.courseware.check.words;

/** Recognises words that may be part of an address written without brackets, whose exact extent only a parser knows. */
record BareAddresses(ScannedText text) {
    /** How far away from a word the rest of its address is looked for. */
    private static final int LONGEST_HOST = 60;

    /** Whether a word may be partly an address and partly something else. */
    boolean mayReach(int from, int end) {
        return from > 0 && !Character.isWhitespace(text.at(from - 1)) && mayEndAddress(from, end)
                || mayBeginAddress(from, end);
    }

    /** Whether other letters may come first and an address begin within the word: {@code éa@example.org}. */
    private boolean mayBeginAddress(int from, int end) {
        if (end == text.length() || text.at(end) <= ' ' || text.at(end - 1) >= 128) {
            return false;
        }
        int ascii = from;
        while (ascii < end && text.at(ascii) < 128) {
            ascii++;
        }
        if (ascii == end) {
            return false;
        }
        int last = Math.min(text.length(), end + LONGEST_HOST);
        for (int at = end; at < last; at++) {
            char c = text.at(at);
            if (c == '@' || text.startsWith("://", at)) {
                return true;
            }
            if (c <= ' ' || c >= 128) {
                return false;
            }
        }
        return false;
    }

    /** Whether an address may end within the word and other letters follow: {@code a@example.orgé}. */
    private boolean mayEndAddress(int from, int end) {
        int ascii = from;
        while (ascii < end && text.at(ascii) < 128) {
            ascii++;
        }
        if (ascii == end || ascii == from) {
            return false;
        }
        for (int at = from - 1; at >= Math.max(0, from - LONGEST_HOST); at--) {
            char c = text.at(at);
            if (c == '@' || c == '/' || text.startsWith("www.", at)) {
                return true;
            }
            if (Character.isWhitespace(c)) {
                return false;
            }
        }
        return false;
    }
}
