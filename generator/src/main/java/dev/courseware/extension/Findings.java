package dev.courseware.extension;

import dev.courseware.model.Position;

/** Takes what a check finds in one file. At which level it is reported, and whether at all, course.yml decides. Incubating. */
public interface Findings {
    /**
     * Reports a mistake.
     *
     * @param at where it stands, as each block and section knows it
     * @param message what was found and what was expected, one sentence without a final full stop
     * @param hint how to fix it, one sentence, or empty if the message says it already
     */
    void report(Position at, String message, String hint);
}
