package dev.courseware.parse.dialog.shape.lines;

import java.util.ArrayList;
import java.util.List;

/** Says who speaks, turn for turn, where a narrator tells it only now and then: else it is the other one of the last two. */
final class NarratedNames {
    private final boolean empty;
    private String last;
    private String other;

    private NarratedNames(boolean empty, String last, String other) {
        this.empty = empty;
        this.last = last;
        this.other = other;
    }

    /** @param turns what is said, in order, with a narrator's words in it */
    static NarratedNames of(List<String> turns) {
        List<String> names = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < turns.size() && names.size() < 2; i++) {
            String name =
                    NarratedSpeech.of(turns.get(i)).map(NarratedSpeech::name).orElse("");
            if (!name.isEmpty() && !names.contains(name)) {
                first = names.isEmpty() ? i : first;
                names.add(name);
            }
        }
        boolean even = first % 2 == 0;
        String one = names.isEmpty() ? "Speaker " + (even ? 1 : 2) : names.get(0);
        String two = names.size() < 2 ? "Speaker " + (even ? 2 : 1) : names.get(1);
        // Before the first turn it was the turn of the one who doesn't begin.
        return even ? new NarratedNames(names.isEmpty(), two, one) : new NarratedNames(names.isEmpty(), one, two);
    }

    boolean isEmpty() {
        return empty;
    }

    /** The speaker of the next turn. @param told who it is; empty if that isn't told */
    String next(String told) {
        String name = told.isEmpty() ? other : told;
        if (!name.equals(last)) {
            other = last;
            last = name;
        }
        return name;
    }
}
