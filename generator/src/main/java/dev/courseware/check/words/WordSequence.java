package dev.courseware.check.words;

import java.util.Arrays;

/**
 * Words in order, each as a hash of its letters in lower case, with its place and who says it. A word is a run of letters
 * and digits, since marks of any language stand between such; of writing without spaces each character is a word.
 */
final class WordSequence {
    /** Nobody in particular, or somebody unknown. */
    static final int NOBODY = 0;

    private static final char UNSPACED = '\u2E80';
    private static final char HANGUL = '\uAC00';
    private static final char HANGUL_END = '\uD7A3';
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] words;
    private int[] places;
    private int[] speakers;
    private int size;
    private int speaker = NOBODY;

    WordSequence(int expected) {
        words = new long[Math.max(16, expected)];
        places = new int[words.length];
        speakers = new int[words.length];
    }

    /** Says who says the words that are added from now on. */
    void says(int speaker) {
        this.speaker = speaker;
    }

    void add(long word, int place) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
            speakers = Arrays.copyOf(speakers, 2 * size);
        }
        words[size] = word;
        places[size] = place;
        speakers[size++] = speaker;
    }

    /** Adds the words of a part of a text, with their index in it as their place. */
    void addAll(CharSequence text, int from, int to) {
        int at = from;
        while (at < to) {
            if (isPart(text.charAt(at))) {
                int end = end(text, at, to);
                add(hash(text, at, end), at);
                at = end;
            } else {
                at++;
            }
        }
    }

    void addAll(CharSequence text) {
        addAll(text, 0, text.length());
    }

    /** Takes away the last words, so that some are left. */
    void cut(int left) {
        size = Math.min(size, left);
    }

    int size() {
        return size;
    }

    long word(int index) {
        return words[index];
    }

    int place(int index) {
        return places[index];
    }

    int speaker(int index) {
        return speakers[index];
    }

    /** Whether a word may hold this character. */
    static boolean isPart(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c);
    }

    /** The index behind the word that starts at {@code from}. */
    static int end(CharSequence text, int from, int to) {
        int at = from + 1;
        if (isUnspaced(text.charAt(from))) {
            return at;
        }
        while (at < to && isPart(text.charAt(at)) && !isUnspaced(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The hash of the word that a part of a text is. */
    static long hash(CharSequence text, int from, int to) {
        long hash = SEED;
        for (int i = from; i < to; i++) {
            hash = with(hash, text.charAt(i));
        }
        return hash;
    }

    private static long with(long hash, char c) {
        char folded = c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
        return (hash ^ folded) * PRIME;
    }

    private static boolean isUnspaced(char c) {
        return c >= UNSPACED && (c < HANGUL || c > HANGUL_END);
    }
}
