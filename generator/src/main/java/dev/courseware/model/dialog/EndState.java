package dev.courseware.model.dialog;

/** How a turn ends. */
public enum EndState {
    COMPLETE,
    /** The thought is left open: it ends in dots or with a cue that says so. */
    TRAILING,
    /** Someone else cut in. */
    INTERRUPTED
}
