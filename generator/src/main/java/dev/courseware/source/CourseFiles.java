package dev.courseware.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The course's folder, and the only way to its files. Whatever a path or symbolic link says, nothing outside the folder
 * can be reached, nothing hidden, nothing that a build wrote, and nothing but regular files.
 */
public final class CourseFiles {
    /** What an author can do about a name that {@link #canName} rejects. */
    public static final String LOCALE =
            "Java was started under a locale that has no such letters: set LC_ALL=C.UTF-8, or another locale of UTF-8";

    private static final long MAX_TEXT = 4L * 1024 * 1024;
    /** Java's replacement for bytes of a file name that its locale can't decode. */
    private static final char UNDECODED = '\uFFFD';

    private final Path root;
    private final Path output;
    private final Listing listing;
    private final LookupListener listener;
    private final Assets assets;
    private final Spellings spellings;

    private CourseFiles(Path root, Path output, Listing listing) {
        this.root = root;
        this.output = output;
        this.listing = listing;
        this.listener = LookupListener.NONE;
        this.assets = new Assets(this);
        this.spellings = new Spellings(this);
    }

    private CourseFiles(CourseFiles files, LookupListener listener) {
        this.root = files.root;
        this.output = files.output;
        this.listing = files.listing;
        this.listener = listener;
        this.assets = files.assets.of(this);
        this.spellings = files.spellings.of(this);
    }

    /** The same course with an additional listener. Both share what is known about the course's files. */
    public CourseFiles tellingTo(LookupListener more) {
        return new CourseFiles(this, listener.and(more));
    }

    /** Records that the build depends on the answer to a question, for callers that access the disk themselves. */
    public void look(Lookup.Kind kind, String path) {
        listener.looked(new Lookup(kind, path));
    }

    /** Lists the names in a folder. */
    interface Listing {
        Stream<Path> list(Path folder) throws IOException;
    }

    /**
     * Opens a course.
     *
     * @param output the folder that the course is built into, which need not exist
     * @throws IOException if the course's folder doesn't exist
     */
    public static CourseFiles in(Path folder, Path output) throws IOException {
        return in(folder, output, Files::list);
    }

    static CourseFiles in(Path folder, Path output, Listing listing) throws IOException {
        return new CourseFiles(folder.toRealPath(), real(output.toAbsolutePath().normalize()), listing);
    }

    /** The real path of a folder whose last parts need not exist. */
    private static Path real(Path folder) throws IOException {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing == null ? folder : existing.toRealPath().resolve(existing.relativize(folder));
    }

    /** Decides which of the files may become part of the site. */
    public Assets assets() {
        return assets;
    }

    public Path root() {
        return root;
    }

    /**
     * Finds a regular file by its path relative to the course.
     *
     * @return its real path; empty if there is no such file, or a course may not read it
     */
    public Optional<Path> find(String path) {
        if (path.isEmpty() || !isPlain(path)) {
            return Optional.empty();
        }
        Optional<Path> real = found(path);
        listener.looked(new Lookup(Lookup.Kind.FILE, path), real);
        return real;
    }

    private Optional<Path> found(String path) {
        return regular(path).filter(real -> !isHidden(path) && !isHidden(real) && !real.startsWith(output));
    }

    /**
     * The real path of a folder of the course, which need not exist. A link is only followed to where a course's files
     * may be.
     *
     * @return empty if there is a {@link #folderProblem}
     * @throws IOException if that can't be determined
     */
    public Optional<Path> folder(String name) throws IOException {
        look(Lookup.Kind.ENTRY, name);
        return folderProblem(name).isEmpty() ? Optional.of(real(root.resolve(name))) : Optional.empty();
    }

    /**
     * Why a folder that has a name in the course doesn't belong to it, phrased to follow "a link that"; empty if it
     * does.
     */
    public Optional<String> folderProblem(String name) throws IOException {
        Path real = real(root.resolve(name));
        if (!real.startsWith(root)) {
            return Optional.of("leads out of the course");
        }
        if (real.startsWith(output) || output.startsWith(real)) {
            return Optional.of("leads to the folder that the course is built into");
        }
        return isHidden(real) ? Optional.of("leads to a hidden folder") : Optional.empty();
    }

