package dev.courseware.source;

import java.util.List;

/** The decision whether a file of the course may become part of the site. */
public sealed interface Admission {
    /** The file is admitted. */
    record Admitted(Asset asset) implements Admission {}

    /**
     * The file is admitted and is an image.
     *
     * @param width in CSS pixels as displayed, 0 if the file doesn't say
     * @param height in CSS pixels as displayed, 0 if the file doesn't say
     * @param seeThrough whether what is behind it may shine through
     * @param leftOut phrases for what the site's copy lacks that readers might miss
     */
    record Image(Asset asset, ImageType type, int width, int height, boolean seeThrough, List<String> leftOut)
            implements Admission {
        public Image {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * The file is refused.
     *
     * @param problem a whole sentence, without its full stop
     * @param hint how to fix it
     */
    record Refused(String problem, String hint) implements Admission {}
}
