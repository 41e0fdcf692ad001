package dev.courseware.render.page;

import dev.courseware.model.Html;
import java.util.List;

/**
 * A page of the course where all stand on one.
 *
 * @param id its anchor
 * @param kind {@code home}, {@code unit}, {@code lesson}, {@code dialog} or {@code glossary}
 * @param title plain text
 * @param heading the same with inline markup
 * @param number of a unit, from 1, or of a lesson in its unit; 0 for others
 * @param objectives what a learner will be able to do
 * @param body what its source says, or empty
 * @param footnotes as a list, or empty
 * @param notes the addresses of its links, each with its anchor as its title
 */
public record PartView(
        String id,
        String kind,
        String title,
        Html heading,
        int number,
        List<ObjectiveView> objectives,
        Html body,
        Html footnotes,
        List<LinkView> notes) {}
