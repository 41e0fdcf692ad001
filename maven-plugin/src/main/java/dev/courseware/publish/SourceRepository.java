package dev.courseware.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The repository that contains the course. It is only read.
 *
 * @param folder the folder that a remote's relative address is resolved against
 * @param gitFolder its {@code .git} folder
 * @param common where its settings are, which is another folder if this is one of several work trees
 * @param sha256 whether its objects are named by SHA-256, which JGit can't read
 * @param commit the commit that is checked out, in hexadecimal digits; empty if there is none
 * @param branch the branch that is checked out; empty if none is
 */
record SourceRepository(Path folder, Path gitFolder, Path common, boolean sha256, String commit, String branch) {
    /** Looks for the repository that contains a folder. */
    static Optional<SourceRepository> find(Path course, Optional<GitProgram> git) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(course.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        builder.setup();
        Path gitFolder = builder.getGitDir().toPath();
        File named = builder.getGitCommonDir();
        Path common = named == null ? gitFolder : named.toPath();
        Path folder = builder.getWorkTree() == null
                ? gitFolder
                : builder.getWorkTree().toPath();
        if (GitSettings.isSha256(common)) {
            return Optional.of(new SourceRepository(
                    folder,
                    gitFolder,
                    common,
                    true,
                    ask(git, course, "rev-parse", "--verify", "--quiet", "HEAD"),
                    ask(git, course, "symbolic-ref", "--short", "--quiet", "HEAD")));
        }
        try (Repository repository = builder.build()) {
            ObjectId head = repository.resolve(Constants.HEAD);
            String full = repository.getFullBranch();
            boolean onBranch = full != null && full.startsWith(Constants.R_HEADS);
            return Optional.of(new SourceRepository(
                    folder,
                    gitFolder,
                    common,
                    false,
                    head == null ? "" : head.name(),
                    onBranch ? full.substring(Constants.R_HEADS.length()) : ""));
        }
    }

    private static String ask(Optional<GitProgram> git, Path folder, String... arguments) throws IOException {
        if (git.isEmpty()) {
            return "";
        }
        GitProgram.Answer answer = git.get().run(folder, "", arguments);
        return answer.status() == 0 ? answer.out().strip() : "";
    }

    /** How many files of the course have uncommitted changes; 0 if Git isn't available. */
    static int uncommitted(Path course, Optional<GitProgram> git) throws IOException {
        String files = ask(git, course, "status", "--porcelain", "-z", "--no-renames", "--", ".");
        return files.isEmpty() ? 0 : (int) files.chars().filter(c -> c == 0).count();
    }

    /** Whether a commit belongs to the history of what is checked out, so that a branch with it is one of sources. */
    boolean hasInItsHistory(ObjectId other) throws IOException {
        if (sha256 || commit.isEmpty()) {
            return false;
        }
        try (Repository repository = new FileRepositoryBuilder()
                        .setGitDir(gitFolder.toFile())
                        .build();
                RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(walk.parseCommit(other), walk.parseCommit(ObjectId.fromString(commit)));
        } catch (MissingObjectException e) {
            return false;
        }
    }
}
