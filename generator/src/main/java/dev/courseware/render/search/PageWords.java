package dev.courseware.render.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one page without its text, so small that those of all pages can be kept: per place their number, then
 * for each its number in the lexicon times four, plus its weight.
 *
 * @param places how many places the page has
 * @param hash of what is shown of the page
 */
record PageWords(int places, int[] words, int hash) {
    private static final int OFTEN = 3;

    /** @param heading how much a heading's words weigh */
    static PageWords of(List<IndexEntry> places, Weight heading, Lexicon lexicon, int hash) {
        int[] words = new int[256];
        int length = 0;
        for (IndexEntry place : places) {
            int[] numbers = count(place, heading, lexicon);
            if (words.length < length + numbers.length + 1) {
                words = Arrays.copyOf(words, Math.max(words.length * 2, length + numbers.length + 1));
            }
            words[length++] = numbers.length;
            System.arraycopy(numbers, 0, words, length, numbers.length);
            length += numbers.length;
        }
        return new PageWords(places.size(), Arrays.copyOf(words, length), hash);
    }

    private static int[] count(IndexEntry place, Weight heading, Lexicon lexicon) {
        Map<String, int[]> counts = new HashMap<>();
        SearchWords.each(place.text(), word -> counts.computeIfAbsent(word, key -> new int[1])[0]++);
        SearchWords.each(place.heading(), word -> counts.computeIfAbsent(word, key -> new int[1])[0] = -1);
        int[] numbers = new int[counts.size()];
        int i = 0;
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int times = entry.getValue()[0];
            Weight weight = times < 0 ? heading : times >= OFTEN ? Weight.OFTEN : Weight.TEXT;
            numbers[i++] = lexicon.number(entry.getKey()) << 2 | weight.code();
        }
        return numbers;
    }
}
