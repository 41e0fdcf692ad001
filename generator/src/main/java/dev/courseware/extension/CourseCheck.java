package dev.courseware.extension;

import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import java.util.Map;

/** Looks for mistakes that only show once every lesson has been read. Incubating. */
public non-sealed interface CourseCheck extends Check {
    /**
     * Checks a course.
     *
     * @param outline its titles and order
     * @param summaries every page's summary by its source
     * @param findings receives what is found
     */
    void check(Outline outline, Map<String, LessonSummary> summaries, CourseFindings findings);
}
