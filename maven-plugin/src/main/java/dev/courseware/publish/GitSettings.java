package dev.courseware.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Git's settings in a folder. They are asked from Git itself, which alone reads all of them ({@code includeIf}); where
 * it isn't installed, JGit reads the files.
 *
 * @param note what an author should know about them; empty if nothing
 */
record GitSettings(Config config, String note) {
    /**
     * Reads the settings.
     *
     * @param common the {@code .git} folder that holds the repository's own settings, if there is a repository
     * @throws PublishFailure if Git refuses to work there
     */
    static GitSettings read(Path folder, Optional<Path> common, Optional<GitProgram> git)
            throws PublishFailure, IOException {
        return git.isPresent() ? new GitSettings(ask(git.get(), folder, common.isPresent()), "") : files(common);
    }

    private static Config ask(GitProgram git, Path folder, boolean repository) throws PublishFailure, IOException {
        if (repository) {
            GitProgram.Answer answer = git.run(folder, "", "rev-parse", "--git-dir");
            if (answer.status() != 0) {
                throw new PublishFailure("Git refuses to work in " + folder + ": "
                        + answer.errors().strip());
            }
        }
        GitProgram.Answer answer = git.run(folder, "", "config", "--null", "--list");
        // If there is no settings file at all, Git exits with an error.
        if (answer.status() != 0 && !answer.out().isEmpty()) {
            throw new PublishFailure(
                    "Git can't read its settings: " + answer.errors().strip());
        }
        return config(answer.out());
    }

    /** Parses a list of {@code section.subsection.name}, newline and value, each ended by a zero character. */
    static Config config(String list) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String entry : list.split("\0")) {
            int end = entry.indexOf('\n');
            String key = end < 0 ? entry : entry.substring(0, end);
            if (key.indexOf('.') > 0) {
                values.computeIfAbsent(key, name -> new ArrayList<>()).add(end < 0 ? "true" : entry.substring(end + 1));
            }
        }
        Config config = new Config();
        values.forEach((key, all) -> {
            int first = key.indexOf('.');
            int last = key.lastIndexOf('.');
            String subsection = first == last ? null : key.substring(first + 1, last);
            config.setStringList(key.substring(0, first), subsection, key.substring(last + 1), all);
        });
        return config;
    }

    private static GitSettings files(Optional<Path> common) throws IOException {
        SystemReader machine = JGitSurroundings.machine();
        try {
            FileBasedConfig system = machine.openSystemConfig(null, FS.DETECTED);
            system.load();
            FileBasedConfig user = machine.openUserConfig(system, FS.DETECTED);
            user.load();
            StoredConfig all = user;
            if (common.isPresent()) {
                all = new FileBasedConfig(user, common.get().resolve("config").toFile(), FS.DETECTED);
                all.load();
            }
            boolean conditional = all.getSections().contains("includeif");
            return new GitSettings(
                    all,
                    conditional
                            ? "Git isn't installed here, and only Git evaluates includeIf in its settings;"
                                    + " that part is ignored."
                            : "");
        } catch (ConfigInvalidException e) {
            throw new IOException("Git's settings can't be read: " + e.getMessage(), e);
        }
    }

    /** Whether the repository with this {@code .git} folder names its objects by SHA-256. */
    static boolean isSha256(Path gitFolder) throws IOException {
        Path file = gitFolder.resolve("config");
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            FileBasedConfig config = new FileBasedConfig(file.toFile(), FS.DETECTED);
            config.load();
            return "sha256".equalsIgnoreCase(config.getString("extensions", null, "objectFormat"));
        } catch (ConfigInvalidException e) {
            throw new IOException(file + " can't be read: " + e.getMessage(), e);
        }
    }

    /** A setting; empty if there is none. */
    String text(String section, String name) {
        String value = config.getString(section, null, name);
        return value == null ? "" : value.strip();
    }
}
