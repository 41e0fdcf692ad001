package dev.courseware.model;

/**
 * An image of the site.
 *
 * @param address from the site's root, ready for a link
 * @param width in pixels, or 0 where the file doesn't tell
 * @param height likewise
 */
public record SiteImage(String address, int width, int height) {}
