package dev.courseware.render.page;

import dev.courseware.model.Html;

/**
 * What a learner will be able to do.
 *
 * @param id its anchor, or empty
 * @param text plain words
 * @param practice links to where it is practised on the page, or empty
 */
public record ObjectiveView(String id, String text, Html practice) {}
