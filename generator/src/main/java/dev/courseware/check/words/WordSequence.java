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
    /** Letters in lower case and digits; 0 for what is no part of a word. */
    private static final char[] ASCII = ascii();

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

    private static char[] ascii() {
        char[] parts = new char[128];
        for (char c = 0; c < parts.length; c++) {
            parts[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
        return parts;
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
    void addAll(char[] text, int from, int to) {
        int at = from;
        while (at < to) {
            at = isPart(text[at]) ? addWord(text, at, to, at) : at + 1;
        }
    }

    /** Adds the word that starts at {@code from}, and returns the index behind it. */
    int addWord(char[] text, int from, int to, int place) {
        int at = from;
        long hash = 0;
        while (at < to && text[at] < ASCII.length && ASCII[text[at]] != 0) {
            hash = with(hash, ASCII[text[at++]]);
        }
        while (at < to && isPart(text[at]) && !(isUnspaced(text[at]) && at > from)) {
            hash = with(hash, folded(text[at]));
            if (isUnspaced(text[at++])) {
                break;
            }
        }
        add(hash, place);
        return at;
    }

    void addAll(String text) {
        addAll(text.toCharArray(), 0, text.length());
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
        return c < ASCII.length ? ASCII[c] != 0 : Character.isLetterOrDigit(c);
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
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = with(hash, folded(text.charAt(i)));
        }
        return hash;
    }

    /** Words of up to nine ASCII letters are hashed without a loss. */
    private static long with(long hash, char folded) {
        return (hash << 7) + (hash >>> 57) + folded;
    }

    private static char folded(char c) {
        return c < ASCII.length ? ASCII[c] : Character.toLowerCase(c);
    }

    private static boolean isUnspaced(char c) {
        return c >= UNSPACED && (c < HANGUL || c > HANGUL_END);
    }
}
