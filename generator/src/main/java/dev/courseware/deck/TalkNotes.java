package dev.courseware.deck;

import dev.courseware.deck.TalkStop.Asked;
import dev.courseware.deck.TalkStop.Look;
import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.TurnMark;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives all that is said in a conversation to the slides that are shown meanwhile, in order: the first slide of a beat
 * has the beat from its beginning, each other one begins with what it shows.
 */
final class TalkNotes {
    private final DialogBlock dialog;
    private final List<DialogPart> parts;
    private final List<TalkStop> stops;
    private final ExchangeNotes notes;
    /** What needn't be read aloud, since it is seen. */
    private final Set<Block> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Integer> shownParts = new HashSet<>();
    /** For each part the beat that it belongs to, or -1. */
    private final int[] beats;

    /** For each turn how many of its blocks were said. */
    private final Map<Integer, Integer> saidTo = new HashMap<>();

    private int next;

    /** @param stops in order */
    TalkNotes(DialogBlock dialog, List<TalkStop> stops) {
        this.dialog = dialog;
        this.parts = dialog.dialog().parts();
        this.stops = stops;
        this.notes = new ExchangeNotes(dialog);
        this.beats = new int[parts.size()];
        for (int i = 0; i < beats.length; i++) {
            beats[i] = parts.get(i) instanceof Beat ? i : i == 0 ? -1 : beats[i - 1];
        }
        for (TalkStop stop : stops) {
            if (stop instanceof Look look) {
                dialog.bodies().get(look.at()).blocks().subList(look.first(), look.to()).stream()
                        .filter(TalkStops::isShown)
                        .forEach(shown::add);
                shownParts.addAll(look.more());
            }
        }
    }

    /**
     * What is said on one slide.
     *
     * @param turn the number of the first turn in it, or 0
     */
    record Spoken(List<Block> blocks, int turn) {}

    /** The beat that a part belongs to, or -1. */
    int beat(int index) {
        return beats[index];
    }

    /** The notes of a stop's slide, which must be asked for in order. */
    Spoken at(int index) {
        TalkStop stop = stops.get(index);
        int heading = beats[stop.at()];
        int end = index + 1 < stops.size() ? begin(index + 1) : parts.size();
        List<Block> said = new ArrayList<>();
        int turn = 0;
        if (stop instanceof Look look && look.at() < next && look.to() > 0) {
            said.addAll(turn(look, index));
        }
        boolean asks = stop instanceof Asked;
        while (next < Math.max(end, stop.at() + 1)) {
            DialogPart part = parts.get(next);
            if (asks && next > stop.at()) {
                asks = false;
                said.addAll(answer((Asked) stop));
            }
            turn = turn == 0 && part instanceof Turn spoken ? spoken.number() : turn;
            if (stop instanceof Look look && next == look.at() && look.to() > 0) {
                said.addAll(turn(look, index));
            } else if (shownParts.contains(next)) {
                dialog.bodies().get(next).blocks().stream()
                        .map(NestedPractice::notes)
                        .forEach(said::addAll);
            } else if (next != heading) {
                said.addAll(whole(next));
            }
            next++;
        }
        if (asks) {
            said.addAll(answer((Asked) stop));
        }
        return new Spoken(said, turn);
    }

    /** All notes on one slide. */
    List<Block> all() {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.addAll(whole(i));
        }
        return all;
    }

    /** The part with which a slide begins. */
    private int begin(int index) {
        TalkStop stop = stops.get(index);
        int beat = beats[stop.at()];
        return beat > stops.get(index - 1).at() ? beat : stop.from();
    }

    /** What is said of a turn up to what is shown of it, and to its end if nothing else is. */
    private List<Block> turn(Look look, int index) {
        List<Block> body = dialog.bodies().get(look.at()).blocks();
        boolean more = stops.subList(index + 1, stops.size()).stream()
                .takeWhile(stop -> stop.at() == look.at())
                .anyMatch(Look.class::isInstance);
        int from = saidTo.getOrDefault(look.at(), 0);
        int to = more ? look.to() : body.size();
        if (from >= to) {
            return List.of();
        }
        saidTo.put(look.at(), to);
        return notes.of(look.at(), spoken(body.subList(from, to)), more ? List.of() : dialog.marks(look.at()));
    }

    private List<Block> whole(int index) {
        List<TurnMark> marks = parts.get(index) instanceof Turn ? dialog.marks(index) : List.of();
        saidTo.put(index, dialog.bodies().get(index).blocks().size());
        return notes.of(index, spoken(dialog.bodies().get(index).blocks()), marks);
    }

    private static List<Block> answer(Asked asked) {
        List<Block> answer = new ArrayList<>();
        asked.mark().more().stream().map(NestedPractice::notes).forEach(answer::addAll);
        answer.addAll(NestedPractice.withNotes(asked.mark().answer()));
        return answer;
    }

    private List<Block> spoken(List<Block> blocks) {
        return NestedPractice.withNotes(blocks).stream()
                .filter(block -> !shown.contains(block))
                .toList();
    }
}
