package dev.courseware.parse.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The containers that stand open at a line, the innermost last, and which of them the line ends. A line of colons ends the
 * innermost one that was opened with as many; where none was, the innermost one, as in Pandoc. A line of ticks or tildes ends
 * the innermost one that was opened with as many or fewer. What stands open inside ends with it.
 */
public final class OpenContainers {
    /** How many may be open at once. */
    public static final int DEEPEST = 50;

    private static final int NONE = -1;

    private final List<Fence> open = new ArrayList<>();

    /** The signs that a container was opened with. */
    private record Fence(char sign, int length) {}

    /** Opens one more inside all others; nobody reads more than the most. */
    public void open(char sign, int length) {
        if (!isFull()) {
            open.add(new Fence(sign, length));
        }
    }

    /** Ends the one that a line of so many signs ends; whether there is one. */
    public boolean close(char sign, int length) {
        int ended = ended(sign, length);
        if (ended == NONE) {
            return false;
        }
        open.subList(ended, open.size()).clear();
        return true;
    }

    /** The place of the one that a line of so many signs ends, counted from the outermost one; negative if it ends none. */
    int ended(char sign, int length) {
        int innermost = NONE;
        for (int i = open.size() - 1; i >= 0; i--) {
            Fence fence = open.get(i);
            boolean mayEnd = fence.sign == sign && (sign == ':' || fence.length <= length);
            if (mayEnd && (sign != ':' || fence.length == length)) {
                return i;
            }
            innermost = mayEnd && innermost == NONE ? i : innermost;
        }
        return innermost;
    }

    /** Whether all have ended. */
    public boolean isEmpty() {
        return open.isEmpty();
    }

    /** Whether no more may be opened. */
    public boolean isFull() {
        return open.size() >= DEEPEST;
    }

    /** The lines that end all, one by one. */
    public List<String> ends() {
        List<String> ends = new ArrayList<>();
        for (int i = open.size() - 1; i >= 0; i--) {
            ends.add(String.valueOf(open.get(i).sign).repeat(open.get(i).length));
        }
        return ends;
    }
}
