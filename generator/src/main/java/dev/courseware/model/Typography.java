package dev.courseware.model;

/** What becomes of the quotes, apostrophes and dashes that authors type. */
public enum Typography {
    /** They are shown as the course's language prints them. */
    BY_LANGUAGE,
    /** They are shown as they were typed. */
    PLAIN
}
