package dev.courseware.model;

/** Which words of a lesson lead to the glossary. */
public enum GlossaryUse {
    /** Those in double brackets. */
    LINKS,
    /** Also, of each term, the first use in a lesson's or dialog's prose. */
    FIRST_USE
}
