package dev.courseware.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.render.search.Shards.Shard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** How the words of a course are cut into files. */
class ShardsTest {
    private static final int PROMISED = 40 * 1024;

    private final Lexicon lexicon = new Lexicon();
    private final List<PageWords> pages = new ArrayList<>();

    @Test
    void a_word_has_its_places_with_their_weights() {
        page("Quorum", "node node node", "quorum node");
        page("Quorum node", "leader");
        // Places 0 and 1 are the first page's, 2 the second's.
        assertThat(shards())
                .containsExactly(new Shard(
                        "", "leader I,node " + postings(0, 1, 1, 0, 2, 3) + ",quorum " + postings(0, 3, 1, 0, 2, 3)));
    }

    @Test
    void numbers_are_digits_of_five_bits_the_lowest_first() {
        StringBuilder out = new StringBuilder();
        for (int number : new int[] {0, 31, 32, 1024}) {
            Postings.number(number, out.append(' '));
        }
        assertThat(out).hasToString(" A f gB ggB");
    }

    @Test
    void every_file_begins_with_a_beginning_that_tells_it_from_the_one_before() {
        for (int i = 0; i < 3000; i++) {
            page("w" + Integer.toString(i * 7919, 36), "same");
        }
        List<Shard> shards = shards();
        assertThat(shards).hasSizeGreaterThan(1);
        assertThat(shards.get(0).first()).isEmpty();
        for (int i = 1; i < shards.size(); i++) {
            String before = lastWord(shards.get(i - 1));
            String after = shards.get(i).words().split(" ")[0];
            assertThat(shards.get(i).first()).isGreaterThan(before).isLessThanOrEqualTo(after);
        }
    }

    @Test
    void even_a_word_of_every_place_stays_below_what_is_promised() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 60_000; i++) {
            page(
                    "T",
                    random.nextInt(3) == 0
                            ? "hot"
                            : random.nextInt(9) == 0 ? "hot hot hot" : "w" + random.nextInt(50_000));
        }
        for (Shard shard : shards()) {
            assertThat(compressed(shard.words())).isLessThan(PROMISED);
        }
    }

    @Test
    void of_too_many_places_the_weightiest_are_kept_and_the_list_says_so() {
        int[] places = new int[100];
        for (int i = 0; i < places.length; i++) {
            places[i] = Postings.posting(i, i == 70 ? Weight.HEADING : Weight.TEXT);
        }
        StringBuilder out = new StringBuilder();
        Postings.write(places, 0, places.length, 3, out);
        assertThat(out).hasToString("*" + postings(0, 0, 1, 0, 70, 3));
    }

    @Test
    void the_order_in_which_words_are_met_changes_nothing() {
        page("A", "one two three");
        page("B", "three four");
        List<Shard> forward = shards();
        Lexicon other = new Lexicon();
        List.of("four", "b", "three", "two").forEach(other::number);
        List<PageWords> again = List.of(
                PageWords.of(List.of(new IndexEntry("", "A", "", "one two three")), Weight.HEADING, other, 0),
                PageWords.of(List.of(new IndexEntry("", "B", "", "three four")), Weight.HEADING, other, 0));
        assertThat(Shards.of(other, again)).isEqualTo(forward);
    }

    /** A page whose first place has the title as its heading, and further places without one. */
    private void page(String title, String... texts) {
        List<IndexEntry> places = new ArrayList<>();
        places.add(new IndexEntry("", title, "", texts[0]));
        for (int i = 1; i < texts.length; i++) {
            places.add(new IndexEntry("p" + i, "", "", texts[i]));
        }
        pages.add(PageWords.of(places, Weight.HEADING, lexicon, 0));
    }

    private List<Shard> shards() {
        return Shards.of(lexicon, pages);
    }

    /** Pairs of a place and a weight, as the index writes them. */
    private static String postings(int... pairs) {
        StringBuilder out = new StringBuilder();
        int before = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            Postings.number((pairs[i] - before) * 4 + pairs[i + 1], out);
            before = pairs[i];
        }
        return out.toString();
    }

    private static String lastWord(Shard shard) {
        String words = shard.words();
        return words.substring(words.lastIndexOf(',') + 1).split(" ")[0];
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }
}
