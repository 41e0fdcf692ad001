package dev.courseware.output;

import dev.courseware.source.Asset;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A site being written. Files go to a folder beside the last good site and take its place only when all are there, so
 * that a build that fails or is killed leaves the old site whole. The writing methods may be called from many threads.
 */
public final class StagedSite implements AutoCloseable {
    /** The folder, below the output folder, that holds the site. */
    public static final String SITE = "site";

    static final String MARKER = ".courseware";
    private static final String STAGE = ".stage";
    private static final String PREVIOUS = ".previous";
    private static final int LOCK_ATTEMPTS = 600;
    private static final int LOCK_PAUSE_MILLIS = 100;

    private final Path output;
    private final Path stage;
    private final FileChannel channel;
    private final FileLock lock;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private StagedSite(Path output, FileChannel channel, FileLock lock) throws IOException {
        this.output = output;
        this.stage = output.resolve(STAGE);
        this.channel = channel;
        this.lock = lock;
        recover();
        Files.createDirectory(stage);
    }

    /**
     * Begins a site. Waits while another build writes to the same folder, and clears up what a killed one left.
     *
     * @throws IOException if the folder can't be written, or another build has held it for a minute
     */
    public static StagedSite begin(Path output) throws IOException {
        Files.createDirectories(output);
        FileChannel channel =
                FileChannel.open(output.resolve(MARKER), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new StagedSite(output, channel, lock(channel, output));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock lock(FileChannel channel, Path output) throws IOException {
        for (int i = 0; i < LOCK_ATTEMPTS; i++) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return lock;
            }
            try {
                Thread.sleep(LOCK_PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while another build writes to " + output, e);
            }
        }
        throw new IOException("another build has been writing to " + output + " for a minute");
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** A build killed between the two moves of {@link #commit} left the good site under its other name. */
    private void recover() throws IOException {
        Path site = output.resolve(SITE);
        Path previous = output.resolve(PREVIOUS);
        if (!Files.exists(site) && Files.exists(previous)) {
            Files.move(previous, site, StandardCopyOption.ATOMIC_MOVE);
        }
        delete(previous);
        delete(stage);
    }

    /**
     * Writes a text file in UTF-8.
     *
     * @param path relative to the site, with {@code /} between its parts
     */
    public void write(String path, String content) throws IOException {
        write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public void write(String path, byte[] content) throws IOException {
        Files.write(target(path), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Opens a text file, to be written piece by piece and closed. */
    public Writer open(String path) throws IOException {
        return Files.newBufferedWriter(
                target(path), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Copies a file of the course to its place. */
    public void copy(Asset asset) throws IOException {
        try (OutputStream out =
                Files.newOutputStream(target(asset.file()), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            asset.writeTo(out);
        }
    }

    private Path target(String path) throws IOException {
        Path target = stage.resolve(path).normalize();
        if (!target.startsWith(stage) || target.equals(stage)) {
            throw new IllegalArgumentException("a path outside the site: " + path);
        }
        Path folder = target.getParent();
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
        return target;
    }

    /**
     * Puts the new site in the old one's place.
     *
     * @return the site's folder
     */
    public Path commit() throws IOException {
        Path site = output.resolve(SITE);
        Path previous = output.resolve(PREVIOUS);
        if (Files.exists(site)) {
            Files.move(site, previous, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(stage, site, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.exists(previous)) {
                Files.move(previous, site, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        delete(previous);
        return site;
    }

    /** Removes what was not committed, and lets other builds in. */
    @Override
    public void close() throws IOException {
        try {
            delete(stage);
        } finally {
            lock.release();
            channel.close();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
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
}
