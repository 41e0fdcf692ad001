package dev.courseware.source;

/** Observes everything that is looked up in a course, so that a later build knows what this one depends on. */
public interface LookupListener {
    /** Ignores everything. */
    LookupListener NONE = lookup -> {};

    /** Called before a question is answered, each time it is asked. */
    void looked(Lookup lookup);

    /**
     * Called with the bytes that were read from a file. These are what the site is made from, even if the file changes
     * in the meantime.
     */
    default void read(String path, byte[] content) {
        // Most listeners only need to know that it was looked up.
    }
}
