package dev.courseware.highlight;

/**
 * Limits the work of matching patterns in a listing. Some of Prism's patterns take time that is quadratic in the length
 * of a word, and a listing may be a minified script; and where one kind of quotation mark stands in another, each match may
 * make all tokens behind it anew. The limit counts the characters that are looked at and what is made, not time, so that a
 * listing looks the same on every machine.
 */
final class MatchBudget {
    /** Texts shorter than this need no limit. */
    private static final int SHORT = 1_000;

    /** Four times what the most expensive of 600 source files took; one in a hundred took more than 300. */
    private static final int PER_CHARACTER = 2_000;

    /** Enough for 100,000 characters of ordinary code; takes a few seconds at worst. */
    private static final long MOST = 50_000_000;

    /** Lets a listing of a few characters try all rules. */
    private static final long LEAST = 1_000_000;

    /** What a token costs, in characters looked at, so that memory is limited as well. */
    static final int TOKEN = 100;

    /** What splitting a text by itself costs. */
    static final int TEXT = 500;

    /** What trying a rule costs. */
    static final int PASS = 50;

    private long left;

    MatchBudget(int length) {
        left = LEAST + Math.min((long) PER_CHARACTER * length, MOST);
    }

    /** The text in a form that counts each look at it, if it is long enough to need that. */
    CharSequence watched(Excerpt text) {
        if (text.length() >= SHORT) {
            return new Watched(text);
        }
        spend(text.length());
        return text.toString();
    }

    /** Counts some work. */
    void spend(int characters) {
        left -= characters;
        if (left < 0) {
            throw new Exhausted();
        }
    }

    /** Thrown when a listing's limit is reached. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exhausted() {
            super("the listing takes too long to highlight", null, false, false);
        }
    }

    private final class Watched implements CharSequence {
        private final Excerpt text;

        Watched(Excerpt text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            spend(1);
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.part(from, to).toString();
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
