package dev.courseware.parse.dialog.shape.caption;

import dev.courseware.parse.dialog.line.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Captions that are generated during live speech. Each one repeats the last line of the one before and adds a line
 * below it, or more words to the same line. This finds out what is new in each.
 */
final class RollingCaptions {
    private static final int FEWEST = 3;

    /** A word, and its place in a caption. */
    private record Word(String text, int line, int start) {}

    private RollingCaptions() {}

    /** Returns the captions with each word once if they roll, or else unchanged. */
    static List<List<SourceLine>> once(List<List<SourceLine>> captions) {
        List<List<SourceLine>> plain = new ArrayList<>(captions.size());
        for (List<SourceLine> caption : captions) {
            plain.add(caption.stream().map(RollingCaptions::withoutTimes).toList());
        }
        int rolling = 0;
        boolean timed = false;
        List<List<SourceLine>> once = new ArrayList<>(captions.size());
        List<Word> shown = List.of();
        int filled = 0;
        for (int i = 0; i < plain.size(); i++) {
            timed |= !plain.get(i).equals(captions.get(i));
            List<Word> words = words(plain.get(i));
            int known = overlap(shown, words);
            boolean again =
                    known > 0 && (known == words.size() || words.get(known).line() > 0 || known == shown.size());
            rolling += again ? 1 : 0;
            filled += words.isEmpty() ? 0 : 1;
            once.add(known == 0 ? plain.get(i) : fresh(plain.get(i), words, known));
            shown = words.isEmpty() ? shown : words;
        }
        boolean surely = timed ? rolling > 0 : rolling >= FEWEST && 2 * rolling >= filled;
        return surely ? once : captions;
    }

    /** A line without the times of its words: {@code hello<00:00:00.480><c> and</c>}. */
    private static SourceLine withoutTimes(SourceLine line) {
        String text = line.text();
        if (text.indexOf('<') < 0) {
            return line;
        }
        StringBuilder words = new StringBuilder(text.length());
        boolean timed = false;
        for (int i = 0; i < text.length(); ) {
            int end = text.charAt(i) == '<' ? CaptionTag.end(text, i) : -1;
            boolean time = end > 0 && Character.isDigit(text.charAt(i + 1));
            boolean colour = end > 0 && (text.startsWith("<c", i) || text.startsWith("</c", i));
            timed |= time;
            if (time || colour) {
                i = end;
            } else {
                words.append(text.charAt(i++));
            }
        }
        return timed ? line.withText(words.toString()) : line;
    }

    private static List<Word> words(List<SourceLine> caption) {
        List<Word> words = new ArrayList<>();
        for (int line = 0; line < caption.size(); line++) {
            String text = caption.get(line).text();
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
                if (space && start >= 0) {
                    words.add(new Word(text.substring(start, i), line, start));
                }
                start = space ? -1 : start < 0 ? i : start;
            }
        }
        return words;
    }

    /**
     * The number of words at the end of {@code shown} that {@code words} begins with; the algorithm of Knuth, Morris
     * and Pratt.
     */
    private static int overlap(List<Word> shown, List<Word> words) {
        int[] borders = new int[words.size()];
        for (int i = 1, k = 0; i < borders.length; i++) {
            while (k > 0 && !same(words.get(i), words.get(k))) {
                k = borders[k - 1];
            }
            k += same(words.get(i), words.get(k)) ? 1 : 0;
            borders[i] = k;
        }
        int matched = 0;
        for (Word word : shown) {
            while (matched > 0 && (matched == words.size() || !same(word, words.get(matched)))) {
                matched = borders[matched - 1];
            }
            matched += matched < words.size() && same(word, words.get(matched)) ? 1 : 0;
        }
        return matched;
    }

    private static boolean same(Word one, Word other) {
        return one.text().equals(other.text());
    }

    private static List<SourceLine> fresh(List<SourceLine> caption, List<Word> words, int known) {
        if (known == words.size()) {
            return List.of();
        }
        Word first = words.get(known);
        List<SourceLine> fresh = new ArrayList<>(caption.subList(first.line(), caption.size()));
        fresh.set(0, fresh.get(0).from(first.start()));
        return fresh;
    }
}
