package dev.courseware.render.search;

import java.util.Arrays;

/** Counts the words of one place after the other, by their numbers in the lexicon. Belongs to one thread. */
final class WordCounts {
    private static final int HEADING = -1;
    private static final int NONE = -1;

    private final Lexicon lexicon;
    private int[] numbers = new int[512];
    private int[] counts = new int[numbers.length];
    /** Which slots of the table are taken, in the order in which words were met. */
    private int[] taken = new int[numbers.length / 2];

    private int size;

    WordCounts(Lexicon lexicon) {
        this.lexicon = lexicon;
        Arrays.fill(numbers, NONE);
    }

    /** Forgets all words. */
    void clear() {
        for (int i = 0; i < size; i++) {
            numbers[taken[i]] = NONE;
        }
        size = 0;
    }

    void add(char[] text, int from, int to) {
        int slot = slot(lexicon.number(text, from, to));
        counts[slot]++;
    }

    /** Adds a word of the heading, which counts more than all times in the text. */
    void addHeading(char[] text, int from, int to) {
        int slot = slot(lexicon.number(text, from, to));
        counts[slot] = HEADING;
    }

    /** How many different words there are. */
    int size() {
        return size;
    }

    /** The number of a word. */
    int number(int index) {
        return numbers[taken[index]];
    }

    /** How often it stands in the text. */
    int times(int index) {
        return counts[taken[index]];
    }

    boolean isHeading(int index) {
        return counts[taken[index]] == HEADING;
    }

    private int slot(int number) {
        int slot = number & numbers.length - 1;
        while (numbers[slot] != NONE) {
            if (numbers[slot] == number) {
                return slot;
            }
            slot = slot + 1 & numbers.length - 1;
        }
        if (size == taken.length) {
            grow();
            return slot(number);
        }
        numbers[slot] = number;
        counts[slot] = 0;
        taken[size++] = slot;
        return slot;
    }

    private void grow() {
        int[] before = numbers;
        int[] times = counts;
        int[] slots = taken;
        numbers = new int[2 * before.length];
        counts = new int[numbers.length];
        taken = new int[numbers.length / 2];
        Arrays.fill(numbers, NONE);
        int words = size;
        size = 0;
        for (int i = 0; i < words; i++) {
            int slot = slot(before[slots[i]]);
            counts[slot] = times[slots[i]];
        }
    }
}
