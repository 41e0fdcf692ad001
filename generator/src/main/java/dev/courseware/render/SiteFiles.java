package dev.courseware.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Takes the files of a site. Thread-safe. */
public interface SiteFiles {
    void write(OutputFile file) throws IOException;

    default void writeAll(List<OutputFile> files) throws IOException {
        for (OutputFile file : files) {
            write(file);
        }
    }

    /** Opens a text file that is too large to be held, to be written piece by piece and closed. */
    Writer open(String path) throws IOException;

    /** Whether there is such a file already, or will be one of the course's own. */
    boolean holds(String path);
}
