package dev.courseware.render.slides;

import dev.courseware.model.DialogBlock;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Annotation.Kind;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cuts a dialog into exchanges: what is said until everyone who takes part has had a say, little enough for a slide. */
final class Exchanges {
    private static final int MOST_TURNS = 3;
    private static final int MOST_CHARACTERS = 420;

    private final List<Exchange> exchanges = new ArrayList<>();
    private final Set<String> spoken = new LinkedHashSet<>();
    private List<Integer> parts = new ArrayList<>();
    private int beat = -1;
    private int characters;
    private int turns;

    private Exchanges() {}

    /**
     * One exchange.
     *
     * @param beat the index of the beat it belongs to among the dialog's parts, or -1
     * @param opens whether it is the first of its beat
     * @param parts the indexes of its turns and asides
     */
    record Exchange(int beat, boolean opens, List<Integer> parts) {}

    static List<Exchange> of(DialogBlock block) {
        Exchanges reader = new Exchanges();
        List<DialogPart> all = block.dialog().parts();
        int speakers = Math.min(MOST_TURNS, Math.max(2, block.dialog().cast().size()));
        for (int i = 0; i < all.size(); i++) {
            reader.add(i, all.get(i), speakers);
        }
        reader.flush();
        return reader.exchanges;
    }

    private void add(int index, DialogPart part, int speakers) {
        if (part instanceof Beat) {
            flush();
            beat = index;
            return;
        }
        if (part instanceof Turn turn) {
            int length = Math.min(turn.text().length(), TurnExcerpt.LONGEST);
            boolean full = turns >= speakers
                    || characters + length > MOST_CHARACTERS
                    || (spoken.contains(turn.speaker()) && spoken.size() >= 2);
            if (turns > 0 && full) {
                flush();
            }
            spoken.add(turn.speaker());
            characters += length;
            turns++;
        }
        parts.add(index);
        if (part instanceof Turn turn && turn.annotations().stream().anyMatch(Exchanges::asks)) {
            flush();
        }
    }

    /** A question comes before what answers it. */
    private static boolean asks(Annotation annotation) {
        return annotation.kind() == Kind.PREDICT || annotation.kind() == Kind.ANSWER;
    }

    private void flush() {
        if (!parts.isEmpty()) {
            boolean opens =
                    exchanges.isEmpty() || exchanges.get(exchanges.size() - 1).beat() != beat;
            exchanges.add(new Exchange(beat, opens, List.copyOf(parts)));
        }
        parts = new ArrayList<>();
        spoken.clear();
        characters = 0;
        turns = 0;
    }
}
