package dev.courseware.render.page;

import java.util.List;

/**
 * A unit in the list of units.
 *
 * @param title plain text; empty for lessons that stand in no unit
 * @param url relative to the page it stands in
 * @param current whether the page it stands in belongs to it
 * @param description one sentence, or empty
 * @param minutes how long its lessons take; 0 where that isn't known yet (in navigation)
 * @param lessons in order; empty in navigation for other units than the page's own
 */
public record UnitView(
        String title, String url, boolean current, String description, int minutes, List<LessonView> lessons) {}
