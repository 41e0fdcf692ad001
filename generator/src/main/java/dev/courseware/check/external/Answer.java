package dev.courseware.check.external;

/**
 * What is known of an address.
 *
 * @param kind the result
 * @param detail a status, a new address or a reason, for the author
 */
record Answer(Kind kind, String detail) {
    enum Kind {
        /** There is a page, or the server doesn't say so to programs. */
        FINE,
        /** The page has another address for good. */
        MOVED,
        /** The server says that there is no such page. */
        GONE,
        /** No server answered. */
        UNREACHABLE,
        /** The server was not asked, because the address belongs to this machine or its network. */
        PRIVATE
    }

    static Answer of(Kind kind, String detail) {
        return new Answer(kind, detail);
    }
}
