package dev.courseware.render;

import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.io.Closeable;
import java.io.IOException;

/**
 * An output format whose files need more than one source: the front page, the search, a feed. There is one instance per
 * build. It keeps only the little that it needs of each source, since a build never holds all sources in memory.
 */
public interface CourseOutput extends Reusing, Closeable {
    /**
     * Takes a source; called from several threads, in any order.
     */
    default void add(ReadLesson lesson, SiteFiles files) throws IOException {}

    /**
     * Is called in place of {@link #add} for a source that can't be read.
     *
     * @param number its place among the sources
     */
    default void skip(int number) throws IOException {}

    /** Writes what needs all of them; called once, and only if no source has an error. */
    void finish(ReadCourse course, SiteFiles files) throws IOException;

    /** The name under which it remembers of sources what the next build can use; empty if it doesn't. */
    default String memory() {
        return "";
    }

    /**
     * Gets back what the last build remembered, before it gets any source.
     *
     * @param sameAround whether pages show the same around their texts as in the last build
     */
    default void recall(StateReader memory, boolean sameAround) {}

    /** Remembers what the next build can use, after the last file is written. */
    default void remember(StateWriter memory) {}

    /** Releases what it holds, whether or not the build was completed. */
    @Override
    default void close() throws IOException {}
}
