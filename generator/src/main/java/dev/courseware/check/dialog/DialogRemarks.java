package dev.courseware.check.dialog;

import dev.courseware.model.Position;

/** Receives a rule's remarks. */
interface DialogRemarks {
    /**
     * @param at the place in the script
     * @param message what was found, one sentence
     * @param hint what to do about it
     */
    void add(Position at, String message, String hint);
}
