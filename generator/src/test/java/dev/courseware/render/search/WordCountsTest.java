package dev.courseware.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How the words of a place are counted, however many there are. */
class WordCountsTest {
    private final Lexicon lexicon = new Lexicon();
    private final WordCounts counts = new WordCounts(lexicon);

    @Test
    void each_word_has_its_number_of_times() {
        SearchWords.each("node log node Node", counts::add);
        assertThat(counted()).containsExactly(Map.entry("log", 1), Map.entry("node", 3));
    }

    @Test
    void a_word_of_the_heading_counts_more_than_all_times_in_the_text() {
        SearchWords.each("node node log", counts::add);
        SearchWords.each("Node node", counts::addHeading);
        for (int i = 0; i < counts.size(); i++) {
            boolean node = lexicon.words().get(counts.number(i)).equals("node");
            assertThat(counts.isHeading(i)).isEqualTo(node);
        }
    }

    @Test
    void thousands_of_words_of_one_place_are_counted_as_few_are() {
        Map<String, Integer> expected = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            String word = "w" + i * 7919 % 6000;
            text.append(word).append(' ');
            expected.merge(word, 1, Integer::sum);
        }
        SearchWords.each(text.toString(), counts::add);
        assertThat(counted()).isEqualTo(expected);
    }

    @Test
    void what_was_counted_before_is_forgotten() {
        SearchWords.each("one two three", counts::add);
        counts.clear();
        SearchWords.each("two", counts::add);
        assertThat(counted()).containsExactly(Map.entry("two", 1));
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> times = new TreeMap<>();
        for (int i = 0; i < counts.size(); i++) {
            times.put(lexicon.words().get(counts.number(i)), counts.times(i));
        }
        return times;
    }
}
