package dev.courseware.parse.dialog.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whether a comment on a line of a script stands in code, and is no mark. */
final class CodeBefore {
    private final String line;
    private final List<Ticks> runs = new ArrayList<>();
    private int next;
    private int closed;

    /**
     * Backticks in a row.
     *
     * @param partner the index of the next run of the same length, or 0
     */
    private record Ticks(int start, int end, int partner) {}

    CodeBefore(String line) {
        this.line = line;
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at)) {
            int start = at;
            while (at < line.length() && line.charAt(at) == '`') {
                at++;
            }
            runs.add(new Ticks(start, at, 0));
        }
        for (int i = runs.size() - 1; i >= 0; i--) {
            Ticks run = runs.get(i);
            Integer later = nearest.put(run.end() - run.start(), i);
            runs.set(i, new Ticks(run.start(), run.end(), later == null ? 0 : later));
        }
    }

    /**
     * Whether code holds the comment. A backtick right before it that closes none is enough, since code may end on a later line.
     *
     * @param open the index of the comment, which is never less than the last one
     * @param from the index behind the last mark, whose own backticks don't count
     */
    boolean holds(int open, int from) {
        while (next < runs.size() && runs.get(next).start() < open) {
            Ticks run = runs.get(next);
            if (run.start() >= from && run.partner() > 0) {
                if (runs.get(run.partner()).start() > open) {
                    return true;
                }
                next = run.partner();
                closed = runs.get(next).end();
            }
            next++;
        }
        return open > 0 && open != closed && line.charAt(open - 1) == '`';
    }
}
