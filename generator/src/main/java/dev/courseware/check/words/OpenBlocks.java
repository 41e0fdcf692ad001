package dev.courseware.check.words;

import java.util.ArrayList;
import java.util.List;

/** The boxes and the code that stand open at a line of a script, the innermost last. Names in them are no labels. */
final class OpenBlocks {
    private static final int DEEP = 4;

    private final List<Block> open = new ArrayList<>();

    /** A block, and by how much the line that opened it is indented. */
    private record Block(char sign, int length, int indent, boolean code) {}

    /** Takes a line that begins with colons, and holds nothing else if it is {@code alone}. */
    void colons(int length, boolean alone, int indent) {
        if (isCode()) {
            return;
        }
        if (!alone) {
            open.add(new Block(':', length, indent, false));
        } else if (!isTooDeep(indent)) {
            int as = last(':', length, length);
            end(as < 0 ? last(':', 0, Integer.MAX_VALUE) : as);
        }
    }

    /** Takes a line that begins with ticks or tildes, behind which the name of a box with Markdown in it may stand. */
    void ticks(char sign, int length, boolean alone, boolean directive, int indent) {
        int ended = alone && !isTooDeep(indent) ? last(sign, 0, length) : -1;
        if (isCode()) {
            end(ended == open.size() - 1 ? ended : -1);
        } else if (ended >= 0) {
            end(ended);
        } else {
            open.add(new Block(sign, length, indent, !directive));
        }
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Whether lines that look like options may be some. */
    boolean mayHoldOptions() {
        return !open.isEmpty() && open.get(open.size() - 1).sign != ':';
    }

    private boolean isCode() {
        return !open.isEmpty() && open.get(open.size() - 1).code;
    }

    private boolean isTooDeep(int indent) {
        return !open.isEmpty() && indent - open.get(open.size() - 1).indent >= DEEP;
    }

    private int last(char sign, int shortest, int longest) {
        int at = open.size() - 1;
        while (at >= 0) {
            Block block = open.get(at);
            if (block.sign == sign && block.length >= shortest && block.length <= longest) {
                return at;
            }
            at--;
        }
        return at;
    }

    private void end(int from) {
        if (from >= 0) {
            open.subList(from, open.size()).clear();
        }
    }
}
