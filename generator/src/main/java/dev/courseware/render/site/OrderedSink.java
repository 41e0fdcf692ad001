package dev.courseware.render.site;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Passes pieces on in their order, whatever the order in which threads finish them. Only what was finished too early is
 * kept, so that memory doesn't grow with all of them.
 */
final class OrderedSink<T> {
    private final Next<T> out;
    private final Map<Integer, T> early = new HashMap<>();
    private int next;

    /** Takes the pieces, one after the other. */
    interface Next<T> {
        void take(T piece) throws IOException;
    }

    OrderedSink(Next<T> out) {
        this.out = out;
    }

    /** Hands in a piece. @param index its place, from 0; each has to come once */
    synchronized void add(int index, T piece) throws IOException {
        early.put(index, piece);
        T ready = early.remove(next);
        while (ready != null) {
            out.take(ready);
            next++;
            ready = early.remove(next);
        }
    }
}
