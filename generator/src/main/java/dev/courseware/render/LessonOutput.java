package dev.courseware.render;

import java.io.IOException;

/** An output format whose files are each made of one source: pages, decks, transcripts. Thread-safe. */
public interface LessonOutput extends Reusing {
    /**
     * Writes a source's files, as soon as it is read.
     *
     */
    void write(ReadLesson lesson, SiteFiles files) throws IOException;
}
