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
        String best = null;
        int bestDistance = Math.max(1, found.length() / 3) + 1;
        for (String word : known) {
            if (word.length() > LONGEST || Math.abs(word.length() - found.length()) >= bestDistance) {
                continue;
            }
            int distance = distance(found.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                bestDistance = distance;
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Edits between two words, a swap of neighbours counted as one (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
