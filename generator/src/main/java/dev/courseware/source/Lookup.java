package dev.courseware.source;

/**
 * A question that a build asked about the course's folder. It matters whatever the answer was: a file that is missing
 * now may appear later.
 *
 * @param kind what was asked
 * @param path relative to the course, with {@code /} between its parts
 */
public record Lookup(Kind kind, String path) {
    /** Faster than a record's own method, which Java generates at run time; there are thousands of lookups. */
    @Override
    public int hashCode() {
        return 31 * path.hashCode() + kind.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lookup lookup && kind == lookup.kind && path.equals(lookup.path);
    }

    /** The kinds of questions. */
    public enum Kind {
        /** Whether there is a file that a course may read, and its content. */
        FILE,
        /** The names in a folder. */
        FOLDER,
        /** What has this name: a file, a folder, a link, or nothing. */
        ENTRY,
        /** Everything below a folder, with its content. */
        TREE,
        /** Where the course stands in the Git repository that holds it. */
        PLACE,
        /** Which commit of the Git repository that holds the course is checked out. */
        HEAD
    }
}
