package dev.courseware.check.words;

import java.util.HashSet;
import java.util.Set;

/**
 * The words of a script's first line between which nothing but marks of emphasis stands: {@code un*believ*able}. The title of
 * a dialog is plain text, in which they are one word.
 */
final class JoinedWords {
    private static final String MARKS = "*_~";

    private final Set<Long> words = new HashSet<>();

    /** @param from the index at which the script begins */
    static JoinedWords inTitle(ScannedText text, int from, WordSequence source) {
        JoinedWords joined = new JoinedWords();
        int at = 0;
        while (at < source.size() && source.place(at) < from) {
            at++;
        }
        int lineEnd = at < source.size() ? text.lineEnd(source.place(at), text.length()) : 0;
        for (; at + 1 < source.size() && source.place(at + 1) < lineEnd; at++) {
            int end = WordSequence.end(text.text(), source.place(at), lineEnd);
            if (isMarks(text, end, source.place(at + 1))) {
                joined.words.add(source.word(at));
                joined.words.add(source.word(at + 1));
            }
        }
        return joined;
    }

    private static boolean isMarks(ScannedText text, int from, int to) {
        int at = from;
        while (at < to && MARKS.indexOf(text.at(at)) >= 0) {
            at++;
        }
        return from < to && at == to;
    }

    boolean contains(long word) {
        return words.contains(word);
    }
}