    /** Whether the way to a folder leads through no link, and a course may read the files in it. */
    public boolean isPlainFolder(String folder) {
        try {
            Path named = root.resolve(folder);
            return named.toRealPath().equals(named) && !isHidden(folder) && !named.startsWith(output);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** A path spelled like the files and folders on disk, whose names may be in another Unicode form. */
    public String onDisk(String path) {
        return isPlain(path) ? spellings.onDisk(path) : path;
    }

    /** Whether Java can name such a file at all under the locale that it was started with. */
    public boolean canName(String path) {
        try {
            return path.indexOf(UNDECODED) < 0 && root.resolve(path).startsWith(root);
        } catch (InvalidPathException e) {
            return path.chars().allMatch(c -> c < 128);
        }
    }

    /** Why a file isn't found although it exists, phrased to follow its name; empty if there is no such reason. */
    public Optional<String> secret(String path) {
        if (path.isEmpty() || !isPlain(path)) {
            return Optional.empty();
        }
        look(Lookup.Kind.FILE, path);
        return regular(path)
                .filter(real -> found(path).isEmpty())
                .map(real -> real.startsWith(output)
                        ? "lies in the folder that the course is built into"
                        : "is hidden: a part of its path begins with a dot");
    }

    private Optional<Path> regular(String path) {
        try {
            Path real = root.resolve(path).toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean isHidden(Path real) {
        return isHidden(relative(real));
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    /**
     * Reads a text source.
     *
     * @throws IOException if it can't be read, or is longer than any text may be
     */
    public byte[] readText(String path) throws IOException {
        return readTextIfFound(path)
                .orElseThrow(() -> new FileSystemException(path, null, "it is not a regular file of the course"));
    }

    /** Reads a text source as {@link #readText} does; empty if it is no file that a course may read. */
    Optional<byte[]> readTextIfFound(String path) throws IOException {
        Optional<Path> file = find(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (Files.size(file.get()) > MAX_TEXT) {
            throw new IOException("it is larger than " + MAX_TEXT / 1024 / 1024 + " MB");
        }
        byte[] content = Files.readAllBytes(file.get());
        listener.read(path, content);
        return Optional.of(content);
    }

    /**
     * Where the course stands in the Git repository that holds it: the way from there, with {@code /} between its parts;
     * empty at its top, and if there is none.
     */
    public String place() {
        look(Lookup.Kind.PLACE, "");
        return GitFolder.above(root)
                .map(top -> top.relativize(root).toString().replace('\\', '/'))
                .orElse("");
    }

    /**
     * What is another text whenever another commit is checked out of the Git repository that holds the course, or more of
     * its history is there; empty if there is none.
     */
    public String head() {
        look(Lookup.Kind.HEAD, "");
        return GitFolder.above(root).map(GitFolder::head).orElse("");
    }

    /** Whether a path in the course is the folder that it is built into, or contains that folder. */
    public boolean holdsOutput(Path real) {
        return output.startsWith(real);
    }

    /**
     * The names of the files in the folder of a path that need not exist, in natural order; none if there is no such
     * folder.
     */
    public List<String> beside(String path) {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        if (!folder.isEmpty() && !isPlain(folder)) {
            return List.of();
        }
        look(Lookup.Kind.FOLDER, folder);
        try {
            Path real = root.resolve(folder).toRealPath();
            return real.startsWith(root) && Files.isDirectory(real)
                    ? list(real).stream()
                            .map(file -> file.getFileName().toString())
                            .filter(name -> found(folder.isEmpty() ? name : folder + "/" + name)
                                    .isPresent())
                            .toList()
                    : List.of();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    /** The entries of a folder of the course, without hidden ones, in natural order. */
    List<Path> list(Path folder) throws IOException {
        look(Lookup.Kind.FOLDER, relative(folder));
        List<Path> entries = new ArrayList<>();
        try (Stream<Path> stream = listing.list(folder)) {
            stream.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .forEach(entries::add);
        }
        entries.sort((a, b) -> NaturalOrder.INSTANCE.compare(
                a.getFileName().toString(), b.getFileName().toString()));
        return entries;
    }

    /** A file's path as written in diagnostics and links: relative to the course, with {@code /}. */
    String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Whether a relative path only descends from where it starts. */
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
