package dev.courseware.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder that belongs to the build, with all that may be done below it. No symbolic link is ever followed: one that
 * stands where a folder of the build belongs is removed, and what it leads to stays as it is. Whether the folder's own
 * path may be trusted is for others to say. Thread-safe.
 */
public final class OwnFolder {
    private final Path path;
    private final Set<Path> known = ConcurrentHashMap.newKeySet();
    private volatile boolean linksRefused;

    private OwnFolder(Path path) {
        this.path = path;
    }

    /** A folder, which need not exist. */
    public static OwnFolder at(Path path) {
        return new OwnFolder(path.toAbsolutePath().normalize());
    }

    public Path path() {
        return path;
    }

    /** A folder in this one, which need not exist. */
    public OwnFolder below(String name) {
        return new OwnFolder(inside(name));
    }

    /** Whether it exists as a folder and not as a link to one. */
    public boolean isThere() {
        return isFolder(path);
    }

    /** Whether something has this name here, be it a link that leads nowhere. */
    public boolean holds(String name) {
        return Files.exists(inside(name), LinkOption.NOFOLLOW_LINKS);
    }

    public boolean holdsFolder(String name) {
        return isFolder(inside(name));
    }

    public boolean holdsFile(String name) {
        return Files.isRegularFile(inside(name), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Makes the folder, if need be with those that it is in. A link in its place is removed.
     *
     * @throws IOException if something else than a folder stands in its place, or it can't be written there
     */
    public void create() throws IOException {
        if (Files.isSymbolicLink(path)) {
            Files.delete(path);
        }
        Files.createDirectories(path.getParent());
        createOne(path);
    }

    /**
     * Opens a file to be locked; it is made if it doesn't exist.
     *
     * @throws IOException if a link or something else stands in its place
     */
    public FileChannel open(String name) throws IOException {
        return FileChannel.open(
                inside(name), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    }

    /**
     * Makes a new file to be written, and the folders that it is in.
     *
     * @param file relative, with {@code /} between its parts
     * @throws IOException if something has this name already
     */
    public OutputStream create(String file) throws IOException {
        Path target = inside(file);
        createBetween(target.getParent());
        return Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * Gives a file of another folder a name here too, and where the disk can't, makes a copy that keeps its time. No link
     * to a link is made: what isn't a regular file is left alone.
     *
     * @param file relative, with {@code /} between its parts, in both folders
     * @return whether it was there
     * @throws IOException if something has this name already, or it can't be written
     */
    public boolean take(OwnFolder from, String file) throws IOException {
        Path source = from.inside(file);
        if (!Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Path target = inside(file);
        createBetween(target.getParent());
        if (!linksRefused) {
            try {
                Files.createLink(target, source);
                return true;
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (IOException | UnsupportedOperationException e) {
                linksRefused = true;
            }
        }
        Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        return true;
    }

    /**
     * Gives a file of another folder its place here, all at once; one that stands there already is replaced.
     *
     * @param file relative, with {@code /} between its parts, in both folders
     * @throws IOException if a folder stands in its place, or it can't be written
     */
    public void moveHere(OwnFolder from, String file) throws IOException {
        Path target = inside(file);
        createBetween(target.getParent());
        Files.move(from.inside(file), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a file, and the folders in which nothing is left. */
    public void deleteFile(String file) throws IOException {
        Path target = inside(file);
        Files.deleteIfExists(target);
        for (Path folder = target.getParent(); !folder.equals(path); folder = folder.getParent()) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            known.remove(folder);
        }
    }

    /** Reads a small file; empty if it is larger than {@code most} bytes, a link, or not there. */
    public Optional<byte[]> read(String name, long most) throws IOException {
        Path file = inside(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > most) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(file));
    }

    /** Writes a file anew, all at once, so that nobody sees a half of it. */
    public void replace(String name, byte[] content) throws IOException {
        Path target = inside(name);
        Path part = Files.createTempFile(path, name.substring(0, Math.min(8, name.length())), ".part");
        try {
            Files.write(part, content);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Gives something another name in this folder, all at once. */
    public void move(String from, String to) throws IOException {
        Files.move(inside(from), inside(to), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The names of all that is in the folder; none if it isn't there. */
    public List<String> names() throws IOException {
        if (!isThere()) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    /** Deletes what has a name here, a folder with all that is in it, a link and not what it leads to. */
    public void delete(String name) throws IOException {
        Path target = inside(name);
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(target, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                if (problem != null) {
                    throw problem;
                }
                try {
                    Files.delete(visited);
                } catch (DirectoryNotEmptyException e) {
                    throw new IOException("something else writes to " + visited, e);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private Path inside(String name) {
        Path target = path.resolve(name).normalize();
        if (!target.startsWith(path) || target.equals(path)) {
            throw new IllegalArgumentException("a path outside the folder: " + name);
        }
        return target;
    }

    private void createBetween(Path folder) throws IOException {
        if (!folder.equals(path) && !known.contains(folder)) {
            createBetween(folder.getParent());
            createOne(folder);
            known.add(folder);
        }
    }

    private static void createOne(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!isFolder(folder)) {
                throw e;
            }
        }
    }

    /** Windows has other kinds of links too, which say that they are folders. */
    static boolean isFolder(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isDirectory() && !attributes.isSymbolicLink() && !attributes.isOther();
        } catch (IOException e) {
            return false;
        }
    }
}
