package dev.courseware.render;

/** How much of what an output format made of a source in the last build is of use, where the source reads the same. */
public enum Reuse {
    /** Nothing: the source has to be read. */
    NONE,
    /** The text, around which something else stands now. */
    TEXT,
    /** All. */
    ALL
}
