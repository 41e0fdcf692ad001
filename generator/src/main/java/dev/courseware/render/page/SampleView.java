package dev.courseware.render.page;

import dev.courseware.model.Html;

/**
 * A part of the course that its front page shows, as {@code page.sample} in templates.
 *
 * @param kind {@code quiz}, {@code dialog} or {@code look}; the words above it depend on that
 * @param html the part, rendered
 * @param from the lesson that it is part of
 */
public record SampleView(String kind, Html html, LinkView from) {}
