package dev.courseware.extension;

import dev.courseware.model.Position;

/**
 * Receives what a check finds in one file. Whether it is reported, and at which level, is decided by course.yml.
 * Incubating.
 */
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
