package dev.courseware.card;

import dev.courseware.model.Outline;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.page.CourseMotif;
import dev.courseware.render.page.MotifView;
import java.util.List;

/**
 * What a picture for previews of links shows of a course.
 *
 * @param title the course's
 * @param description one or two sentences, or empty
 * @param place where the course is found: an address without its scheme
 * @param motif the course, drawn
 */
public record CourseCard(String title, String description, String place, MotifView motif) {
    /** Whether previews of a course's links show a picture that is drawn: it has an address, and names no picture. */
    public static boolean isFor(Outline outline) {
        return !outline.course().url().isEmpty()
                && outline.course().publication().image().isEmpty();
    }

    /** The card of a course that has one. */
    public static CourseCard of(Outline outline, CourseMap map) {
        String url = outline.course().url();
        String title = map.course().title();
        List<Integer> units =
                outline.units().stream().map(unit -> unit.lessons().size()).toList();
        return new CourseCard(
                title,
                map.course().description(),
                url.substring(url.indexOf("//") + 2, url.length() - 1),
                CourseMotif.ofUnits(title, units));
    }
}
