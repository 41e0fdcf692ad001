package dev.courseware.render.search;

import dev.courseware.render.OutputFile;
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

    /** Adds a page's text; returns the file if that was the last of its pages. */
    synchronized Optional<OutputFile> add(int page, String text) {
        int file = page / PAGES;
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

    private static OutputFile file(int number, Map<Integer, String> texts) {
        return new OutputFile(SearchIndex.FOLDER + "p" + number + ".js", String.join("", texts.values()));
    }
}
