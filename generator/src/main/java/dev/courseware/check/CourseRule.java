package dev.courseware.check;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import java.util.Map;

/** A check over the whole course, applied once every lesson has been read. */
interface CourseRule {
    /** @param summaries every page's summary by its source */
    void check(Outline outline, Map<String, LessonSummary> summaries, Diagnostics diagnostics);
}
