package dev.courseware.publish;

/**
 * What happens to a file of the branch.
 *
 * @param path the file's path on the branch
 */
public record Change(Kind kind, String path) implements Comparable<Change> {
    /** Kinds of change. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    @Override
    public int compareTo(Change other) {
        return path.compareTo(other.path);
    }
}
