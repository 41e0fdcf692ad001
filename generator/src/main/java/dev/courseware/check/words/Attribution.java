package dev.courseware.check.words;

import dev.courseware.check.words.Comparison.Loss;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds labelled lines whose words the model attributes to a different speaker. */
final class Attribution {
    private static final int MOST_SKIPPED = 64;

    private final ScannedText text;
    private final WordSequence source;
    private final WordSequence model;
    private final Comparison comparison;

    Attribution(ScannedText text, WordSequence source, WordSequence model, Comparison comparison) {
        this.text = text;
        this.source = source;
        this.model = model;
        this.comparison = comparison;
    }

    /**
     * Returns the words of such lines. Returns none if most turns don't open with a label, because a label may then be
     * part of what is said. Words that several people say can't be told apart, and are ignored; so are lines of which
     * only some words went astray, since the comparison may have confused them with others.
     */
    List<Loss> misattributed() {
        List<Loss> lines = lines();
        if (2 * lines.size() <= turns()) {
            return List.of();
        }
        Map<Long, Integer> speakers = new HashMap<>();
        lines.forEach(line -> speakers.merge(
                hash(line),
                source.speaker(line.from()),
                (one, other) -> one.equals(other) ? one : WordSequence.NOBODY));
        return lines.stream()
                .filter(line -> speakers.get(hash(line)) != WordSequence.NOBODY
                        && isMisattributed(line.from(), line.to())
                        && !isSaid(line))
                .toList();
    }

    /** How often the speaker changes in the model. */
    private int turns() {
        int turns = 0;
        int last = WordSequence.NOBODY;
        for (int i = 0; i < model.size(); i++) {
            turns += model.speaker(i) != last && model.speaker(i) != WordSequence.NOBODY ? 1 : 0;
            last = model.speaker(i);
        }
        return turns;
    }

    private List<Loss> lines() {
        List<Loss> lines = new ArrayList<>();
        int at = 0;
        while (at < source.size()) {
            int to = lineEnd(at);
            if (source.speaker(at) != WordSequence.NOBODY) {
                lines.add(new Loss(at, to));
            }
            at = to;
        }
        return lines;
    }

    private long hash(Loss line) {
        long hash = 0;
        for (int i = line.from(); i < line.to(); i++) {
            hash = hash * 0x9E3779B97F4A7C15L + source.word(i);
        }
        return hash;
    }

    private int lineEnd(int from) {
        int to = from + 1;
        while (to < source.size()
                && source.speaker(to) == source.speaker(from)
                && text.find('\n', source.place(to - 1), source.place(to)) < 0) {
            to++;
        }
        return to;
    }

    /**
     * Whether the speaker named by the label says these words somewhere in the model, with nothing between them but what
     * was skipped in the source, such as the names of TeX commands.
     */
    private boolean isSaid(Loss line) {
        BitSet ends = new BitSet(model.size());
        for (int at = 0; at < model.size(); at++) {
            ends.set(at, isSaid(line.from(), at));
        }
        for (int word = line.from() + 1; word < line.to() && !ends.isEmpty(); word++) {
            int reach = 1 + skipped(word);
            BitSet next = new BitSet(model.size());
            for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
                for (int at = end + 1; at <= Math.min(end + reach, model.size() - 1); at++) {
                    if (isSaid(word, at)) {
                        next.set(at);
                    }
                }
            }
            ends = next;
        }
        return !ends.isEmpty();
    }

    private boolean isSaid(int word, int at) {
        return model.word(at) == source.word(word) && model.speaker(at) == source.speaker(word);
    }

    /** How many words of the source were skipped before one that isn't the first. */
    private int skipped(int word) {
        int to = source.place(word);
        int at = WordSequence.end(text.text(), source.place(word - 1), text.length());
        int skipped = 0;
        while (at < to) {
            boolean part = WordSequence.isPart(text.at(at));
            skipped += part ? 1 : 0;
            at = part ? WordSequence.end(text.text(), at, to) : at + 1;
        }
        return Math.min(skipped, MOST_SKIPPED);
    }

    private boolean isMisattributed(int from, int to) {
        boolean any = false;
        for (int i = from; i < to; i++) {
            int match = comparison.match(i);
            if (match >= 0) {
                int speaker = model.speaker(match);
                if (speaker == WordSequence.NOBODY || speaker == source.speaker(i)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
