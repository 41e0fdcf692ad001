package dev.courseware.source;

import java.nio.file.Path;
import java.util.Optional;

/** Observes everything that is looked up in a course, so that a later build knows what this one depends on. */
public interface LookupListener {
    /** Ignores everything. */
    LookupListener NONE = lookup -> {};

    /** Called before the answer to a question is used, each time it is asked. */
    void looked(Lookup lookup);

    /**
     * The same of a file.
     *
     * @param real its real path; empty if there is no such file, or a course may not read it
     */
    default void looked(Lookup lookup, Optional<Path> real) {
        looked(lookup);
    }

    /**
     * Called with the bytes that were read from a file. These are what the site is made from, even if the file changes
     * in the meantime.
     */
    default void read(String path, byte[] content) {
        // Most listeners only need to know that it was looked up.
    }

    /** Both listeners, one after the other. */
    default LookupListener and(LookupListener more) {
        LookupListener before = this;
        return new LookupListener() {
            @Override
            public void looked(Lookup lookup) {
                before.looked(lookup);
                more.looked(lookup);
            }

            @Override
            public void looked(Lookup lookup, Optional<Path> real) {
                before.looked(lookup, real);
                more.looked(lookup, real);
            }

            @Override
            public void read(String path, byte[] content) {
                before.read(path, content);
                more.read(path, content);
            }
        };
    }
}
