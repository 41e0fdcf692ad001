package dev.courseware.git;

import dev.courseware.history.SourceHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * The history of the Git repository that a course stands in, which is only read. Classes of JGit are loaded when somebody
 * asks, and most courses don't.
 */
public final class GitHistory implements SourceHistory {
    /** After so many commits it is no matter of seconds any more. */
    private static final int MOST_COMMITS = 100_000;

    private final int mostCommits;

    public GitHistory() {
        this(MOST_COMMITS);
    }

    /** @param mostCommits how far back it is read */
    GitHistory(int mostCommits) {
        this.mostCommits = mostCommits;
    }

    @Override
    public Known lastChanges(Path course, Set<String> files) throws IOException {
        return HistoryReader.read(course, files, mostCommits);
    }
}
