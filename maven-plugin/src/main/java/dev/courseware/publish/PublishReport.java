package dev.courseware.publish;

import java.util.List;

/**
 * The outcome of publishing.
 *
 * @param address where the branch is, without a password
 * @param branch the branch's name
 * @param changes what changed on the branch, in order of the paths
 * @param commit the new commit in hexadecimal digits; empty if none was pushed
 * @param committer the commit's author, such as {@code Ada Lovelace <ada@example.org>}; empty if there is no commit
 */
public record PublishReport(String address, String branch, List<Change> changes, String commit, String committer) {
    public PublishReport {
        changes = List.copyOf(changes);
    }

    /** Whether the branch has changed. */
    public boolean pushed() {
        return !commit.isEmpty();
    }

    public int count(Change.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
