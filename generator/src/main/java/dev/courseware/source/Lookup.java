package dev.courseware.source;

/**
 * A question that was asked of a course's folder, whatever the answer: where there was nothing, something may be later.
 *
 * @param kind what was asked
 * @param path relative to the course, with {@code /} between its parts
 */
public record Lookup(Kind kind, String path) {
    /** What may be asked. */
    public enum Kind {
        /** Whether there is a file that a course may read, and what it holds. */
        FILE,
        /** The names in a folder. */
        FOLDER,
        /** What has this name: a file, a folder, a link, or nothing. */
        ENTRY,
        /** All that is below a folder, with what it holds. */
        TREE
    }
}
