package dev.courseware.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The Git repository around a course, as far as the names of files tell. */
final class GitFolder {
    private static final String MARK = ".git";

    private GitFolder() {}

    /** The top of the work tree that a folder stands in; a submodule's and a further work tree's is their own. */
    static Optional<Path> above(Path folder) {
        Path top = folder;
        while (top != null && !Files.exists(top.resolve(MARK))) {
            top = top.getParent();
        }
        return Optional.ofNullable(top);
    }
}
