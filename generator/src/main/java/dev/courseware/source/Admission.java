package dev.courseware.source;

import java.util.List;

/** Whether a file of the course may become a part of the site. */
public sealed interface Admission {
    /** It may. */
    record Admitted(Asset asset) implements Admission {}

    /**
     * It may, and is an image.
     *
     * @param width in CSS pixels as it is seen, 0 if the file doesn't say
     * @param height likewise
     * @param leftOut what the site's copy lacks although readers may miss it, a phrase each
     */
    record Image(Asset asset, ImageType type, int width, int height, List<String> leftOut) implements Admission {
        public Image {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * It may not.
     *
     * @param problem a whole sentence, without its full stop
     * @param hint how to fix it
     */
    record Refused(String problem, String hint) implements Admission {}
}
