package dev.courseware.check.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Finds the words of a source that its model lacks. The two are nearly equal; where they diverge, the next few words of
 * the source are looked up elsewhere in the model, where footnotes for instance end up. A word counts as lost only if
 * the model holds it less often than the source, so that nothing is reported where text was merely moved.
 */
final class Comparison {
    /** The length of a run of equal words that is enough to resume matching anywhere in the model. */
    private static final int RUN = 3;
    /** The length of a run that is enough close to where the texts diverge. */
    private static final int PAIR = 2;

    private static final int CLOSE = 4;
    /** How many words are skipped, and how many occurrences of the same words are tried, before giving up. */
    private static final int NEAR = 64;

    private static final int NONE = -1;

    private final WordSequence source;
    private final WordSequence model;
    private final LongPredicate excused;
    /** For each word of the source, the index of its match in the model. */
    private final int[] matches;

    private boolean[] missing;
    private boolean[] taken;
    private Map<Long, Integer> first;
    private int[] next;

    /** @param excused words that never count as lost */
    Comparison(WordSequence source, WordSequence model, LongPredicate excused) {
        this.source = source;
        this.model = model;
        this.excused = excused;
        this.matches = new int[source.size()];
    }

    /** A range of the source's words, some of which are lost. */
    record Loss(int from, int to) {}

    List<Loss> losses() {
        if (follow() == source.size()) {
            return List.of();
        }
        index();
        align();
        gather();
        missing = missing();
        return runs(missing);
    }

    /** The index in the model of the word that matches a word of the source, or a negative number. */
    int match(int index) {
        return matches[index];
    }

    /** Whether a word of the source is lost; valid once {@link #losses} has been called. */
    boolean isMissing(int index) {
        return missing[index];
    }

    /** Matches words in order until the two texts first differ, and returns how many were matched. */
    private int follow() {
        int in = 0;
        for (int at = 0; at < source.size(); at++) {
            if (in == model.size() || source.word(at) != model.word(in)) {
                in = ahead(at, in);
                if (in == NONE) {
                    return at;
                }
            }
            matches[at] = in++;
        }
        return source.size();
    }

    /** Skips words that only the model has. */
    private int ahead(int at, int in) {
        int last = Math.min(model.size(), in + NEAR);
        for (int i = in + 1; i < last; i++) {
            if (follows(at, i, i - in <= CLOSE ? PAIR : RUN)) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether the next words of the source are the model's words from an index on. */
    private boolean follows(int at, int in, int run) {
        int length = Math.min(run, source.size() - at);
        if (in + length > model.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (source.word(at + i) != model.word(in + i) || taken != null && taken[in + i]) {
                return false;
            }
        }
        return true;
    }

    private void index() {
        taken = new boolean[model.size()];
        Arrays.fill(matches, NONE);
        first = new HashMap<>();
        next = new int[model.size()];
        for (int i = model.size() - RUN; i >= 0; i--) {
            Integer later = first.put(key(model, i), i);
            next[i] = later == null ? NONE : later;
        }
    }

    private static long key(WordSequence words, int at) {
        long key = 0;
        for (int i = 0; i < RUN; i++) {
            key = key * 0x9E3779B97F4A7C15L + words.word(at + i);
        }
        return key;
    }

    /** Matches both texts from start to end. */
    private void align() {
        int in = 0;
        int at = 0;
        while (at < source.size()) {
            if (!isNext(at, in)) {
                int near = ahead(at, in);
                int passed = near == NONE ? passed(at, in) : 0;
                if (near == NONE && passed == 0) {
                    near = elsewhere(at, in);
                }
                if (near == NONE) {
                    at += Math.max(1, passed);
                    continue;
                }
                in = near;
            }
            matches[at++] = in;
            taken[in++] = true;
        }
    }

    private boolean isNext(int at, int in) {
        return in < model.size() && !taken[in] && model.word(in) == source.word(at);
    }

    /** How many words of the source to skip until it continues like the model; 0 if it doesn't soon. */
    private int passed(int at, int in) {
        int last = Math.min(NEAR, source.size() - at);
        for (int i = 1; i < last; i++) {
            if (follows(at + i, in, i <= CLOSE ? PAIR : RUN)) {
                return i;
            }
        }
        return 0;
    }

    /** The index at which the model has the next words, preferably after the last match. */
    private int elsewhere(int at, int in) {
        if (at + RUN > source.size()) {
            return NONE;
        }
        int before = NONE;
        int tries = 0;
        for (int i = first.getOrDefault(key(source, at), NONE); i != NONE && tries < NEAR; i = next[i], tries++) {
            if (follows(at, i, RUN)) {
                if (i >= in) {
                    return i;
                }
                before = before == NONE ? i : before;
            }
        }
        return before;
    }

    /** Matches skipped words with runs of the model's words that are still unmatched. */
    private void gather() {
        int in = 0;
        for (int at = 0; at < source.size(); at++) {
            if (matches[at] == NONE) {
                in = isNext(at, in) ? in : elsewhere(at, in);
                if (in != NONE) {
                    matches[at] = in;
                    taken[in++] = true;
                } else {
                    in = 0;
                }
            }
        }
    }

    /**
     * Returns which unmatched words occur nowhere else in the model; of several equal words, those next to other lost
     * ones.
     */
    private boolean[] missing() {
        Map<Long, Integer> left = new HashMap<>();
        for (int i = 0; i < model.size(); i++) {
            if (!taken[i]) {
                left.merge(model.word(i), 1, Integer::sum);
            }
        }
        boolean[] missing = new boolean[source.size()];
        for (int i = 0; i < source.size(); i++) {
            missing[i] = isMissed(i) && !left.containsKey(source.word(i));
        }
        List<Loss> apart = runs(missing);
        for (int i = 0, run = 0; i < source.size(); i++) {
            while (run < apart.size() && apart.get(run).to() <= i) {
                run++;
            }
            if (isMissed(i) && (run == apart.size() || i < apart.get(run).from())) {
                missing[i] = !takeCopy(left, i);
            }
        }
        for (Loss run : apart) {
            for (int i = run.from(); i < run.to(); i++) {
                missing[i] |= isMissed(i) && !takeCopy(left, i);
            }
        }
        return missing;
    }

    private boolean isMissed(int at) {
        return matches[at] == NONE && !excused.test(source.word(at));
    }

    private boolean takeCopy(Map<Long, Integer> left, int at) {
        Integer copies = left.get(source.word(at));
        if (copies == null || copies == 0) {
            return false;
        }
        left.put(source.word(at), copies - 1);
        return true;
    }

    /** Joins lost words that have only unmatched words between them. */
    private List<Loss> runs(boolean[] missing) {
        List<Loss> losses = new ArrayList<>();
        int at = 0;
        while (at < missing.length) {
            if (!missing[at]) {
                at++;
                continue;
            }
            int from = at;
            int to = at + 1;
            while (at < missing.length && matches[at] == NONE) {
                to = missing[at++] ? at : to;
            }
            losses.add(new Loss(from, to));
        }
        return losses;
    }
}
