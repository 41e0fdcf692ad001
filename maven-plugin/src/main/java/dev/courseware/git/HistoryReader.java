package dev.courseware.git;

import dev.courseware.history.SourceHistory.Known;
import dev.courseware.publish.JGitSurroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Opens the repository that a course stands in, and has its history read. */
final class HistoryReader {
    private HistoryReader() {}

    static Known read(Path course, Set<String> files, int mostCommits) throws IOException {
        JGitSurroundings.arrange();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(course.toFile());
        if (builder.getGitDir() == null) {
            return Known.NOTHING;
        }
        try (Repository repository = builder.build();
                RevWalk commits = new RevWalk(repository)) {
            if ("sha256".equalsIgnoreCase(repository.getConfig().getString("extensions", null, "objectFormat"))) {
                throw new IOException("it names its objects by SHA-256, which JGit doesn't know");
            }
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null || repository.isBare()) {
                return Known.NOTHING;
            }
            String folder = repository
                    .getWorkTree()
                    .toPath()
                    .toRealPath()
                    .relativize(course.toRealPath())
                    .toString()
                    .replace('\\', '/');
            String prefix = folder.isEmpty() ? "" : folder + "/";
            Map<String, String> paths = new HashMap<>();
            files.forEach(file -> paths.put(prefix + file, file));
            Mailmap names = Mailmap.of(repository, commits.parseCommit(head));
            return new HistoryWalk(commits, repository.getObjectDatabase().getShallowCommits(), names, mostCommits)
                    .walk(head, folder, paths);
        }
    }
}
