package dev.courseware.output;

import dev.courseware.folder.OwnFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;

/** Lets one build at a time write to an output folder. Its file stays there and shows that a build made the folder. */
final class OutputLock implements AutoCloseable {
    /** The file, below the output folder, that is locked. */
    static final String FILE = ".courseware";

    private static final int ATTEMPTS = 600;
    private static final int PAUSE_MILLIS = 100;

    private final FileChannel channel;
    private final FileLock lock;

    private OutputLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Locks a folder, which must exist. Waits while another build holds it.
     *
     * @throws IOException if the file can't be written, or another build has held the folder for a minute
     */
    static OutputLock of(OwnFolder output) throws IOException {
        FileChannel channel = output.open(FILE);
        try {
            return new OutputLock(channel, lock(channel, output));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock lock(FileChannel channel, OwnFolder output) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return lock;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while another build writes to " + output.path(), e);
            }
        }
        throw new IOException("another build has been writing to " + output.path() + " for a minute");
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    boolean isValid() {
        return lock.isValid();
    }

    /** Lets other builds write. */
    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        }
    }
}
