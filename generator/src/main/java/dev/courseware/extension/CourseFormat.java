package dev.courseware.extension;

import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.render.OutputFile;
import java.util.List;

/**
 * Writes files of the whole course. No build holds all lessons at once, so each is asked for what stays of it, and the
 * files are made of that. Incubating.
 *
 * @param <P> what stays of a lesson; small, since all of them are kept
 */
public non-sealed interface CourseFormat<P> extends Format {
    /** What the files need of a lesson, a dialog, a deck, or the text of a front or unit page, whose blocks are gone when this returns. Never null. */
    P part(Lesson lesson, LessonSummary summary);

    /**
     * Writes the course.
     *
     * @param outline its titles and order
     * @param parts what stayed of its lessons, in the course's order
     * @return files whose paths begin with this format's name: {@code acme-words.txt} or {@code acme-words/index.txt}
     */
    List<OutputFile> write(Outline outline, List<Part<P>> parts);

    /** What stayed of one lesson. */
    record Part<P>(PageRef page, P content) {}
}
