package dev.courseware.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder that belongs to an author. Files are added to it; what is there is never changed, and no symbolic link below
 * it is followed.
 */
public final class AuthorFolder {
    private final Path path;

    private AuthorFolder(Path path) {
        this.path = path;
    }

    /** A folder, which need not exist. */
    public static AuthorFolder at(Path path) {
        return new AuthorFolder(path.toAbsolutePath().normalize());
    }

    /** Whether something has this name here, be it a link that leads nowhere. */
    public boolean holds(String name) {
        return Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Adds a file, with the folders that it needs.
     *
     * @param file relative to the folder
     * @return whether it was added; if not, something has its name, or a link stands in its way
     * @throws IOException if it can't be written
     */
    public boolean add(String file, byte[] content) throws IOException {
        Path target = path.resolve(file).normalize();
        if (!target.startsWith(path) || target.equals(path)) {
            throw new IllegalArgumentException("a path outside the folder: " + file);
        }
        Path at = path;
        for (Path part : path.relativize(target)) {
            at = at.resolve(part);
            if (Files.isSymbolicLink(at)) {
                return false;
            }
        }
        Files.createDirectories(target.getParent());
        try {
            Files.write(target, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }
}
