package dev.courseware.extension;

import dev.courseware.model.Position;

/** Receives what a check finds in any file of a course. Incubating. */
public interface CourseFindings {
    /**
     * Reports a mistake.
     *
     * @param source the file, relative to the course, with {@code /} between its parts
     * @param at where it stands
     * @param message what was found and what was expected, one sentence without a final full stop
     * @param hint how to fix it, one sentence, or empty if the message says it already
     */
    void report(String source, Position at, String message, String hint);
}
