package dev.courseware.check;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.LessonSummary;
import java.util.Map;

/** A rule over the whole course, applied when every lesson was read. A new rule is a class here and a line in {@link Checks}. */
interface CourseCheck {
    /** @param summaries every page's summary by its source */
    void check(Map<String, LessonSummary> summaries, Diagnostics diagnostics);
}
