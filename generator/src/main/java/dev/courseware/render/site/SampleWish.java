package dev.courseware.render.site;

import dev.courseware.model.PageRef;

/**
 * The part of the course that its author wants to be seen on the front page.
 *
 * @param anchor a place on the page, or empty
 */
public record SampleWish(PageRef page, String anchor) {}
