package dev.courseware.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Receives the files of a site. Thread-safe. */
public interface SiteFiles {
    void write(OutputFile file) throws IOException;

    default void writeAll(List<OutputFile> files) throws IOException {
        for (OutputFile file : files) {
            write(file);
        }
    }

    /** Opens a file that is too large to be held, to be written piece by piece and closed. */
    OutputStream open(String path) throws IOException;

    /** Whether a file of the last site is as it was built, so that it may be taken over. */
    boolean mayKeep(String path);

    /**
     * Reuses a file of the last site as it is.
     *
     * @throws IOException if that isn't possible
     */
    void keep(String path) throws IOException;

    /** How large a file of the last site is that may be taken over, in bytes. */
    long lastSize(String path);

    /**
     * Reads a piece of a file of the last site.
     *
     * @throws IOException if there is no such piece
     */
    byte[] last(String path, long offset, int length) throws IOException;

    /** Whether there is such a file already, or will be one of the course's own. */
    boolean holds(String path);
}
