package dev.courseware.publish;

import java.util.List;

/**
 * What came of a publication.
 *
 * @param address where the branch is, without a password
 * @param branch the branch's name
 * @param changes what changed on the branch, in order of the paths
 * @param commit the commit that was made, in hexadecimal digits; empty if none was pushed
 * @param committer who made it, as {@code Ada Lovelace <ada@example.org>}; empty if nobody did
 */
public record PublishReport(String address, String branch, List<Change> changes, String commit, String committer) {
    public PublishReport {
        changes = List.copyOf(changes);
    }

    /** Whether the branch is another one now. */
    public boolean pushed() {
        return !commit.isEmpty();
    }

    public int count(Change.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
