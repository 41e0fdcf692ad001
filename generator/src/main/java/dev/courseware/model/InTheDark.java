package dev.courseware.model;

import dev.courseware.model.inline.Target.SiteFile;
import java.util.List;
import java.util.Optional;

/**
 * How an image is shown where the page is dark.
 *
 * @param ground whether it stands on a light ground there, since what is behind it may shine through
 * @param twin the image that takes its place there
 */
public record InTheDark(boolean ground, Optional<Twin> twin) {
    /** As everywhere. */
    public static final InTheDark SAME = new InTheDark(false, Optional.empty());

    /**
     * An image drawn for dark pages.
     *
     * @param file its place in the site
     * @param copies the same image in other sizes, from the smallest on; none if it is small
     */
    public record Twin(SiteFile file, List<ScaledImage> copies) {
        public Twin {
            copies = List.copyOf(copies);
        }
    }
}
