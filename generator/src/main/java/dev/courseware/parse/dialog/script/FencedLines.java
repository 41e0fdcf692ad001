package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.SourceLine;
import java.util.List;

/**
 * Determines for each line of a script whether it belongs to a fenced block, including the fences themselves. A fence that is
 * never closed is ignored, because what follows may still hold labels.
 */
public final class FencedLines {
    private static final String KINDS = "`~$:<";
    /** How often a line may be read in search of the end of containers that have none. */
    private static final long MOST_READINGS = 50;

    private final List<SourceLine> lines;
    private final int[][] closers = new int[KINDS.length()][];
    private long left;

    private FencedLines(List<SourceLine> lines) {
        this.lines = lines;
        this.left = MOST_READINGS * lines.size();
    }

    /** For each line, whether it belongs to a block; behind a label, blocks begin too. */
    public static boolean[] of(List<SourceLine> lines, LabelScanner heads) {
        FencedLines blocks = new FencedLines(lines);
        boolean[] fenced = new boolean[lines.size()];
        for (int i = 0; i + 1 < fenced.length; i++) {
            String text = lines.get(i).text();
            if (!mayOpen(text)) {
                continue;
            }
            FencedBlock block = FencedBlock.opening(text);
            boolean behindLabel = block == null;
            if (behindLabel) {
                LabelCandidate head = heads.scan(text);
                block = head == null ? null : FencedBlock.behindLabel(text.substring(head.body()));
            }
            int close = block == null ? -1 : blocks.end(block, i);
            if (close > 0) {
                for (int k = behindLabel ? i + 1 : i; k <= close; k++) {
                    fenced[k] = true;
                }
                i = close;
            }
        }
        return fenced;
    }

    /** The index of the line that ends the block, or -1. */
    private int end(FencedBlock block, int opening) {
        ScriptFence fence = block.fence();
        if (fence.length() > closers(fence.mark())[opening + 1] && fence.mark() != ':' || left < 0) {
            return -1;
        }
        int at = opening + 1;
        while (at < lines.size() && !block.isTooDeep()) {
            if (block.endsAt(lines.get(at).text())) {
                return at;
            }
            at++;
        }
        left -= at - opening;
        return -1;
    }

    /** For each line, the length of the longest fence with that character that it or a later line would close. */
    private int[] closers(char mark) {
        int kind = KINDS.indexOf(mark);
        if (closers[kind] == null) {
            int[] found = new int[lines.size()];
            int longest = 0;
            for (int i = found.length - 1; i >= 0; i--) {
                longest = Math.max(
                        longest, ScriptFence.closingLength(mark, lines.get(i).text()));
                found[i] = longest;
            }
            closers[kind] = found;
        }
        return closers[kind];
    }

    private static boolean mayOpen(String text) {
        return text.contains("```")
                || text.contains("~~~")
                || text.contains("$$")
                || text.contains(":::")
                || text.contains("<!--");
    }
}
