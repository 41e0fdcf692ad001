package dev.courseware.model;

import dev.courseware.model.dialog.Dialog;
import java.util.List;

/**
 * A conversation with the blocks of what is said.
 *
 * @param dialog the conversation
 * @param bodies for each of the dialog's parts, at the same index, its text as blocks
 * @param position where it starts
 */
public record DialogBlock(Dialog dialog, List<List<Block>> bodies, Position position) implements Block {
    public DialogBlock {
        bodies = bodies.stream().map(List::copyOf).toList();
    }
}
