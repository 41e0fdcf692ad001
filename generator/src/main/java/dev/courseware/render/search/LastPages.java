package dev.courseware.render.search;

import dev.courseware.state.Checksum;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of pages as the last build counted them, by source, and where their texts lie. */
final class LastPages {
    private final Map<String, Page> pages = new HashMap<>();

    private LastPages() {}

    /**
     * A page.
     *
     * @param file where what is shown of it lies, from {@code offset} on
     * @param number the page's
     * @param start what stands before that
     * @param hash of all of it
     * @param words as {@link PageWords} has them
     */
    record Page(String file, long offset, int length, int number, Start start, int hash, int places, int[] words) {}

    /**
     * What stands before what is shown of a page: the page's number, address, title and unit.
     *
     * @param sum its checksum
     * @param length in bytes
     */
    record Start(long sum, int length) {
        static Start of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Start(Checksum.of(bytes), bytes.length);
        }
    }

    Optional<Page> find(String source) {
        return Optional.ofNullable(pages.get(source));
    }

    static void write(
            Lexicon lexicon,
            Map<Integer, PageWords> words,
            Map<String, Integer> sources,
            Map<Integer, Start> starts,
            PageTexts texts,
            StateWriter out) {
        out.texts(lexicon.words());
        out.list(sources.entrySet(), each -> {
            PageTexts.Piece piece = texts.piece(each.getValue());
            PageWords page = words.get(each.getValue());
            out.text(each.getKey());
            out.text(piece.file());
            out.number(piece.offset());
            out.number(piece.length());
            out.number(each.getValue());
            Start start = starts.get(each.getValue());
            out.fixed(start.sum());
            out.number(start.length());
            out.fixed(page.hash());
            out.number(page.places());
            out.number(page.words().length);
            for (int word : page.words()) {
                out.number(word);
            }
        });
    }

    /** @param lexicon gets the words, under other numbers maybe than they had */
    static LastPages read(StateReader in, Lexicon lexicon) {
        int[] numbers = new int[in.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = lexicon.number(in.text());
        }
        LastPages last = new LastPages();
        in.list(() -> last.pages.put(in.text(), page(in, numbers)));
        return last;
    }

    private static Page page(StateReader in, int[] numbers) {
        String file = in.text();
        long offset = in.number();
        int length = in.count();
        int number = in.count();
        Start start = new Start(in.fixed(), in.count());
        int hash = (int) in.fixed();
        int places = in.count();
        int[] words = new int[in.count()];
        int at = 0;
        while (at < words.length) {
            int end = at + 1 + (words[at] = in.count());
            for (at++; at < end; at++) {
                int word = in.count();
                words[at] = numbers[word >>> 2] << 2 | word & 3;
            }
        }
        return new Page(file, offset, length, number, start, hash, places, words);
    }
}
