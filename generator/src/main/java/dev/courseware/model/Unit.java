package dev.courseware.model;

import java.util.List;

/**
 * A folder of lessons.
 *
 * @param page the unit's own page
 * @param lessons in order
 */
public record Unit(PageRef page, List<PageRef> lessons) {
    public Unit {
        lessons = List.copyOf(lessons);
    }
}
