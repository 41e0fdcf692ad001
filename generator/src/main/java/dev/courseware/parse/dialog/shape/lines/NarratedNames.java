package dev.courseware.parse.dialog.shape.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * Determines the speaker of each turn in a story whose narrator names speakers only now and then. Otherwise it is the
 * other one of the last two.
 */
final class NarratedNames {
    private final boolean empty;
    private String last;
    private String other;

    private NarratedNames(boolean empty, String last, String other) {
        this.empty = empty;
        this.last = last;
        this.other = other;
    }

    /** @param turns the speech in order, including the narrator's words */
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
        // As if the one who doesn't begin had spoken before the first turn.
        return even ? new NarratedNames(names.isEmpty(), two, one) : new NarratedNames(names.isEmpty(), one, two);
    }

    boolean isEmpty() {
        return empty;
    }

    /**
     * The speaker of the next turn.
     *
     * @param told the narrator's name for the speaker; empty if there is none
     */
    String next(String told) {
        String name = told.isEmpty() ? other : told;
        if (!name.equals(last)) {
            other = last;
            last = name;
        }
        return name;
    }
}
