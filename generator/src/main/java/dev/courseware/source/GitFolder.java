package dev.courseware.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The Git repository around a course, as far as a few of its files tell (gitrepository-layout): where it is, and which
 * commit is checked out. Nobody runs Git for that.
 */
final class GitFolder {
    private static final String MARK = ".git";
    private static final String LINK = "gitdir: ";
    private static final String REFERENCE = "ref: ";
    private static final long LARGEST = 16L << 20;

    private final Path own;
    private final Path common;

    private GitFolder(Path own, Path common) {
        this.own = own;
        this.common = common;
    }

    /** The top of the work tree that a folder stands in; a submodule's and a further work tree's is their own. */
    static Optional<Path> above(Path folder) {
        Path top = folder;
        while (top != null && !Files.exists(top.resolve(MARK))) {
            top = top.getParent();
        }
        return Optional.ofNullable(top);
    }

    /**
     * What is another text whenever another commit is checked out, or more of the history is there; a submodule and a
     * further work tree have their folder elsewhere. Empty if there is no commit.
     */
    static String head(Path top) {
        try {
            Path mark = top.resolve(MARK);
            String link = Files.isDirectory(mark) ? "" : read(mark);
            Path own = link.startsWith(LINK)
                    ? top.resolve(link.substring(LINK.length()).strip())
                    : mark;
            String elsewhere = read(own.resolve("commondir")).strip();
            return new GitFolder(own, own.resolve(elsewhere).normalize()).head();
        } catch (InvalidPathException e) {
            return "";
        }
    }

    private String head() {
        String head = read(own.resolve("HEAD")).strip();
        String commit = head.startsWith(REFERENCE) ? commit(head.substring(REFERENCE.length())) : head;
        String tables = read(common.resolve("reftable").resolve("tables.list"));
        return commit.isEmpty() && tables.isEmpty()
                ? ""
                : String.join("\n", commit, tables, read(common.resolve("shallow")));
    }

    /** The commit that a reference names: in a file of its own, else in a line of the file of those that were packed. */
    private String commit(String name) {
        Path file = common.resolve(name).normalize();
        String loose = file.startsWith(common) ? read(file).strip() : "";
        return !loose.isEmpty()
                ? loose
                : read(common.resolve("packed-refs"))
                        .lines()
                        .filter(line -> line.endsWith(" " + name))
                        .findFirst()
                        .map(line -> line.substring(0, line.length() - name.length() - 1))
                        .orElse("");
    }

    /** A file's text; empty if it isn't there, as most of these aren't in most repositories. */
    private static String read(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Files.readString(file, StandardCharsets.ISO_8859_1)
                    : "";
        } catch (IOException e) {
            return "";
        }
    }
}
