package dev.courseware.render;

import java.io.Closeable;
import java.io.IOException;

/**
 * An output format whose files need more than one source: the front page, the search, a feed. One serves one build. It
 * keeps what it needs of each source, which is little, since a build never holds all of them.
 */
public interface CourseOutput extends Closeable {
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

    /** Lets go of what it holds, whether or not the build came to its end. */
    @Override
    default void close() throws IOException {}
}
