package dev.courseware.render.page;

/**
 * The page before or after another one.
 *
 * @param title plain text
 * @param url relative to the page it stands in
 * @param kind {@code unit}, {@code lesson} or {@code dialog}
 * @param unit the title of its unit where that begins or ends between the two, or empty
 * @param minutes how long it takes by its front matter; 0 where that doesn't say so, since other pages aren't read yet
 * @param count of a unit, how many lessons it has; else 0
 */
public record NeighbourView(String title, String url, String kind, String unit, int minutes, int count) {}
