package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/** One thing in a script, in the order in which it stands there. */
public sealed interface DialogPart permits Turn, Beat, Direction, Aside, Choice {
    Position position();

    /** Whether it is what somebody is told who takes the {@link Choice} before it. */
    default boolean isReply() {
        return false;
    }
}
