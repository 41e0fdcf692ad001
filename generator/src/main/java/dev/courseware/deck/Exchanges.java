package dev.courseware.deck;

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

/** Divides a dialog into exchanges: each lasts until everyone who takes part has spoken, and fits on a slide. */
final class Exchanges {
    private static final int MOST_TURNS = 3;

    private final double[] heights;
    private final double gap;
    private final double room;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Set<String> spoken = new LinkedHashSet<>();
    private List<Integer> parts = new ArrayList<>();
    private int beat = -1;
    private double filled;
    private int turns;

    private Exchanges(double[] heights, double gap, double room) {
        this.heights = heights;
        this.gap = gap;
        this.room = room;
    }

    /**
     * One exchange.
     *
     * @param beat the index of the beat it belongs to among the dialog's parts, or -1
     * @param opens whether it is the first of its beat
     * @param parts the indexes of its turns and asides
     * @param height how high what it shows is
     */
    record Exchange(int beat, boolean opens, List<Integer> parts, double height) {}

    /**
     * Cuts a dialog.
     *
     * @param heights how high each part is on a slide; 0 for what is not shown
     * @param gap what stands between two parts
     * @param room how high a slide's body is
     */
    static List<Exchange> of(DialogBlock block, double[] heights, double gap, double room) {
        Exchanges reader = new Exchanges(heights, gap, room);
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
        double more = heights[index] + (filled > 0 ? gap : 0);
        if (part instanceof Turn turn) {
            boolean full = turns >= speakers
                    || filled + more > room
                    || (spoken.contains(turn.speaker()) && spoken.size() >= 2);
            if (turns > 0 && full) {
                flush();
                more = heights[index];
            }
            spoken.add(turn.speaker());
            turns++;
        }
        parts.add(index);
        filled += heights[index] > 0 ? more : 0;
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
            exchanges.add(new Exchange(beat, opens, List.copyOf(parts), filled));
        }
        parts = new ArrayList<>();
        spoken.clear();
        filled = 0;
        turns = 0;
    }
}
