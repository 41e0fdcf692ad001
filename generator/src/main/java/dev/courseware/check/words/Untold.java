package dev.courseware.check.words;

import dev.courseware.check.words.Comparison.Loss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which losses nobody was told of. What was told of a line explains what is missing in it; and since nobody can say
 * which of several same words is missing, such a line's words may be those that another line seems to lack.
 */
final class Untold {
    private final WordSequence source;
    private final Comparison comparison;
    private final ToldLines told;
    private final Beginnings beginnings;
    private final LineCount lines;

    Untold(ScannedText text, WordSequence source, Comparison comparison, ToldLines told) {
        this.source = source;
        this.comparison = comparison;
        this.told = told;
        this.beginnings = new Beginnings(text);
        this.lines = new LineCount(text);
    }

    List<Loss> of(List<Loss> losses) {
        List<Loss> untold = new ArrayList<>();
        for (Loss loss : losses) {
            int before = loss.from() == 0 ? 1 : line(loss.from() - 1);
            int first = beginnings.start(line(loss.from()));
            if (!told.isTold(Math.min(before, first), line(loss.to() - 1))) {
                untold.add(loss);
            }
        }
        return untold.isEmpty() || told.isEmpty() ? untold : withoutCopies(untold);
    }

    private List<Loss> withoutCopies(List<Loss> losses) {
        Map<Long, Integer> copies = new HashMap<>();
        for (int i = 0; i < source.size(); i++) {
            int line = line(i);
            if (!comparison.isMissing(i) && told.isTold(beginnings.start(line), line)) {
                copies.merge(source.word(i), 1, Integer::sum);
            }
        }
        List<Loss> untold = new ArrayList<>();
        for (Loss loss : losses) {
            if (!isCovered(loss, copies)) {
                untold.add(loss);
            }
        }
        return untold;
    }

    /** Whether there are copies of all words that are missing, which are used up then. */
    private boolean isCovered(Loss loss, Map<Long, Integer> copies) {
        Map<Long, Integer> left = new HashMap<>();
        for (int i = loss.from(); i < loss.to(); i++) {
            if (comparison.isMissing(i)) {
                long word = source.word(i);
                int copy = left.getOrDefault(word, copies.getOrDefault(word, 0));
                if (copy == 0) {
                    return false;
                }
                left.put(word, copy - 1);
            }
        }
        copies.putAll(left);
        return true;
    }

    private int line(int word) {
        return lines.line(source.place(word));
    }
}
