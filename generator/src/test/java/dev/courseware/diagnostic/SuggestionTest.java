package dev.courseware.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("note", "notes", "warning", "objectives", "tip");

    @Test
    void the_word_with_the_fewest_edits_is_suggested() {
        assertThat(Suggestion.nearest("warnin", KNOWN)).contains("warning");
        assertThat(Suggestion.nearest("objetcives", KNOWN)).contains("objectives");
        assertThat(Suggestion.nearest("notess", KNOWN)).contains("notes");
    }

    @Test
    void neighbours_swapped_are_one_edit() {
        assertThat(Suggestion.nearest("ont", List.of("not"))).contains("not");
        assertThat(Suggestion.nearest("abc", List.of("cab"))).isEmpty();
    }

    @Test
    void case_does_not_matter() {
        assertThat(Suggestion.nearest("WARNING", KNOWN)).contains("warning");
    }

    @Test
    void more_edits_than_a_third_of_the_word_are_no_suggestion() {
        assertThat(Suggestion.nearest("quiz", KNOWN)).isEmpty();
        assertThat(Suggestion.nearest("t", KNOWN)).isEmpty();
        assertThat(Suggestion.didYouMean("quiz", KNOWN)).isEmpty();
        assertThat(Suggestion.didYouMean("tipp", KNOWN)).isEqualTo("did you mean «tip»?");
    }

    @Test
    void of_words_equally_near_the_first_is_taken() {
        assertThat(Suggestion.nearest("bat", List.of("cat", "hat"))).contains("cat");
    }

    @Test
    void words_that_are_longer_than_any_name_are_not_compared() {
        assertThat(Suggestion.nearest("a".repeat(201), List.of("a".repeat(201))))
                .isEmpty();
        assertThat(Suggestion.nearest("a".repeat(200), List.of("a".repeat(201))))
                .isEmpty();
    }

    @Test
    void counting_no_further_than_asked_changes_no_distance() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = word(random);
            int whole = Suggestion.distance(a, b, 100);
            for (int most = 0; most < 6; most++) {
                assertThat(Suggestion.distance(a, b, most)).as(a + " " + b).isEqualTo(Math.min(whole, most + 1));
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
