package dev.courseware.render.site;

import dev.courseware.model.Html;
import dev.courseware.model.PageRef;
import java.util.List;

/**
 * What a lesson teaches, to be gathered for the whole course.
 *
 * @param page the lesson
 * @param teaches what learners will be able to do, without markup
 * @param more objectives from the lesson's text, rendered to stand in a file at the site's root
 * @param keyPoints what to remember, rendered likewise
 */
public record Goals(PageRef page, List<String> teaches, Html more, Html keyPoints) {
    public Goals {
        teaches = List.copyOf(teaches);
    }

    boolean isEmpty() {
        return teaches.isEmpty() && more.isEmpty() && keyPoints.isEmpty();
    }
}
