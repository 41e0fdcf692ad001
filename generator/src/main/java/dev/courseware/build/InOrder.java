package dev.courseware.build;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes pieces in their order, whatever the order in which threads finish them. Only what was finished too early is
 * kept, so that memory doesn't grow with all of them.
 */
final class InOrder {
    private final Writer out;
    private final Map<Integer, String> early = new HashMap<>();
    private int next;

    InOrder(Writer out) {
        this.out = out;
    }

    /** Hands in a piece. @param index its place, from 0; each has to come once */
    synchronized void add(int index, String piece) throws IOException {
        early.put(index, piece);
        String ready = early.remove(next);
        while (ready != null) {
            out.write(ready);
            next++;
            ready = early.remove(next);
        }
    }
}
