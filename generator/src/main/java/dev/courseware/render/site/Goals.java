package dev.courseware.render.site;

import dev.courseware.model.Html;
import dev.courseware.model.PageRef;
import java.util.List;

/**
 * What a lesson teaches, to be gathered for the whole course, beside the objectives in its front matter.
 *
 * @param page the lesson
 * @param more objectives from the lesson's text, rendered to stand in a file at the site's root
 * @param keyPoints what to remember, rendered likewise
 * @param features what of both needs a style sheet or a script of its own
 */
record Goals(PageRef page, Html more, Html keyPoints, List<String> features) {
    Goals {
        features = List.copyOf(features);
    }

    boolean isEmpty() {
        return page.frontMatter().objectives().isEmpty() && more.isEmpty() && keyPoints.isEmpty();
    }
}
