package dev.courseware.deck;

import dev.courseware.deck.TalkStop.Asked;
import dev.courseware.deck.TalkStop.Key;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import dev.courseware.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses which moments of a conversation have a slide: what its author meant to be seen, and then key sentences where
 * there would be none for longest.
 */
final class TalkPlan {
    /** What is said in less than half a minute needs no further slide. */
    private static final int SHORTEST = 70;
    /** How much it weighs that a slide comes neither just after another one nor just before. */
    private static final double MIDDLE = 3;

    /** Less than that isn't worth reading again. */
    private static final double LEAST = 2;

    private final KeyPhrases phrases;
    private final List<DialogPart> parts;
    private final List<TalkStop> stops;
    private final Set<Integer> taken = new HashSet<>();
    /** How many words are said before each part. */
    private final int[] words;

    private TalkPlan(DialogBlock dialog, KeyPhrases phrases, List<TalkStop> stops) {
        this.phrases = phrases;
        this.parts = dialog.dialog().parts();
        this.stops = new ArrayList<>(stops);
        this.words = new int[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            words[i + 1] = words[i] + (parts.get(i) instanceof Turn turn ? Words.count(turn.text()) : 0);
        }
    }

    /**
     * The stops in order.
     *
     * @param stops what is shown anyway
     * @param most how many slides there may be
     */
    static List<TalkStop> of(DialogBlock dialog, KeyPhrases phrases, List<TalkStop> stops, int most) {
        TalkPlan plan = new TalkPlan(dialog, phrases, stops);
        plan.fill(most - stops.size());
        plan.stops.sort(Comparator.comparingInt(TalkStop::from).thenComparing(stop -> !(stop instanceof Asked)));
        return plan.paired();
    }

    /** Two sentences to keep that follow each other in one part of the conversation make one slide of both. */
    private List<TalkStop> paired() {
        List<TalkStop> paired = new ArrayList<>();
        for (TalkStop stop : stops) {
            int before = paired.size() - 1;
            if (before >= 0
                    && paired.get(before) instanceof Key first
                    && stop instanceof Key second
                    && first.phrases().size() == 1
                    && second.phrases().size() == 1
                    && parts.subList(first.at(), second.at()).stream().noneMatch(Beat.class::isInstance)) {
                paired.set(
                        before,
                        new Key(
                                first.at(),
                                List.of(first.phrases().get(0), second.phrases().get(0))));
            } else {
                paired.add(stop);
            }
        }
        return paired;
    }

    /**
     * A part of the conversation that may get a slide.
     *
     * @param from its first part
     * @param to the part behind it
     * @param shown whether a slide stands there when it begins
     * @param bare whether its beat has no slide yet
     */
    private record Stretch(int from, int to, boolean shown, boolean bare) {}

    private void fill(int most) {
        PriorityQueue<Stretch> queue = new PriorityQueue<>(Comparator.comparing((Stretch stretch) -> !stretch.bare())
                .thenComparingInt(stretch -> -length(stretch))
                .thenComparingInt(Stretch::from));
        queue.addAll(stretches());
        int left = most;
        while (left > 0 && !queue.isEmpty()) {
            Stretch stretch = queue.poll();
            if (!stretch.bare() && length(stretch) < SHORTEST) {
                continue;
            }
            Key best = best(stretch);
            if (best != null) {
                stops.add(best);
                left--;
                queue.add(new Stretch(stretch.from(), best.at(), stretch.shown(), false));
                queue.add(new Stretch(best.at(), stretch.to(), true, false));
                best.phrases().forEach(phrase -> taken.add(phrase.part()));
            }
        }
    }

    private int length(Stretch stretch) {
        return words[stretch.to()] - words[stretch.from()];
    }

    /** What lies between titles and stops. */
    private List<Stretch> stretches() {
        Set<Integer> ends = new HashSet<>();
        TreeSet<Integer> shown = new TreeSet<>();
        for (TalkStop stop : stops) {
            ends.add(stop.from());
            shown.add(stop.at());
            if (!(stop instanceof Asked)) {
                taken.add(stop.at());
            }
        }
        List<Stretch> all = new ArrayList<>();
        int beat = 0;
        for (int from = 0, i = 1; i <= parts.size(); i++) {
            boolean beats = i < parts.size() && parts.get(i) instanceof Beat;
            if (i == parts.size() || beats || ends.contains(i)) {
                all.add(new Stretch(from, i, ends.contains(from) && !(parts.get(from) instanceof Beat), false));
                from = i;
            }
            if (i == parts.size() || beats) {
                Integer stop = shown.ceiling(beat);
                if (stop == null || stop >= i) {
                    all.set(all.size() - 1, new Stretch(beat, i, false, true));
                }
                beat = i;
            }
        }
        return all;
    }

    private Key best(Stretch stretch) {
        Key best = null;
        double most = Double.NEGATIVE_INFINITY;
        double total = Math.max(1, length(stretch));
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (!(parts.get(i) instanceof Turn) || taken.contains(i)) {
                continue;
            }
            KeyPhrases.Found found = phrases.at(i, stretch.from(), stretch.to(), taken);
            if (found == null || !stretch.bare() && found.worth() < LEAST) {
                continue;
            }
            double before = (words[i] - words[stretch.from()]) / total;
            double place = stretch.shown() ? 1 - Math.abs(2 * before - 1) : 1 - before;
            double worth = found.worth() + MIDDLE * place;
            if (worth > most) {
                most = worth;
                best = new Key(found.phrases().get(0).part(), found.phrases());
            }
        }
        return best;
    }
}
