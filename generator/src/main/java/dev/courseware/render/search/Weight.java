package dev.courseware.render.search;

/** How much a word says about the place where it stands; the order is the one of the index's files. */
enum Weight {
    TEXT,
    /** Three times or more. */
    OFTEN,
    TERM,
    /** In a heading; in a page's first place, its title. */
    HEADING;

    private static final Weight[] ALL = values();

    static Weight of(int code) {
        return ALL[code];
    }

    int code() {
        return ordinal();
    }
}
