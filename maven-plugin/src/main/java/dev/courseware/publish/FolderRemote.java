package dev.courseware.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

/** A repository in a folder of this machine, which JGit would write to without any server in between. */
final class FolderRemote {
    private static final List<String> HOOKS = List.of(
            "pre-receive",
            "update",
            "proc-receive",
            "post-receive",
            "post-update",
            "reference-transaction",
            "push-to-checkout");

    private FolderRemote() {}

    /**
     * Makes sure that JGit may write to it.
     *
     * @throws PublishFailure if it has hooks, which JGit doesn't run, or a work tree in which the branch is checked
     *     out, which JGit ignores
     */
    static void requireNoNeedOfGit(Path gitFolder, BranchPlace place) throws PublishFailure, IOException {
        for (String hook : HOOKS) {
            if (Files.isExecutable(hooks(gitFolder).resolve(hook))) {
                throw new PublishFailure(gitFolder + " has a hook, «" + hook + "», that must run when something is"
                        + " pushed there, and only Git itself runs it. Install Git, so that «git» is found in PATH.");
            }
        }
        for (Path head : heads(gitFolder)) {
            if (Files.isRegularFile(head) && Files.readString(head).strip().equals("ref: " + place.ref())) {
                throw new PublishFailure(gitFolder + " has the branch «" + place.branch() + "» checked out, and its"
                        + " files would no longer match. Publish to a bare repository («git init --bare»), or check"
                        + " another branch out there.");
            }
        }
    }

    private static FileBasedConfig config(Path gitFolder) throws IOException {
        FileBasedConfig config = new FileBasedConfig(gitFolder.resolve("config").toFile(), FS.DETECTED);
        try {
            config.load();
        } catch (ConfigInvalidException e) {
            throw new IOException(gitFolder + " has settings that can't be read: " + e.getMessage(), e);
        }
        return config;
    }

    private static Path hooks(Path gitFolder) throws IOException {
        String named = config(gitFolder).getString("core", null, "hooksPath");
        return named == null ? gitFolder.resolve("hooks") : gitFolder.resolve(named);
    }

    /** The files that say what its work trees have checked out; even a bare repository may have some. */
    private static List<Path> heads(Path gitFolder) throws IOException {
        List<Path> heads = new ArrayList<>();
        if (!config(gitFolder).getBoolean("core", null, "bare", false)) {
            heads.add(gitFolder.resolve("HEAD"));
        }
        Path others = gitFolder.resolve("worktrees");
        if (Files.isDirectory(others)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(others)) {
                folders.forEach(folder -> heads.add(folder.resolve("HEAD")));
            }
        }
        return heads;
    }
}
