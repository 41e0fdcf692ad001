package dev.courseware.render.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts the words of all pages, in order, into pieces for one file each. A file begins where the one before is full, so
 * that hot beginnings are cut finer than rare ones.
 */
final class Shards {
    /** Bytes after which a file is full: about 10 KB compressed. */
    static final int FULL = 16_000;

    /** Postings of one word. At three signs of six bits each they stay below 36 KB compressed, even alone in a file. */
    static final int MOST = 12_000;

    private final List<Shard> shards = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int size;
    private String first = "";
    private String last = "";

    private Shards() {}

    /**
     * A piece.
     *
     * @param first the shortest beginning that tells its first word from the last of the piece before; empty for the
     *     first piece
     * @param words each with a blank and its {@link Postings}, separated by commas
     */
    record Shard(String first, String words) {}

    /** @param pages in the order of their numbers */
    static List<Shard> of(Lexicon lexicon, List<PageWords> pages) {
        List<String> spelled = lexicon.words();
        int[] ends = new int[spelled.size()];
        int[] postings = postings(pages, ends);
        Shards cutter = new Shards();
        StringBuilder line = new StringBuilder();
        for (int number : inOrder(spelled)) {
            if (ends[number] == (number == 0 ? 0 : ends[number - 1])) {
                // A word that no page has any more.
                continue;
            }
            line.setLength(0);
            String word = spelled.get(number);
            line.append(word).append(' ');
            Postings.write(postings, number == 0 ? 0 : ends[number - 1], ends[number], MOST, line);
            cutter.add(word, line);
        }
        cutter.close();
        return cutter.shards;
    }

    /** The numbers of words in the order of the words. */
    private static List<Integer> inOrder(List<String> words) {
        List<Integer> numbers = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            numbers.add(i);
        }
        numbers.sort(Comparator.comparing(words::get));
        return numbers;
    }

    /** All postings by word, then place. {@code ends} receives where each word's end. */
    private static int[] postings(List<PageWords> pages, int[] ends) {
        for (PageWords page : pages) {
            forEach(page, 0, (word, posting) -> ends[word]++);
        }
        int sum = 0;
        int[] next = new int[ends.length];
        for (int i = 0; i < ends.length; i++) {
            next[i] = sum;
            sum += ends[i];
            ends[i] = sum;
        }
        int[] postings = new int[sum];
        int place = 0;
        for (PageWords page : pages) {
            forEach(page, place, (word, posting) -> postings[next[word]++] = posting);
            place += page.places();
        }
        return postings;
    }

    private interface Sink {
        void accept(int word, int posting);
    }

    private static void forEach(PageWords page, int firstPlace, Sink sink) {
        int[] words = page.words();
        int at = 0;
        for (int place = 0; place < page.places(); place++) {
            int end = at + 1 + words[at];
            for (at++; at < end; at++) {
                sink.accept(words[at] >>> 2, Postings.posting(firstPlace + place, Weight.of(words[at] & 3)));
            }
        }
    }

    private void add(String word, StringBuilder line) {
        int bytes = word.getBytes(StandardCharsets.UTF_8).length + line.length() - word.length() + 1;
        if (size > 0 && size + bytes > FULL) {
            close();
            first = beginning(word, last);
        }
        if (size > 0) {
            open.append(',');
        }
        open.append(line);
        size += bytes;
        last = word;
    }

    private void close() {
        if (size > 0) {
            shards.add(new Shard(first, open.toString()));
            open.setLength(0);
            size = 0;
        }
    }

    private static String beginning(String word, String before) {
        int same = 0;
        while (same < before.length() && before.charAt(same) == word.charAt(same)) {
            same++;
        }
        return word.substring(0, same + 1);
    }
}
