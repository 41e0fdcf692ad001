package dev.courseware.extension;

import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.render.OutputFile;
import java.util.List;

/** Writes files of each page that has a source: lessons, dialogs, decks, and the texts of front and unit pages. Incubating. */
public non-sealed interface LessonFormat extends Format {
    /**
     * Writes a lesson.
     *
     * @param lesson its sections and blocks, which are gone when this returns
     * @param summary its links, anchors, files and terms, and how long it is
     * @return files whose paths begin with the page's address, a full stop and this format's name:
     *     {@code foundations/why.acme-words.txt}
     */
    List<OutputFile> write(Lesson lesson, LessonSummary summary);
}
