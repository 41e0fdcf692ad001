package dev.courseware.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An image in one of its sizes.
 *
 * @param address relative to the page
 * @param width in pixels
 */
public record ScaledImage(String address, int width) {
    /** The widest that a page's text gets, in CSS pixels. */
    private static final int COLUMN = 736;

    /** The value of {@code srcset}. */
    public static String srcset(List<ScaledImage> images) {
        return images.stream()
                .map(image -> image.address() + " " + image.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** The value of {@code sizes} for an image that is shown at a width, in CSS pixels, or less. */
    public static String sizes(int width) {
        int shown = Math.min(COLUMN, width);
        return "(min-width: " + shown + "px) " + shown + "px, 100vw";
    }
}
