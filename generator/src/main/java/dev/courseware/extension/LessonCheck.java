package dev.courseware.extension;

import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;

/** Looks for mistakes in one lesson, dialog or deck at a time. Incubating. */
public non-sealed interface LessonCheck extends Check {
    /**
     * Checks a lesson.
     *
     * @param lesson its sections and blocks, which are gone when this returns
     * @param summary its links, anchors, files and terms, and how long it is
     * @param findings receives what is found
     */
    void check(Lesson lesson, LessonSummary summary, Findings findings);
}
