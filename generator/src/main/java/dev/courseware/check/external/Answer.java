package dev.courseware.check.external;

/**
 * What is known of an address.
 *
 * @param kind what became of the question
 * @param detail a status, a new address or a reason, for the author
 */
record Answer(Kind kind, String detail) {
    enum Kind {
        /** A page is there, or a server that doesn't tell strangers. */
        FINE,
        /** The page has another address for good. */
        MOVED,
        /** The server says that there is no such page. */
        GONE,
        /** No server answered. */
        UNREACHABLE,
        /** It was not asked, since it stands for this machine or its network. */
        PRIVATE
    }

    static Answer of(Kind kind, String detail) {
        return new Answer(kind, detail);
    }
}
