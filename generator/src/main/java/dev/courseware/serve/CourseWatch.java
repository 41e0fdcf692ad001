package dev.courseware.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Waits for a course's files to change. Events from the operating system are only hints to look at once; what counts is
 * the files themselves, which are also polled now and then. That way renames, new folders, editors that save by
 * renaming, a switch to another branch and lost events all need no special care.
 */
final class CourseWatch implements AutoCloseable {
    /** How often to look without any hint, for file systems and programs that cause none. */
    private static final long GLANCE_MILLIS = 1000;

    /** How often to look where the JDK itself has to poll, which it does only every few seconds. */
    private static final long QUICK_GLANCE_MILLIS = 200;

    /** How long to wait for programs that write several files, or one file in several steps. */
    private static final long SETTLE_MILLIS = 15;

    private final Path course;
    private final Predicate<Path> skipped;
    private final WatchService service;
    private final long glance;
    private FolderSnapshot seen;

    CourseWatch(Path course, Predicate<Path> skipped) throws IOException {
        this.course = course;
        this.skipped = skipped;
        service = course.getFileSystem().newWatchService();
        glance = service.getClass().getSimpleName().contains("Polling") ? QUICK_GLANCE_MILLIS : GLANCE_MILLIS;
        watchFolders();
        seen = FolderSnapshot.of(course, skipped);
    }

    /**
     * Waits for a change.
     *
     * @return the paths that changed, relative to the course's folder
     * @throws IOException if the course can't be read any more
     */
    Set<String> await() throws IOException, InterruptedException {
        watchFolders();
        while (true) {
            boolean hint = waitForHint();
            FolderSnapshot now = FolderSnapshot.of(course, skipped);
            Set<String> changed = now.changedSince(seen);
            if (!changed.isEmpty()) {
                return settled(now);
            }
            if (hint) {
                watchFolders();
            }
        }
    }

    /** Waits until two snapshots in a row are equal. */
    private Set<String> settled(FolderSnapshot first) throws IOException, InterruptedException {
        FolderSnapshot before = first;
        while (true) {
            Thread.sleep(SETTLE_MILLIS);
            FolderSnapshot now = FolderSnapshot.of(course, skipped);
            if (now.equals(before)) {
                Set<String> changed = now.changedSince(seen);
                seen = now;
                return changed;
            }
            before = now;
        }
    }

    private boolean waitForHint() throws InterruptedException {
        try {
            WatchKey key = service.poll(glance, TimeUnit.MILLISECONDS);
            boolean hint = key != null;
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = service.poll();
            }
            return hint;
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException("the watch has ended");
        }
    }

    private void watchFolders() throws IOException {
        if (!Files.isDirectory(course)) {
            return;
        }
        WatchEvent.Kind<?>[] kinds = {
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE
        };
        Files.walkFileTree(course, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                if (!path.equals(course) && skipped.test(path)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                try {
                    path.register(service, kinds);
                } catch (IOException e) {
                    // The system has no watches left, or the folder is gone: polling finds what changes there.
                    return FileVisitResult.CONTINUE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException problem) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
