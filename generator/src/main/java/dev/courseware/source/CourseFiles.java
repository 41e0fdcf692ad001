package dev.courseware.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The course's folder, and the only way to its files: nothing outside the folder, nothing but regular files, whatever
 * a path or a symbolic link says.
 */
public final class CourseFiles {
    private static final long MAX_TEXT = 4L * 1024 * 1024;

    private final Path root;

    private CourseFiles(Path root) {
        this.root = root;
    }

    /**
     * Opens a course.
     *
     * @throws IOException if the folder doesn't exist
     */
    public static CourseFiles in(Path folder) throws IOException {
        return new CourseFiles(folder.toRealPath());
    }

    public Path root() {
        return root;
    }

    /**
     * Finds a regular file by its path relative to the course.
     *
     * @return its real path; empty if there is no such file, or if it is none that a course may read
     */
    public Optional<Path> find(String path) {
        if (path.isEmpty() || !isPlain(path)) {
            return Optional.empty();
        }
        try {
            Path real = root.resolve(path).toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a text source.
     *
     * @throws IOException if it can't be read, or is longer than any text is
     */
    public byte[] readText(String path) throws IOException {
        Path file = find(path).orElseThrow(() -> new IOException("not a regular file of the course"));
        if (Files.size(file) > MAX_TEXT) {
            throw new IOException("it is larger than " + MAX_TEXT / 1024 / 1024 + " MB");
        }
        return Files.readAllBytes(file);
    }

    /** The names of the files beside one that need not exist, in natural order; none where there is no such folder. */
    public List<String> beside(String path) {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        if (!folder.isEmpty() && !isPlain(folder)) {
            return List.of();
        }
        try {
            Path real = root.resolve(folder).toRealPath();
            return real.startsWith(root) && Files.isDirectory(real)
                    ? list(real).stream()
                            .map(file -> file.getFileName().toString())
                            .filter(name -> find(folder.isEmpty() ? name : folder + "/" + name)
                                    .isPresent())
                            .toList()
                    : List.of();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    /** The names in a folder of the course, hidden ones left out, in natural order. */
    List<Path> list(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (Stream<Path> stream = Files.list(folder)) {
            stream.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .forEach(entries::add);
        }
        entries.sort((a, b) -> NaturalOrder.INSTANCE.compare(
                a.getFileName().toString(), b.getFileName().toString()));
        return entries;
    }

    /** A file's path as diagnostics and links write it: relative, with {@code /}. */
    String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Whether a relative path names nothing but folders and files below where it starts. */
    private static boolean isPlain(String path) {
        if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0 || path.indexOf(':') >= 0) {
            return false;
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
