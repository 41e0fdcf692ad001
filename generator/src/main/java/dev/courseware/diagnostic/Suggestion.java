package dev.courseware.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word an author probably meant. */
public final class Suggestion {
    private static final int LONGEST = 200;

    private Suggestion() {}

    /** Returns "did you mean «x»?" for the known word nearest to {@code found}, or an empty text if none is near. */
    public static String didYouMean(String found, Collection<String> known) {
        return nearest(found, known).map(word -> "did you mean «" + word + "»?").orElse("");
    }

    /** Returns the known word with the fewest edits from {@code found}, at most a third of its length and at least one. */
    public static Optional<String> nearest(String found, Collection<String> known) {
        if (found.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = found.toLowerCase(Locale.ROOT);
        String best = null;
        int bestDistance = Math.max(1, found.length() / 3) + 1;
        for (String word : known) {
            int distance = distance(lower, word.toLowerCase(Locale.ROOT), bestDistance - 1);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Edits between two words, a swap of neighbours counted as one (optimal string alignment).
     *
     * @param most from how many on the words are too different to go on counting
     * @return the edits; {@code most + 1} if there are more
     */
    public static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most || Math.max(a.length(), b.length()) > LONGEST) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(b.length(), i + most);
            row[from - 1] = from == 1 ? i : most + 1;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int above = j < i + most ? last[j] + 1 : most + 1;
                row[j] = Math.min(Math.min(above, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], most + 1);
    }
}
