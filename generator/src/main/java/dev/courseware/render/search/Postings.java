package dev.courseware.render.search;

import java.util.Arrays;

/**
 * Where a word stands: places in order, each as its distance from the one before, times four, plus its weight. A number
 * is written in digits of five bits, the lowest first; 32 is added to a digit that another follows. A digit is one of
 * the 64 signs of base64url, so it costs six bits once compressed.
 */
final class Postings {
    private static final char[] SIGNS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray();

    private Postings() {}

    /** A posting: a place's number and a word's weight there. */
    static int posting(int place, Weight weight) {
        return place << 2 | weight.code();
    }

    static int place(int posting) {
        return posting >>> 2;
    }

    static Weight weight(int posting) {
        return Weight.of(posting & 3);
    }

    /**
     * Writes postings {@code from} to {@code to}, which are in order.
     *
     * @param most how many; of more the weightiest are kept, of equal ones the first, and {@code *} is written before
     *     them
     */
    static void write(int[] postings, int from, int to, int most, StringBuilder out) {
        int[] kept = postings;
        int first = from;
        int end = to;
        if (to - from > most) {
            kept = weightiest(Arrays.copyOfRange(postings, from, to), most);
            first = 0;
            end = most;
            out.append('*');
        }
        int before = 0;
        for (int i = first; i < end; i++) {
            number(kept[i] - (before << 2), out);
            before = place(kept[i]);
        }
    }

    private static int[] weightiest(int[] postings, int most) {
        int[] count = new int[Weight.values().length];
        for (int posting : postings) {
            count[posting & 3]++;
        }
        int[] quota = new int[count.length];
        int left = most;
        for (int weight = count.length - 1; weight >= 0; weight--) {
            quota[weight] = Math.min(left, count[weight]);
            left -= quota[weight];
        }
        return Arrays.stream(postings)
                .filter(posting -> quota[posting & 3]-- > 0)
                .toArray();
    }

    static void number(int number, StringBuilder out) {
        int rest = number;
        while (rest >= 32) {
            out.append(SIGNS[32 | (rest & 31)]);
            rest >>>= 5;
        }
        out.append(SIGNS[rest]);
    }
}
