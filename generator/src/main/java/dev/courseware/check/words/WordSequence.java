package dev.courseware.check.words;

import java.util.Arrays;

/**
 * Words in order, each as a hash of its lower-case letters, with its index and its speaker. A word is a run of letters
 * and digits, because markup of any syntax may separate those; in scripts without spaces between words, such as
 * Chinese, each character is a word.
 */
final class WordSequence {
    /** No particular speaker, or an unknown one. */
    static final int NOBODY = 0;

    private static final int USUAL = 512;
    private static final char UNSPACED = '\u2E80';
    private static final char HANGUL = '\uAC00';
    private static final char HANGUL_END = '\uD7A3';
    /** For each ASCII character its lower case, or 0 if it is not part of a word. */
    private static final char[] ASCII = ascii();

    private long[] words;
    private int[] places;
    private int[] speakers;
    private int size;
    private int speaker = NOBODY;
    /** Holds one text after the other, of which a lesson has hundreds. */
    private char[] letters = {};

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

    /** Sets the speaker of all words added from now on. */
    void says(int speaker) {
        this.speaker = speaker;
    }

    /** Takes the speaker from the words at the end that lie behind a place. */
    void unsay(int place) {
        for (int i = size - 1; i >= 0 && places[i] > place; i--) {
            speakers[i] = NOBODY;
        }
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

    /** Adds the words of a range of a text, with their indices in it. */
    void addAll(char[] text, int from, int to) {
        char[] ascii = ASCII;
        int at = from;
        while (at < to) {
            char c = text[at];
            boolean part = c < ascii.length ? ascii[c] != 0 : Character.isLetterOrDigit(c);
            at = part ? addWord(text, at, to, at) : at + 1;
        }
    }

    /** Adds the word that starts at {@code from} and returns the index after it. */
    int addWord(char[] text, int from, int to, int place) {
        // In a short build the JVM optimises little, and all words of a course pass through here twice.
        char[] ascii = ASCII;
        int at = from;
        long hash = 0;
        while (at < to) {
            char c = text[at];
            char lower = c < ascii.length ? ascii[c] : 0;
            if (lower == 0) {
                break;
            }
            hash = (hash << 7) + (hash >>> 57) + lower;
            at++;
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
        // A byte order mark may have been left inside a word; nobody sees it.
        String seen = text.indexOf('\uFEFF') < 0 ? text : text.replace("\uFEFF", "");
        if (letters.length < seen.length()) {
            letters = new char[Math.max(USUAL, seen.length())];
        }
        seen.getChars(0, seen.length(), letters, 0);
        addAll(letters, 0, seen.length());
    }

    /** Removes words from the end until {@code left} remain. */
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

    /** Whether a character may be part of a word. */
    static boolean isPart(char c) {
        return c < ASCII.length ? ASCII[c] != 0 : Character.isLetterOrDigit(c);
    }

    /** The index after the word that starts at {@code from}. */
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

    /** The hash of the word in a range of a text. */
    static long hash(CharSequence text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = with(hash, folded(text.charAt(i)));
        }
        return hash;
    }

    /** Hashes up to nine ASCII letters without collisions. */
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
