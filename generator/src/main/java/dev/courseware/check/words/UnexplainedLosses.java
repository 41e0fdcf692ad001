package dev.courseware.check.words;

import dev.courseware.check.words.Comparison.Loss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Selects the losses that no diagnostic explains. A diagnostic explains whatever is missing on its line. Since nobody
 * can say which of several equal words is missing, the words on such a line may also be the ones that another line
 * seems to lack.
 */
final class UnexplainedLosses {
    private final WordSequence source;
    private final Comparison comparison;
    private final ReportedLines reported;
    private final BlockStarts starts;
    private final LineCount lines;

    UnexplainedLosses(ScannedText text, WordSequence source, Comparison comparison, ReportedLines reported) {
        this.source = source;
        this.comparison = comparison;
        this.reported = reported;
        this.starts = new BlockStarts(text);
        this.lines = new LineCount(text);
    }

    List<Loss> of(List<Loss> losses) {
        List<Loss> unexplained = new ArrayList<>();
        for (Loss loss : losses) {
            int before = loss.from() == 0 ? 1 : line(loss.from() - 1);
            int first = starts.start(line(loss.from()));
            if (!reported.isAny(Math.min(before, first), line(loss.to() - 1))) {
                unexplained.add(loss);
            }
        }
        return unexplained.isEmpty() || reported.isEmpty() ? unexplained : withoutCopies(unexplained);
    }

    private List<Loss> withoutCopies(List<Loss> losses) {
        Map<Long, Integer> copies = new HashMap<>();
        for (int i = 0; i < source.size(); i++) {
            int line = line(i);
            if (!comparison.isMissing(i) && reported.isAny(starts.start(line), line)) {
                copies.merge(source.word(i), 1, Integer::sum);
            }
        }
        List<Loss> unexplained = new ArrayList<>();
        for (Loss loss : losses) {
            if (!isCovered(loss, copies)) {
                unexplained.add(loss);
            }
        }
        return unexplained;
    }

    /** Whether explained lines hold copies of all the missing words; if so, these copies are used up. */
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
