package dev.courseware.check;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;

/** A check over one lesson, applied while its blocks are in memory. One instance serves all threads. */
interface LessonRule {
    /**
     * @param source the bytes of its file
     * @param diagnostics what was reported when it was read; receives what is found
     */
    void check(Lesson lesson, LessonSummary summary, byte[] source, Diagnostics diagnostics);
}
