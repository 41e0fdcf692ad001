package dev.courseware.check;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.LessonSummary;
import java.util.List;
import java.util.Map;

/** All rules over the whole course. */
public final class Checks {
    private static final List<CourseCheck> ALL = List.of(new LinkCheck(), new AssetCheck());

    private Checks() {}

    /**
     * Applies every rule.
     *
     * @param summaries every page's summary by its source
     */
    public static void check(Map<String, LessonSummary> summaries, Diagnostics diagnostics) {
        ALL.forEach(rule -> rule.check(summaries, diagnostics));
    }
}
