package dev.courseware.extension;

import dev.courseware.model.DialogBlock;

/** Looks for mistakes in one conversation at a time, be it a script or part of a lesson. Incubating. */
public non-sealed interface DialogCheck extends Check {
    /**
     * Checks a conversation that has at least one turn.
     *
     * @param dialog its speakers and turns, which are gone when this returns
     * @param findings receives what is found
     */
    void check(DialogBlock dialog, Findings findings);
}
