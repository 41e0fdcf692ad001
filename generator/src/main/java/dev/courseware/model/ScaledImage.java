package dev.courseware.model;

import dev.courseware.model.inline.Target.SiteFile;

/**
 * An image in one of its sizes.
 *
 * @param address its place in the site
 * @param width in pixels
 */
public record ScaledImage(SiteFile address, int width) {
    /** The widest that a page's text gets, in CSS pixels. */
    private static final int COLUMN = 736;

    /** The value of {@code sizes} for an image that is shown at a width, in CSS pixels, or less. */
    public static String sizes(int width) {
        int shown = Math.min(COLUMN, width);
        return "(min-width: " + shown + "px) " + shown + "px, 100vw";
    }
}
