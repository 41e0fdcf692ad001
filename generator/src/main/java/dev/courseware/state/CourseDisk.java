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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers questions about a course from its folder, as it is now. */
final class CourseDisk {
    private static final String NOTHING = "!";

    private final CourseFiles files;

    CourseDisk(CourseFiles files) {
        this.files = files;
    }

    /** Where a file really is, relative to the course; else why there is none that a course may read. */
    String found(String path) {
        Optional<Path> real = files.find(path);
        return real.isPresent()
                ? files.root().relativize(real.get()).toString().replace('\\', '/')
                : NOTHING + files.secret(path).orElse("");
    }

    Stamp stamp(String found) {
        return found.startsWith(NOTHING) ? Stamp.NONE : Stamp.of(files.root().resolve(found));
    }

    /** A checksum of a file's bytes; of one that can't be read, another one each time. */
    long content(String found) {
        try {
            return Checksum.of(files.root().resolve(found));
        } catch (IOException e) {
            return System.nanoTime();
        }
    }

    /** The answer to a question; a file is read. */
    Input answer(Lookup lookup) {
        if (lookup.kind() == Lookup.Kind.FILE) {
            String found = found(lookup.path());
            Stamp stamp = stamp(found);
            return new Input(lookup, found, stamp, stamp.isFile() ? content(found) : 0);
        }
        long sum = switch (lookup.kind()) {
            case FOLDER -> folder(lookup.path());
            case ENTRY -> entry(lookup.path());
            default -> tree(lookup.path());
        };
        return new Input(lookup, "", Stamp.NONE, sum);
    }

    /** Names and what kind of thing each is. */
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

    /** Names and contents of all that is below a folder, links followed. */
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

    /** The course's folder may have another place tomorrow, and another machine may know it elsewhere. */
    private String place(Path real) {
        return real.startsWith(files.root())
                ? files.root().relativize(real).toString().replace('\\', '/')
                : real.toString();
    }

    /** What a build makes itself is no answer. */
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
