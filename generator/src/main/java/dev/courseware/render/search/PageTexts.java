package dev.courseware.render.search;

import dev.courseware.model.TextCharacters;
import dev.courseware.render.OutputFile;
import dev.courseware.render.SiteFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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

    private final Map<Integer, Map<Integer, Text>> waiting = new TreeMap<>();
    private final Map<Integer, Piece> pieces = new TreeMap<>();

    /** Where the end of a page's text lies in its file. */
    record Piece(String file, long offset, int length) {}

    /**
     * A page's text.
     *
     * @param made the text; empty if it lies in a file of the last build
     * @param last where it lies there, from its beginning
     * @param bytes how long it is
     * @param shown how long its end is, which is the same whatever the page's number is
     */
    record Text(Optional<byte[]> made, Piece last, int bytes, int shown) {
        /**
         * @param start what stands before what is shown; in it, as in the rest, no control character stands unescaped
         */
        static Text made(String start, String shown) {
            byte[] begin = bytes(start);
            byte[] end = bytes(shown);
            byte[] text = Arrays.copyOf(begin, begin.length + end.length);
            System.arraycopy(end, 0, text, begin.length, end.length);
            return new Text(Optional.of(text), new Piece("", 0, 0), text.length, end.length);
        }

        private static byte[] bytes(String quoted) {
            byte[] bytes = quoted.getBytes(StandardCharsets.UTF_8);
            return hasPair(bytes) ? TextCharacters.allowed(quoted).getBytes(StandardCharsets.UTF_8) : bytes;
        }

        /** Whether there is a character of four bytes; of the others, none that isn't allowed was left unescaped. */
        private static boolean hasPair(byte[] text) {
            for (byte each : text) {
                if ((each & 0xF8) == 0xF0) {
                    return true;
                }
            }
            return false;
        }

        static Text last(String file, long offset, int bytes, int shown) {
            return new Text(Optional.empty(), new Piece(file, offset, bytes), bytes, shown);
        }
    }

    /** A file all of whose texts are there. */
    record Complete(String file, List<Text> texts) {
        /** Writes it; where the last build's has the same texts and no other, it is that. */
        void write(SiteFiles files) throws IOException {
            if (isLast(files)) {
                files.keep(file);
                return;
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream(
                    texts.stream().mapToInt(Text::bytes).sum());
            for (Text text : texts) {
                Piece last = text.last();
                all.writeBytes(
                        text.made().isPresent()
                                ? text.made().get()
                                : files.last(last.file(), last.offset(), last.length()));
            }
            files.write(new OutputFile(file, all.toByteArray()));
        }

        private boolean isLast(SiteFiles files) {
            long offset = 0;
            for (Text text : texts) {
                boolean same = text.made().isEmpty()
                        && text.last().file().equals(file)
                        && text.last().offset() == offset;
                if (!same) {
                    return false;
                }
                offset += text.bytes();
            }
            return files.mayKeep(file) && files.lastSize(file) == offset;
        }
    }

    /** Adds a page's text; returns the file if that was the last of its pages. */
    synchronized Optional<Complete> add(int page, Text text) {
        int file = page / PAGES;
        Map<Integer, Text> texts = waiting.computeIfAbsent(file, key -> new TreeMap<>());
        texts.put(page, text);
        if (texts.size() < PAGES) {
            return Optional.empty();
        }
        waiting.remove(file);
        return Optional.of(complete(file, texts));
    }

    /** The files that have fewer pages. */
    synchronized List<Complete> rest() {
        List<Complete> files = new ArrayList<>();
        waiting.forEach((file, texts) -> files.add(complete(file, texts)));
        waiting.clear();
        return files;
    }

    /** Where the end of a page's text lies, when the files of all pages are complete. */
    synchronized Piece piece(int page) {
        return pieces.get(page);
    }

    private Complete complete(int number, Map<Integer, Text> texts) {
        String file = SearchIndex.FOLDER + "p" + number + ".js";
        long offset = 0;
        for (Map.Entry<Integer, Text> each : texts.entrySet()) {
            Text text = each.getValue();
            pieces.put(each.getKey(), new Piece(file, offset + text.bytes() - text.shown(), text.shown()));
            offset += text.bytes();
        }
        return new Complete(file, List.copyOf(texts.values()));
    }
}
