package dev.courseware.typography;

import java.util.Arrays;

/** What takes the place of characters of a line, in their order. */
final class Edits {
    private int[] places = new int[8];
    private String[] marks = new String[8];
    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    /** @param place no smaller than any before */
    void put(int place, String mark) {
        if (count > 0 && places[count - 1] == place) {
            count--;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            marks = Arrays.copyOf(marks, 2 * count);
        }
        places[count] = place;
        marks[count++] = mark;
    }

    /** Goes through a line from its beginning to its end. */
    Reader reader() {
        return new Reader();
    }

    /** Hands out what has become of one part of the line after the other. */
    final class Reader {
        private int next;
        private int at;

        void skip(int length) {
            at += length;
        }

        String read(String words) {
            int from = at;
            at += words.length();
            if (next == count || places[next] >= at) {
                return words;
            }
            StringBuilder out = new StringBuilder(words.length() + 8);
            int done = 0;
            while (next < count && places[next] < at) {
                out.append(words, done, places[next] - from).append(marks[next]);
                done = places[next] - from + 1;
                next++;
            }
            return out.append(words, done, words.length()).toString();
        }
    }
}
