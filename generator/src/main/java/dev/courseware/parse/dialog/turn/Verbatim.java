package dev.courseware.parse.dialog.turn;

import dev.courseware.parse.dialog.script.ScriptFence;

/** Tracks whether a line is within code or a formula, where no comment is a mark. */
final class Verbatim {
    private ScriptFence fence;

    /** Whether the next line belongs to such a block or is one of its fences. */
    boolean holds(String line) {
        if (fence == null) {
            ScriptFence opened = ScriptFence.opening(line, 0);
            fence = opened != null && opened.isVerbatim(line) ? opened : null;
            return fence != null;
        }
        if (fence.closes(line) || fence.endsAtBlank() && line.isBlank()) {
            fence = null;
        }
        return true;
    }
}
