package dev.courseware.state;

import dev.courseware.source.CourseFiles;
import dev.courseware.source.Lookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers questions about a course by looking at its folder now. */
final class CourseDisk {
    private static final String NOTHING = "!";

    private final CourseFiles files;

    CourseDisk(CourseFiles files) {
        this.files = files;
    }

    /**
     * Says of many files, one after the other, whether they are as they were; for that it looks at the way to each folder
     * once. Not thread-safe.
     */
    final class Glance {
        private final Map<String, Boolean> plain = new HashMap<>();

        /**
         * Whether a file is surely the one that was found: it has the same place and stamp, with the time at which it got its
         * name, and no link leads there. Of others nothing is said.
         */
        boolean isSame(Input before) {
            String path = before.lookup().path();
            return before.stamp().changed() != 0
                    && before.found().equals(path)
                    && plain.computeIfAbsent(
                            path.substring(0, Math.max(0, path.lastIndexOf('/'))), files::isPlainFolder)
                    && Stamp.of(files.root().resolve(path)).equals(before.stamp());
        }
    }

    Glance glance() {
        return new Glance();
    }

    /**
     * A file's real path, relative to the course; otherwise, the reason why the course has no such file that it may
     * read.
     */
    String found(String path) {
        return found(path, files.find(path));
    }

    /** The same of a file whose real path has just been looked up. */
    String found(String path, Optional<Path> real) {
        return real.isPresent()
                ? files.root().relativize(real.get()).toString().replace('\\', '/')
                : NOTHING + files.secret(path).orElse("");
    }

    Stamp stamp(String found) {
        return found.startsWith(NOTHING) ? Stamp.NONE : Stamp.of(files.root().resolve(found));
    }

    /** The checksum of a file's bytes; a different one each time if the file can't be read. */
    long content(String found) {
        try {
            return Checksum.of(files.root().resolve(found));
        } catch (IOException e) {
            return System.nanoTime();
        }
    }

    /** The answer to a question. If that is about a file, the file is read. */
    Input answer(Lookup lookup) {
        if (lookup.kind() == Lookup.Kind.FILE) {
            String found = found(lookup.path());
            Stamp stamp = stamp(found);
            return new Input(lookup, found, stamp, stamp.isFile() ? content(found) : 0);
        }
        long sum = switch (lookup.kind()) {
            case FOLDER -> folder(lookup.path());
            case ENTRY -> entry(lookup.path());
            case PLACE -> Checksum.of(List.of(files.place()));
            case HEAD -> Checksum.of(List.of(files.head()));
            default -> tree(lookup.path());
        };
        return new Input(lookup, "", Stamp.NONE, sum);
    }

    /** The checksum of the names in a folder, and of what kind of thing each is. */
    private long folder(String path) {
        try {
            Path real = files.root().resolve(path).toRealPath();
            Checksum sum = new Checksum().add(place(real));
            try (Stream<Path> entries = Files.list(real)) {
                for (Path entry : entries.filter(this::counts).sorted().toList()) {
                    sum.add(entry.getFileName().toString()).add(kind(entry));
                }
            }
            return sum.value();
        } catch (IOException | InvalidPathException e) {
            return 0;
        }
    }

    private long entry(String path) {
        try {
            Path entry = files.root().resolve(path);
            int kind = kind(entry);
            String real = kind == 0 ? "" : place(entry.toRealPath());
            return new Checksum().add(real).add(kind).value();
        } catch (IOException | InvalidPathException e) {
            return 0;
        }
    }

    /** The checksum of all names and contents below a folder, following links. */
    private long tree(String path) {
        try {
            Path top = files.root().resolve(path);
            Checksum sum = new Checksum();
            if (Files.isDirectory(top)) {
                List<Path> entries;
                try (Stream<Path> all = Files.walk(top, FileVisitOption.FOLLOW_LINKS)) {
                    entries = all.sorted().toList();
                }
                for (Path entry : entries) {
                    sum.add(top.relativize(entry).toString()).add(kind(entry));
                    if (Files.isRegularFile(entry)) {
                        sum.add(place(entry.toRealPath())).add(Checksum.of(entry));
                    }
                }
            }
            return sum.value();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return System.nanoTime();
        }
    }

    /** A path that remains the same when the course is moved, or built on another machine. */
    private String place(Path real) {
        return real.startsWith(files.root())
                ? files.root().relativize(real).toString().replace('\\', '/')
                : real.toString();
    }

    /** Whether an entry matters: hidden ones and what a build writes don't. */
    private boolean counts(Path entry) {
        return !entry.getFileName().toString().startsWith(".") && !files.holdsOutput(entry);
    }

    private static int kind(Path entry) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile() ? 1 : found.isDirectory() ? 2 : found.isSymbolicLink() ? 3 : 4;
        } catch (IOException e) {
            return 0;
        }
    }
}
