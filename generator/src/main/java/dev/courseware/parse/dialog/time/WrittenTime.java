package dev.courseware.parse.dialog.time;

import dev.courseware.parse.dialog.words.WordList;
import java.util.List;
import java.util.Locale;

/**
 * Times in a recording that are written in words: {@code 0 minutes 3 seconds}, {@code 1 hour 2 minutes 5 seconds}. One of
 * a single unit is rather something that somebody says.
 */
final class WrittenTime {
    private static final List<WordList> UNITS = List.of(WordList.HOURS, WordList.MINUTES, WordList.SECONDS);
    private static final List<Integer> WORTH = List.of(3600, 60, 1);
    private static final int LONGEST = 48;
    private static final int MOST_DIGITS = 2;
    private static final int FEWEST_WORDS = 4;

    private WrittenTime() {}

    /** The index after such a time from an index on to the bracket, or to the end of the line or label; or -1. */
    static int end(String line, int from, int close) {
        int last = line.length() - (line.endsWith(":") ? 1 : 0);
        int end = from;
        while (end < last && end - from <= LONGEST && line.charAt(end) != close) {
            end++;
        }
        return end - from > LONGEST || seconds(line.substring(from, end)) < 0 ? -1 : end;
    }

    /** The seconds that a text states if it is such a time and nothing else, or -1. */
    static int seconds(String text) {
        boolean begins = !text.isEmpty() && text.length() <= LONGEST && isNumber(text.substring(0, 1));
        String[] words = begins ? text.toLowerCase(Locale.ROOT).split(" ") : new String[0];
        if (words.length < FEWEST_WORDS || words.length % 2 != 0) {
            return -1;
        }
        int seconds = 0;
        int unit = 0;
        for (int i = 0; i < words.length; i += 2) {
            while (unit < UNITS.size() && !UNITS.get(unit).has(words[i + 1])) {
                unit++;
            }
            if (unit == UNITS.size() || !isNumber(words[i])) {
                return -1;
            }
            seconds += WORTH.get(unit) * Integer.parseInt(words[i]);
            unit++;
        }
        return seconds;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
