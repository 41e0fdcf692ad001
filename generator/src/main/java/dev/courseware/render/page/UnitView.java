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
 * @param count how many lessons it has; 0 in navigation
 * @param lessons in order; empty in navigation for other units than the page's own, and where there are too many to be
 *     listed with those of all other units
 */
public record UnitView(
        String title,
        String url,
        boolean current,
        String description,
        int minutes,
        int count,
        List<LessonView> lessons) {

    /** Faster than a record's own method, which Java generates at run time; there are thousands of lookups. */
    @Override
    public int hashCode() {
        return 31 * title.hashCode() + url.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitView view
                && title.equals(view.title)
                && url.equals(view.url)
                && current == view.current
                && description.equals(view.description)
                && minutes == view.minutes
                && count == view.count
                && lessons.equals(view.lessons);
    }
}
