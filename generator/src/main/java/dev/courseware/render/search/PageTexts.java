package dev.courseware.render.search;

import dev.courseware.render.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts what is shown of neighbouring pages into one file: a file for each page would double what a large course has to
 * write, and larger ones would load much that isn't shown. Pages come about in order, so few wait. Thread-safe.
 */
final class PageTexts {
    /** How many pages share a file; the theme's {@code search-index.js} knows it too. */
    private static final int PAGES = 4;

    private final Map<Integer, Map<Integer, String>> waiting = new TreeMap<>();
    private final Map<Integer, Piece> pieces = new TreeMap<>();

    /** Where the end of a page's text lies in its file. */
    record Piece(String file, long offset, int length) {}

    /**
     * Adds a page's text; returns the file if that was the last of its pages.
     *
     * @param shown the end of the text
     */
    synchronized Optional<OutputFile> add(int page, String text, String shown) {
        int file = page / PAGES;
        int length = shown.getBytes(StandardCharsets.UTF_8).length;
        int all = text.getBytes(StandardCharsets.UTF_8).length;
        pieces.put(page, new Piece(name(file), all - length, length));
        Map<Integer, String> texts = waiting.computeIfAbsent(file, key -> new TreeMap<>());
        texts.put(page, text);
        if (texts.size() < PAGES) {
            return Optional.empty();
        }
        waiting.remove(file);
        return Optional.of(file(file, texts));
    }

    /** The files that have fewer pages. */
    synchronized List<OutputFile> rest() {
        List<OutputFile> files = new ArrayList<>();
        waiting.forEach((file, texts) -> files.add(file(file, texts)));
        waiting.clear();
        return files;
    }

    /** Where the end of a page's text lies, when the files of all pages are complete. */
    synchronized Piece piece(int page) {
        return pieces.get(page);
    }

    private static String name(int file) {
        return SearchIndex.FOLDER + "p" + file + ".js";
    }

    private OutputFile file(int number, Map<Integer, String> texts) {
        long offset = 0;
        for (int page : texts.keySet()) {
            Piece within = pieces.get(page);
            pieces.put(page, new Piece(within.file(), offset + within.offset(), within.length()));
            offset += within.offset() + within.length();
        }
        return new OutputFile(name(number), String.join("", texts.values()));
    }
}
