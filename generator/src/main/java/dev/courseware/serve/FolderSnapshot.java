package dev.courseware.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The state of a folder at one moment: the size, time and identity of each file.
 *
 * @param files by path relative to the folder, with {@code /} between its parts
 */
record FolderSnapshot(Map<String, Look> files) {
    /** What distinguishes a file from its next version. */
    record Look(long size, long time, Object key) {}

    /** Takes a snapshot of a folder; a file that vanishes meanwhile is left out. */
    static FolderSnapshot of(Path folder, Predicate<Path> skipped) throws IOException {
        Map<String, Look> files = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return new FolderSnapshot(files);
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                return !path.equals(folder) && skipped.test(path)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (!skipped.test(path)) {
                    files.put(
                            folder.relativize(path).toString().replace('\\', '/'),
                            new Look(
                                    attributes.size(),
                                    attributes.lastModifiedTime().toMillis(),
                                    String.valueOf(attributes.fileKey())));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException problem) throws IOException {
                if (problem instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw problem;
            }
        });
        return new FolderSnapshot(files);
    }

    /** The paths that differ between two snapshots, in order. */
    Set<String> changedSince(FolderSnapshot other) {
        Set<String> changed = new TreeSet<>();
        Set<String> all = new HashSet<>(files.keySet());
        all.addAll(other.files.keySet());
        for (String path : all) {
            Look now = files.get(path);
            if (now == null || !now.equals(other.files.get(path))) {
                changed.add(path);
            }
        }
        return changed;
    }
}
