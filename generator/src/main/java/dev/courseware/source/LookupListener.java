package dev.courseware.source;

/** Hears of everything that is looked for in a course, so that a later build knows on what this one depends. */
public interface LookupListener {
    /** Doesn't care. */
    LookupListener NONE = lookup -> {};

    /** A question is asked; called before it is answered, and each time that it is asked. */
    void looked(Lookup lookup);

    /** A file's bytes were read: the very ones of which the site is made, whatever becomes of the file meanwhile. */
    default void read(String path, byte[] content) {
        // Most want to know only that it was.
    }
}
