package dev.courseware.render;

import java.io.IOException;

/**
 * What an output format does with a source that reads as it did in the last build. A format that doesn't implement this
 * receives every source in each build.
 */
public interface Reusing {
    /** How much is of use of what was made of a source. Changes nothing. */
    default Reuse reuse(KeptLesson lesson, SiteFiles files) {
        return Reuse.NONE;
    }

    /**
     * Takes a source over, of which {@link #reuse} said that something is of use. Takes the place of what is done with one
     * that is read.
     */
    default void again(KeptLesson lesson, SiteFiles files) throws IOException {}
}
