package dev.courseware.source;

import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import java.util.List;
import java.util.Optional;

/**
 * A course as found on disk: where its sources are and what is known about them without parsing.
 *
 * @param files gives access to the sources
 * @param outline titles and order
 * @param notFound the course's own page for addresses that don't exist, {@code lessons/404.md}
 * @param bodies the front page, units and lessons that have a source, in reading order
 */
public record SourceTree(CourseFiles files, Outline outline, Optional<PageRef> notFound, List<PageRef> bodies) {
    /** The same sources with something else known about them. */
    public SourceTree with(Outline known) {
        return new SourceTree(files, known, notFound, bodies);
    }
}
