package dev.courseware.source;

/** Is told what is looked for in a course, so that a later build knows on what this one depends. */
public interface LookupListener {
    /** Doesn't care. */
    LookupListener NONE = lookup -> {};

    /** A question was asked; told before it is answered, and as often as it is asked. */
    void looked(Lookup lookup);

    /** A file's bytes were read: the very ones of which the site is made, whatever becomes of the file meanwhile. */
    default void read(String path, byte[] content) {
        // Most want to know only that it was.
    }
}
