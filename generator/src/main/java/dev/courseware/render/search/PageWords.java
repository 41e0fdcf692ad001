package dev.courseware.render.search;

import java.util.Arrays;
import java.util.List;

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
        WordCounts counts = new WordCounts(lexicon);
        int[] words = new int[256];
        int length = 0;
        for (IndexEntry place : places) {
            counts.clear();
            SearchWords.each(place.text(), counts::add);
            SearchWords.each(place.heading(), counts::addHeading);
            if (words.length < length + counts.size() + 1) {
                words = Arrays.copyOf(words, Math.max(words.length * 2, length + counts.size() + 1));
            }
            words[length++] = counts.size();
            for (int i = 0; i < counts.size(); i++) {
                words[length++] =
                        counts.number(i) << 2 | weight(counts, i, heading).code();
            }
        }
        return new PageWords(places.size(), Arrays.copyOf(words, length), hash);
    }

    private static Weight weight(WordCounts counts, int word, Weight heading) {
        if (counts.isHeading(word)) {
            return heading;
        }
        return counts.times(word) >= OFTEN ? Weight.OFTEN : Weight.TEXT;
    }
}
